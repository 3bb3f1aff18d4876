/// The marks that are written in several ways, and the one way they fold to.
enum Marks {
  /// What a character outside ASCII and the full-width forms folds to; nil if it stays as it is.
  static func fold(_ scalar: UInt32) -> [UInt32]? {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029: [0x20]
    case 0x2070, 0x2074...0x2079: [(scalar - 0x2070 + 0x30) | NumericText.raised]
    case 0x2080...0x2089: [(scalar - 0x2080 + 0x30) | NumericText.lowered]
    case 0x2460...0x24FF: [0x2460]
    default: table[scalar]
    }
  }

  private static let table: [UInt32: [UInt32]] = {
    var table: [UInt32: [UInt32]] = [
      0xB9: [0x31 | NumericText.raised],
      0xB2: [0x32 | NumericText.raised],
      0xB3: [0x33 | NumericText.raised],
      0x207A: [0x2B | NumericText.raised],
      0x207B: [0x2D | NumericText.raised],
    ]
    for (folded, written) in spellings {
      let codes = [UInt32](scalars: folded)
      for scalar in written.unicodeScalars { table[scalar.value] = codes }
    }
    return table
  }()

  private static let spellings: [(folded: String, written: String)] = [
    ("-", "‐‑‒–−﹣⁃"),
    ("—", "―─━ー﹘⸺⸻"),
    ("~", "～∼〜˜∽﹏"),
    ("<", "﹤〈‹〈"),
    (">", "﹥〉›〉"),
    ("=", "﹦"),
    ("≤", "≦⩽≲"),
    ("≥", "≧⩾≳"),
    ("≈", "≒≅"),
    (":", "∶ː﹕"),
    (".", "．﹒"),
    (",", "﹐"),
    ("%", "﹪"),
    ("·", "•∙⋅・‧･"),
    ("μ", "µ"),
    ("χ", "Χ𝜒"),
    ("×", "✕⨯╳✖"),
    ("'", "’‘′＇"),
    ("/", "∕⁄"),
    ("°C", "℃"),
    ("mg", "㎎"),
    ("kg", "㎏"),
    ("mm", "㎜"),
    ("cm", "㎝"),
    ("km", "㎞"),
    ("ml", "㎖"),
    ("ml", "㏄"),
    ("m2", "㎡"),
    ("cm2", "㎠"),
    ("cm3", "㎤"),
    (" 1/2", "½"),
    (" 1/3", "⅓"),
    (" 2/3", "⅔"),
    (" 1/4", "¼"),
    (" 3/4", "¾"),
  ]
}
