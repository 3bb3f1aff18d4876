import DuizhaoModel

/// Divides the lines under a byline into institutions.
///
///     (1. 甲大学医院; 2. 乙大学)   →   1: 甲大学医院 | 2: 乙大学
struct AffiliationList {
  private let passage: MarkedText
  private let scalars: PassageScalars

  /// A mark at the start of an institution, with the sign after it.
  private struct Mark {
    var range: Range<Int>
    var name: String
  }

  /// The institutions that a paragraph names, in order.
  static func affiliations(in passage: MarkedText) -> [Affiliation] {
    let list = AffiliationList(passage: passage, scalars: PassageScalars(passage))
    return list.divided()
  }

  private func divided() -> [Affiliation] {
    let marks = marks()
    var result: [Affiliation] = []
    let first = marks.first?.range.lowerBound ?? scalars.count
    let lead = edgesTrimmed(0..<first)
    let hasLead = lead.count > 1
    if hasLead, let mark = marks.first, mark.name != "1" && mark.name != "a" || !namesInstitution(lead) {
      add(passage.text.slice(scalars.bytes(edgesTrimmed(0..<scalars.count))), mark: nil, to: &result)
      return result
    }
    if hasLead, let mark = marks.first {
      // 甲大学<sup>1</sup>附属医院: the mark stands inside the name.
      let end = marks.count > 1 ? marks[1].range.lowerBound : scalars.count
      var text = passage.text.slice(scalars.bytes(lead.lowerBound..<mark.range.lowerBound))
      text.append(
        passage.text.slice(
          scalars.bytes(mark.range.upperBound..<edgesTrimmed(mark.range.upperBound..<end).upperBound)
        )
      )
      add(text, mark: mark.name, to: &result)
    } else if marks.isEmpty {
      for part in unmarkedParts() { add(passage.text.slice(scalars.bytes(part)), mark: nil, to: &result) }
    }
    for (index, mark) in marks.enumerated() where index > 0 || !hasLead {
      let end = index + 1 < marks.count ? marks[index + 1].range.lowerBound : scalars.count
      let range = edgesTrimmed(mark.range.upperBound..<end)
      add(passage.text.slice(scalars.bytes(range)), mark: mark.name, to: &result)
    }
    return result
  }

  private func add(_ text: MappedText, mark: String?, to result: inout [Affiliation]) {
    guard !text.isEmpty else { return }
    result.append(Affiliation(mark: mark, text: text))
  }

  /// Marks that rise by one from place to place.
  private func marks() -> [Mark] {
    var marks: [Mark] = []
    var expected: Int?
    var index = 0
    while index < scalars.count {
      guard let mark = mark(at: index, isFirst: marks.isEmpty) else {
        index += 1
        continue
      }
      if let number = Int(mark.name) {
        if let expected, number != expected {
          index = mark.range.upperBound
          continue
        }
        expected = number + 1
      }
      marks.append(mark)
      index = mark.range.upperBound
    }
    return marks
  }

  /// A number or raised sign at an index that opens the name of an institution.
  private func mark(at index: Int, isFirst: Bool) -> Mark? {
    var end = index
    if scalars.raised[index] {
      while end < scalars.count, scalars.raised[end] { end += 1 }
    } else {
      guard scalars[index].isDigit, !scalars[index - 1].isDigit, opensPart(at: index, isFirst: isFirst) else {
        return nil
      }
      while end < scalars.count, scalars[end].isDigit, !scalars.raised[end] { end += 1 }
      guard end - index <= 2 else { return nil }
    }
    let digits = scalars.values[index..<end].compactMap(\.digitValue)
    let name =
      digits.isEmpty
      ? scalars.string(index..<end).filter { !$0.isWhitespace } : digits.map(String.init).joined()
    guard !name.isEmpty, name.utf8.count <= 4 else { return nil }
    var next = scalars.skipBlanks(from: end)
    let hasSign = isMarkEnd(scalars[next])
    if hasSign { next = scalars.skipBlanks(from: next + 1) }
    let opensName = scalars[next].isHan || scalars[next].isLatin || hasSign && scalars[next].isDigit
    return opensName ? Mark(range: index..<next, name: name) : nil
  }

  private func isMarkEnd(_ value: UInt32) -> Bool {
    value == 0x2E || value == 0xFF0E || value == 0x3001 || value == 0x29 || value == 0xFF09 || value == 0x2C
  }

  /// Whether a number stands where a name may begin: after a separator, a bracket or, later on, a space.
  private func opensPart(at index: Int, isFirst: Bool) -> Bool {
    var before = index - 1
    while before >= 0, scalars[before].isBlank { before -= 1 }
    guard before >= 0 else { return true }
    switch scalars[before] {
    case 0x3B, 0xFF1B, 0x28, 0xFF08, 0x5B, 0x3002: return true
    case 0x2E, 0x29, 0xFF09: return !isFirst
    case 0x2C, 0xFF0C: return !isFirst && isMarkEnd(scalars[index + 1])
    default:
      let isApart = before < index - 1 || scalars[before].isHan && scalars[index + 2].isHan
      return !isFirst && isApart && isMarkEnd(scalars[index + 1])
    }
  }

  private func namesInstitution(_ range: Range<Int>) -> Bool {
    Vocabulary.institutions.occurs(in: scalars.string(range))
  }

  /// Parts between semicolons, where each names an institution.
  private func unmarkedParts() -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in 0...scalars.count
    where index == scalars.count || scalars[index] == 0x3B || scalars[index] == 0xFF1B {
      parts.append(start..<index)
      start = index + 1
    }
    let trimmed = parts.map(edgesTrimmed).filter { !$0.isEmpty }
    let areInstitutions = trimmed.allSatisfy(namesInstitution)
    return areInstitutions ? trimmed : [edgesTrimmed(0..<scalars.count)].filter { !$0.isEmpty }
  }

  /// A range without separators at its edges and without brackets whose partner is outside it.
  private func edgesTrimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while true {
      let before = lower..<upper
      while lower < upper, scalars[lower].isBlank || scalars[lower].isSeparator || scalars[lower] == 0x2E {
        lower += 1
      }
      while lower < upper,
        scalars[upper - 1].isBlank || scalars[upper - 1].isSeparator || isStop(scalars[upper - 1])
      {
        upper -= 1
      }
      let isOpen = lower < upper && isOpening(scalars[lower])
      let isClosed = lower < upper && isClosing(scalars[upper - 1])
      let depth = (lower..<upper).reduce(0) {
        $0 + (isOpening(scalars[$1]) ? 1 : isClosing(scalars[$1]) ? -1 : 0)
      }
      if isOpen, depth > 0 || isClosed && depth == 0 && wraps(lower..<upper) { lower += 1 }
      if isClosed, upper > lower, depth < 0 || isOpen && depth == 0 && before.lowerBound < lower {
        upper -= 1
      }
      if lower..<upper == before { return before }
    }
  }

  /// Whether the bracket at the start of a range is closed by the one at its end.
  private func wraps(_ range: Range<Int>) -> Bool {
    var depth = 0
    for index in range {
      if isOpening(scalars[index]) { depth += 1 }
      if isClosing(scalars[index]) { depth -= 1 }
      if depth == 0 { return index == range.upperBound - 1 }
    }
    return false
  }

  private func isStop(_ value: UInt32) -> Bool { value == 0x2E || value == 0x3002 }
  private func isOpening(_ value: UInt32) -> Bool { value == 0x28 || value == 0xFF08 }
  private func isClosing(_ value: UInt32) -> Bool { value == 0x29 || value == 0xFF09 }
}
