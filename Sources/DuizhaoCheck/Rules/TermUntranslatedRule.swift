public import DuizhaoModel

/// Reports words of the source that the translation leaves out.
public struct TermUntranslatedRule: Rule {
  public static let about = RuleDescription(
    id: "term-untranslated",
    group: .terms,
    summary: Message(en: "a word of the source has no counterpart", zh: "原文的词在译文中没有对应"),
    rationale: Message(
      en:
        "What is left out narrows or widens what a study claims; whoever reads only the translation cannot know.",
      zh: "漏译会缩小或扩大研究的结论，只读译文的读者无从知晓。"
    ),
    severity: .info,
    clause: "GB/T 7713.2",
    examples: [
      RuleExample("骨质疏松症患者易发生骨折。", "Patients with osteoporosis are prone to fractures."),
      RuleExample(
        "绝经后骨质疏松症患者易发生⟦椎体⟧骨折。",
        "⟦Patients with postmenopausal osteoporosis are prone to fractures.⟧"
      ),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    context.omissions.lone.source.filter { context.isAbstract($0.passage) && $0.isTelling }.map { run in
      let place = context.place(run.span, .source, of: run.passage)
      return finding(
        .info,
        confidence: run.confidence,
        Message(
          en: "nothing in the translation answers to “\(place.quote)”",
          zh: "译文中未见与“\(place.quote)”对应的内容"
        ),
        source: place,
        target: context.passage(run.passage, .target)
      )
    }
  }
}
