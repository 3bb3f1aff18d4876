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
    guard let first = a.unit, let second = b.unit, first.dimension == second.dimension,
      a.numbers.count == b.numbers.count, agrees(a.comparison, b.comparison)
    else { return false }
    return zip(a.numbers, b.numbers).allSatisfy {
      abs($0 * first.scale - $1 * second.scale) <= 1e-6 * abs($0 * first.scale)
    }
  }

  /// Same numbers, whatever the unit; comparisons must not contradict each other.
  static func byNumbers(_ a: TypedValue, _ b: TypedValue) -> Bool {
    numbers(a, b) && agrees(a.comparison, b.comparison)
      && (isStatistic(a) == isStatistic(b) || isMeasure(a) || isMeasure(b))
  }

  /// Whether the numbers agree; of dates only what both state.
  private static func numbers(_ a: TypedValue, _ b: TypedValue) -> Bool {
    if a.kind == .date, b.kind == .date {
      return zip(a.numbers, b.numbers).allSatisfy { $0 == 0 || $1 == 0 || $0 == $1 }
    }
    if a.kind == .confidenceInterval, b.kind == .confidenceInterval {
      return zip(a.numbers.suffix(2), b.numbers.suffix(2)).allSatisfy(same)
    }
    return a.numbers.count == b.numbers.count && zip(a.numbers, b.numbers).allSatisfy(same)
  }

  /// Whether two comparisons can stand for each other; words such as 约 or *over* may be left out.
  private static func agrees(_ a: TypedValue.Comparison?, _ b: TypedValue.Comparison?) -> Bool {
    guard let a, let b, a != .about, b != .about else { return true }
    return a == b
  }

  /// Whether a value is named by one side only at times: AUC为0.78, *an area of 0.78*.
  private static func isMeasure(_ value: TypedValue) -> Bool {
    value.kind == .effect || value.kind == .statistic
  }

  private static func isStatistic(_ value: TypedValue) -> Bool {
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
    return a.numbers.count == b.numbers.count && (a.unit == nil) == (b.unit == nil)
  }

  /// How alike two comparable values are, so that the likeliest are paired.
  static func likeness(_ a: TypedValue, _ b: TypedValue) -> Int {
    (a.kind == b.kind ? 2 : 0) + (a.unit?.dimension == b.unit?.dimension ? 2 : 0)
      + (a.unit?.symbol == b.unit?.symbol ? 1 : 0)
  }
}
