public import DuizhaoModel

/// Reports parts of an article whose `xml:lang` is missing or names another language than that of the text.
public struct LanguageTagRule: Rule {
  public static let about = RuleDescription(
    id: "language-tag",
    group: .frontMatter,
    summary: Message(en: "xml:lang is missing or names the wrong language", zh: "xml:lang缺失或与文字的语言不符"),
    rationale: Message(
      en:
        "Indexes file a title or an abstract under the language of its tag; with the wrong one it is not found.",
      zh: "数据库按标签的语言收录题名和摘要，标错语言便无法检索。"
    ),
    severity: .warning,
    clause: "JATS 1.3 @xml:lang",
    examples: [
      RuleExample(jats: article("zh", "<abstract>", "本文综述有关研究。", "<trans-abstract xml:lang=\"en\">")),
      RuleExample(
        jats: article("zh", "<abstract xml:lang=\"en\">", "⟦本文综述有关研究。⟧", "<trans-abstract xml:lang=\"en\">")
      ),
      RuleExample(
        jats: article(
          "zh",
          "<abstract>",
          "本文综述有关研究。",
          "<trans-abstract>",
          "⟦This article reviews the studies.⟧"
        )
      ),
      RuleExample(
        jats: article(
          "cn",
          "<abstract xml:lang=\"zh\">",
          "本文综述有关研究。",
          "<trans-abstract xml:lang=\"en\">",
          title: "⟦骨代谢的研究进展⟧"
        )
      ),
    ]
  )

  private static func article(
    _ language: String,
    _ abstract: String,
    _ source: String,
    _ translated: String,
    _ target: String = "This article reviews the studies.",
    title: String = "骨代谢的研究进展"
  ) -> String {
    """
    <article xml:lang="\(language)"><front><article-meta><title-group><article-title>\(title)</article-title>
    <trans-title-group xml:lang="en"><trans-title>Research progress in bone metabolism</trans-title></trans-title-group>
    </title-group>\(abstract)<p>\(source)</p></abstract>
    \(translated)<p>\(target)</p></trans-abstract></article-meta></front></article>
    """
  }

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let faults = context.article.article.tagFaults
    let missing = Side.allCases.compactMap { side in
      report(missing: faults.filter { $0.side == side && $0.kind == .languageMissing }, in: context)
    }
    return missing + faults.compactMap { report($0, in: context) }
  }

  /// One finding for all parts of a side: they lack what one attribute of the article would give them.
  private func report(missing faults: [TagFault], in context: CheckContext) -> Finding? {
    guard let first = faults.first else { return nil }
    let language = context.article.article.versions[first.side].language
    let names = faults.map(\.part.name)
    let verb = faults.count > 1 || first.part == .keywords ? "are" : "is"
    return finding(
      .warning,
      confidence: 0.95,
      Message(
        en: "no xml:lang says that the \(Self.list(names.map(\.english))) \(verb) \(language.name.english)",
        zh: "\(names.map(\.chinese).joined(separator: "、"))没有xml:lang，其文字为\(language.name.chinese)"
      ),
      at: context.place(of: first),
      on: first.side
    )
  }

  private func report(_ fault: TagFault, in context: CheckContext) -> Finding? {
    guard case .languageWrong(let tag, let isOwn) = fault.kind else { return nil }
    let language = context.article.article.versions[fault.side].language
    let (part, name) = (fault.part.name, language.name)
    let (has, inherits) = fault.part == .keywords ? ("have", "inherit") : ("has", "inherits")
    return finding(
      .warning,
      confidence: 0.95,
      isOwn
        ? Message(
          en: "the \(name.english) \(part.english) \(has) xml:lang=\"\(tag)\"",
          zh: "\(name.chinese)\(part.chinese)标为xml:lang=\"\(tag)\""
        )
        : Message(
          en:
            "the \(name.english) \(part.english) \(inherits) xml:lang=\"\(tag)\"; write xml:lang=\"\(language.rawValue)\"",
          zh: "\(name.chinese)\(part.chinese)沿用xml:lang=\"\(tag)\"，应自标xml:lang=\"\(language.rawValue)\""
        ),
      at: context.place(of: fault),
      on: fault.side
    )
  }

  private static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
