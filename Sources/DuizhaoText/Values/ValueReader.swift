package import DuizhaoModel

/// A reader of the typed values in a text, from its first character to its last.
///
/// Ranges count folded characters until `TypedValue`s leave the reader.
struct ValueReader {
  let text: NumericText
  let language: Language
  var values: [TypedValue] = []
  var index = 0

  init(_ text: String, language: Language) {
    self.text = NumericText(text)
    self.language = language
  }

  /// Values read at one place and the index where reading goes on.
  struct Reading {
    var values: [TypedValue]
    var end: Int

    init(_ values: [TypedValue], end: Int) {
      self.values = values
      self.end = end
    }

    init(_ value: TypedValue) {
      values = [value]
      end = value.range.upperBound
    }

    /// Nothing, up to an index.
    static func skip(to end: Int) -> Reading { Reading([], end: end) }
  }

  /// The end of the last value; nothing may reach back beyond it.
  var lastEnd: Int { values.last?.range.upperBound ?? 0 }

  mutating func read() {
    while index < text.count {
      let code = text[index]
      let reading =
        if NumericText.isDigit(code) {
          digitReading(at: index)
        } else if NumericText.isLetter(code) {
          letterReading(at: index)
        } else if NumericText.isHan(code) {
          hanReading(at: index)
        } else {
          markReading(at: index)
        }
      values += reading.values
      index = max(reading.end, index + 1)
    }
    shareYears()
    shareUnits()
  }

  /// The values with ranges in bytes.
  var result: [TypedValue] {
    values.map { value in
      var value = value
      value.range = text.bytes(of: value.range)
      return value
    }
  }
}

/// The numbers, statistics, quantities and dates that a text states, in order and without overlaps.
///
/// Where a number is part of something more specific, only that is returned; digits in names (IL-6, CD4+) are
/// not values.
///
///     typedValues(in: "46例(OR=1.85, P<0.01)", language: .chinese)
///     // number [46], effect OR [1.85], pValue < [0.01]
///     typedValues(in: "forty-six patients", language: .english)     // number [46]
///
/// - Complexity: O(*n*) in the length of the text.
package func typedValues(in text: String, language: Language) -> [TypedValue] {
  var reader = ValueReader(text, language: language)
  reader.read()
  return reader.result
}
