import DuizhaoModel

// What values take from their neighbours.
extension ValueReader {
  /// Gives dates without a year that of the date they are joined to: *from May to June 2016*, 2020年2月—12月.
  mutating func shareYears() {
    for index in values.indices.dropFirst() where isYearless(index) && isDate(index - 1) {
      guard isJoined(index - 1, index, limit: 3) else { continue }
      values[index].numbers[0] = values[index - 1].numbers[0]
    }
    for index in values.indices.dropLast().reversed() where isYearless(index) && isDate(index + 1) {
      guard isJoined(index, index + 1, limit: 10) else { continue }
      values[index].numbers[0] = values[index + 1].numbers[0]
    }
  }

  private func isDate(_ index: Int) -> Bool { values[index].kind == .date && values[index].numbers[0] > 0 }

  private func isYearless(_ index: Int) -> Bool {
    values[index].kind == .date && values[index].numbers[0] == 0
  }

  private func isJoined(_ first: Int, _ second: Int, limit: Int) -> Bool {
    values[second].range.lowerBound - values[first].range.upperBound <= limit
  }

  /// Gives the values of a list or comparison the unit after the last: 24、48 h; 1.2±0.3 vs 1.5±0.4 mg.
  mutating func shareUnits() {
    for index in values.indices.dropLast().reversed() {
      let value = values[index]
      let next = values[index + 1]
      guard value.unit == nil, let unit = next.unit,
        isListed(value.range.upperBound, next.range.lowerBound)
      else { continue }
      switch (value.kind, next.kind) {
      case (.meanDeviation, .meanDeviation):
        values[index].unit = unit
      case (.number, .duration), (.number, .quantity), (.number, .percentage):
        guard isBare(value), isBare(next) else { continue }
        values[index].kind = next.kind
        values[index].unit = unit
      default:
        continue
      }
    }
  }

  /// Whether a value is a number in digits with nothing said of it ("n=20, 30 min" is no list).
  private func isBare(_ value: TypedValue) -> Bool {
    value.label == nil && value.comparison == nil && NumericText.isDigit(text[value.range.lowerBound])
      && text[value.range.lowerBound - 1] != 0x3D
  }

  /// Whether only marks and words of a list or comparison stand between two places.
  private func isListed(_ start: Int, _ end: Int) -> Bool {
    guard end > start, end - start < 10 else { return false }
    var place = start
    while place < end {
      let code = text[place]
      if code == 0x20 || code == 0x2C || code == 0x3001 || code == 0x2E {
        place += 1
      } else if let word = AmountWords.listJoining.lazy.compactMap({ text.end(ofWord: $0, at: place) }).first
      {
        place = word
      } else {
        return false
      }
    }
    return true
  }
}
