import DuizhaoModel

/// Why a value cannot be.
enum ImpossibleValue {
  /// The reason; nil where the value is possible.
  static func reason(_ value: TypedValue, in text: SentenceBytes) -> Message? {
    guard let first = value.numbers.first else { return nil }
    switch value.kind {
    case .pValue: return probability(first, value.comparison)
    case .confidenceInterval: return interval(value)
    case .effect where value.label == "AUC" && isExposure(text): return nil
    case .effect, .statistic: return bounded(value, first)
    case .percentage where first > 100 && isRate(value, text):
      return Message(en: "a rate is at most 100%", zh: "率不大于100%")
    case .meanDeviation where value.numbers.count > 1 && value.numbers[1] < 0:
      return Message(en: "a standard deviation is never negative", zh: "标准差不为负值")
    default: return nil
    }
  }

  private static func probability(_ p: Double, _ comparison: TypedValue.Comparison?) -> Message? {
    if p > 1 || p < 0 { return Message(en: "a P value lies between 0 and 1", zh: "P值应在0与1之间") }
    guard p == 0, comparison == .equal || comparison == .less else { return nil }
    return Message(en: "a P value is never 0; write P<0.001", zh: "P值不会等于0，应写作P<0.001")
  }

  private static func interval(_ value: TypedValue) -> Message? {
    let bounds = value.numbers.suffix(2)
    guard let low = bounds.first, let high = bounds.last, bounds.count == 2, low > high else { return nil }
    return Message(en: "the lower bound of the interval is above the upper", zh: "置信区间下限大于上限")
  }

  private static func bounded(_ value: TypedValue, _ number: Double) -> Message? {
    switch value.label {
    case "r" where abs(number) > 1:
      return Message(en: "a correlation coefficient lies between −1 and 1", zh: "相关系数应在−1与1之间")
    case "AUC" where number > 1 && value.unit == nil && number <= 50:
      return Message(en: "the area under a ROC curve is at most 1", zh: "ROC曲线下面积不大于1")
    case "ICC" where number > 1, "κ" where number > 1:
      return Message(en: "a coefficient of agreement is at most 1", zh: "一致性系数不大于1")
    case "OR" where number < 0, "RR" where number < 0, "HR" where number < 0:
      return Message(en: "a ratio is never negative", zh: "比值不为负值")
    case "χ²" where number < 0:
      return Message(en: "χ² is never negative", zh: "χ²不为负值")
    default: return nil
    }
  }

  /// Whether a sentence speaks of the curve of a drug's concentration, whose area is no share: carboplatin at an AUC of 5.
  private static func isExposure(_ text: SentenceBytes) -> Bool {
    let words = text[0..<text.count].lowercased()
    return exposures.contains { words.contains($0) }
  }

  private static let exposures = [
    "卡铂", "carboplatin", "药代", "药动", "药时曲线", "血药浓度", "pharmacokinetic", "auc0", "auc(0", "auc（0", "cmax",
    "tmax",
    "mg·h", "mg·min", "min·mg", "h·mg", "ng·h", "h·ng", "μg·h", "h·μg", "µg·h", "mg*h", "ng*h", "mg/ml/min",
    "plasma concentration",
  ]

  /// Whether a percentage is a share of a whole: the words before it name such a rate.
  private static func isRate(_ value: TypedValue, _ text: SentenceBytes) -> Bool {
    let before = text.before(value.range.lowerBound, 30)
    return rates.contains { before.hasSuffix($0) || before.hasSuffix($0 + "为") || before.hasSuffix($0 + "达") }
      || englishRates.contains { before.hasSuffix($0 + " was ") || before.hasSuffix($0 + " of ") }
  }

  private static let rates = [
    "有效率", "治愈率", "生存率", "存活率", "死亡率", "病死率", "发生率", "患病率", "阳性率", "缓解率", "复发率", "灵敏度", "敏感度",
    "特异度", "准确率", "合格率", "满意度", "感染率", "符合率", "检出率",
  ]
  private static let englishRates = [
    "effective rate", "response rate", "survival rate", "mortality", "cure rate", "positive rate",
    "sensitivity",
    "specificity", "accuracy", "incidence", "prevalence", "detection rate",
  ]
}
