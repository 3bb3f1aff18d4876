public import DuizhaoModel

/// Reports an abstract or keywords that an article has in one language only, and a title that only one is tagged of.
public struct MissingTwinRule: Rule {
  public static let about = RuleDescription(
    id: "missing-twin",
    group: .frontMatter,
    summary: Message(
      en: "the abstract or the keywords stand in one language only",
      zh: "摘要或关键词只有一种语言"
    ),
    rationale: Message(
      en:
        "What stands in one language only cannot be compared; what the tags of a deposited file lack is missing in every index.",
      zh: "只有一种语言的内容无法对照；提交的文件中没有标出的内容，各数据库都不会收录。"
    ),
    severity: .warning,
    clause: "GB/T 7713.2",
    examples: [
      RuleExample(
        jats: article(
          "<kwd-group xml:lang=\"zh\"><kwd>骨</kwd><kwd>铁</kwd></kwd-group>",
          "<kwd-group xml:lang=\"en\"><kwd>bone</kwd><kwd>iron</kwd></kwd-group>"
        )
      ),
      RuleExample(jats: article("<kwd-group xml:lang=\"zh\"><kwd>⟦骨</kwd><kwd>铁⟧</kwd></kwd-group>", "")),
      RuleExample(jats: article("", "<kwd-group xml:lang=\"en\"><kwd>⟦bone⟧</kwd></kwd-group>")),
      RuleExample(keywords: "⟦骨；铁⟧", ""),
      RuleExample(
        article: "# 骨代谢\n\n摘要：⟦骨量下降。⟧\n\n关键词：骨；铁\n\n# Bone Metabolism\n\nKeywords: bone; iron\n"
      ),
      RuleExample(article: "# 骨代谢\n\n摘要：⟦骨量下降。⟧\n\n关键词：骨；铁\n"),
    ]
  )

  private static func article(_ source: String, _ target: String) -> String {
    """
    <article xml:lang="zh"><front><article-meta><abstract><p>本文综述骨与铁的研究。</p></abstract>
    <trans-abstract xml:lang="en"><p>This article reviews the studies of bone and iron.</p></trans-abstract>
    \(source)
    \(target)</article-meta></front></article>
    """
  }

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let faults = context.article.article.tagFaults.filter { $0.kind == .twinMissing }
    let tagged = faults.map { fault in
      let (own, other) = names(fault.side, in: context)
      let part = fault.part.name
      return finding(
        .warning,
        confidence: 0.95,
        Message(
          en: "the tags hold the \(own.english) \(part.english) and no \(other.english) \(part.english)",
          zh: "标签中有\(own.chinese)\(part.chinese)，没有\(other.chinese)\(part.chinese)"
        ),
        at: context.place(of: fault),
        on: fault.side
      )
    }
    guard faults.isEmpty, context.article.kind == .article else { return tagged }
    return Side.allCases.compactMap { missing(on: $0.other, in: context) }
  }

  /// The first part that stands on a side and not on the other: what follows from it is not said again.
  private func missing(on side: Side, in context: CheckContext) -> Finding? {
    let (sentences, keywords) = (
      context.article.sentences.map(\.count), context.article.keywords.map(\.count)
    )
    let (own, other) = names(side.other, in: context)
    if sentences[side.other] > 0, sentences[side] == 0,
      let first = context.article.sentences[side.other].first
    {
      let isAlone = keywords[side] == 0 && context.article.article.versions[side].title == nil
      return finding(
        .warning,
        confidence: 0.95,
        isAlone
          ? Message(
            en: "no \(other.english) title, abstract or keywords were found: nothing was compared",
            zh: "未找到\(other.chinese)题名、摘要和关键词，无法对照"
          )
          : Message(
            en: "no \(other.english) abstract was found: the \(own.english) one was compared with nothing",
            zh: "未找到\(other.chinese)摘要，\(own.chinese)摘要无从对照"
          ),
        at: Place(first.text),
        on: side.other
      )
    }
    guard keywords[side.other] > 0, keywords[side] == 0, sentences[side] > 0 else { return nil }
    return finding(
      .warning,
      confidence: 0.95,
      Message(
        en: "no \(other.english) keywords were found, only \(own.english) ones",
        zh: "只找到\(own.chinese)关键词，未找到\(other.chinese)关键词"
      ),
      at: context.keywordPlace(side.other),
      on: side.other
    )
  }

  private func names(_ side: Side, in context: CheckContext) -> (own: Message, other: Message) {
    let languages = context.article.article.versions.map(\.language.name)
    return (languages[side], languages[side.other])
  }
}
