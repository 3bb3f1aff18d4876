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

  private let context: CheckContext
  private let stemmer = Stemmer()
  /// How often the article has each English word, in lower case.
  private var counts: [String: Int] = [:]
  /// The Latin names of the source (Expi-CHO), as written.
  private var sourceNames: [String: Int] = [:]
  private var targetNames: [String: Int] = [:]

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
      let expected = Expected(passage.source, context.knowledge.vocabulary)
      for (index, sentence) in passage.target.enumerated() {
        for token in sentence.tokens where token.kind == .latin {
          // A word is told once, where it first stands.
          let written = String(sentence.text.string.slice(token.range))
          guard !seen.contains(written.lowercased()),
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
    expected: Expected
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
      // A capital glued to a word is damage of scanning.
      guard !isKnown(lower), word.last?.isUppercase == false || word == word.uppercased() else { continue }
      let isStemKnown = isStemKnown(lower)
      let start = token.range.lowerBound + offset
      let range = start..<start + word.utf8.count
      if let (meant, source) = expected.word(near: lower) { return slip(range, meant, source: source, 0.92) }
      let isName = word.first?.isUppercase == true && range.lowerBound > (sentence.label?.upperBound ?? 0) + 1
      guard !isName, lower == word || word.dropFirst() == lower.dropFirst() else { continue }
      if let meant = articleWord(near: lower) { return slip(range, meant, 0.9) }
      if !isStemKnown, let meant = listedWord(near: lower) { return slip(range, meant, 0.7) }
    }
    return nil
  }

  /// Whether a word is known as it is, or is a regular form of one that is.
  private func isKnown(_ word: String) -> Bool {
    let vocabulary = context.knowledge.vocabulary
    if EnglishFunctionWords.contains(word) || vocabulary.isRightWord(word) { return true }
    if vocabulary.isRightWord(stemmer.americanized(word)) { return true }
    guard isStemKnown(word) else { return false }
    return EnglishEndings.bases(of: word).contains { vocabulary.isRightWord($0) }
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
      other.utf8.count >= 6 && isKnown(other) && (count >= counts[word] ?? 0)
        && EditDistance.isOne(bytes, Array(other.utf8)) && !Self.isInflected(word, other)
    }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The one word of the glossary that a long word is near.
  private func listedWord(near word: String) -> String? {
    guard word.utf8.count >= 7 else { return nil }
    var found: [String: String] = [:]
    for neighbour in EditDistance.neighbours(of: word) where !Self.isInflected(word, neighbour) {
      guard context.knowledge.vocabulary.isTargetWord(neighbour) else { continue }
      let key = stemmer.key(of: neighbour)
      if found[key] == nil { found[key] = neighbour }
    }
    return found.count == 1 ? found.first?.value : nil
  }

  /// Whether two words differ in an ending only.
  private static func isInflected(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
    return long.hasPrefix(short) && ["s", "d", "e", "y"].contains(String(long.dropFirst(short.count)))
  }

  /// The name, commoner in the article, of which a name has two letters swapped (RPL-C for RLP-C).
  private func nameMeant(by written: String) -> String? {
    let isName = written.dropFirst().contains { $0.isUppercase || $0.isNumber }
    guard isName, written.utf8.count >= 4 else { return nil }
    let bytes = Array(written.utf8)
    let own = (sourceNames[written] ?? 0) + (targetNames[written] ?? 0)
    let others = Set(sourceNames.keys).union(targetNames.keys).filter { other in
      EditDistance.isSwap(bytes, Array(other.utf8)) && written.filter(\.isNumber) == other.filter(\.isNumber)
        && (sourceNames[other] ?? 0) + (targetNames[other] ?? 0) > own - (sourceNames[written] == nil ? 1 : 0)
    }
    return others.sorted().first
  }

  /// The form, with capitals inside, that a name should have (PubMed for Pubmed).
  private func caseMeant(by written: String) -> String? {
    guard written.utf8.count >= 5, written != written.lowercased(), written != written.uppercased() else {
      return nil
    }
    let vocabulary = context.knowledge.vocabulary
    let forms = vocabulary.meanings(ofKey: FoldedText(written).string).map { meaning -> String in
      switch meaning {
      case .term(let concept, let term): vocabulary.glossary.concepts[concept].terms[term].text
      case .word(let word): vocabulary.glossary.lexicon[word].headword
      }
    }
    let same = forms.filter { $0.lowercased() == written.lowercased() }
    guard let first = same.first, !same.contains(written),
      same.allSatisfy({ $0.dropFirst().contains(where: \.isUppercase) })
    else { return nil }
    return first
  }
}

/// The English words that the source lets expect.
private struct Expected {
  private var words: [(bytes: [UInt8], text: String, span: Span)] = []

  init(_ sentences: [Sentence], _ vocabulary: Vocabulary) {
    for (index, sentence) in sentences.enumerated() {
      for occurrence in sentence.terms {
        let span = Span(index: index, range: occurrence.range)
        for term in vocabulary.glossary.concepts[occurrence.concept].terms
        where term.language != sentence.language && term.form == .full {
          add(term.text, span)
        }
      }
      for token in sentence.tokens where token.kind == .han {
        for case .word(let word) in vocabulary.meanings(ofKey: token.key) {
          for translation in vocabulary.glossary.lexicon[word].translations {
            add(translation, Span(index: index, range: token.range))
          }
        }
      }
    }
  }

  private mutating func add(_ form: String, _ span: Span) {
    for word in form.split(whereSeparator: { !$0.isLetter }) where word.utf8.count >= 5 {
      let lower = word.lowercased()
      words.append((Array(lower.utf8), String(word), span))
    }
  }

  /// The expected word that a word is near, with its place on the source side.
  func word(near word: String) -> (String, Span)? {
    guard word.utf8.count >= 5 else { return nil }
    let bytes = Array(word.utf8)
    // A plural or a past tense of the word may be meant.
    for (own, ending) in [(bytes, ""), (Array(bytes.dropLast()), "s"), (Array(bytes.dropLast(2)), "ed")]
    where ending.isEmpty || word.hasSuffix(ending) && own.count >= 6 {
      if let found = words.first(where: { EditDistance.isOne(own, $0.bytes) && $0.bytes.first == own.first && $0.bytes != own + [0x73] })
      {
        return found.bytes.count < 6 && own.count < 6 ? nil : (found.text + ending, found.span)
      }
    }
    return nil
  }
}
