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
      if let kind = damage(bytes[token.range]) { marks.append((kind, token.range)) }
      if let end = cutWordEnd(sentence.tokens, index, bytes) {
        marks.append((.hyphenation, token.range.lowerBound..<end))
      }
    }
    return marks
  }

  // MARK: - Glued words

  /// What is wrong with a token; its parts between hyphens and digits are looked at one by one.
  private func damage(_ token: ArraySlice<UInt8>) -> Damage.Kind? {
    let parts = token.split { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }.map { $0.map { $0 | 0x20 } }
    if parts.count == 1, parts[0].count == token.count, isLabelled(token) { return .gluedLabel }
    if parts.contains(where: isGlued) || isFunctionWordGlued(token) { return .gluedWords }
    // What no one can read.
    return parts.contains { $0.count >= 20 && !isKnown($0) } || token.count >= 28 && parts.count > 2
      ? .doubtful : nil
  }

  /// Whether a function word goes on in a capital: ofNAFLD, toFebruary2016.
  private func isFunctionWordGlued(_ token: ArraySlice<UInt8>) -> Bool {
    let words = token.split { !($0 >= 0x61 && $0 <= 0x7A) }
    return words.contains { word in
      word.endIndex < token.endIndex && (0x41...0x5A).contains(token[word.endIndex])
        && Self.joined.contains { word.elementsEqual($0) }
        && (word.startIndex == token.startIndex || (0x30...0x39).contains(token[word.startIndex - 1]))
    }
  }

  private static let joined: [[UInt8]] = ["of", "to", "and", "the", "with", "in", "from", "for"].map {
    Array($0.utf8)
  }

  /// Whether a token is a section label and one known word: MethodsThe.
  private func isLabelled(_ token: ArraySlice<UInt8>) -> Bool {
    Self.labels.contains { label in
      token.starts(with: label) && token.count > label.count && token[token.startIndex + label.count] < 0x61
        && isKnown(token.dropFirst(label.count).map { $0 | 0x20 })
    }
  }

  private static let labels = [
    "Objective", "Methods", "Method", "Results", "Result", "Conclusion", "Conclusions",
  ]
  .map { Array($0.utf8) }

  private func isGlued(_ word: [UInt8]) -> Bool {
    if Self.prepositions.contains(where: { word.elementsEqual($0 + Array("the".utf8)) }) { return true }
    guard (6...60).contains(word.count), !isKnown(word),
      !isCompound(String(decoding: word, as: UTF8.self)), !isNegated(word)
    else { return false }
    return falls(word)
  }

  /// Whether a word, or what it is derived from (*incorrect-ly*), is made of two others by right.
  private func isCompound(_ word: String) -> Bool {
    Self.compounds.contains(word)
      || ["ly", "ness", "s"].contains {
        word.hasSuffix($0) && Self.compounds.contains(String(word.dropLast($0.count)))
      }
  }

  /// Whether a word denies a quality that is known: *in-distinguishable*, *in-viability*, *in-definitely*.
  ///
  /// Only endings that nouns of patients and adjectives before a noun do not have: *inelderly* is glued.
  private func isNegated(_ word: [UInt8]) -> Bool {
    guard word.starts(with: "in".utf8) else { return false }
    let quality = Array(word.dropFirst(2))
    return Self.qualities.contains {
      quality.count > $0.count + 1 && quality.suffix($0.count).elementsEqual($0)
    }
      && isKnown(quality)
  }

  private static let qualities = [
    "able", "ably", "ible", "ibly", "ability", "ibility", "itely", "ately", "etely", "ently", "antly",
    "ively", "ously",
  ]
  .map { Array($0.utf8) }

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
    "of", "the", "and", "was", "were", "with", "for", "from", "that", "between", "by", "to", "in", "on", "at",
    "is",
    "are", "this", "these", "which", "than", "after", "had", "two", "three", "four", "five", "six", "seven",
    "eight",
    "nine", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ].map { Array($0.utf8) }

  /// What is glued to *the* by itself.
  private static let prepositions: [[UInt8]] = [
    "of", "in", "to", "on", "and", "with", "from", "by", "for", "at",
  ]
  .map { Array($0.utf8) }

  // MARK: - Words cut by a line break

  /// The end of a word of which the token is the first half, with the hyphen that cut it.
  private func cutWordEnd(_ tokens: [Token], _ index: Int, _ bytes: [UInt8]) -> Int? {
    guard index + 2 < tokens.count else { return nil }
    let (first, hyphen, second) = (tokens[index].range, tokens[index + 1].range, tokens[index + 2].range)
    guard bytes[hyphen].elementsEqual([UInt8(ascii: "-")]), hyphen.lowerBound == first.upperBound,
      second.lowerBound == hyphen.upperBound + 1, tokens[index + 2].kind == .latin, first.count >= 2,
      second.count >= 3,
      bytes[second].allSatisfy({ $0 >= 0x61 && $0 <= 0x7A })
    else { return nil }
    let word = (bytes[first] + bytes[second]).map { $0 | 0x20 }
    let isJoined =
      !EnglishFunctionWords.contains(String(decoding: bytes[second], as: UTF8.self)) && isKnown(word)
    return isJoined && !isKnown(bytes[second].map { $0 | 0x20 }) ? second.upperBound : nil
  }
}
