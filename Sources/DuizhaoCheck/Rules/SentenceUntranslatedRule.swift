public import DuizhaoModel

/// Reports source sentences without counterpart.
public struct SentenceUntranslatedRule: Rule {
  public static let about = RuleDescription(
    id: "sentence-untranslated",
    group: .sentences,
    summary: Message(en: "a sentence has no translation", zh: "句子没有对应译文"),
    rationale: Message(
      en: "What the translation leaves out, half of the readers never learn.",
      zh: "译文遗漏的内容，一半读者无从得知。"
    ),
    severity: .warning,
    clause: "GB/T 7713.2",
    examples: [
      RuleExample(
        "铁代谢失衡可加速骨质流失。自噬参与骨重建。",
        "Iron metabolism imbalance accelerates bone loss. Autophagy takes part in bone remodeling."
      ),
      RuleExample(
        "骨质疏松症是一种全身性骨病。⟦铁代谢失衡可加速骨质流失。⟧自噬参与骨重建。",
        "Osteoporosis is a systemic bone disease. Autophagy takes part in bone remodeling."
      ),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    findingsOnUnlinked(
      .source,
      Message(en: "this sentence has no translation", zh: "此句没有对应译文"),
      in: context
    )
      + notesOnOmitted(
        .source,
        { Message(en: "nothing in the translation answers to “\($0)”", zh: "译文中未见与“\($0)”对应的内容") },
        in: context
      )
  }
}
