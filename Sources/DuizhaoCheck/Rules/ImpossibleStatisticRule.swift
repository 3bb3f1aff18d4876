public import DuizhaoModel

/// Reports statistics that cannot be: P above 1 or equal to 0, bounds in the wrong order, |r| above 1.
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
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    var target = impossible(in: context.article.sentences.target)
    var findings: [Finding] = []
    for (sentence, value, reason) in impossible(in: context.article.sentences.source) {
      let twin = target.firstIndex { $0.value.kind == value.kind && $0.value.numbers == value.numbers }
      let other = twin.map { target.remove(at: $0) }
      findings.append(
        finding(
          .error,
          confidence: 0.95,
          reason,
          source: Place(value.range, in: sentence),
          target: other.map { Place($0.value.range, in: $0.sentence) }
        )
      )
    }
    for (sentence, value, reason) in target {
      findings.append(finding(.error, confidence: 0.95, reason, target: Place(value.range, in: sentence)))
    }
    return findings
  }

  private func impossible(in sentences: [Sentence]) -> [(
    sentence: Sentence, value: TypedValue, reason: Message
  )] {
    sentences.flatMap { sentence in
      // What scanning may have damaged proves nothing.
      sentence.text.string.contains { "$\\{}".contains($0) }
        ? []
        : sentence.values.compactMap { value in
          value.isRepaired ? nil : reason(value).map { (sentence, value, $0) }
        }
    }
  }

  /// Why a value cannot be; nil where it can.
  private func reason(_ value: TypedValue) -> Message? {
    guard let first = value.numbers.first else { return nil }
    switch value.kind {
    case .pValue where first > 1 || first < 0:
      return Message(en: "a P value lies between 0 and 1", zh: "P值应在0与1之间")
    case .pValue where first == 0 && (value.comparison == .equal || value.comparison == .less):
      return Message(en: "a P value is never 0; write P<0.001", zh: "P值不会等于0，应写作P<0.001")
    case .confidenceInterval:
      let bounds = value.numbers.suffix(2)
      guard let low = bounds.first, let high = bounds.last, bounds.count == 2, low > high else { return nil }
      return Message(en: "the lower bound of the interval is above the upper", zh: "置信区间下限大于上限")
    case .statistic where value.label == "r" && abs(first) > 1:
      return Message(en: "a correlation coefficient lies between −1 and 1", zh: "相关系数应在−1与1之间")
    case .effect where value.label == "AUC" && first > 1 && value.unit == nil:
      return Message(en: "the area under a ROC curve is at most 1", zh: "ROC曲线下面积不大于1")
    default:
      return nil
    }
  }
}
