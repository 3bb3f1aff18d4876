import DuizhaoModel

// Estimates with their confidence intervals.
extension Arithmetic {
  /// An effect with its confidence interval.
  struct Estimate {
    /// What is estimated (OR, MD).
    var label: String
    var value: Double
    var low: Double
    var high: Double
    /// Half a unit of the last decimal.
    var rounding: Double

    /// Whether the estimate lies in the interval, rounding allowed for.
    var isInside: Bool { value >= low - 2 * rounding && value <= high + 2 * rounding && low <= high }

    /// Whether the estimate is away from where such intervals have it.
    var isOffCentre: Bool {
      if ["MD", "SMD", "WMD"].contains(label) { return isOff }
      return ["OR", "RR", "HR", "IRR"].contains(label) && isOffLogarithmically
    }

    /// Whether a difference is away from the middle by more than rounding explains.
    private var isOff: Bool {
      abs(value - (low + high) / 2) > max(0.02 * (high - low), 2.5 * rounding)
    }

    /// The same on the scale on which ratios have symmetrical intervals.
    ///
    /// Exact methods are a little off; what rounding does to each bound is allowed for.
    private var isOffLogarithmically: Bool {
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
    guard effect.kind == .effect, interval.kind == .confidenceInterval, !effect.isRepaired,
      !interval.isRepaired,
      effect.comparison == nil, interval.range.lowerBound - effect.range.upperBound <= 14
    else { return nil }
    let bounds = interval.numbers.suffix(2)
    guard let low = bounds.first, let high = bounds.last, bounds.count == 2 else { return nil }
    let written = text[interval.range].split { !($0.isNumber || $0 == ".") }.suffix(2)
    let places = written.map { $0.drop { $0 != "." }.dropFirst().count } + [decimals(effect)]
    // 85.2% (95%CI 0.81-0.89): two scales.
    guard (effect.numbers[0] > 2) == (high > 2) || effect.numbers[0] < 20 else { return nil }
    return Estimate(
      label: effect.label ?? "",
      value: effect.numbers[0],
      low: low,
      high: high,
      rounding: step(places.min() ?? 0) / 2
    )
  }
}
