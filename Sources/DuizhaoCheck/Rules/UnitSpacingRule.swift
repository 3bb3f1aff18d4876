public import DuizhaoModel

/// Reports numbers that run into their units in English text, once a file.
public struct UnitSpacingRule: Rule {
  public static let about = RuleDescription(
    id: "unit-spacing",
    group: .typography,
    summary: Message(en: "no space stands between a number and its unit", zh: "英文中数值与单位之间缺空格"),
    rationale: Message(
      en: "A number and its unit are two words: 5 mg, not 5mg.",
      zh: "数值与单位之间应空一格，如5 mg。"
    ),
    severity: .warning,
    isOnByDefault: false,
    clause: "GB 3101",
    examples: [
      RuleExample("每日5 mg，使用30%的溶液。", "5 mg daily in a 30% solution, IL6 and 5-fluorouracil."),
      RuleExample("每日5 mg，共10 mL。", "⟦5mg⟧ daily, 10mL in all."),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    guard let side = context.side(in: .english) else { return [] }
    var spots = TypographySpots(side)
    for sentence in context.prose(side) {
      let bytes = Array(sentence.text.string.utf8)
      for value in sentence.values where value.kind == .quantity || value.kind == .duration {
        guard value.unit != nil, let place = Self.unitStart(in: bytes, value.range) else { continue }
        spots.add(value.range, of: sentence.text, replacing: place..<place, with: " ")
      }
    }
    return spots.finding(
      Message(
        en: "\(spots.count) numbers without a space before their unit",
        zh: "有\(spots.count)处数值与单位之间缺空格"
      ),
      by: self
    )
  }

  /// Where the unit begins that follows the last digit of a value directly.
  private static func unitStart(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let digits = range.filter { (0x30...0x39).contains(bytes[$0]) }
    // Digits of the unit itself (kg/m2) come later.
    guard let first = digits.first else { return nil }
    var end = first
    while end < range.upperBound, (0x30...0x39).contains(bytes[end]) || bytes[end] == 0x2E { end += 1 }
    guard end < range.upperBound, bytes[end - 1] != 0x2E else { return nil }
    let isLetter = (0x41...0x5A).contains(bytes[end] & 0xDF) && bytes[end] < 0x80
    let isMicro = bytes[end] == 0xCE || bytes[end] == 0xC2 && end + 1 < bytes.count && bytes[end + 1] == 0xB5
    return isLetter || isMicro ? end : nil
  }
}
