public import DuizhaoModel

/// Reports numbers that the two languages state differently, and numbers that the translation leaves out.
public struct NumberMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "number-mismatch",
    group: .numbers,
    summary: Message(en: "a number differs from its counterpart or has none", zh: "数值与对应译文不一致或缺失"),
    rationale: Message(
      en:
        "A dose, a count or a time that changes in translation can harm a patient; readers of one language cannot see it.",
      zh: "剂量、例数或时间在翻译中改变可能危及患者，而只读一种语言的读者无从发现。"
    ),
    severity: .error,
    clause: "GB/T 7713.2",
    examples: [
      RuleExample("每日口服5 mg。", "They took 5 mg orally every day."),
      RuleExample("每日口服⟦5 mg⟧。", "They took ⟦50 mg⟧ orally every day."),
      RuleExample("共纳入三十一例患者，随访半年。", "Thirty-one patients were included and followed up for 6 months."),
      RuleExample(
        "共纳入⟦120⟧例患者，随访12个月。",
        "A total of ⟦102⟧ patients were included and followed up for 12 months."
      ),
      RuleExample(
        "治疗组46例，对照组⟦38⟧例，均完成随访。",
        "⟦The treatment group (46 cases) and the control group completed the follow-up.⟧"
      ),
      RuleExample(
        "大鼠灌胃⟦0.9%氯化钠10 mL/kg⟧，观察14天。",
        "⟦The rats were gavaged and observed for 14 days.⟧"
      ),
      RuleExample("报告1例患者，分为2组讨论。", "A patient is reported and both groups are discussed."),
      RuleExample("共筛查3 , 150名居民。", "A total of 3150 residents were screened."),
      RuleExample("共筛查⟦3 , 150⟧名居民。", "A total of ⟦3510⟧ residents were screened."),
      RuleExample("基因组长2.4至2.9万个碱基。", "The genome is 24 to 29 kilobases long."),
      RuleExample("随访⟦5年⟧。", "They were followed up for ⟦more than 5 years⟧."),
      RuleExample("2型糖尿病患者156例。", "There were 156 patients with T2DM."),
      RuleExample("检测血清⟦CA125⟧水平。", "Serum ⟦CA152⟧ was measured."),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let missing = context.values.missing.filter { value in
      !value.isStatistic && !value.isWeak && !value.isStructural
        && !context.lostSentences.contains(value.sentence)
    }
    let isDoubtful = { (value: PlacedValue) in value.isDamaged || value.isMinor }
    return differing(in: context) + names(in: context)
      + findings(on: missing.filter { !isDoubtful($0) }, of: .source, .warning, confidence: 0.8, in: context)
      + findings(on: missing.filter(isDoubtful), of: .source, .info, confidence: 0.4, in: context)
  }

  private func names(in context: CheckContext) -> [Finding] {
    let sentences = context.article.sentences
    return NameComparison.differences(context.article).map { source, target in
      let places = (
        Place(source.range, in: sentences.source[source.sentence]),
        Place(target.range, in: sentences.target[target.sentence])
      )
      let isDamaged =
        context.damage.isDamaged(source.sentence, .source)
        || context.damage.isDamaged(target.sentence, .target)
      return finding(
        isDamaged ? .info : .warning,
        confidence: isDamaged ? 0.4 : 0.85,
        Message(
          en: "“\(places.0.quote)” in the source, “\(places.1.quote)” in the translation",
          zh: "原文为“\(places.0.quote)”，译文为“\(places.1.quote)”"
        ),
        source: places.0,
        target: places.1
      )
    }
  }

  private func differing(in context: CheckContext) -> [Finding] {
    let differing = context.values.differences.filter { !$0.source.isStatistic }.compactMap {
      difference -> Finding? in
      guard !difference.source.isWeak || !difference.target.isWeak else { return nil }
      let isSure = difference.isSure && !difference.source.isWeak && !difference.target.isWeak
      return finding(difference, isSure ? .error : .warning, confidence: isSure ? 0.95 : 0.7, in: context)
    }
    return differing + context.values.bounds.map { finding($0, .info, confidence: 0.5, in: context) }
  }
}
