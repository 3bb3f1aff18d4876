package import DuizhaoModel
package import DuizhaoText

extension PairFeatures {
  /// The probability that the pair is right: both complete terms, and each the translation of the other.
  ///
  /// A logistic regression on pairs that were read and labelled (docs/mining.md).
  package var probability: Double {
    logistic(zip(values, Self.weights).reduce(Self.intercept) { $0 + $1.0 * $1.1 })
  }

  /// What a pair has of which nothing is known, less 0.9: at 0.8 nineteen of twenty are right, and not four of five.
  private static let intercept = -5.23

  /// The weight of each feature, in the order of ``values``; what is counted in shares weighs for the whole.
  private static let weighted: [(name: String, weight: Double)] = [
    ("mutual", -0.32),
    ("forward", 1.79),
    ("backward", 0.69),
    ("surest", 1.04),
    ("perfect", 0.45),
    ("log-count", 0.60),
    ("log-documents", -0.93),
    ("share-source", 0.57),
    ("share-target", 0.11),
    ("association", 0.99),
    ("keyword", 0.86),
    ("keyword-score", 1.20),
    ("definition", 1.25),
    ("definition-score", 0.53),
    ("title", 0.36),
    ("known-pair", 1.66),
    ("known-source", 0.01),
    ("known-target", 0.58),
    ("plain-source", -0.26),
    ("frequency-source", 0.15),
    ("plain-word", -0.42),
    ("concept-share", 0.87),
    ("unknown-word", -0.13),
    ("alone-source", 0.30),
    ("alone-target", 0.15),
    ("variety-source", -0.03),
    ("variety-target", 0.01),
    ("found-source", -0.71),
    ("latin", -0.15),
    ("characters-source", -0.01),
    ("words-target", 0.19),
    ("length-ratio", -0.07),
    ("adverb", -0.48),
    ("inflected-first", -0.14),
    ("verb-first", -1.08),
    ("group", -0.20),
    ("identical", -0.20),
    ("inflected-last", -0.81),
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
