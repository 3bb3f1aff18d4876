/// Text folded to the characters that values are written in, each knowing the bytes it came from.
///
/// Full-width forms, LaTeX, markup, entities and the many dashes and signs become one plain character each, so
/// that `Ｐ＜０．０５`, `$( P < 0 . 0 5 )$` and `<i>P</i>&lt;0.05` all read `P<0.05`. Raised and lowered
/// characters keep a bit of their own and so are never mistaken for plain ones.
struct NumericText {
  /// A folded character.
  struct Glyph {
    /// The Unicode scalar, with `raised` or `lowered` where it is not on the line.
    var code: UInt32
    /// Where its bytes start and end in the text.
    var start: Int
    var end: Int
  }

  /// The bit of superscript characters.
  static let raised: UInt32 = 0x20_0000
  /// The bit of subscript characters.
  static let lowered: UInt32 = 0x40_0000
  /// What all dashes between two things fold to, apart from the hyphen and the minus.
  static let longDash: UInt32 = 0x2014

  private(set) var glyphs: [Glyph] = []

  /// The number of folded characters.
  var count: Int { glyphs.count }

  /// The folded character at an index, 0 outside the text.
  subscript(index: Int) -> UInt32 {
    index >= 0 && index < glyphs.count ? glyphs[index].code : 0
  }

  /// The bytes that a range of folded characters came from.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard range.lowerBound >= 0, range.upperBound <= glyphs.count, !range.isEmpty else { return 0..<0 }
    let lower = glyphs[range.lowerBound].start
    return lower..<max(lower, glyphs[range.upperBound - 1].end)
  }

  mutating func append(_ code: UInt32, _ start: Int, _ end: Int) {
    glyphs.append(Glyph(code: code, start: start, end: end))
  }
}

// MARK: - Reading along the text

extension NumericText {
  /// The first index from `index` on that is not a space.
  func skippingSpaces(_ index: Int) -> Int {
    var index = index
    while self[index] == 0x20 { index += 1 }
    return index
  }

  /// The last index up to `index` whose preceding character is not a space.
  func skippingSpaces(backFrom index: Int) -> Int {
    var index = index
    while index > 0, self[index - 1] == 0x20 { index -= 1 }
    return index
  }

  /// The index after `word`, if the text has it at `index`; ASCII letters match in either case.
  func end(of word: [UInt32], at index: Int) -> Int? {
    guard index + word.count <= count else { return nil }
    for offset in word.indices where Self.lowercase(self[index + offset]) != word[offset] { return nil }
    return index + word.count
  }

  /// The index after `word` in lower case, if the text has it at `index` and no letter follows a Latin word.
  func end(ofWord word: [UInt32], at index: Int) -> Int? {
    guard let end = end(of: word, at: index), let last = word.last else { return nil }
    return Self.isLetter(last) && Self.isLetter(self[end]) ? nil : end
  }

  /// The index where `word` starts, if it ends at `index`; a Latin word must start where a word may.
  func start(ofWord word: [UInt32], endingAt index: Int) -> Int? {
    let start = index - word.count
    guard start >= 0, end(of: word, at: start) != nil, let first = word.first else { return nil }
    return Self.isLetter(first) && Self.isLetter(self[start - 1]) ? nil : start
  }

  /// The index after the run of Latin or Greek letters at `index`.
  func endOfLetters(_ index: Int) -> Int {
    var index = index
    while Self.isLetter(self[index]) { index += 1 }
    return index
  }

  /// The word of ASCII letters at `index..<end` in lower case; nil for longer words and other letters.
  func word(_ index: Int, _ end: Int) -> String? {
    guard end > index, end - index <= 15 else { return nil }
    for place in index..<end where self[place] >= 0x80 { return nil }
    return String(unsafeUninitializedCapacity: 15) { buffer in
      for place in index..<end {
        buffer[place - index] = UInt8(truncatingIfNeeded: Self.lowercase(self[place]))
      }
      return end - index
    }
  }

  static func isDigit(_ code: UInt32) -> Bool { code >= 0x30 && code <= 0x39 }

  static func isLetter(_ code: UInt32) -> Bool {
    (code >= 0x61 && code <= 0x7A) || (code >= 0x41 && code <= 0x5A)
      || (code >= 0xC0 && code <= 0x24F && code != 0xD7 && code != 0xF7)
      || (code >= 0x370 && code <= 0x4FF)
  }

  static func isUppercase(_ code: UInt32) -> Bool { code >= 0x41 && code <= 0x5A }

  static func isLowercase(_ code: UInt32) -> Bool { code >= 0x61 && code <= 0x7A }

  static func isHan(_ code: UInt32) -> Bool { (code >= 0x3400 && code <= 0x9FFF) || code == 0x3007 }

  static func isDash(_ code: UInt32) -> Bool { code == 0x2D || code == longDash }

  static func isOffLine(_ code: UInt32) -> Bool { code >= raised }

  static func lowercase(_ code: UInt32) -> UInt32 { isUppercase(code) ? code | 0x20 : code }
}

extension Array where Element == UInt32 {
  /// The scalars of a word, for comparison with folded text.
  init(scalars word: String) {
    self = word.unicodeScalars.map(\.value)
  }
}
