package import DuizhaoModel

/// A mined pair with the probability that it is a right pair of terms.
package struct ScoredPair: Sendable, Hashable {
  /// The folded forms; the source is Chinese.
  package var keys: Sides<String>

  /// The probability, from 0 to 1.
  package var score: Double

  /// How often the two stand side by side.
  package var occurrences: Int

  /// In how many documents.
  package var documents: Int

  /// Creates a pair.
  package init(keys: Sides<String>, score: Double, occurrences: Int, documents: Int) {
    self.keys = keys
    self.score = score
    self.occurrences = occurrences
    self.documents = documents
  }

  /// The better pair first; of two that are alike the one that is found more often, and then by their keys.
  func isBetter(than other: ScoredPair) -> Bool {
    if score != other.score { return score > other.score }
    if occurrences != other.occurrences { return occurrences > other.occurrences }
    return (keys.source, keys.target) < (other.keys.source, other.keys.target)
  }
}
