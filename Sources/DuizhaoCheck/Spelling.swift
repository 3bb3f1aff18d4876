import DuizhaoModel
import DuizhaoText

/// English words that are no words but nearly one.
struct Spelling {
  /// A word that is likely misspelled.
  struct Slip {
    /// Where it stands.
    var passage: Int
    var span: Span
    /// The word that it was meant as.
    var meant: String
    /// Where the source says so, if it does.
    var source: Span?
    /// How sure it is, from 0 to 1.
    var confidence: Double
  }

  /// The slips, in order of place.
  private(set) var slips: [Slip] = []

  let context: CheckContext
  private let stemmer = Stemmer()
  /// How often the article has each English word, in lower case.
  private var counts: [String: Int] = [:]
  /// The Latin names of the source (Expi-CHO), as written.
  private(set) var sourceNames: [String: Int] = [:]
  /// Those of the translation.
  private(set) var targetNames: [String: Int] = [:]

  init(_ context: CheckContext) {
    self.context = context
    for passage in context.passages {
      for sentence in passage.target {
        for token in sentence.tokens where token.kind == .latin {
          let written = String(sentence.text.string.slice(token.range))
          for word in Self.words(in: written) { counts[word.text.lowercased(), default: 0] += 1 }
          targetNames[written, default: 0] += 1
        }
      }
      for sentence in passage.source {
        for token in sentence.tokens where token.kind == .latin {
          sourceNames[String(sentence.text.string.slice(token.range)), default: 0] += 1
        }
      }
    }
    var seen: Set<String> = []
    for (number, passage) in context.passages.enumerated() {
      let expected = ExpectedWords(passage.source, context.knowledge.vocabulary)
      for (index, sentence) in passage.target.enumerated() {
        for token in sentence.tokens where token.kind == .latin {
          // A word is told once, where it first stands; numbers in words are none to be told.
          let written = String(sentence.text.string.slice(token.range))
          guard !seen.contains(written.lowercased()),
            !sentence.values.contains(where: { $0.range.overlaps(token.range) }),
            let slip = slip(token, of: sentence, at: (number, index), expected: expected)
          else { continue }
          seen.insert(written.lowercased())
          slips.append(slip)
        }
      }
    }
  }

  /// A run of letters of a token and where it begins in it.
  private static func words(in written: String) -> [(text: String, offset: Int)] {
    var words: [(String, Int)] = []
    var offset = 0
    for part in written.split(separator: "-", omittingEmptySubsequences: false) {
      if part.utf8.count > 3, part.utf8.allSatisfy(\.isASCIILetter) { words.append((String(part), offset)) }
      offset += part.utf8.count + 1
    }
    return words
  }

  private func slip(
    _ token: Token,
    of sentence: Sentence,
    at place: (passage: Int, index: Int),
    expected: ExpectedWords
  ) -> Slip? {
    let written = String(sentence.text.string.slice(token.range))
    func slip(_ range: Range<Int>, _ meant: String, source: Span? = nil, _ confidence: Double) -> Slip {
      Slip(
        passage: place.passage,
        span: Span(index: place.index, range: range),
        meant: meant,
        source: source,
        confidence: confidence
      )
    }
    if let name = nameMeant(by: written) { return slip(token.range, name, 0.85) }
    if let name = caseMeant(by: written) { return slip(token.range, name, 0.75) }
    for (word, offset) in Self.words(in: written) {
      let lower = word.lowercased()
      guard !isKnown(lower), word.dropFirst() == lower.dropFirst() else { continue }
      let start = token.range.lowerBound + offset
      let range = start..<start + word.utf8.count
      if let (meant, source) = expected.word(near: lower) { return slip(range, meant, source: source, 0.92) }
      let isName = word.first?.isUppercase == true && range.lowerBound > (sentence.label?.upperBound ?? 0) + 1
      guard !isName else { continue }
      if let meant = articleWord(near: lower) { return slip(range, meant, 0.9) }
      if !isStemKnown(lower), let meant = listedWord(near: lower) { return slip(range, meant, 0.55) }
    }
    return nil
  }

  /// Whether a word is known as it is, or is a regular form of one that is.
  private func isKnown(_ word: String) -> Bool {
    let vocabulary = context.knowledge.vocabulary
    if EnglishFunctionWords.contains(word) || vocabulary.isRightWord(word) { return true }
    if vocabulary.isRightWord(stemmer.americanized(word)) { return true }
    guard isStemKnown(word) else { return false }
    return EnglishEndings.bases(of: word).contains {
      vocabulary.isRightWord($0) || vocabulary.isRightWord(stemmer.americanized($0))
    }
  }

  /// Whether a word has the stem of a known one; so do *classifiation* and *classification*.
  private func isStemKnown(_ word: String) -> Bool {
    let key = stemmer.key(of: word)
    return context.knowledge.vocabulary.isRightStem(key)
      || context.knowledge.vocabulary.probabilities["@" + key] != nil
  }

  /// The word of the article, known or more frequent, that a word is near.
  private func articleWord(near word: String) -> String? {
    guard word.utf8.count >= 6 else { return nil }
    let bytes = Array(word.utf8)
    return counts.filter { other, count in
      let isBetter = count > counts[word] ?? 0 || isKnown(other)
      return other.utf8.count >= 6 && isBetter
        && EditDistance.isOne(bytes, Array(other.utf8)) && !WordForms.isForm(word, of: other)
    }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The one word of the glossary that a long word is near.
  private func listedWord(near word: String) -> String? {
    guard word.utf8.count >= 7 else { return nil }
    var found: [String: String] = [:]
    for neighbour in EditDistance.neighbours(of: word) where !WordForms.isForm(word, of: neighbour) {
      guard context.knowledge.vocabulary.isTargetWord(neighbour) else { continue }
      let key = stemmer.key(of: neighbour)
      if found[key] == nil { found[key] = neighbour }
    }
    return found.count == 1 ? found.first?.value : nil
  }
}
