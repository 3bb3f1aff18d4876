public import DuizhaoModel

/// Reports words of the source in whose place the translation has words that are not known to mean the same.
public struct TermMistranslatedRule: Rule {
  public static let about = RuleDescription(
    id: "term-mistranslated",
    group: .terms,
    summary: Message(en: "a term is translated by words that do not mean it", zh: "术语的译法与其含义不符"),
    rationale: Message(
      en:
        "A wrong term sends readers and indexes to another thing: what nurses intend is not what doctors intend.",
      zh: "术语误译会把读者和检索引向另一概念，如把护士的离职意愿译成医生的离职意愿。"
    ),
    severity: .info,
    examples: [
      RuleExample("骨质疏松症患者易发生骨折。", "Patients with osteoporosis are prone to fractures."),
      RuleExample(
        "采用问卷调查法了解患者的满意度。",
        "A questionnaire survey was used to learn the satisfaction of patients."
      ),
      RuleExample("两组均给予常规护理。", "Both groups received routine nursing care."),
      RuleExample("患者均接受药物治疗。", "All patients received medication."),
      RuleExample("检测⟦胎盘⟧组织中铁蛋白的表达。", "The expression of ferritin in ⟦endometrial⟧ tissues was detected."),
      RuleExample(
        "采用⟦酶联免疫吸附法⟧检测血清炎症因子水平。",
        "Serum inflammatory factors were detected by ⟦Western blotting⟧."
      ),
      RuleExample("⟦护士⟧的离职意愿较低。", "The turnover intention of ⟦doctors⟧ was low."),
      RuleExample("对照组采用⟦针刺⟧治疗。", "The control group was treated with ⟦massage⟧."),
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
