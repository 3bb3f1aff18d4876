import DuizhaoModel

/// The sums that a sentence states, done again.
struct Arithmetic {
  /// Numbers that contradict each other.
  struct Flaw: Sendable {
    /// What the text claims: of two languages that claim the same, one finding tells.
    struct Claim: Hashable, Sendable {
      var kind: String
      var numbers: [Double]
    }

    var claim: Claim
    /// From the first number to the last.
    var range: Range<Int>
    var message: Message
  }

  let text: SentenceBytes

  /// The values of the sentence.
  var values: [TypedValue] { text.sentence.values }

  init(_ sentence: Sentence) {
    text = SentenceBytes(sentence)
  }

  /// All contradictions, in the order of their kinds.
  var errors: [Flaw] {
    guard values.count > 0 else { return [] }
    return groupErrors + sexErrors + shareErrors + indexErrors + ageErrors
  }

  /// Whether the text is in Chinese.
  var isChinese: Bool { text.sentence.language == .chinese }

  /// Whether a value counts something: a whole number without unit or bound.
  func isCount(_ value: TypedValue) -> Bool {
    value.kind == .number && value.unit == nil && value.label == nil && value.comparison == nil
      && !value.isRepaired && value.numbers[0] == value.numbers[0].rounded() && value.numbers[0] > 0
  }

  /// The range from one value to another.
  func span(_ first: TypedValue, _ last: TypedValue) -> Range<Int> {
    min(first.range.lowerBound, last.range.lowerBound)..<max(first.range.upperBound, last.range.upperBound)
  }

  /// How many digits stand after the decimal point of a value as written.
  func decimals(_ value: TypedValue, _ range: Range<Int>? = nil) -> Int {
    let written = text[range ?? value.range]
    let digits = written.drop { $0 != "." && $0 != "．" }.dropFirst().prefix { $0.isNumber }
    return digits.count
  }

  /// The unit of the last decimal.
  func step(_ decimals: Int) -> Double { (0..<decimals).reduce(1.0) { step, _ in step / 10 } }
}

/// A number as a message shows it.
func shown(_ number: Double, decimals: Int = 0) -> String {
  if decimals == 0, number == number.rounded() { return String(Int(number)) }
  let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
  let scaled = Int((abs(number) * scale).rounded())
  let fraction = String(scaled % Int(scale))
  return (number < 0 ? "-" : "") + String(scaled / Int(scale)) + "."
    + String(repeating: "0", count: decimals - fraction.count) + fraction
}
