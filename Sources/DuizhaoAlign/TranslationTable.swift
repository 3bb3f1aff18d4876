import DuizhaoModel
import DuizhaoText

/// How the words of one side may be translated by the words of the other, for one document.
struct TranslationTable {
  /// For each source word the target words that may translate it, with their probabilities.
  private(set) var targets: [[(word: Int, probability: Double)]]

  /// For each source word how many target words it is expected to become.
  private(set) var fertility: [Double]

  /// Looks up every source word; probabilities learned in an earlier pass come by source and target key.
  init(
    source: Bag,
    target: Bag,
    vocabulary: Vocabulary,
    stemmer: Stemmer,
    options: AlignmentOptions,
    learned: [String: [String: Double]] = [:]
  ) {
    let lookup = Lookup(vocabulary: vocabulary, stemmer: stemmer, parts: options.parts)
    targets = []
    fertility = []
    targets.reserveCapacity(source.keys.count)
    for key in source.keys {
      var candidates: [String: Double] = [:]
      if key.hasPrefix("#") || key.hasPrefix("@") {
        candidates[key] = 1
        fertility.append(1)
      } else {
        let (translations, expected) = lookup.translations(of: key)
        candidates = translations
        fertility.append(expected)
      }
      for (word, probability) in learned[key] ?? [:] {
        candidates[word, default: 0] += options.learned * probability
      }
      targets.append(
        candidates.compactMap { key, probability in target.index[key].map { ($0, probability) } }.sorted {
          $0.0 < $1.0
        }
      )
    }
  }

  /// The same table read from the target side, each column weighed so that no word is translated more than once.
  func reversed(targetCount: Int) -> [[(word: Int, probability: Double)]] {
    var sums = [Double](repeating: 0, count: targetCount)
    for row in targets { for (word, probability) in row { sums[word] += probability } }
    var result = [[(word: Int, probability: Double)]](repeating: [], count: targetCount)
    for (source, row) in targets.enumerated() {
      for (word, probability) in row { result[word].append((source, probability / max(1, sums[word]))) }
    }
    return result
  }
}

/// Translations of source words by the glossary: concepts, plain words, and the parts of what is not listed.
struct Lookup {
  private let vocabulary: Vocabulary
  private let stemmer: Stemmer
  private let parts: Double

  init(vocabulary: Vocabulary, stemmer: Stemmer, parts: Double) {
    self.vocabulary = vocabulary
    self.stemmer = stemmer
    self.parts = parts
  }

  /// Returns the keys that may translate a Han word, with probabilities that add up to at most one, and how many
  /// words its translation is expected to have.
  func translations(of key: String) -> (words: [String: Double], fertility: Double) {
    var words: [String: Double] = [:]
    var expected = 1.0
    var total = 0.0
    for (form, weight) in forms(of: key) {
      let stems = form.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'") }
        .flatMap { Bag.latinKeys($0, stemmer: stemmer) }
      guard !stems.isEmpty else { continue }
      for stem in stems { words[stem, default: 0] += weight / Double(stems.count) }
      if total == 0 { expected = Double(stems.count) }
      total += weight
    }
    let own = total > 0 ? words.mapValues { $0 / total } : [:]
    guard key.utf8.count >= 6 else { return (own, expected) }
    let share = own.isEmpty ? 1.0 : key.utf8.count >= 9 ? parts : 0
    guard share > 0 else { return (own, expected) }
    var mixed = own.mapValues { $0 * (1 - share) }
    let pieces = pieces(of: key)
    for piece in pieces {
      let (translations, _) = translations(of: piece)
      for (word, probability) in translations {
        mixed[word, default: 0] += share * probability / Double(pieces.count)
      }
    }
    if own.isEmpty { expected = Double(max(1, pieces.count)) }
    return (mixed, expected)
  }

  /// The target forms that the glossary gives for a word, with their weights.
  private func forms(of key: String) -> [(form: String, weight: Double)] {
    vocabulary.meanings(ofKey: key).flatMap { meaning -> [(form: String, weight: Double)] in
      switch meaning {
      case .term(let concept, _):
        return vocabulary.glossary.concepts[concept].terms.filter { $0.language == .english }.map { term in
          (term.text, term.form == .abbreviation ? 0.5 : term.status == .preferred ? 1.0 : 0.6)
        }
      case .word(let word):
        let translations = vocabulary.glossary.lexicon[word].translations
        return translations.enumerated().map { rank, form in (form, 1 / Double(rank + 2)) }
      }
    }
  }

  /// The shorter known words that a word is made of; what is unknown is left out.
  private func pieces(of key: String) -> [String] {
    let characters = Array(key)
    var best = [(cost: Double, start: Int)](repeating: (.infinity, 0), count: characters.count + 1)
    best[0].cost = 0
    for end in 1...characters.count {
      for start in max(0, end - 6)..<end where end - start < characters.count {
        let piece = String(characters[start..<end])
        let isKnown = !vocabulary.meanings(ofKey: piece).isEmpty
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
      if !vocabulary.meanings(ofKey: piece).isEmpty { pieces.append(piece) }
      end = start
    }
    return pieces.reversed()
  }
}
