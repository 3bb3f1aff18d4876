public import DuizhaoModel

/// Reports a group of a study that has another name in the translation.
public struct GroupLabelMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "group-label-mismatch",
    group: .terms,
    summary: Message(en: "a group has another name in the translation", zh: "组名与译文不对应"),
    rationale: Message(
      en: "Whoever cannot tell which group is which reads the results the wrong way round.",
      zh: "组别名称不对应，读者会把结果读反。"
    ),
    severity: .warning,
    examples: [
      RuleExample("观察组疗效优于对照组。", "The observation group did better than the control group."),
      RuleExample("实验组疗效优于对照组。", "The treatment group did better than the control group."),
      RuleExample(
        "高、低剂量组均优于模型组，两组比较无差异。",
        "The high- and low-dose groups did better than the model group; the two groups did not differ."
      ),
      RuleExample(
        "⟦正常组⟧骨密度高于模型组。",
        "Bone density was higher in the ⟦sham-operated group⟧ than in the model group."
      ),
      RuleExample("⟦存活组⟧血小板计数高于⟦死亡组⟧。", "Platelet counts in ⟦group 1⟧ were higher than those in ⟦group 2⟧."),
      RuleExample(
        "轻度组优于对照组。⟦轻度组⟧存活率较高。",
        "The mild group did better than the control group. The survival rate of the ⟦severe group⟧ was higher."
      ),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    // Studies of which a memory has segments call their groups as they like.
    guard context.article.kind != .memory else { return [] }
    return GroupLabels(context).differences.map { difference in
      let source = context.place(difference.source, .source, of: difference.passage)
      let target = context.place(difference.target, .target, of: difference.passage)
      let usual = difference.usual.map {
        Message(en: ", elsewhere “\($0)”", zh: "，他处为“\($0)”")
      }
      return finding(
        difference.usual == nil ? .info : .warning,
        confidence: difference.usual == nil ? 0.5 : 0.8,
        Message(
          en: "“\(source.quote)” is “\(target.quote)” here\(usual?.english ?? "")",
          zh: "“\(source.quote)”此处译为“\(target.quote)”\(usual?.chinese ?? "")"
        ),
        source: source,
        target: target
      )
    }
  }
}
