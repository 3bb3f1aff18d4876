public import DuizhaoModel

/// Reports keyword lists that are longer or shorter than a journal wants them.
public struct KeywordRangeRule: Rule {
  public static let about = RuleDescription(
    id: "keyword-range",
    group: .keywords,
    summary: Message(en: "there are too many or too few keywords", zh: "关键词过多或过少"),
    rationale: Message(
      en: "Too few keywords hide an article from searches, too many say nothing of what it is about.",
      zh: "关键词过少难以检索，过多则不能反映主题。"
    ),
    severity: .warning,
    clause: "CY/T 173",
    options: [count.description],
    examples: [
      RuleExample(keywords: "自噬；铁；骨密度", "autophagy; iron; bone mineral density"),
      RuleExample(keywords: "⟦自噬；铁⟧", "⟦autophagy; iron⟧"),
    ]
  )

  static let count = RuleOption(
    "count",
    default: 3...8,
    Message(en: "how many keywords there should be", zh: "关键词的个数")
  )

  /// Creates the rule; its options are read from the context.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let allowed = context[Self.count, of: Self.self]
    let counts = context.article.keywords.map(\.count)
    return Side.allCases.compactMap { side in
      let count = counts[side]
      guard count > 0, !allowed.contains(count) else { return nil }
      // A list that could not be divided as its counterpart was says nothing.
      let isSure = counts[side.other] == count && count > 1 && context.areKeywordsDivided
      let isMany = count > allowed.upperBound
      let bound = isMany ? allowed.upperBound : allowed.lowerBound
      return finding(
        isSure ? .warning : .info,
        confidence: isSure ? 0.9 : 0.5,
        Message(
          en:
            "\(count) \(count == 1 ? "keyword" : "keywords"), \(isMany ? "at most" : "at least") \(bound) expected",
          zh: "\(count)个关键词，应\(isMany ? "不超过" : "不少于")\(bound)个"
        ),
        at: context.keywordPlace(side),
        on: side
      )
    }
  }
}
