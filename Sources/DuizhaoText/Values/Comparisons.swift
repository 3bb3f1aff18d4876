import DuizhaoModel

/// The signs and words that compare a value.
enum Comparisons {
  typealias Phrase = (words: [UInt32], comparison: TypedValue.Comparison)

  /// What stands before a number; the longest phrase that fits counts.
  static let before: [Phrase] = phrases([
    (.less, "小于 低于 不足 少于 不到 未满 不满 less_than fewer_than lower_than below under smaller_than younger_than"),
    (.greater, "大于 超过 高于 多于 逾 超 more_than greater_than higher_than over above exceeding exceeded exceeds"),
    (.greater, "older_than larger_than longer_than exceed"),
    (.less, "shorter_than"),
    (.greaterOrEqual, "至少 不少于 不低于 不小于 大于等于 大于或等于 最少 大等于 at_least not_less_than no_less_than"),
    (.greaterOrEqual, "no_fewer_than a_minimum_of minimum_of greater_than_or_equal_to not_lower_than"),
    (.greaterOrEqual, "more_than_or_equal_to"),
    (.lessOrEqual, "至多 最多 不超过 不高于 不大于 不多于 小于等于 小于或等于 at_most not_more_than no_more_than up_to"),
    (.lessOrEqual, "less_than_or_equal_to not_greater_than no_greater_than a_maximum_of maximum_of"),
    (.about, "约 约为 大约 约占 近 将近 大概 approximately about around nearly almost roughly approx. approx"),
  ])

  /// What stands after a number and its unit.
  static let after: [Phrase] = phrases([
    (.about, "左右 上下 or_so"),
    (.greaterOrEqual, "以上 及以上 或以上 及其以上 or_more or_older or_above or_over or_higher or_greater or_longer"),
    (.greaterOrEqual, "and_above and_older and_over and_more and_higher"),
    (.lessOrEqual, "以下 及以下 或以下 以内 or_less or_fewer or_younger or_below or_lower or_shorter and_below"),
  ])

  /// The comparison that a sign at an index stands for, with its width; `< =` is one sign.
  static func sign(_ text: NumericText, at index: Int) -> (comparison: TypedValue.Comparison, end: Int)? {
    switch text[index] {
    case 0x3C:
      if text[index + 1] == 0x3D { return (.lessOrEqual, index + 2) }
      return (.less, index + 1)
    case 0x3E:
      if text[index + 1] == 0x3D { return (.greaterOrEqual, index + 2) }
      return (.greater, index + 1)
    case 0x3D: return (.equal, index + 1)
    case 0x2264: return (.lessOrEqual, index + 1)
    case 0x2265: return (.greaterOrEqual, index + 1)
    case 0x2248: return (.about, index + 1)
    default: return nil
    }
  }

  private static func phrases(_ table: [(TypedValue.Comparison, String)]) -> [Phrase] {
    table
      .flatMap { comparison, words in
        words.split(separator: " ").map {
          ([UInt32](scalars: String($0).replacing("_", with: " ")), comparison)
        }
      }
      .sorted { $0.0.count > $1.0.count }
  }
}

extension ValueReader {
  /// The comparison that ends before an index, with the index where its sign or words start.
  ///
  /// It does not reach back into the value before.
  func comparison(before index: Int) -> (comparison: TypedValue.Comparison, start: Int)? {
    let end = text.skippingSpaces(backFrom: index)
    let last = text[end - 1]
    if last == 0x7E, !NumericText.isDigit(text[text.skippingSpaces(backFrom: end - 1) - 1]),
      end - 1 >= lastEnd
    {
      return (.about, end - 1)
    }
    for width in [2, 1] where end - width >= lastEnd {
      if let sign = Comparisons.sign(text, at: end - width), sign.end == end {
        return (sign.comparison, end - width)
      }
    }
    guard NumericText.isLetter(last) || NumericText.isHan(last) || last == 0x2E else { return nil }
    for phrase in Comparisons.before where phrase.words.last == NumericText.lowercase(last) {
      guard let start = text.start(ofWord: phrase.words, endingAt: end), start >= lastEnd else { continue }
      return isOtherComparison(start, phrase.words) ? nil : (phrase.comparison, start)
    }
    return nil
  }

  /// The comparison in words that follows an index (以上, *or more*), with the index after it.
  func comparison(after index: Int) -> (comparison: TypedValue.Comparison, end: Int)? {
    let start = text.skippingSpaces(index)
    for phrase in Comparisons.after where phrase.words[0] == NumericText.lowercase(text[start]) {
      if let end = text.end(ofWord: phrase.words, at: start) { return (phrase.comparison, end) }
    }
    return nil
  }

  /// Whether a word that may compare means something else here: 附近, 接近; *over* the last 5 years.
  private func isOtherComparison(_ start: Int, _ words: [UInt32]) -> Bool {
    guard words.count == 1 else { return false }
    switch words[0] {
    case 0x8FD1: return "附最接临邻".unicodeScalars.contains { $0.value == text[start - 1] }
    case 0x7EA6: return "条制契节签".unicodeScalars.contains { $0.value == text[start - 1] }
    case 0x8D85: return "B彩心".unicodeScalars.contains { $0.value == text[start - 1] }
    default: return false
    }
  }
}
