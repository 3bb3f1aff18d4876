public import DuizhaoModel

/// Reports a title, an abstract or keywords that a tagged article has in one language only.
public struct MissingTwinRule: Rule {
  public static let about = RuleDescription(
    id: "missing-twin",
    group: .frontMatter,
    summary: Message(en: "a tagged part stands in one language only", zh: "标签中的题名、摘要或关键词只有一种语言"),
    rationale: Message(
      en:
        "What the tags of the deposited file lack is missing in every index, though the printed page may have it.",
      zh: "提交的文件中没有标出的内容，各数据库都不会收录，即使印刷版上有。"
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
    context.article.article.tagFaults.filter { $0.kind == .twinMissing }.map { fault in
      let versions = context.article.article.versions
      let (own, other) = (versions[fault.side].language.name, versions[fault.side.other].language.name)
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
  }
}
