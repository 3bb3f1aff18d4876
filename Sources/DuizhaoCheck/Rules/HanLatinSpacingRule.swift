public import DuizhaoModel
import DuizhaoText

/// Reports spaces, or their lack, between Chinese and Latin or digits, once a file.
public struct HanLatinSpacingRule: Rule {
  /// What stands between Chinese and Latin.
  enum Style: String, OptionChoice {
    case none, space
  }

  public static let about = RuleDescription(
    id: "han-latin-spacing",
    group: .typography,
    summary: Message(en: "Chinese and Latin are not spaced as the house wants", zh: "中西文间距不合体例"),
    rationale: Message(
      en:
        "A volume looks uneven where one article has spaces between Chinese and Latin and the next has none.",
      zh: "同一期刊中有的文章中西文间空格、有的不空，版面不统一。"
    ),
    severity: .warning,
    isOnByDefault: false,
    options: [style.description],
    examples: [
      RuleExample("检测IL-6水平，纳入60例患者。", "The IL-6 level of 60 patients was measured."),
      RuleExample("检⟦测 I⟧L-6 水平。", "The IL-6 level was measured."),
    ]
  )

  static let style = RuleOption(
    "style",
    default: Style.none,
    Message(en: "what stands between Chinese and Latin letters or digits", zh: "中文与西文字母、数字之间是否空格")
  )

  /// Creates the rule; its options are read from the context.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    guard let side = context.side(in: .chinese) else { return [] }
    let style = context[Self.style, of: Self.self]
    var spots = TypographySpots(side)
    for sentence in context.prose(side) {
      let text = ScalarText(sentence.text.string)
      // A label is set apart by a space (目的 探讨…).
      let start = sentence.label?.upperBound ?? 0
      for index in text.scalars.indices.dropFirst() where text.bytes(index - 1..<index).lowerBound >= start {
        switch style {
        case .space:
          guard Self.meet(text[index - 1], text[index]) else { continue }
          let middle = text.bytes(index..<index)
          spots.add(text.bytes(index - 1..<index + 1), of: sentence.text, replacing: middle, with: " ")
        case .none:
          guard text[index] == " ", Self.meet(text[index - 1], text[index + 1]) else { continue }
          spots.add(
            text.bytes(index - 1..<index + 2),
            of: sentence.text,
            replacing: text.bytes(index..<index + 1),
            with: ""
          )
        }
      }
    }
    return spots.finding(
      style == .space
        ? Message(
          en: "\(spots.count) places without a space between Chinese and Latin",
          zh: "中西文之间有\(spots.count)处缺空格"
        )
        : Message(
          en: "\(spots.count) spaces between Chinese and Latin",
          zh: "中西文之间有\(spots.count)处多余空格"
        ),
      by: self
    )
  }

  private static func meet(_ a: Unicode.Scalar?, _ b: Unicode.Scalar?) -> Bool {
    guard let a, let b else { return false }
    return a.isHan && isLatin(b) || isLatin(a) && b.isHan
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
  }
}
