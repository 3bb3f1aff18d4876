public import DuizhaoModel

/// Reports words of the source in whose place the translation has words that are not known to mean the same.
public struct TermMistranslatedRule: Rule {
  public static let about = RuleDescription(
    id: "term-mistranslated",
    group: .terms,
    summary: Message(en: "a term is translated by words that do not mean it", zh: "术语的译法与其含义不符"),
    rationale: Message(
      en:
        "A wrong term sends readers and indexes to another thing; 目的抽样 is purposive, not objective sampling.",
      zh: "术语误译会把读者和检索引向另一概念，如“目的抽样”应为purposive sampling而非objective sampling。"
    ),
    severity: .info,
    examples: [
      RuleExample("骨质疏松症患者易发生骨折。", "Patients with osteoporosis are prone to fractures."),
      RuleExample("患者均接受⟦药物⟧治疗。", "All patients received ⟦surgical⟧ treatment."),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    context.omissions.replaced.filter { context.isAbstract($0.source.passage) && $0.source.isTelling }.map {
      pair in
      let source = context.place(pair.source.span, .source, of: pair.source.passage)
      let target = context.place(pair.target.span, .target, of: pair.target.passage)
      return finding(
        .info,
        confidence: min(pair.source.confidence, pair.target.confidence + 0.1),
        Message(
          en: "“\(target.quote)” is not a known translation of “\(source.quote)”",
          zh: "“\(target.quote)”不是“\(source.quote)”的已知译法"
        ),
        source: source,
        target: target
      )
    }
  }
}
