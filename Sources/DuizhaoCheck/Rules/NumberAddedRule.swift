public import DuizhaoModel

/// Reports numbers that only the translation states.
public struct NumberAddedRule: Rule {
  public static let about = RuleDescription(
    id: "number-added",
    group: .numbers,
    summary: Message(en: "a number stands only in the translation", zh: "数值仅见于译文"),
    rationale: Message(
      en: "An English abstract may say more than the Chinese, but a number of its own deserves a look.",
      zh: "英文摘要可以比中文详细，但仅见于英文的数值值得核对。"
    ),
    severity: .info,
    clause: "GB/T 7713.2",
    examples: [
      RuleExample("患者随访12个月。", "The patients were followed up for 12 months."),
      RuleExample("采用酶联免疫吸附试验检测血清水平。", "Serum levels were measured by ELISA at ⟦37 °C⟧."),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    // What scanning left of a number is no number.
    let added = context.values.added.filter { !$0.isWeak && !$0.isStatistic && !$0.isDamaged && !$0.isMinor }
    return findings(on: added, of: .target, .info, confidence: 0.8, in: context)
  }
}
