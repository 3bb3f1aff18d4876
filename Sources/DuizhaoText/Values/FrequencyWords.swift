/// A sentence as the words that frequencies are made of.
struct FrequencyWords {
  /// A word, or a sign.
  enum Word: Hashable {
    case number(Double)
    /// A word of Latin letters, in lower case and without full stops (q.d. is qd).
    case latin(String)
    case han(Unicode.Scalar)
    case sign(Unicode.Scalar)
  }

  /// The words, with their UTF-8 offsets.
  private(set) var all: [(word: Word, range: Range<Int>)] = []

  /// Divides a sentence.
  init(_ sentence: String) {
    let scalars = Array(sentence.unicodeScalars)
    var (index, offset) = (0, 0)
    while index < scalars.count {
      let (word, end) = Self.word(at: index, in: scalars)
      let length = scalars[index..<end].reduce(0) { $0 + UTF8.width($1) }
      if let word { all.append((word, offset..<offset + length)) }
      (index, offset) = (end, offset + length)
    }
  }

  /// The word at an index; nil where there is none.
  subscript(index: Int) -> Word? { all.indices.contains(index) ? all[index].word : nil }

  private static func word(at start: Int, in scalars: [Unicode.Scalar]) -> (Word?, end: Int) {
    let scalar = scalars[start]
    var end = start + 1
    if digit(scalar) != nil {
      while end < scalars.count, digit(scalars[end]) != nil || isPoint(at: end, in: scalars) { end += 1 }
      let digits = scalars[start..<end].map { digit($0).map(String.init) ?? "." }.joined()
      return (Double(digits).map(Word.number), end)
    }
    if isLetter(scalar) {
      while end < scalars.count, goesOn(scalars[start..<end], with: scalars[end]) { end += 1 }
      let letters = scalars[start..<end].filter { $0 != "." }
      return (.latin(String(String.UnicodeScalarView(letters)).lowercased()), end)
    }
    if scalar.properties.isIdeographic { return (.han(scalar), end) }
    return (scalar.properties.isWhitespace ? nil : .sign(scalar), end)
  }

  /// Whether a word goes on: letters with letters, *b.i.d* with full stops, *q8* with a number.
  private static func goesOn(_ word: ArraySlice<Unicode.Scalar>, with next: Unicode.Scalar) -> Bool {
    if isLetter(next) { return true }
    if next == "." { return word.split(separator: ".").allSatisfy { $0.count == 1 } && word.last != "." }
    return digit(next) != nil && (word.first == "q" || word.first == "Q")
      && word.dropFirst().allSatisfy { digit($0) != nil }
  }

  private static func isPoint(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars[index] == "." && index + 1 < scalars.count && digit(scalars[index + 1]) != nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }
}
