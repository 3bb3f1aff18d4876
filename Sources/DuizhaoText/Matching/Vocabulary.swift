package import DuizhaoModel
import Synchronization

/// All forms of a glossary, ready to be found in text.
///
/// Made once and shared by all threads. Looking up costs time in proportion to the text, not to the glossary.
package struct Vocabulary: Sendable {
  /// What a form stands for.
  package enum Meaning: Sendable, Hashable {
    /// A term of a concept, by their indices.
    case term(concept: Int, term: Int)
    /// A headword of the plain lexicon, by its index.
    case word(Int)
  }

  /// A form found in folded text.
  package struct Hit: Sendable, Hashable {
    /// The index of the form.
    package var form: Int
    /// Its range in the folded bytes.
    package var range: Range<Int>
  }

  /// The glossary that the meanings refer to.
  package let glossary: Glossary

  /// How likely a word is in medical prose, by its key: a Han word, or `@` and an English stem.
  package let probabilities: [String: Double]

  /// How often a word has a counterpart in a translation, by its key.
  package let tieRates: [String: Double]

  /// The parts of words.
  package let morphemes: MorphemeIndex

  /// The stems of all English words that the glossary has on its target side, collected when first asked for.
  private let targetStems = TargetStems()

  /// The folded forms; several terms and words may share one.
  private let forms: DoubleArrayTrie
  /// What each key of `forms` stands for.
  private let meanings: [Meaning]
  /// Terms with a case rule that are also plain English words when written without it (FAST, *fast*).
  let caseWords: Set<Meaning>

  /// Collects the forms of a glossary and builds the trie that finds them.
  ///
  /// - Complexity: O(*n* log *n*) in the number of forms.
  package init(_ glossary: Glossary) {
    self.glossary = glossary
    var keys = FoldedKeys()
    var meanings: [Meaning] = []
    for (concept, entry) in glossary.concepts.enumerated() {
      for (term, form) in entry.terms.enumerated() where keys.append(form.text) {
        meanings.append(.term(concept: concept, term: term))
      }
    }
    for (word, entry) in glossary.lexicon.enumerated() where keys.append(entry.headword) {
      meanings.append(.word(word))
    }
    self.meanings = meanings
    forms = DoubleArrayTrie(bytes: keys.bytes, ends: keys.ends)
    morphemes = MorphemeIndex(glossary.morphemes)
    let stemmer = Stemmer()
    var probabilities: [String: Double] = [:]
    probabilities.reserveCapacity(glossary.frequencies.count)
    for frequency in glossary.frequencies {
      let key = frequency.word.containsHan ? frequency.word : "@" + stemmer.key(of: frequency.word)
      probabilities[key, default: 0] += exponential10(frequency.zipf - 9)
    }
    self.probabilities = probabilities
    var tieRates: [String: Double] = [:]
    tieRates.reserveCapacity(glossary.tieRates.count)
    for rate in glossary.tieRates {
      let key = rate.word.containsHan ? rate.word : "@" + stemmer.key(of: rate.word)
      // Of two words with one stem the one that is left out more often counts.
      tieRates[key] = min(tieRates[key] ?? 1, rate.share)
    }
    self.tieRates = tieRates
    var caseWords: Set<Meaning> = []
    for (concept, entry) in glossary.concepts.enumerated() {
      for (term, form) in entry.terms.enumerated()
      where form.isCaseSensitive && probabilities["@" + stemmer.key(of: form.text.lowercased())] != nil {
        caseWords.insert(.term(concept: concept, term: term))
      }
    }
    self.caseWords = caseWords
  }

  /// Whether a stem is one of an English word that the glossary has on its target side.
  package func isTargetStem(_ stem: some StringProtocol) -> Bool { withTargetStems { $0.contains(stem) } }

  /// Whether the glossary has a lower-case English word on its target side as it is.
  package func isTargetWord(_ word: some StringProtocol) -> Bool { withTargetStems { $0.containsWord(word) } }

  /// Whether a lower-case English word is known to be spelled right as it is.
  package func isRightWord(_ word: some StringProtocol) -> Bool {
    withTargetStems { $0.containsRightWord(word) }
  }

  /// Whether a stem is one of an English word that is known to be spelled right.
  package func isRightStem(_ stem: some StringProtocol) -> Bool { withTargetStems { $0.containsRight(stem) } }

  private func withTargetStems<Result>(_ body: (StemSet) -> Result) -> Result {
    let stems = targetStems.known.withLock { known in
      let stems = known ?? StemSet(of: glossary)
      known = stems
      return stems
    }
    return body(stems)
  }

  private final class TargetStems: Sendable {
    let known = Mutex<StemSet?>(nil)
  }

  /// What a form stands for: terms first, in the order of the glossary.
  package func meanings(of form: Int) -> [Meaning] { forms.keys(of: form).map { meanings[Int($0)] } }

  /// What an exact folded form stands for; empty where the glossary does not have it.
  package func meanings(ofKey key: String) -> [Meaning] {
    forms.pattern(equalTo: Array(key.utf8)).map(meanings(of:)) ?? []
  }

  /// The concepts of which a text, as a whole, is a form.
  package func concepts(named text: String) -> [Int] {
    meanings(ofKey: FoldedText(text).string).compactMap { meaning in
      if case .term(let concept, _) = meaning { concept } else { nil }
    }
  }

  /// Whether a folded form is a function word of the plain lexicon.
  package func isFunctionWord(_ key: String) -> Bool {
    guard let form = forms.pattern(equalTo: Array(key.utf8)) else { return false }
    return forms.keys(of: form).contains { index in
      if case .word(let word) = meanings[Int(index)] {
        glossary.lexicon[word].wordClass == .function
      } else {
        false
      }
    }
  }

  /// Whether the glossary has an exact folded form.
  package func contains(key: some Sequence<UInt8>) -> Bool { forms.pattern(equalTo: Array(key)) != nil }

  /// Returns every occurrence of every form whose edges do not cut a Latin word or a number.
  package func hits(in text: FoldedText) -> [Hit] {
    let bytes = text.bytes
    var hits: [Hit] = []
    for start in bytes.indices where bytes[start] & 0xC0 != 0x80 && Self.isEdge(bytes, at: start) {
      forms.forEachMatch(at: start, in: bytes.span) { form, end in
        if Self.isEdge(bytes, at: end) { hits.append(Hit(form: form, range: start..<end)) }
      }
    }
    return hits
  }

  /// Whether an offset does not stand inside a run of letters and digits other than Han.
  static func isEdge(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    return !(isAlphanumeric(bytes[offset - 1]) && isAlphanumeric(bytes[offset]))
  }

  /// Whether a byte belongs to an ASCII letter or digit, or to a two-byte letter (Greek, accented Latin).
  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.isASCIILetter && byte < 0x80 || byte >= 0xC3 && byte <= 0xCF
  }
}
