package import DuizhaoModel

/// Learns how words are translated from linked sentences, for use in other documents.
///
/// IBM Model 1 with a diagonal prior in both directions (Dyer et al. 2013); a translation counts as far as both agree.
package struct LexiconLearning {
  private let lookup: Lookup
  private var source = Words()
  private var target = Words()
  private var pairs: [(source: [Int], target: [Int])] = []

  /// The weights of learning.
  package struct Options {
    /// How often a word must be seen.
    package var leastCount = 3
    /// How sure a translation must be, from 0 to 1: the geometric mean of both directions.
    package var leastProbability = 0.3
    /// The most translations of a word.
    package var mostTranslations = 6
    /// How strongly a word prefers its own place in the sentence.
    package var diagonal = 4.0

    /// The default weights.
    package init() {}
  }

  /// Words as numbers, and how each is written most often.
  private struct Words {
    private(set) var keys: [String] = []
    private(set) var counts: [Int] = []
    private var surfaces: [[String: Int]] = []
    private var index: [String: Int] = [:]

    mutating func number(_ key: String, written surface: String) -> Int {
      let word: Int
      if let known = index[key] {
        word = known
      } else {
        word = keys.count
        index[key] = word
        keys.append(key)
        counts.append(0)
        surfaces.append([:])
      }
      counts[word] += 1
      surfaces[word][surface, default: 0] += 1
      return word
    }

    func surface(_ word: Int) -> String {
      surfaces[word].min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
    }
  }

  /// Starts with nothing learned.
  package init(_ aligner: Aligner) { lookup = aligner.lookup }

  /// Adds the sentences of a link.
  package mutating func add(source sources: [Sentence], target targets: [Sentence]) {
    var own: [Int] = []
    var other: [Int] = []
    for sentence in sources {
      for token in sentence.tokens where token.kind == .han {
        for (key, _) in lookup.keys(of: token, in: sentence.text.string) {
          own.append(source.number(key, written: key))
        }
      }
    }
    for sentence in targets {
      for token in sentence.tokens where token.kind == .latin {
        for (key, surface) in lookup.keys(of: token, in: sentence.text.string) where !surface.isEmpty {
          other.append(target.number(key, written: surface))
        }
      }
    }
    if !own.isEmpty, !other.isEmpty { pairs.append((own, other)) }
  }

  /// The number of links that were added.
  package var linkCount: Int { pairs.count }

  /// Returns what was learned, sorted by headword, the likeliest translation first.
  ///
  /// - Complexity: O(*p*) in the pairs of words within links, for each round.
  package func entries(_ options: Options = Options()) -> [LexiconEntry] {
    var learning = LearnedLexicon.Options()
    learning.diagonal = options.diagonal
    learning.rounds = 5
    learning.leastProbability = 0.02
    learning.leastCount = 0.5
    let forward = LearnedLexicon(
      pairs: pairs.map { LearnedLexicon.Pair(source: $0.source[...], target: $0.target[...]) },
      sourceCount: source.keys.count,
      targetCount: target.keys.count,
      options: learning
    )
    let backward = LearnedLexicon(
      pairs: pairs.map { LearnedLexicon.Pair(source: $0.target[...], target: $0.source[...]) },
      sourceCount: target.keys.count,
      targetCount: source.keys.count,
      options: learning
    )
    var back: [[Int: Double]] = []
    for row in backward.translations {
      back.append(Dictionary(row.map { ($0.word, $0.probability) }, uniquingKeysWith: max))
    }
    let entries = source.keys.indices.compactMap { word -> LexiconEntry? in
      guard source.counts[word] >= options.leastCount else { return nil }
      let scored = forward.translations[word].compactMap {
        other,
        probability -> (word: Int, score: Double)? in
        let score = (probability * (back[other][word] ?? 0)).squareRoot()
        return score >= options.leastProbability && target.counts[other] >= options.leastCount
          ? (other, score) : nil
      }
      let best = scored.sorted { ($1.score, $0.word) < ($0.score, $1.word) }.prefix(options.mostTranslations)
      guard !best.isEmpty else { return nil }
      return LexiconEntry(headword: source.keys[word], translations: best.map { target.surface($0.word) })
    }
    return entries.sorted { $0.headword < $1.headword }
  }
}
