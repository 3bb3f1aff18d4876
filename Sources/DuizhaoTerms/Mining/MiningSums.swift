package import DuizhaoModel

/// What many documents say together, added up in memory.
package struct MiningSums: Sendable {
  /// The pairs by their keys.
  package private(set) var pairs: [Sides<String>: MinedPair] = [:]

  /// The expressions of each language by their keys.
  package private(set) var expressions: [Language: [String: MinedExpression]] = [:]

  /// Creates sums of nothing.
  package init() {}

  /// Adds a document.
  package mutating func add(_ document: MinedDocument) {
    for pair in document.pairs {
      guard var known = pairs[pair.keys] else {
        pairs[pair.keys] = pair
        continue
      }
      known.counts.add(pair.counts)
      known.evidence += pair.evidence
      pairs[pair.keys] = known
    }
    for expression in document.expressions {
      expressions[expression.language, default: [:]][
        expression.key,
        default: MinedExpression(
          language: expression.language,
          key: expression.key
        )
      ].add(expression)
    }
  }

  /// Each pair with its sums, in order of the keys.
  package var sums: [PairSums] {
    var totals = Sides<[String: Int]>(source: [:], target: [:])
    for pair in pairs.values {
      totals.source[pair.keys.source, default: 0] += pair.counts.occurrences
      totals.target[pair.keys.target, default: 0] += pair.counts.occurrences
    }
    return pairs.values.sorted { ($0.keys.source, $0.keys.target) < ($1.keys.source, $1.keys.target) }.map {
      pair in
      let none = { (language: Language, key: String) in MinedExpression(language: language, key: key) }
      return PairSums(
        pair: pair,
        expressions: Sides(
          source: expressions[.chinese]?[pair.keys.source] ?? none(.chinese, pair.keys.source),
          target: expressions[.english]?[pair.keys.target] ?? none(.english, pair.keys.target)
        ),
        totals: Sides(
          source: totals.source[pair.keys.source] ?? 0,
          target: totals.target[pair.keys.target] ?? 0
        )
      )
    }
  }
}
