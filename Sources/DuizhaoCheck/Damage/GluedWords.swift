import DuizhaoModel
import DuizhaoText

/// English words that lost the space between them (*inthe*, *distanceof6min*) or kept the hyphen of a line break
/// (*treat- ment*).
///
/// A word is glued if the vocabulary does not know it and it falls into words that it does know, a function word
/// among them: a drug that nobody listed hardly ever does.
struct GluedWords {
  private let vocabulary: Vocabulary
  private let stemmer = Stemmer()

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  func marks(in sentence: Sentence) -> [BrokenPlace] {
    guard sentence.language == .english else { return [] }
    let bytes = Array(sentence.text.string.utf8)
    var marks: [BrokenPlace] = []
    for (index, token) in sentence.tokens.enumerated() where token.kind == .latin {
      if isGlued(bytes[token.range]) { marks.append((.gluedWords, token.range)) }
      if let end = cutWordEnd(sentence.tokens, index, bytes) {
        marks.append((.hyphenation, token.range.lowerBound..<end))
      }
    }
    return marks
  }

  // MARK: - Glued words

  private func isGlued(_ token: ArraySlice<UInt8>) -> Bool {
    let letters = token.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    let rest = token.dropFirst(letters.count)
    let word = letters.map { $0 | 0x20 }
    if let first = rest.first, first >= 0x30, first <= 0x39, rest.count <= 8, word.count >= 6 {
      // distanceof6min
      return Self.functionWords.contains { word.count >= $0.count + 4 && word.reversed().starts(with: $0.reversed()) }
        && !isKnown(word) && falls(word)
    }
    if Self.prepositions.contains(where: { word.elementsEqual($0 + Array("the".utf8)) }) { return true }
    guard rest.isEmpty, (6...40).contains(word.count), !isKnown(word) else { return false }
    return falls(word)
  }

  /// Whether a word falls into known words, of which one is a function word and one is not.
  private func falls(_ word: [UInt8]) -> Bool {
    // What ends at each place: 1 a function word, 2 a longer word.
    var reached: [Set<Int>] = Array(repeating: [], count: word.count + 1)
    reached[0] = [0]
    for end in 2...word.count {
      for start in max(0, end - 16)..<end - 1 where !reached[start].isEmpty {
        let piece = word[start..<end]
        let kind =
          Self.functionWords.contains { piece.elementsEqual($0) } ? 1 : isLongWord(Array(piece)) ? 2 : 0
        if kind > 0 { for before in reached[start] { reached[end].insert(before | kind) } }
      }
    }
    return reached[word.count].contains(3) && !Self.isSuffixed(word, reached)
  }

  /// Whether a word is a longer word with an ending that looks like a function word (cytokin-in, pastor-is).
  private static func isSuffixed(_ word: [UInt8], _ reached: [Set<Int>]) -> Bool {
    guard let last = word.last, last == UInt8(ascii: "n") || last == UInt8(ascii: "s") else { return false }
    let isEnding = ["in", "on", "is"].contains { word.suffix(2).elementsEqual($0.utf8) }
    return isEnding && reached[word.count - 2] == [2]
  }

  private func isLongWord(_ piece: [UInt8]) -> Bool {
    piece.count >= 5 && isKnown(piece) || piece.count == 4 && isCommon(piece)
  }

  /// Whether medical prose uses a word often: *hepa* is a stem, *cell* a word.
  private func isCommon(_ word: [UInt8]) -> Bool {
    vocabulary.probabilities["@" + stemmer.key(of: String(decoding: word, as: UTF8.self))] != nil
  }

  private func isKnown(_ word: [UInt8]) -> Bool {
    let text = String(decoding: word, as: UTF8.self)
    let stem = stemmer.key(of: text)
    return vocabulary.probabilities["@" + stem] != nil || vocabulary.isTargetStem(stem)
      || EnglishFunctionWords.contains(text)
  }

  private static let functionWords: [[UInt8]] = [
    "of", "the", "and", "was", "were", "with", "for", "from", "that", "between", "by", "to", "in", "on", "at", "is",
    "are", "this", "these", "which", "than", "after", "had",
  ].map { Array($0.utf8) }

  /// What is glued to *the* by itself.
  private static let prepositions: [[UInt8]] = ["of", "in", "to", "on", "and", "with", "from", "by", "for", "at"]
    .map { Array($0.utf8) }

  // MARK: - Words cut by a line break

  /// The end of a word of which the token is the first half, with the hyphen that cut it.
  private func cutWordEnd(_ tokens: [Token], _ index: Int, _ bytes: [UInt8]) -> Int? {
    guard index + 2 < tokens.count else { return nil }
    let (first, hyphen, second) = (tokens[index].range, tokens[index + 1].range, tokens[index + 2].range)
    guard bytes[hyphen].elementsEqual([UInt8(ascii: "-")]), hyphen.lowerBound == first.upperBound,
      second.lowerBound == hyphen.upperBound + 1, tokens[index + 2].kind == .latin, first.count >= 2, second.count >= 3,
      bytes[second].allSatisfy({ $0 >= 0x61 && $0 <= 0x7A })
    else { return nil }
    let word = (bytes[first] + bytes[second]).map { $0 | 0x20 }
    let isJoined = !EnglishFunctionWords.contains(String(decoding: bytes[second], as: UTF8.self)) && isKnown(word)
    return isJoined && !isKnown(bytes[second].map { $0 | 0x20 }) ? second.upperBound : nil
  }
}
