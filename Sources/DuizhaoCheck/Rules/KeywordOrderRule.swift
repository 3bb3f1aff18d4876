public import DuizhaoModel

/// Reports keyword lists whose order differs.
public struct KeywordOrderRule: Rule {
  public static let about = RuleDescription(
    id: "keyword-order",
    group: .keywords,
    summary: Message(en: "the keywords come in another order", zh: "中英文关键词顺序不一致"),
    rationale: Message(
      en: "Indexers pair keywords by their place; another order pairs the wrong ones.",
      zh: "数据库按位置对应关键词，顺序不同会造成错配。"
    ),
    severity: .warning,
    clause: "CY/T 173",
    examples: [
      RuleExample(keywords: "自噬；铁；骨密度", "autophagy; iron; bone mineral density"),
      RuleExample(keywords: "⟦自噬；铁；骨密度⟧", "⟦iron; autophagy; bone mineral density⟧"),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let links = context.article.keywordLinks.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    // One of two must be linked by what it means, not only by what is left over.
    let isInOrder = zip(links, links.dropFirst()).allSatisfy { a, b in
      (a.target.first ?? 0) < (b.target.last ?? 0) || max(a.score, b.score) < 0.5
    }
    guard !isInOrder else { return [] }
    return [
      finding(
        .warning,
        confidence: 0.9,
        Message(en: "the keywords come in another order than in the source", zh: "译文关键词的顺序与原文不同"),
        source: context.keywordPlace(.source),
        target: context.keywordPlace(.target)
      )
    ]
  }
}
