public import DuizhaoModel

/// Reports the letter of P values in another case than the house wants, once a file and language.
public struct PValueStyleRule: Rule {
  /// The case of the letter.
  enum Style: String, OptionChoice {
    case upper, lower
  }

  public static let about = RuleDescription(
    id: "p-value-style",
    group: .typography,
    summary: Message(en: "the letter of a P value has the wrong case", zh: "P值的大小写不合体例"),
    rationale: Message(
      en: "Statistical symbols are written in one way throughout a journal.",
      zh: "同一期刊的统计学符号应当统一。"
    ),
    severity: .warning,
    isOnByDefault: false,
    clause: "GB/T 3358.1",
    options: [style.description],
    examples: [
      RuleExample("差异有统计学意义（P<0.05）。", "The difference was significant (P<0.05)."),
      RuleExample("差异有统计学意义（⟦p⟧<0.05）。", "The difference was significant (P<0.05)."),
    ]
  )

  static let style = RuleOption(
    "style",
    default: Style.upper,
    Message(en: "the case of the letter", zh: "字母的大小写")
  )

  /// Creates the rule; its options are read from the context.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let (wrong, right) = context[Self.style, of: Self.self] == .upper ? ("p", "P") : ("P", "p")
    return Side.allCases.flatMap { side in
      var spots = TypographySpots(side)
      for sentence in context.prose(side) {
        for value in sentence.values where value.kind == .pValue {
          let letter = value.range.lowerBound..<value.range.lowerBound + 1
          guard sentence.text.string.slice(value.range).hasPrefix(wrong) else { continue }
          spots.add(letter, of: sentence.text, replacing: letter, with: right)
        }
      }
      return spots.finding(
        Message(
          en: "\(spots.count) P values are written with “\(wrong)”, the house wants “\(right)”",
          zh: "有\(spots.count)处P值写作“\(wrong)”，应为“\(right)”"
        ),
        by: self
      )
    }
  }
}
