public import DuizhaoModel

/// Reports keyword lists of different length.
public struct KeywordCountRule: Rule {
  public static let about = RuleDescription(
    id: "keyword-count",
    group: .keywords,
    summary: Message(en: "the keyword lists differ in length", zh: "中英文关键词数目不一致"),
    rationale: Message(
      en: "Keywords correspond one to one; a missing one makes the article harder to find in one language.",
      zh: "中英文关键词应一一对应，缺少的关键词使论文在一种语言中难以被检索到。"
    ),
    severity: .warning,
    clause: "CY/T 173",
    examples: [
      RuleExample(keywords: "自噬；铁；骨密度", "autophagy; iron; bone mineral density"),
      RuleExample(keywords: "⟦自噬；铁；骨密度⟧", "⟦autophagy; iron⟧"),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let counts = context.article.keywords.map(\.count)
    guard counts.source > 0, counts.target > 0, counts.source != counts.target else { return [] }
    // MeSH inversions may split what the other list joins; only what has no counterpart is too many.
    guard context.article.keywordLinks.contains(where: { $0.source.isEmpty || $0.target.isEmpty }) else {
      return []
    }
    // One keyword beside three is a list that nothing divides, in a scan more than in a manuscript.
    let isDivided = context.areKeywordsDivided
    return [
      finding(
        isDivided ? .warning : .info,
        confidence: isDivided ? 0.95 : 0.4,
        Message(
          en: "\(counts.source) keywords in the source, \(counts.target) in the translation",
          zh: "原文有\(counts.source)个关键词，译文有\(counts.target)个"
        ),
        source: context.keywordPlace(.source),
        target: context.keywordPlace(.target)
      )
    ]
  }
}
