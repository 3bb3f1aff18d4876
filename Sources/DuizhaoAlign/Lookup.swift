import DuizhaoModel
import DuizhaoText

/// Translations of source words by the glossary: concepts, plain words, and the parts of what is not listed.
///
/// Remembers what it was asked; one for each thread.
final class Lookup {
  /// What may translate a word.
  struct Translations {
    /// The keys of target words, with probabilities that add up to at most one.
    var stems: [(key: String, probability: Double)]
    /// How many words the translation is expected to have.
    var fertility: Double
  }

  let vocabulary: Vocabulary
  let stemmer: Stemmer
  private let parts: Double
  private var known: [String: Translations] = [:]
  private var knownMorphemes: [String: [MorphemeIndex.Hit]] = [:]
  private var knownForms: [String: [String]] = [:]
  private var knownKeys: [String: [(key: String, surface: String)]] = [:]

  init(vocabulary: Vocabulary, stemmer: Stemmer, parts: Double) {
    self.vocabulary = vocabulary
    self.stemmer = stemmer
    self.parts = parts
  }

  /// Returns what may translate a Han word.
  func translations(of key: String) -> Translations {
    if let translations = known[key] { return translations }
    let translations = compute(key)
    known[key] = translations
    return translations
  }

  /// Returns the morphemes in a Han word.
  func morphemes(in key: String) -> [MorphemeIndex.Hit] {
    if let hits = knownMorphemes[key] { return hits }
    let hits = vocabulary.morphemes.sourceHits(in: key)
    knownMorphemes[key] = hits
    return hits
  }

  /// The keys of a token in a ``Bag`` with the words as written: none for function words and symbols, several for a
  /// hyphenated word.
  func keys(of token: Token, in text: String) -> [(key: String, surface: String)] {
    switch token.kind {
    case .symbol:
      switch text.slice(token.range) {
      case "?", "？": return [("?", "")]
      case "!", "！": return [("!", "")]
      default: return []
      }
    case .number:
      return Double(token.key.filter { $0 != "," }).map { [(Bag.numberKey($0), "")] } ?? []
    case .han:
      if let keys = knownKeys[token.key] { return keys }
      let keys = vocabulary.isFunctionWord(token.key) ? [] : [(key: token.key, surface: "")]
      knownKeys[token.key] = keys
      return keys
    case .latin:
      let written = String(text.slice(token.range))
      if let keys = knownKeys[written] { return keys }
      let keys = Bag.latinKeys(Substring(written), stemmer: stemmer)
      knownKeys[written] = keys
      return keys
    }
  }

  private func compute(_ key: String) -> Translations {
    var own: [String: Double] = [:]
    var expected = 1.0
    let forms = forms(of: key)
    let groups = [forms.terms, forms.words].filter { !$0.isEmpty }
    for (number, group) in groups.enumerated() {
      // A word that is also a term (心, 压力) keeps half of its probability for what it means in plain prose.
      var words: [String: Double] = [:]
      var total = 0.0
      for (form, weight) in group {
        let stems = stems(of: form)
        guard !stems.isEmpty else { continue }
        for stem in stems { words[stem, default: 0] += weight / Double(stems.count) }
        if total == 0, number == 0 { expected = Double(stems.count) }
        total += weight
      }
      for (stem, weight) in words { own[stem, default: 0] += weight / total / Double(groups.count) }
    }
    let share = key.utf8.count < 6 ? 0 : own.isEmpty ? 1.0 : key.utf8.count >= 9 ? parts : 0
    guard share > 0 else { return Translations(stems: Self.sorted(own), fertility: expected) }
    var mixed = own.mapValues { $0 * (1 - share) }
    let pieces = pieces(of: key)
    for piece in pieces {
      for (word, probability) in translations(of: piece).stems {
        mixed[word, default: 0] += share * probability / Double(pieces.count)
      }
    }
    if own.isEmpty { expected = Double(max(1, pieces.count)) }
    return Translations(stems: Self.sorted(mixed), fertility: expected)
  }

  private static func sorted(_ stems: [String: Double]) -> [(key: String, probability: Double)] {
    stems.map { (key: $0.key, probability: $0.value) }.sorted { $0.key < $1.key }
  }

  /// The keys of the words of a target form.
  func stems(of form: String) -> [String] {
    if let stems = knownForms[form] { return stems }
    let stems = form.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'") }
      .flatMap { Bag.latinKeys($0, stemmer: stemmer).map(\.key) }
    knownForms[form] = stems
    return stems
  }

  /// The target forms that the glossary gives for a word as a term and as a plain word, with their weights.
  private func forms(of key: String) -> (terms: [(String, Double)], words: [(String, Double)]) {
    var terms: [(String, Double)] = []
    var words: [(String, Double)] = []
    for meaning in vocabulary.meanings(ofKey: key) {
      switch meaning {
      case .term(let concept, _):
        for term in vocabulary.glossary.concepts[concept].terms where term.language == .english {
          terms.append((term.text, term.form == .abbreviation ? 0.5 : term.status == .preferred ? 1.0 : 0.6))
        }
      case .word(let word):
        for (rank, form) in vocabulary.glossary.lexicon[word].translations.enumerated() {
          words.append((form, 1 / Double(rank + 2)))
        }
      }
    }
    return (terms, words)
  }

  /// The shorter known words that a word is made of; what is unknown is left out.
  func pieces(of key: String) -> [String] {
    let characters = Array(key)
    var best = [(cost: Double, start: Int)](repeating: (.infinity, 0), count: characters.count + 1)
    best[0].cost = 0
    for end in 1...characters.count {
      for start in max(0, end - 6)..<end where end - start < characters.count {
        let isKnown = vocabulary.contains(key: String(characters[start..<end]).utf8)
        guard isKnown || end - start == 1 else { continue }
        let cost = best[start].cost + (isKnown ? 1 : 1.7)
        if cost < best[end].cost { best[end] = (cost, start) }
      }
    }
    var pieces: [String] = []
    var end = characters.count
    while end > 0 {
      let start = best[end].start
      let piece = String(characters[start..<end])
      if vocabulary.contains(key: piece.utf8) { pieces.append(piece) }
      end = start
    }
    return pieces.reversed()
  }
}
