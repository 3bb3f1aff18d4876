package import DuizhaoModel
package import DuizhaoText

extension PairFeatures {
  /// The probability that the pair is right: both complete terms, and each the translation of the other.
  ///
  /// A logistic regression on pairs that were read and labelled (docs/mining.md).
  package var probability: Double {
    logistic(zip(values, Self.weights).reduce(Self.intercept) { $0 + $1.0 * $1.1 })
  }

  /// What a pair has of which nothing is known, less 1.35: of those at 0.8 nineteen in twenty are right, not four in five.
  private static let intercept = -5.53

  /// The weight of each feature, in the order of ``values``.
  private static let weighted: [(name: String, weight: Double)] = [
    ("mutual", -0.39),
    ("forward", 1.91),
    ("backward", 0.73),
    ("surest", 0.99),
    ("perfect", 0.36),
    ("log-count", 0.61),
    ("log-documents", -0.88),
    ("share-source", 0.50),
    ("share-target", 0.02),
    ("association", 0.97),
    ("keyword", 0.84),
    ("keyword-score", 1.13),
    ("definition", 1.32),
    ("definition-score", 0.60),
    ("title", 0.39),
    ("known-pair", 1.80),
    ("known-source", 0.00),
    ("known-target", 0.51),
    ("plain-source", -0.24),
    ("frequency-source", 0.10),
    ("plain-word", -0.48),
    ("concept-share", 0.76),
    ("unknown-word", -0.12),
    ("alone-source", 0.35),
    ("alone-target", 0.16),
    ("variety-source", -0.06),
    ("variety-target", 0.07),
    ("found-source", -0.63),
    ("latin", -0.11),
    ("characters-source", -0.04),
    ("words-target", 0.17),
    ("length-ratio", -0.20),
    ("adverb", -0.54),
    ("inflected-first", -0.15),
    ("verb-first", -1.12),
    ("group", 0.00),
    ("identical", -0.07),
    ("inflected-last", -0.72),
    ("adjective-last", -0.15),
    ("classifier-last", 0.13),
    ("label", -1.09),
    ("time-last", -1.00),
    ("numeral-first", -1.35),
    ("negation", -0.20),
    ("short-latin", -0.52),
  ]

  private static let weights = weighted.map(\.weight)

  /// The names of the features, in the order of ``values``.
  package static let names = weighted.map(\.name)
}

extension ScoredPair {
  /// Scores a pair.
  package init(_ sums: PairSums, vocabulary: Vocabulary) {
    self.init(
      keys: sums.pair.keys,
      score: PairFeatures(sums, vocabulary: vocabulary).probability,
      occurrences: sums.pair.counts.occurrences,
      documents: sums.pair.counts.documents
    )
  }
}
