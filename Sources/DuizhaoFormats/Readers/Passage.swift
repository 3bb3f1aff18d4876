import DuizhaoModel

extension MarkedText {
  /// Whether the passage has no text.
  var isEmpty: Bool { text.isEmpty }

  /// Appends the next line; the break before it stands as a space, between Han characters as nothing.
  mutating func appendLine(_ line: MarkedText, breaksSection: Bool = false) {
    guard !line.isEmpty else { return }
    let gap = text.isEmpty ? 0..<0 : text.documentRange.upperBound..<line.text.documentRange.lowerBound
    if !text.isEmpty, gap.lowerBound <= gap.upperBound, breaksSection || needsSpace(before: line) {
      text.append(" ", standingFor: gap)
    }
    let start = text.count
    text.append(line.text)
    superscripts += line.superscripts.map { $0.lowerBound + start..<$0.upperBound + start }
  }

  private func needsSpace(before line: MarkedText) -> Bool {
    let before = text.string.unicodeScalars.suffix(2).map(\.value)
    guard let last = before.last, let next = line.text.string.unicodeScalars.first?.value else {
      return false
    }
    if last.isBlank || next.isBlank || last.isWide && next.isWide { return false }
    let isHyphenated = last == 0x2D && before.count == 2 && before[0].isLatin && next.isLatin
    return !isHyphenated
  }

  /// The part in a UTF-8 range.
  func slice(_ range: Range<Int>) -> MarkedText {
    let range = range.clamped(to: 0..<text.count)
    let inside = superscripts.compactMap { superscript -> Range<Int>? in
      let part = superscript.clamped(to: range)
      return part.isEmpty ? nil : part.lowerBound - range.lowerBound..<part.upperBound - range.lowerBound
    }
    return MarkedText(text: text.slice(range), superscripts: inside)
  }
}

/// The scalars of a short passage, with the UTF-8 offset of each.
struct PassageScalars {
  let values: [UInt32]

  /// The offset of each scalar, and the length of the passage at the end.
  let offsets: [Int]

  /// Whether each scalar is a superscript, by markup or by nature.
  let raised: [Bool]

  /// Takes the scalars of a passage.
  init(_ passage: MarkedText) {
    var values: [UInt32] = []
    var offsets: [Int] = []
    var raised: [Bool] = []
    var offset = 0
    var superscripts = passage.superscripts[...]
    for scalar in passage.text.string.unicodeScalars {
      while let first = superscripts.first, first.upperBound <= offset { superscripts.removeFirst() }
      values.append(scalar.value)
      offsets.append(offset)
      raised.append(superscripts.first?.contains(offset) == true || scalar.value.isSuperscriptDigit)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.values = values
    self.offsets = offsets
    self.raised = raised
  }

  var count: Int { values.count }

  /// The scalar at an index; NUL beyond either end.
  subscript(index: Int) -> UInt32 { index >= 0 && index < values.count ? values[index] : 0 }

  /// The UTF-8 range of a range of scalars.
  func bytes(_ range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }

  /// The first index at or after another that holds no white space.
  func skipBlanks(from index: Int) -> Int {
    var index = index
    while index < count, values[index].isBlank { index += 1 }
    return index
  }

  /// The text of a range of scalars.
  func string(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    for value in values[range.clamped(to: 0..<count)] {
      if let scalar = Unicode.Scalar(value) { result.append(scalar) }
    }
    return String(result)
  }
}
