/// A quantity that a sentence states, with its type and its numbers.
///
/// 三十一例, *thirty-one patients* and 31 have the same numbers; `8成` and `80%` the same type and numbers.
public struct TypedValue: Sendable, Hashable {
  /// What kind of quantity a value is; each case says what `numbers` holds.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A plain number: `[value]`.
    case number
    /// A percentage: `[percent]`.
    case percentage
    /// A number with a unit other than %: `[value]` in the unit as written.
    case quantity
    /// A span of time: `[value]` with its unit (3年, *three years*).
    case duration
    /// A range (20%~30%, 3-5天): `[low, high]`.
    case range
    /// Mean ± standard deviation: `[mean, deviation]`.
    case meanDeviation
    /// A ratio (1:2, 8/10): `[first, second]`.
    case ratio
    /// A P value: `[p]`, with the comparison.
    case pValue
    /// A confidence interval: `[low, high]`, or `[level, low, high]` where the level (95) is stated.
    case confidenceInterval
    /// An effect measure (OR, RR, HR, AUC): `[value]`, named by `label`.
    case effect
    /// A test statistic (χ², t, F, r, Z): `[value]`, named by `label`.
    case statistic
    /// A date: `[year, month, day]`, 0 for what is not stated.
    case date
    /// A place in a series (第二, *second*): `[value]`.
    case ordinal
  }

  /// How a value compares with what was observed.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case equal = "="
    case less = "<"
    case lessOrEqual = "≤"
    case greater = ">"
    case greaterOrEqual = "≥"
    case about = "≈"
  }

  /// What kind of quantity it is.
  public var kind: Kind

  /// The UTF-8 range in the sentence.
  public var range: Range<Int>

  /// The numbers; their meaning is told by `kind`.
  public var numbers: [Double]

  /// How the quantity compares, where the sentence says so by a sign or words (不足, ≥, *more than*).
  public var comparison: Comparison?

  /// The unit, if there is one.
  public var unit: Unit?

  /// The name of the statistic or effect, normalised (`OR`, `χ²`, `t`).
  public var label: String?

  /// Whether the digits look damaged (O for 0, l for 1) and were read as meant.
  public var isRepaired: Bool

  /// Creates a value.
  public init(
    kind: Kind,
    range: Range<Int>,
    numbers: [Double],
    comparison: Comparison? = nil,
    unit: Unit? = nil,
    label: String? = nil,
    isRepaired: Bool = false
  ) {
    self.kind = kind
    self.range = range
    self.numbers = numbers
    self.comparison = comparison
    self.unit = unit
    self.label = label
    self.isRepaired = isRepaired
  }
}

/// A unit of measurement.
public struct Unit: Sendable, Hashable {
  /// The unit's symbol in one canonical spelling (`mg`, `μg/mL`, `mmHg`, `d`, `%`).
  public var symbol: String

  /// What it measures (`mass`, `mass/volume`, `time`); units of one dimension can be compared.
  public var dimension: String

  /// How many base units of the dimension one unit is (mg: 0.001 of a gram).
  public var scale: Double

  /// Creates a unit.
  public init(symbol: String, dimension: String, scale: Double) {
    self.symbol = symbol
    self.dimension = dimension
    self.scale = scale
  }
}
