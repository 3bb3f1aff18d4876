package import DuizhaoModel

/// Digits that stand in a text without being read as a value: in names (*T2DM*), glued to words (*of6min*).
package struct UnreadNumber: Sendable, Hashable {
  /// What the digits may say: as written and, where letters like O and l stand among them, as meant.
  package var readings: [Double]

  /// The UTF-8 range of the run of letters, digits and hyphens that they stand in.
  package var word: Range<Int>
}

/// Returns the digits of a text that are part of none of its values, in order.
///
/// - Complexity: O(*n*) in the length of the text.
package func unreadNumbers(in text: String, beside values: [TypedValue]) -> [UnreadNumber] {
  let folded = NumericText(text)
  var result: [UnreadNumber] = []
  var values = values[...]
  var index = 0
  while index < folded.count {
    let start = folded.glyphs[index].start
    while let first = values.first, first.range.upperBound <= start { values.removeFirst() }
    let isRead = values.first.map { $0.range.contains(start) } ?? false
    guard !isRead, NumericText.isDigit(folded[index] & ~(NumericText.raised | NumericText.lowered))
    else {
      index += 1
      continue
    }
    let (readings, end) = folded.readings(at: index)
    result.append(UnreadNumber(readings: readings, word: folded.bytes(of: folded.word(around: index))))
    index = max(end, index + 1)
  }
  return result
}

extension NumericText {
  /// What the digits at an index may say, and the index after them.
  fileprivate func readings(at start: Int) -> (readings: [Double], end: Int) {
    var digits = DigitRun()
    var end = start
    while Self.isDigit(plain(end)) {
      digits.append(plain(end) - 0x30)
      end += 1
    }
    if self[end] == 0x2E, Self.isDigit(self[end + 1]) {
      end += 1
      while Self.isDigit(self[end]) {
        digits.append(self[end] - 0x30, isFraction: true)
        end += 1
      }
    }
    var meant = DigitRun()
    var first = start
    while start - first < 6, ValueReader.meant(self[first - 1]) != nil { first -= 1 }
    var last = first
    while last - first < 16,
      let digit = Self.isDigit(plain(last)) ? plain(last) - 0x30 : ValueReader.meant(self[last])
    {
      meant.append(digit)
      last += 1
    }
    return (meant.digits == digits.digits ? [digits.value] : [digits.value, meant.value], max(end, last))
  }

  /// The character without its level.
  private func plain(_ index: Int) -> UInt32 { self[index] & ~(Self.raised | Self.lowered) }

  /// The run of letters, digits and hyphens around an index.
  fileprivate func word(around index: Int) -> Range<Int> {
    func isPart(_ place: Int) -> Bool {
      let code = plain(place)
      return Self.isLetter(code) || Self.isDigit(code) || code == 0x2D
    }
    var start = index
    while index - start < 40, start > 0, isPart(start - 1) { start -= 1 }
    var end = index
    while end - index < 40, end < count, isPart(end) { end += 1 }
    return start..<max(end, start + 1)
  }
}
