public import DuizhaoModel

/// Reports English words one letter from the word that was meant.
public struct TermMisspelledRule: Rule {
  public static let about = RuleDescription(
    id: "term-misspelled",
    group: .terms,
    summary: Message(en: "a word is misspelled", zh: "英文拼写有误"),
    rationale: Message(
      en: "A misspelled drug or gene is found by no search, and may be read as another.",
      zh: "药名、基因名拼错则检索不到，还可能被误认为另一种。"
    ),
    severity: .warning,
    examples: [
      RuleExample("骨质疏松症患者易发生骨折。", "Patients with osteoporosis are prone to fractures."),
      RuleExample("检测血清IL-6与IL-8水平。", "Serum IL-6 and IL-8 were measured; IL-6 rose."),
      RuleExample("分析肿瘤出血患者的数据。", "Data of patients with tumour haemorrhage were analysed."),
      RuleExample("⟦骨质疏松症⟧患者易发生骨折。", "Patients with ⟦osteoporsis⟧ are prone to fractures."),
      RuleExample("采用⟦吉西他滨⟧治疗胰腺癌。", "Pancreatic cancer was treated with ⟦gemcitabin⟧."),
      RuleExample("⟦二甲双胍⟧可降低血糖。", "⟦Metfromin⟧ lowers blood glucose."),
      RuleExample(
        "研究组RLP-C水平升高，RLP-C为危险因素。",
        "RLP-C was higher in the study group, and ⟦RPL-C⟧ was a risk factor."
      ),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    Spelling(context).slips.map { slip in
      let place = context.place(slip.span, .target, of: slip.passage)
      return finding(
        slip.confidence >= 0.8 ? .warning : .info,
        confidence: slip.confidence,
        Message(
          en: "“\(place.quote)” looks like a slip for “\(slip.meant)”",
          zh: "“\(place.quote)”疑为“\(slip.meant)”之误"
        ),
        source: slip.source.map { context.place($0, .source, of: slip.passage) },
        target: place
      )
    }
  }
}
