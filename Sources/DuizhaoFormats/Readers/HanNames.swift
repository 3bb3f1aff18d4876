/// Finds the names in the tokens of a Chinese byline.
///
/// Spaces stand between names and inside them: 王 芳 李明 are two.
struct HanNames {
  private let scalars: PassageScalars
  private var names: [Byline.Name] = []
  /// Parts of the name that is being read: 王 and 芳.
  private var parts: [Range<Int>] = []
  private var marks: [String] = []

  /// The names; nil where the tokens are not names throughout.
  static func names(in tokens: [Byline.Token], of scalars: PassageScalars) -> [Byline.Name]? {
    var reader = HanNames(scalars: scalars)
    for token in tokens { reader.read(token) }
    reader.close()
    return reader.areNames ? reader.names : nil
  }

  private init(scalars: PassageScalars) {
    self.scalars = scalars
  }

  private mutating func read(_ token: Byline.Token) {
    switch token {
    case .separator: close()
    case .space: break
    case .mark(let marks): self.marks += marks
    case .han(let range):
      if !continues(with: range) { close() }
      parts.append(range)
    case .word(let range):
      if !marks.isEmpty || parts.contains(where: { scalars[$0.lowerBound].isHan }) { close() }
      parts.append(range)
    }
  }

  /// Whether Han characters go on with the name before them, from which a space divides them.
  private func continues(with range: Range<Int>) -> Bool {
    guard marks.isEmpty, parts.count == 1, let first = parts.first else { return false }
    let surname = scalars.string(first)
    return first.count == 1 && range.count <= 2 && Surnames.single.contains(surname)
      || first.count == 1 && range.count == 1 || range.count <= 2 && Surnames.double.contains(surname)
  }

  private mutating func close() {
    if let first = parts.first, let last = parts.last {
      names.append(
        Byline.Name(range: first.lowerBound..<last.upperBound, marks: marks, wordCount: parts.count)
      )
    }
    parts = []
    marks = []
  }

  private var areNames: Bool {
    guard let first = names.first else { return false }
    if names.count == 1,
      "省市县区".unicodeScalars.contains(where: { $0.value == scalars[first.range.upperBound - 1] })
    {
      return false
    }
    var known = 0
    for name in names {
      let values = scalars.values[name.range].filter { !$0.isBlank }
      guard values.allSatisfy({ !$0.isLatin }) else { continue }
      let hasDot = values.contains { !$0.isHan }
      let hasSurname = Surnames.opens(scalars.string(name.range))
      guard hasDot ? (4...20).contains(values.count) : (2...(hasSurname ? 4 : 3)).contains(values.count)
      else { return false }
      if hasSurname || hasDot { known += 1 }
    }
    // One word alone must be short: 护理园地 is no name.
    if names.count == 1, let name = names.first, scalars.values[name.range].filter(\.isHan).count > 3 {
      return Surnames.opensDouble(scalars.string(name.range))
    }
    return known * 4 >= names.count * 3
  }
}

/// Chinese surnames.
struct Surnames {
  /// Surnames of one character.
  static let single: Set<String> = Set(
    """
    赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬\
    安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊\
    胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰\
    秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕\
    冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关\
    蒯相查后荆红游竺权逯盖益桓公佟年爱阳墨哈谯肖付代仝闫涂覃佘岳逯苟亓邸斯揭但鹿尧粟兰占亢初修原冼肇宛同钱丛战冶苑尉税撒逄禤丘滚栗朴洗冼尚占台郇鄢闭随矫牟买问展来底由 \
    趙錢孫鄭馮陳衛蔣韓楊許張華魏陶謝鄒蘇範馬蘆盧劉葉黃蕭單吳呂賀顧龔程陸萬鍾莊閻聶蔔榮齊鄧賴龍譚連關簡歐溫羅畢湯龐賈於馬樂葉鄔詹廖塗遊宋舒紀項樂時紅鐘閔婁顏駱繆應
    """.filter { !$0.isWhitespace }.map(String.init)
  )

  /// Surnames of two characters.
  static let double: Set<String> = [
    "欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "司徒", "东方", "夏侯", "令狐", "独孤", "长孙", "宇文", "端木", "南宫",
    "司空", "歐陽", "司馬", "諸葛", "東方", "長孫",
    "鲜于", "闻人", "轩辕", "申屠", "澹台", "呼延", "赫连", "万俟", "太史", "淳于", "单于", "濮阳", "公冶", "拓跋", "达瓦",
  ]

  /// Whether a word opens with a surname.
  static func opens(_ word: String) -> Bool {
    word.first.map { single.contains(String($0)) } == true || opensDouble(word)
  }

  /// Whether a word opens with a surname of two characters.
  static func opensDouble(_ word: String) -> Bool { double.contains(String(word.prefix(2))) }
}
