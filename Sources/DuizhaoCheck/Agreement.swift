import DuizhaoModel

/// When two values state the same.
enum Agreement {
  /// Whether two numbers are equal but for rounding of the last binary digits.
  static func same(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-9 * max(abs(a), abs(b))
  }

  /// Same kind, numbers, comparison and unit.
  static func exactly(_ a: TypedValue, _ b: TypedValue) -> Bool {
    a.kind == b.kind && numbers(a, b) && agrees(a.comparison, b.comparison)
      && a.unit?.symbol == b.unit?.symbol
  }

  /// The same amount in other units: half a year and six months, 0.5 g and 500 mg.
  static func byAmount(_ a: TypedValue, _ b: TypedValue) -> Bool {
    if isShare(a, of: b) || isShare(b, of: a) { return true }
    if isMass(a, b) || isMass(b, a) { return true }
    guard let first = a.unit, let second = b.unit, first.dimension == second.dimension,
      a.numbers.count == b.numbers.count, pointsAlike(a.comparison, b.comparison)
    else { return false }
    return zip(a.numbers, b.numbers).allSatisfy {
      abs($0 * first.scale - $1 * second.scale) <= 1e-6 * abs($0 * first.scale)
    }
  }

  /// Whether a value states as a fraction what the other states in per cent: 0.945, 94.5%.
  private static func isShare(_ a: TypedValue, of b: TypedValue) -> Bool {
    a.kind == .number && a.unit == nil && b.kind == .percentage && a.numbers[0] <= 1 && a.numbers[0] > 0
      && a.numbers[0] != a.numbers[0].rounded() && abs(a.numbers[0] * 100 - b.numbers[0]) < 1e-6
  }

  /// Whether a relative molecular mass stands against a mass in kilodaltons: 23400, 23.4 kDa.
  private static func isMass(_ a: TypedValue, _ b: TypedValue) -> Bool {
    guard a.kind == .number, let unit = b.unit, unit.dimension == "molecular mass", b.numbers.count == 1
    else {
      return false
    }
    return abs(a.numbers[0] - b.numbers[0] * unit.scale) < 1e-6 * a.numbers[0]
  }

  /// Same numbers, whatever the unit; comparisons must not contradict each other.
  static func byNumbers(_ a: TypedValue, _ b: TypedValue) -> Bool {
    numbers(a, b)
      && (a.kind == .pValue ? agrees(a.comparison, b.comparison) : pointsAlike(a.comparison, b.comparison))
      && (isStatistic(a) == isStatistic(b) || isMeasure(a) || isMeasure(b))
  }

  /// Whether the numbers agree; of dates only what both state.
  private static func numbers(_ a: TypedValue, _ b: TypedValue) -> Bool {
    if a.kind == .date, b.kind == .date {
      return zip(a.numbers, b.numbers).allSatisfy { $0 == 0 || $1 == 0 || $0 == $1 }
    }
    if a.kind == .confidenceInterval, b.kind == .confidenceInterval, a.numbers.count != b.numbers.count {
      return zip(a.numbers.suffix(2), b.numbers.suffix(2)).allSatisfy(same)
    }
    if a.kind == b.kind, a.kind == .number || a.kind == .duration, let first = a.numbers.first,
      first == first.rounded()
    {
      // HPV-16, -18: hyphens are no signs.
      return b.numbers.first.map { same(abs(first), abs($0)) } ?? false
    }
    return a.numbers.count == b.numbers.count && zip(a.numbers, b.numbers).allSatisfy(same)
  }

  /// Whether two comparisons can stand for each other; words such as 约 or *over* may be left out.
  private static func agrees(_ a: TypedValue.Comparison?, _ b: TypedValue.Comparison?) -> Bool {
    guard let a, let b, a != .about, b != .about else { return true }
    return a == b
  }

  /// Whether two comparisons point the same way: 5年以上 is *more than 5 years* as well as *5 years or more*.
  private static func pointsAlike(_ a: TypedValue.Comparison?, _ b: TypedValue.Comparison?) -> Bool {
    agrees(a, b) || a?.isAbove == b?.isAbove
  }

  /// Whether one of two values that agree is bounded and the other is not, or the bound is counted in and out.
  static func differsInComparison(_ a: TypedValue, _ b: TypedValue) -> Bool {
    guard !isStatistic(a), !isStatistic(b), a.kind != .date, a.kind != .ordinal else { return false }
    return (a.comparison == nil) != (b.comparison == nil) && (a.comparison ?? b.comparison)?.isAbove != nil
  }

  /// Whether a value is named by one side only at times: AUC为0.78, *an area of 0.78*.
  private static func isMeasure(_ value: TypedValue) -> Bool {
    value.kind == .effect || value.kind == .statistic
  }

  static func isStatistic(_ value: TypedValue) -> Bool {
    [.pValue, .confidenceInterval, .effect, .statistic].contains(value.kind)
  }

  /// Whether two values with the same numbers have units that cannot both be right; nil where either has none.
  static func unitDifference(_ a: TypedValue, _ b: TypedValue) -> Bool? {
    let percent = (
      a.kind == .percentage || a.unit?.symbol == "%", b.kind == .percentage || b.unit?.symbol == "%"
    )
    if percent.0 != percent.1 { return !isStatistic(a) && a.kind != .date && b.kind != .date }
    guard let first = a.unit, let second = b.unit else { return nil }
    return first.symbol != second.symbol
      && !(first.dimension == second.dimension && first.scale == second.scale)
  }

  /// Whether two values that disagree may have been meant as the same.
  static func comparable(_ a: TypedValue, _ b: TypedValue) -> Bool {
    if isStatistic(a) || isStatistic(b) {
      return a.kind == b.kind && a.label == b.label
    }
    if (a.kind == .date) != (b.kind == .date) || (a.kind == .ordinal) != (b.kind == .ordinal) { return false }
    // 每日2次 and 50 mg are not one statement gone wrong, 5 mg and 50 mg are.
    return a.numbers.count == b.numbers.count && measureAlike(a.unit?.dimension, b.unit?.dimension)
  }

  /// Whether two dimensions are one, or one of them only says also how often: 每日口服…5 mg, *50 mg every day*.
  private static func measureAlike(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return a == b }
    return a == b || a == b + "/time" || b == a + "/time"
  }
}

extension TypedValue.Comparison {
  /// Whether what is observed lies above the value; nil where it lies on it.
  var isAbove: Bool? {
    switch self {
    case .greater, .greaterOrEqual: true
    case .less, .lessOrEqual: false
    case .equal, .about: nil
    }
  }
}
