/// A number as written, in digits or in words.
struct Numeral {
  /// How a number is written.
  enum Form {
    case digits, han, words
  }

  var value: Double
  /// The folded characters it is written in.
  var range: Range<Int>
  var form: Form
  /// Whether a decimal point, power or fraction makes it other than a plain whole number.
  var isWhole = true
  /// Whether letters stood where digits were meant.
  var isRepaired = false
  /// Whether marks part its thousands.
  var hasThousandsMarks = false
  /// Whether it is a fraction in words (三分之一, *two thirds*).
  var isFraction = false
  /// The power of ten that it was written with (×10⁹).
  var power: ValueReader.Power?
  /// What words multiply it by (万, *million*).
  var multiple = 1.0
  /// Whether 余, 多 or 几 says that it is not exact.
  var isRough = false

  /// The number of folded characters.
  var length: Int { range.count }

  /// Multiplies the value; 2.3 hundred millions are 230,000,000 and no binary fraction beside it.
  mutating func multiply(by factor: Double) {
    multiple *= factor
    let product = value * factor
    let whole = product.rounded()
    value = abs(product - whole) < 1e-9 * product.magnitude ? whole : product
  }
}

/// What the reader of digits may take for part of a number.
struct DigitOptions: OptionSet {
  let rawValue: Int
  /// Commas may part thousands.
  static let thousands = DigitOptions(rawValue: 1)
  /// Letters may stand for digits and a comma for the point, as where only a number can stand (P<O.05).
  static let damage = DigitOptions(rawValue: 2)
  /// A space may follow the decimal point.
  static let spaced = DigitOptions(rawValue: 4)
}

/// A number's digits while they are read.
struct DigitRun {
  private var mantissa: UInt64 = 0
  private var beyond = 0.0
  private var places = 0
  private(set) var digits = 0

  mutating func append(_ digit: UInt32, isFraction: Bool = false) {
    // More digits than a Double can tell apart, or has room for, change nothing.
    guard digits < 300, !isFraction || places < 30 else { return }
    digits += 1
    if isFraction { places += 1 }
    if digits <= 18 {
      mantissa = mantissa * 10 + UInt64(digit)
    } else {
      beyond = (digits == 19 ? Double(mantissa) : beyond) * 10 + Double(digit)
    }
  }

  /// The value, rounded once for numbers of up to 15 digits.
  var value: Double {
    let whole = digits <= 18 ? Double(mantissa) : beyond
    return places == 0 ? whole : whole / powerOfTen(places)
  }
}

/// Ten to a power; exact up to 22.
func powerOfTen(_ exponent: Int) -> Double {
  guard exponent >= 0 else { return 1 / powerOfTen(-exponent) }
  var result = 1.0
  for _ in 0..<min(exponent, 400) { result *= 10 }
  return result
}
