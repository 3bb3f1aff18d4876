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

  /// Gives the numbers of a list the unit that stands after the last: 24、48 h; *24, 48 and 72 h*.
  mutating func shareUnits() {
    for index in values.indices.dropLast().reversed() where values[index].kind == .number {
      let next = values[index + 1]
      guard next.kind == .duration || next.kind == .quantity || next.kind == .percentage,
        let unit = next.unit,
        values[index].label == nil, next.comparison == nil, text[values[index].range.lowerBound - 1] != 0x3D,
        NumericText.isDigit(text[values[index].range.lowerBound]),
        NumericText.isDigit(text[next.range.lowerBound]),
        isListed(values[index].range.upperBound, next.range.lowerBound)
      else { continue }
      values[index].kind = next.kind
      values[index].unit = unit
    }
  }

  /// Whether only marks and words of a list stand between two places.
  private func isListed(_ start: Int, _ end: Int) -> Bool {
    var place = start
    while place < end {
      let code = text[place]
      if code == 0x20 || code == 0x2C || code == 0x3001 {
        place += 1
      } else if let word = AmountWords.listJoining.lazy.compactMap({ text.end(ofWord: $0, at: place) }).first
      {
        place = word
      } else {
        return false
      }
    }
    return end > start && end - start < 8
  }
}
