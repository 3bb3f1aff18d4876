public import DuizhaoModel

/// Reports equal numbers whose units differ.
public struct UnitMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "unit-mismatch",
    group: .numbers,
    summary: Message(en: "the numbers agree, the units do not", zh: "数值相同而单位不同"),
    rationale: Message(
      en: "5 mg and 5 g differ a thousandfold; 60.3 and 60.3 % are different statements.",
      zh: "5 mg与5 g相差一千倍；60.3与60.3%含义不同。"
    ),
    severity: .error,
    clause: "GB 3100",
    examples: [
      RuleExample("每日服用5 mg，共4周。", "They took 5 mg daily for 4 weeks."),
      RuleExample("每日服用⟦5 mg⟧，共4周。", "They took ⟦5 g⟧ daily for 4 weeks."),
      RuleExample("有效率为⟦92.5%⟧。", "The effective rate was ⟦92.5⟧."),
      RuleExample("口服利伐沙班20 mg每天1次。", "Rivaroxaban 20 mg was taken orally once daily."),
      RuleExample("阿司匹林不能超过每天300 mg。", "Aspirin above 300 mg per day was not allowed."),
      RuleExample("依从率为92%（四分位距，85%~96%）。", "Adherence was 92% (interquartile range, 85 to 96)."),
      RuleExample("住院时间缩短⟦20%~30%⟧。", "The hospital stay was shortened by ⟦20 to 30⟧."),
      RuleExample("平均年龄（45.3±6.1）岁。", "The mean age was 45.3±6.1 years."),
      RuleExample("总分为⟦（45.3±6.1）分⟧。", "The total score was ⟦45.3±6.1⟧."),
      RuleExample(
        "药物浓度为5、10、⟦20 mg/L⟧。",
        "The concentrations were 5, 10 and ⟦20 μg/L⟧."
      ),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    context.values.units.map { difference in
      let isPercent = difference.source.value.unit == nil || difference.target.value.unit == nil
      return finding(difference, isPercent ? .warning : .error, confidence: 0.9, in: context)
    } + context.values.bareUnits.map { finding($0, .info, confidence: 0.5, in: context) }
  }
}
