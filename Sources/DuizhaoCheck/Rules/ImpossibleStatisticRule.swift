public import DuizhaoModel

/// Reports statistics that cannot be: P above 1 or equal to 0, bounds in the wrong order, estimates outside their
/// intervals, |r| above 1, rates above 100 %.
public struct ImpossibleStatisticRule: Rule {
  public static let about = RuleDescription(
    id: "impossible-statistic",
    group: .numbers,
    summary: Message(en: "a statistic has a value that it cannot have", zh: "统计量取值不可能"),
    rationale: Message(
      en:
        "P=0.000 is a display of software, P=4.93 a slip of copying; both shake a reader's trust in the rest.",
      zh: "P=0.000是软件的显示方式，P=4.93是抄录错误，二者都会动摇读者对其他结果的信任。"
    ),
    severity: .error,
    clause: "SAMPL",
    examples: [
      RuleExample("差异有统计学意义（P=0.026）。", "The difference was significant (P=0.026)."),
      RuleExample("差异有统计学意义（⟦P=0.000⟧）。", "The difference was significant (⟦P=0.000⟧)."),
      RuleExample("差异有统计学意义（P=0.026）。", "The difference was significant (⟦P=4.933⟧)."),
      RuleExample("两者呈正相关（⟦r=1.45⟧）。", "They were positively correlated (⟦r=1.45⟧)."),
      RuleExample(
        "吸烟是危险因素（⟦OR=1.85，95%CI 2.20~2.63⟧）。",
        "Smoking was a risk factor (⟦OR=1.85, 95%CI 2.20-2.63⟧)."
      ),
      RuleExample(
        "吸烟是危险因素（OR=1.85，⟦95%CI 2.63~1.20⟧）。",
        "Smoking was a risk factor (OR=1.85, 95%CI 1.20-2.63)."
      ),
      RuleExample(
        "两组疼痛评分差异⟦MD=6.90（95%CI 4.54~8.59⟧）。",
        "The difference in pain was ⟦MD=6.90 (95%CI 4.54-8.59⟧)."
      ),
      RuleExample("联合卡铂（AUC=5）化疗。", "Carboplatin (AUC=5) was added to chemotherapy."),
      RuleExample("该模型诊断骨折的⟦AUC=1.85⟧。", "The model diagnosed fractures with an ⟦AUC=1.85⟧."),
      RuleExample("总有效率为⟦192.5%⟧。", "The effective rate was 92.5%."),
      RuleExample("费用增长192.5%。", "The costs rose by 192.5%."),
      RuleExample("评分为⟦5.20±-1.10⟧。", "The score was 5.20±1.10."),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    var target = impossible(.target, in: context)
    var findings: [Finding] = []
    for flaw in impossible(.source, in: context) {
      let twin = target.firstIndex { $0.numbers == flaw.numbers && $0.reason == flaw.reason }
      let other = twin.map { target.remove(at: $0) }
      findings.append(
        finding(.error, confidence: 0.95, flaw.reason, source: flaw.place, target: other?.place)
      )
    }
    return findings + target.map { finding(.error, confidence: 0.95, $0.reason, target: $0.place) }
      + offCentre(in: context)
  }

  /// Estimates far from the centre of their intervals, which exact methods and slips both make.
  private func offCentre(in context: CheckContext) -> [Finding] {
    let message = Message(
      en: "the estimate is not in the centre of its confidence interval",
      zh: "点估计值偏离置信区间中心"
    )
    var target = estimates(.target, in: context) { $0.isInside && $0.isOffCentre }
    let source = estimates(.source, in: context) { $0.isInside && $0.isOffCentre }
    let findings = source.map { flaw in
      let twin = target.firstIndex { $0.numbers == flaw.numbers }
      let other = twin.map { target.remove(at: $0).place }
      return finding(.info, confidence: 0.6, message, source: flaw.place, target: other)
    }
    return findings + target.map { finding(.info, confidence: 0.6, message, target: $0.place) }
  }

  private struct Flaw {
    var numbers: [Double]
    var reason: Message
    var place: Place
  }

  private func impossible(_ side: Side, in context: CheckContext) -> [Flaw] {
    context.article.sentences[side].enumerated().flatMap { index, sentence -> [Flaw] in
      // What scanning may have damaged proves nothing.
      guard !context.damage.isDamaged(index, side) else { return [] }
      let text = SentenceBytes(sentence)
      let values = sentence.values.filter { !$0.isRepaired }.compactMap { value in
        (ImpossibleValue.reason(value, in: text)).map {
          Flaw(numbers: value.numbers, reason: $0, place: Place(value.range, in: sentence))
        }
      }
      return values
    } + estimates(side, in: context) { !$0.isInside && $0.low <= $0.high }
  }

  /// The estimates with their intervals that a test picks.
  private func estimates(_ side: Side, in context: CheckContext, _ test: (Arithmetic.Estimate) -> Bool)
    -> [Flaw]
  {
    context.article.sentences[side].enumerated().flatMap { index, sentence -> [Flaw] in
      let arithmetic = Arithmetic(sentence)
      guard !context.damage.isDamaged(index, side) else { return [] }
      return arithmetic.values.indices.compactMap { index in
        guard let estimate = arithmetic.estimate(at: index), test(estimate) else { return nil }
        return Flaw(
          numbers: [estimate.value, estimate.low, estimate.high],
          reason: Message(en: "the estimate lies outside its confidence interval", zh: "点估计值不在置信区间内"),
          place: Place(
            arithmetic.values[index].range.lowerBound..<arithmetic.values[index + 1].range.upperBound,
            in: sentence
          )
        )
      }
    }
  }
}
