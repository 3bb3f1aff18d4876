import DuizhaoModel
import DuizhaoText

extension DefinitionReader {
  /// A definition with its places.
  func make(_ short: ShortForm, _ part: Range<Int>, from start: Int, to end: Int)
    -> AbbreviationDefinition
  {
    AbbreviationDefinition(short: short, shortRange: text.written(part), range: text.written(start..<end))
  }

  /// The end of the Latin words before a bracket, nil where Han or nothing stands there.
  func endOfLatin(before index: Int) -> Int? {
    var end = index
    while end > 0, Self.padding.contains(text.scalars[end - 1]) { end -= 1 }
    guard end > 0, text.scalars[end - 1].isWordCharacter else { return nil }
    return end
  }

  /// Where the full form before a bracket begins, as far as can be told without its letters.
  func startOfFullForm(before index: Int) -> Int? {
    var end = index
    while end > 0, Self.padding.contains(text.scalars[end - 1]) { end -= 1 }
    guard end > 0 else { return nil }
    if language == .chinese, let start = terms[end] { return start }
    if language == .english || !text.scalars[max(0, end - 6)..<end].contains(where: \.isHan) {
      guard text.scalars[end - 1].isWordCharacter else { return nil }
      let words = LetterMatch.words(before: end, in: text, atMost: 6)
      // A name in capitals goes as far as its capitals.
      let isName = words.last.map { text.scalars[$0.range.lowerBound].isCapital } ?? false
      let phrase = words.suffix(while: {
        !$0.isFunctionWord && (!isName || text.scalars[$0.range.lowerBound].isCapital)
      })
      return phrase.first?.range.lowerBound
    }
    var start = end
    while start > 0, end - start < 14 {
      // Scans set a space between Han and a letter.
      let isSpace = text.scalars[start - 1] == " " && start < end && text.scalars[start].isGreek
      guard isPartOfName(text.scalars[start - 1], isLast: end - start < 2) || isSpace else { break }
      start -= 1
    }
    return end - start >= 2 ? start : nil
  }

  /// What may stand between a full form and its bracket; a bracket that is open twice is a slip.
  private static let padding: Set<Unicode.Scalar> = [" ", "”", "\"", "'", "("]

  private func isPartOfName(_ scalar: Unicode.Scalar, isLast: Bool) -> Bool {
    if ["的", "和", "与", "及", "或", "对", "在", "为", "以"].contains(scalar) { return false }
    // Verbs before a name, but also the end of one (联用).
    if ["中", "用", "行", "测"].contains(scalar) { return isLast }
    return scalar.isHan || scalar.isWordCharacter || scalar == "-"
  }

  /// Whether a range is Chinese.
  func isHan(_ range: Range<Int>) -> Bool { text.scalars[range].allSatisfy { $0.isHan || $0 == "-" } }

  /// Whether a range is words of Latin letters.
  func isLatin(_ range: Range<Int>) -> Bool {
    text.scalars[range].contains { $0.isSmall } && !text.scalars[range].contains(where: \.isHan)
      && !text.scalars[range].contains { ["=", "<", ">", "%"].contains($0) }
  }
}

extension Array {
  /// The elements behind the last one that does not fulfil a condition.
  fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice<Element> {
    let start = lastIndex { !condition($0) }.map { $0 + 1 } ?? startIndex
    return self[start...]
  }
}
