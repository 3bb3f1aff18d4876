/// Chinese numerals, the words that they count with, and the words that they are only a part of.
enum HanNumerals {
  /// What a numeral does in a number.
  enum Sign {
    case digit(Int)
    /// 十, 百, 千: multiplies the digit before it.
    case place(Double)
    /// 万, 亿: multiplies all that stands before it.
    case group(Double)
  }

  static func value(_ code: UInt32) -> Sign? {
    guard code >= 0x3007, code <= 0x9FFF else { return nil }
    return signs[code]
  }

  static func isNumeral(_ code: UInt32) -> Bool { value(code) != nil }

  private static let signs: [UInt32: Sign] = {
    var signs: [UInt32: Sign] = [:]
    for (value, numerals) in digits {
      for scalar in numerals.unicodeScalars { signs[scalar.value] = .digit(value) }
    }
    for (value, numerals) in places {
      for scalar in numerals.unicodeScalars {
        signs[scalar.value] = value < 10000 ? .place(value) : .group(value)
      }
    }
    return signs
  }()

  private static let digits: [(Int, String)] = [
    (0, "零〇"), (1, "一"), (2, "二两兩"), (3, "三"), (4, "四"), (5, "五"), (6, "六"), (7, "七"), (8, "八"), (9, "九"),
  ]

  private static let places: [(Double, String)] = [
    (10, "十"), (100, "百"), (1000, "千"), (10000, "万萬"), (100_000_000, "亿億"),
  ]

  /// The words of one character that count.
  static let measureWords = Set(
    "例组組名个個次天日周週月年岁歲种種类類项項级級期型只隻批家所条條位人篇部份支片枚对對倍层層步维維大代台张張块段株孔处處轮輪套节節根户戶颗粒滴瓶盒袋剂劑者折"
      .unicodeScalars.map(\.value)
  )

  /// The longer words that count.
  static let longMeasureWords: [[UInt32]] = ["方面", "因素", "时间点", "时点", "疗程", "阶段", "階段", "亚型", "亚组"]
    .map([UInt32].init(scalars:))

  /// What starts like a measure word and is none.
  static let notMeasured: [[UInt32]] = [
    "大学", "大鼠", "大肠", "大脑", "大幅", "大于", "大小", "大量", "大多", "大部", "大动", "大麻", "人类", "人体", "人工",
    "人民", "人参", "节律", "节点", "根据", "对照", "对比", "对于", "年级", "代谢", "代表", "代测", "条件", "部分", "部位",
    "家属", "家庭", "所有", "所以", "所示", "张力", "层次", "日益", "月经", "期间", "期待", "台湾", "级预防", "级医院",
    "级甲等", "级公立", "级综合", "级亲属", "级结构", "级学科", "位点", "位置", "步骤性", "项分布", "项式", "类似",
  ].map([UInt32].init(scalars:))

  /// Words that start with a numeral and are no number.
  static let names: [[UInt32]] = [
    "十分", "十二指", "百日", "两者", "二者", "两侧", "两性", "两型性", "三七", "五十肩", "万一", "千万", "万分", "百分", "千分",
    "千金", "百合", "三部曲", "三级甲", "三级医", "二级医", "二级甲", "三级综", "三级公", "二代测", "一代测", "二人转", "三代测",
    "四大名", "两栖", "百会", "千里", "万古", "百草", "百部", "三棱", "两面", "四周围", "四周血", "十字", "十全",
    "百分比", "千年", "万年青", "八会", "九节", "三段论", "两极", "二次", "四个成串",
  ].map([UInt32].init(scalars:))

  /// What 一 counts.
  static let countedByOne: [[UInt32]] = ["年", "周", "个月", "天", "小时", "例", "名"]
    .map([UInt32].init(scalars:))

  /// What makes 一 after it mean *every*, *same* or *this*.
  static let notBeforeOne = Set("每同进这那另任统统唯某近之第前后上下其逐单有".unicodeScalars.map(\.value))

  /// What makes 期 after a numeral a number of stages.
  static let beforeStages = Set("分为共成这".unicodeScalars.map(\.value))

  /// What makes 半 part of another word (半胱氨酸, 半数致死量).
  static let afterHalf = ["胱", "乳", "数致", "数有效", "数抑", "夏", "衰", "导", "月板"].map([UInt32].init(scalars:))

  /// What makes a numeral part of the name of a substance (二十二碳六烯酸).
  static let chemical = Set("碳烷烯酸醇酮酯醛".unicodeScalars.map(\.value))

  /// What 千 makes a unit with.
  static let afterKilo = Set("克米卡帕焦伏瓦赫升碱".unicodeScalars.map(\.value))
}
