/// The units of measurement that are known, by the ways they are written.
enum UnitTable {
  /// A unit without divisor or power.
  struct Atom {
    var symbol: String
    var dimension: String
    var scale: Double
  }

  /// The unit written exactly so; longer words also in another case (`Mmol`, `Weeks`).
  static func atom(_ spelling: String) -> Atom? {
    if let atom = spelled[spelling] { return atom }
    guard spelling.utf8.count >= 3 else { return nil }
    return spelledLowercase[spelling.lowercased()]
  }

  /// Units written in Chinese, or with marks or spaces inside; the longest that fits counts.
  static let phrases: [(spelling: [UInt32], atom: Atom)] =
    (chinese + marked)
    .flatMap { spellings, atom in spellings.split(separator: " ").map { (String($0), atom) } }
    .map { ([UInt32](scalars: $0.replacing("_", with: " ").lowercased()), $1) }
    .sorted { $0.0.count > $1.0.count }

  private static let spelled: [String: Atom] = {
    var table: [String: Atom] = [:]
    for base in prefixed {
      for (prefix, factor) in prefixes where base.prefixes.contains(prefix) {
        let mark = prefix == "-" ? "" : String(prefix)
        let symbol = base.symbols.prefix { $0 != " " }
        let atom = Atom(symbol: mark + symbol, dimension: base.dimension, scale: factor * base.scale)
        for spelling in base.symbols.split(separator: " ") {
          for written in prefix == "μ" ? ["μ", "u", "mc"] : [mark] { table[written + spelling] = atom }
        }
        guard !base.word.isEmpty, let word = prefixWords[prefix] else { continue }
        for noun in base.word.split(separator: " ") {
          table[word + noun] = atom
          table[word + noun + "s"] = atom
        }
      }
    }
    for (spellings, atom) in plain {
      for spelling in spellings.split(separator: " ") { table[String(spelling)] = atom }
    }
    return table
  }()

  private static let spelledLowercase: [String: Atom] = {
    var table: [String: Atom] = [:]
    for (spelling, atom) in spelled where spelling.utf8.count >= 3 && spelling.lowercased() == spelling {
      table[spelling] = atom
    }
    for (spelling, atom) in spelled where spelling.utf8.count >= 3 {
      let key = spelling.lowercased()
      if table[key] == nil { table[key] = atom }
    }
    return table
  }()

  private static let prefixes: [(Character, Double)] = [
    ("-", 1), ("G", 1e9), ("M", 1e6), ("k", 1e3), ("h", 1e2), ("d", 0.1), ("c", 0.01), ("m", 1e-3),
    ("μ", 1e-6),
    ("n", 1e-9), ("p", 1e-12), ("f", 1e-15),
  ]

  private static let prefixWords: [Character: String] = [
    "-": "", "k": "kilo", "c": "centi", "d": "deci", "m": "milli", "μ": "micro", "n": "nano", "p": "pico",
  ]

  /// Units with the prefixes they take, `-` for none; the first symbol is the canonical one.
  private static let prefixed:
    [(symbols: String, word: String, prefixes: String, dimension: String, scale: Double)] = [
      ("g", "gram gramme", "-kmμnpf", "mass", 1),
      ("L l", "liter litre", "-dmμn", "volume", 1),
      ("m", "meter metre", "-kdcmμn", "length", 1),
      ("mol", "mole", "-kmμnpf", "amount", 1),
      ("M", "", "-mμnp", "amount/volume", 1),
      ("Eq", "", "-m", "amount", 1),
      ("Osm", "", "-m", "osmoles", 1),
      ("U", "", "-kmμ", "activity", 1),
      ("IU", "", "-kmμM", "activity", 1),
      ("kat", "", "-mμn", "catalysis", 1),
      ("Hz", "hertz", "-kMG", "frequency", 1),
      ("Pa", "pascal", "-hkM", "pressure", 1),
      ("J", "joule", "-kmM", "energy", 1),
      ("cal", "calorie", "-k", "energy", 4.184),
      ("V", "volt", "-kmμ", "voltage", 1),
      ("A", "ampere", "mμn", "current", 1),
      ("Gy", "gray", "-cm", "absorbed dose", 1),
      ("Sv", "sievert", "-mμ", "equivalent dose", 1),
      ("Bq", "", "-kMG", "radioactivity", 1),
      ("Ci", "", "-mμ", "radioactivity", 3.7e10),
      ("Da", "dalton", "-kM", "molecular mass", 1),
      ("bp", "", "-kM", "bases", 1),
      ("s", "", "mμn", "time", 1),
      ("W", "watt", "-kmM", "power", 1),
      ("N", "", "-km", "force", 1),
      ("eV", "", "-kM", "energy", 1.602e-19),
    ]

  static let year = Atom(symbol: "y", dimension: "time", scale: 31_557_600)
  static let month = Atom(symbol: "mo", dimension: "time", scale: 2_629_800)
  private static let week = Atom(symbol: "wk", dimension: "time", scale: 604_800)
  static let day = Atom(symbol: "d", dimension: "time", scale: 86400)
  private static let hour = Atom(symbol: "h", dimension: "time", scale: 3600)
  static let minute = Atom(symbol: "min", dimension: "time", scale: 60)
  private static let second = Atom(symbol: "s", dimension: "time", scale: 1)
  private static let rotation = Atom(symbol: "rpm", dimension: "rotation", scale: 1)
  static let point = Atom(symbol: "points", dimension: "score", scale: 1)
  private static let degree = Atom(symbol: "°", dimension: "angle", scale: 1)
  private static let celsius = Atom(symbol: "°C", dimension: "temperature", scale: 1)
  private static let perMinute = Atom(symbol: "/min", dimension: "count/time", scale: 1.0 / 60)
  /// What is merely counted: a unit only with a divisor (次/min, cells/mL).
  private static let count = Atom(symbol: "", dimension: "count", scale: 1)

  private static let plain: [(String, Atom)] = [
    ("s sec secs second seconds", second),
    ("min mins minute minutes", minute),
    ("h hr hrs hour hours H", hour),
    ("d day days", day),
    ("w wk wks week weeks", week),
    ("mo mos month months", month),
    ("y yr yrs year years", year),
    ("decade decades", Atom(symbol: "decade", dimension: "time", scale: 10 * 31_557_600)),
    ("msec", Atom(symbol: "ms", dimension: "time", scale: 0.001)),
    ("point points", point),
    ("degree degrees", degree),
    ("rpm", rotation),
    ("bpm", perMinute),
    ("times beats breaths cells copies CFU cfu PFU pfu", count),
    ("mmHg", Atom(symbol: "mmHg", dimension: "pressure", scale: 133.322)),
    ("Torr", Atom(symbol: "mmHg", dimension: "pressure", scale: 133.322)),
    ("kb kilobase kilobases", Atom(symbol: "kbp", dimension: "bases", scale: 1000)),
    ("Mb megabase megabases", Atom(symbol: "Mbp", dimension: "bases", scale: 1_000_000)),
    ("aa", Atom(symbol: "aa", dimension: "residues", scale: 1)),
    ("nt", Atom(symbol: "nt", dimension: "bases", scale: 1)),
    ("ppm", Atom(symbol: "ppm", dimension: "share", scale: 1e-6)),
    ("yuan RMB CNY", Atom(symbol: "CNY", dimension: "currency CNY", scale: 1)),
    ("dollars USD", Atom(symbol: "USD", dimension: "currency USD", scale: 1)),
    ("Kg KG", Atom(symbol: "kg", dimension: "mass", scale: 1000)),
    ("ML", Atom(symbol: "mL", dimension: "volume", scale: 0.001)),
    ("CM", Atom(symbol: "cm", dimension: "length", scale: 0.01)),
    ("Å", Atom(symbol: "Å", dimension: "length", scale: 1e-10)),
    ("dB", Atom(symbol: "dB", dimension: "level", scale: 1)),
    ("T Tesla", Atom(symbol: "T", dimension: "magnetic field", scale: 1)),
  ]

  /// An underscore stands for a space.
  private static let marked: [(String, Atom)] = [
    ("°C °_C degrees_Celsius", celsius),
    ("°", degree),
    ("mm_Hg", Atom(symbol: "mmHg", dimension: "pressure", scale: 133.322)),
    ("cmH2O cm_H2O", Atom(symbol: "cmH2O", dimension: "pressure", scale: 98.0665)),
    ("r/min", rotation),
    ("×g ×_g", Atom(symbol: "×g", dimension: "acceleration", scale: 1)),
    ("calendar_years", year),
  ]

  private static let chinese: [(String, Atom)] = [
    ("年 岁 歲 周岁 岁龄 年龄", year),
    ("个月 個月 月 月龄 个月龄", month),
    ("周 週 星期 周龄 礼拜 个星期", week),
    ("天 日 日龄", day),
    ("小时 小時 个小时 时 時", hour),
    ("分钟 分鐘", minute),
    ("秒 秒钟", second),
    ("毫秒", Atom(symbol: "ms", dimension: "time", scale: 0.001)),
    ("分", point),
    ("克", Atom(symbol: "g", dimension: "mass", scale: 1)),
    ("毫克", Atom(symbol: "mg", dimension: "mass", scale: 0.001)),
    ("微克", Atom(symbol: "μg", dimension: "mass", scale: 1e-6)),
    ("纳克", Atom(symbol: "ng", dimension: "mass", scale: 1e-9)),
    ("千克 公斤", Atom(symbol: "kg", dimension: "mass", scale: 1000)),
    ("升", Atom(symbol: "L", dimension: "volume", scale: 1)),
    ("毫升", Atom(symbol: "mL", dimension: "volume", scale: 0.001)),
    ("微升", Atom(symbol: "μL", dimension: "volume", scale: 1e-6)),
    ("米", Atom(symbol: "m", dimension: "length", scale: 1)),
    ("厘米", Atom(symbol: "cm", dimension: "length", scale: 0.01)),
    ("毫米", Atom(symbol: "mm", dimension: "length", scale: 0.001)),
    ("微米", Atom(symbol: "μm", dimension: "length", scale: 1e-6)),
    ("纳米", Atom(symbol: "nm", dimension: "length", scale: 1e-9)),
    ("公里 千米", Atom(symbol: "km", dimension: "length", scale: 1000)),
    ("摩尔", Atom(symbol: "mol", dimension: "amount", scale: 1)),
    ("毫摩尔", Atom(symbol: "mmol", dimension: "amount", scale: 0.001)),
    ("微摩尔", Atom(symbol: "μmol", dimension: "amount", scale: 1e-6)),
    ("毫米汞柱", Atom(symbol: "mmHg", dimension: "pressure", scale: 133.322)),
    ("千帕", Atom(symbol: "kPa", dimension: "pressure", scale: 1000)),
    ("千卡 大卡", Atom(symbol: "kcal", dimension: "energy", scale: 4184)),
    ("千焦", Atom(symbol: "kJ", dimension: "energy", scale: 1000)),
    ("摄氏度", celsius),
    ("度", degree),
    ("国际单位", Atom(symbol: "IU", dimension: "activity", scale: 1)),
    ("单位", Atom(symbol: "U", dimension: "activity", scale: 1)),
    ("赫兹", Atom(symbol: "Hz", dimension: "frequency", scale: 1)),
    ("碱基 个碱基 碱基对 个碱基对", Atom(symbol: "bp", dimension: "bases", scale: 1)),
    ("千碱基 千碱基对", Atom(symbol: "kbp", dimension: "bases", scale: 1000)),
    ("兆碱基 兆碱基对", Atom(symbol: "Mbp", dimension: "bases", scale: 1_000_000)),
    ("转", rotation),
    ("元", Atom(symbol: "CNY", dimension: "currency CNY", scale: 1)),
    ("美元", Atom(symbol: "USD", dimension: "currency USD", scale: 1)),
    ("次 个 個 拷贝", count),
  ]
}
