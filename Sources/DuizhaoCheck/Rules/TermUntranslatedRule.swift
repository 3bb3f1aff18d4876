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
      RuleExample("记录并发症发生率和死亡率。", "The incidence of complications and mortality were recorded."),
      RuleExample("对60例肺癌患者进行随访。", "Sixty patients with lung cancer were followed up."),
      RuleExample(
        "采用双盲随机对照试验评价该药的疗效。",
        "The efficacy of the drug was evaluated in a double-blind randomized controlled trial."
      ),
      RuleExample(
        "随访时间为12个月，记录并发症发生率和⟦死亡率⟧。",
        "⟦During 12 months of follow-up, the incidence of complications was recorded.⟧"
      ),
      RuleExample("检测血清和⟦脑脊液⟧中铁蛋白的含量。", "⟦The content of ferritin in serum was measured.⟧"),
      RuleExample("采用⟦双盲⟧随机对照试验评价其疗效。", "⟦Its efficacy was evaluated in a randomized controlled trial.⟧"),
      RuleExample("⟦多中心⟧前瞻性研究纳入肺癌患者。", "⟦A prospective study enrolled patients with lung cancer.⟧"),
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
