public import DuizhaoModel

/// Reports keywords that neither the title nor the abstract of their language names.
public struct KeywordAbsentRule: Rule {
  public static let about = RuleDescription(
    id: "keyword-absent",
    group: .keywords,
    summary: Message(en: "a keyword is named neither in the title nor in the abstract", zh: "关键词未见于题名和摘要"),
    rationale: Message(
      en:
        "Keywords come from the title and the abstract; one that is in neither leads readers to the wrong article.",
      zh: "关键词应取自题名和摘要，两者均未出现的关键词会使读者检索到不相关的论文。"
    ),
    severity: .info,
    clause: "CY/T 173",
    examples: [
      RuleExample(
        article: example("自噬；肝炎，乙型，慢性", "autophagy; hepatitis B, chronic")
      ),
      RuleExample(article: example("自噬；⟦角膜移植⟧", "autophagy; ⟦corneal transplantation⟧")),
    ]
  )

  private static func example(_ source: String, _ target: String) -> String {
    """
    # 慢性乙型肝炎患者的骨代谢

    ## 摘要

    本文综述自噬与骨代谢的关系。

    ## 关键词

    \(source)

    # Bone metabolism in chronic hepatitis B

    ## Abstract

    This article reviews autophagy and bone metabolism.

    ## Keywords

    \(target)

    """
  }

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    Side.allCases.flatMap { side -> [Finding] in
      let keywords = context.article.keywords[side]
      guard !keywords.isEmpty, !context.article.sentences[side].isEmpty else { return [] }
      let presence = KeywordPresence(side, in: context)
      // What has no counterpart either is reported for that.
      let links = context.article.keywordLinks
      let linked = Set(links.filter { !$0[side.other].isEmpty }.flatMap { $0[side] })
      let hasOther = !context.article.keywords[side.other].isEmpty
      return keywords.enumerated().filter { index, keyword in
        (linked.contains(index) || !hasOther) && !presence.names(keyword)
      }.map { _, keyword in
        finding(
          .info,
          confidence: 0.6,
          Message(
            en: "neither the title nor the abstract names “\(keyword.text.string)”",
            zh: "题名和摘要均未出现“\(keyword.text.string)”"
          ),
          at: Place(0..<keyword.text.count, in: keyword),
          on: side
        )
      }
    }
  }
}
