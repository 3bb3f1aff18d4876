import DuizhaoModel

// Intervals against their estimates, Youden's index, ages.
extension Arithmetic {
  /// Estimates far from the centre of their confidence intervals.
  var intervalErrors: [Flaw] {
    values.indices.dropLast().compactMap { index in
      guard let estimate = estimate(at: index), estimate.isInside else { return nil }
      let isRatio = Self.ratios.contains(values[index].label ?? "")
      guard isRatio || Self.differences.contains(values[index].label ?? "") else { return nil }
      guard isRatio ? estimate.isOffLogarithmically : estimate.isOff else { return nil }
      return Flaw(
        claim: Flaw.Claim(kind: "centre", numbers: [estimate.value, estimate.low, estimate.high]),
        range: span(values[index], values[index + 1]),
        message: Message(
          en: "the estimate is not in the centre of its confidence interval",
          zh: "点估计值偏离置信区间中心"
        ),
        isSure: false
      )
    }
  }

  /// An effect with its confidence interval.
  struct Estimate {
    var value: Double
    var low: Double
    var high: Double
    /// Half a unit of the last decimal.
    var rounding: Double

    /// Whether the estimate lies in the interval, rounding allowed for.
    var isInside: Bool { value >= low - 2 * rounding && value <= high + 2 * rounding && low <= high }

    /// Whether a difference is away from the middle by more than rounding explains.
    var isOff: Bool {
      abs(value - (low + high) / 2) > max(0.02 * (high - low), 2.5 * rounding)
    }

    /// The same on the scale on which ratios have symmetrical intervals.
    ///
    /// Exact methods are a little off; what rounding does to each bound is allowed for.
    var isOffLogarithmically: Bool {
      guard low > rounding, value > rounding else { return false }
      let middle = (low * high).squareRoot()
      let slack = middle * (rounding / low + rounding / high) / 2 + rounding
      let width = (high / low).squareRoot()
      return abs(value - middle) > slack + 0.15 * middle * (width - 1)
    }
  }

  /// The effect at an index, if the next value is its interval.
  func estimate(at index: Int) -> Estimate? {
    guard index + 1 < values.count else { return nil }
    let (effect, interval) = (values[index], values[index + 1])
    guard effect.kind == .effect, interval.kind == .confidenceInterval, !effect.isRepaired, !interval.isRepaired,
      effect.comparison == nil, interval.range.lowerBound - effect.range.upperBound <= 14
    else { return nil }
    let bounds = interval.numbers.suffix(2)
    guard let low = bounds.first, let high = bounds.last, bounds.count == 2 else { return nil }
    let written = text[interval.range].split { !($0.isNumber || $0 == ".") }.suffix(2)
    let places = written.map { $0.drop { $0 != "." }.dropFirst().count } + [decimals(effect)]
    // 85.2% (95%CI 0.81-0.89): two scales.
    guard (effect.numbers[0] > 2) == (high > 2) || effect.numbers[0] < 20 else { return nil }
    return Estimate(value: effect.numbers[0], low: low, high: high, rounding: step(places.min() ?? 0) / 2)
  }

  private static let ratios: Set<String> = ["OR", "RR", "HR", "IRR"]
  private static let differences: Set<String> = ["MD", "SMD", "WMD"]

  /// Youden indices that are not sensitivity + specificity − 1.
  var indexErrors: [Flaw] {
    var errors: [Flaw] = []
    var start = 0
    while start < text.count {
      let end = clauseEnd(from: start)
      if let error = indexError(in: start..<end) { errors.append(error) }
      start = end
    }
    return errors
  }

  /// A semicolon ends a clause in which one test is described.
  private func clauseEnd(from start: Int) -> Int {
    let marks = ["；", ";", "。"].flatMap { mark in
      text.places(of: mark).filter { $0 >= start }.map { $0 + mark.utf8.count }
    }
    return marks.min() ?? text.count
  }

  private func indexError(in clause: Range<Int>) -> Flaw? {
    guard let index = only(Self.youden, in: clause), let sensitivity = only(Self.sensitivity, in: clause),
      let specificity = only(Self.specificity, in: clause)
    else { return nil }
    let parts = [sensitivity, specificity, index].map { value in
      let isPercentage = value.kind == .percentage || value.numbers[0] > 1
      return (value.numbers[0] / (isPercentage ? 100 : 1), step(decimals(value)) / (isPercentage ? 100 : 1))
    }
    let right = parts[0].0 + parts[1].0 - 1
    let slack = parts.reduce(0) { $0 + $1.1 / 2 } + step(decimals(index)) / (index.kind == .percentage ? 100 : 1)
    guard abs(right - parts[2].0) > slack, parts.allSatisfy({ $0.0 <= 1 }) else { return nil }
    return Flaw(
      claim: Flaw.Claim(kind: "youden", numbers: parts.map(\.0)),
      range: Self.name(before: index, text)..<index.range.upperBound,
      message: Message(
        en: "sensitivity + specificity − 1 is \(shown(right, decimals: 3)), not \(text[index.range])",
        zh: "灵敏度+特异度−1应为\(shown(right, decimals: 3))，而非\(text[index.range])"
      )
    )
  }

  /// Where the name of the index before its value starts.
  private static func name(before value: TypedValue, _ text: SentenceBytes) -> Int {
    let places = youden.flatMap { text.places(of: $0) }
    return places.filter { $0 < value.range.lowerBound }.max() ?? value.range.lowerBound
  }

  /// The value of a measure that a clause names once, with one value.
  private func only(_ names: [String], in clause: Range<Int>) -> TypedValue? {
    let places = names.flatMap { name in
      text.places(of: name).filter(clause.contains).map { $0 + name.utf8.count }
    }
    guard let end = places.first, places.count == 1,
      let index = values.firstIndex(where: { $0.range.lowerBound >= end && clause.contains($0.range.lowerBound) })
    else { return nil }
    let value = values[index]
    let gap = text[end..<value.range.lowerBound]
    guard value.kind == .percentage || value.kind == .number, value.comparison == nil, gap.utf8.count <= 14,
      !gap.contains("分别"), !gap.contains("、"), !gap.contains("and"), !gap.contains("和")
    else { return nil }
    if index + 1 < values.count, values[index + 1].kind == value.kind {
      let next = text.between(value.range, values[index + 1].range).filter { $0 != " " }
      if ["、", "和", "and", ",", "，"].contains(next) { return nil }
    }
    return value
  }

  private static let youden = ["约登指数", "Youden指数", "Youden index", "Youden's index", "Yorden index", "Youden’s index"]
  private static let sensitivity = ["灵敏度", "敏感度", "敏感性", "灵敏性", "sensitivity", "Sensitivity"]
  private static let specificity = ["特异度", "特异性", "specificity", "Specificity"]

  /// Ages from the older to the younger.
  var ageErrors: [Flaw] {
    values.compactMap { value in
      guard value.kind == .range, value.unit?.symbol == "y", value.numbers[0] > value.numbers[1], !value.isRepaired,
        text.before(value.range.lowerBound, 24).contains("年龄") || text.before(value.range.lowerBound, 16).contains("age")
      else { return nil }
      return Flaw(
        claim: Flaw.Claim(kind: "age", numbers: value.numbers),
        range: value.range,
        message: Message(en: "the lower bound of the ages is above the upper", zh: "年龄下限大于上限")
      )
    }
  }
}
