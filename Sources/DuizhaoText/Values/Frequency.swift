/// How often something is done: 每日2次, *twice daily*, q8h.
package struct Frequency: Sendable, Hashable {
  /// The times in a period.
  package var count: Double

  /// The period, in hours; a month has 730, a year 8,766.
  package var hours: Double

  /// Where it stands, as UTF-8 offsets of the sentence.
  package var range: Range<Int>

  /// Whether it only names the period (每日, *daily*, *every week*), which may be that of a dose.
  package var isBare = false

  /// The times in an hour.
  package var rate: Double { count / hours }

  /// The frequencies of a sentence in Chinese or English, in order; nil where one says more than a number and a period
  /// (每日2～3次, 早晚各1次, *two to three times daily*).
  ///
  /// - Complexity: O(*n*).
  package static func all(in sentence: String) -> [Frequency]? {
    let reader = FrequencyReader(sentence)
    return reader.isVague ? nil : reader.found
  }
}
