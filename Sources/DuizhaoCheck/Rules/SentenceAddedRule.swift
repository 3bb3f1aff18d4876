public import DuizhaoModel

/// Reports target sentences without counterpart.
public struct SentenceAddedRule: Rule {
  public static let about = RuleDescription(
    id: "sentence-added",
    group: .sentences,
    summary: Message(en: "a sentence stands only in the translation", zh: "句子仅见于译文"),
    rationale: Message(
      en: "An English abstract may say more, but an added claim should be the author's.",
      zh: "英文摘要可以更详细，但多出的论断应出自作者。"
    ),
    severity: .info,
    clause: "GB/T 7713.2",
    examples: [
      RuleExample(
        "铁代谢失衡可加速骨质流失。自噬参与骨重建。",
        "Iron metabolism imbalance accelerates bone loss. Autophagy takes part in bone remodeling."
      ),
      RuleExample(
        "骨质疏松症是一种全身性骨病。自噬参与骨重建。",
        "Osteoporosis is a systemic bone disease. ⟦Large samples from several hospitals are still needed.⟧ Autophagy takes part in bone remodeling."
      ),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    findingsOnUnlinked(
      .target,
      Message(en: "this sentence has no counterpart in the source", zh: "此句在原文中没有对应内容"),
      in: context
    )
      + notesOnOmitted(
        .target,
        { Message(en: "nothing in the source answers to “\($0)”", zh: "原文中未见与“\($0)”对应的内容") },
        in: context
      )
  }
}
