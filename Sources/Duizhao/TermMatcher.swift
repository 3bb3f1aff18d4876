import DuizhaoText

/// A list of terms, in any languages, that finds its members in text: leftmost-longest and without overlaps.
///
/// Terms are compared byte for byte; nothing is folded. Made once, it may be used by any number of threads.
///
///     let matcher = TermMatcher(["骨质疏松", "骨质疏松症", "osteoporosis"])
///     let text = Array("骨质疏松症（osteoporosis）".utf8)
///     matcher.longestMatches(in: text)    // term 1 at 0..<15, term 2 at 18..<30
public struct TermMatcher: Sendable {
  /// A place where a term stands.
  public struct Match: Sendable, Hashable {
    /// The index of the term in the list; of equal terms, the first.
    public var term: Int

    /// The range in UTF-8 bytes.
    public var range: Range<Int>

    /// Creates a match.
    public init(term: Int, range: Range<Int>) {
      self.term = term
      self.range = range
    }
  }

  private let trie: DoubleArrayTrie
  /// For each pattern of the trie the index of its term.
  private let terms: [Int]

  /// Prepares a list of terms; empty ones are never found.
  ///
  /// - Complexity: O(*n* log *n*) in the number of terms.
  public init(_ terms: [String]) {
    let indices = terms.indices.filter { !terms[$0].isEmpty }
    let trie = DoubleArrayTrie(indices.map { Array(terms[$0].utf8) })
    self.trie = trie
    self.terms = (0..<trie.count).map { pattern in trie.keys(of: pattern).first.map { indices[Int($0)] } ?? 0
    }
  }

  /// Finds the terms in a text from left to right, the longest at each place.
  ///
  /// - Parameter text: Well-formed UTF-8.
  /// - Returns: Matches in order, none of which overlaps the one before.
  /// - Complexity: Near O(*n*) in the bytes of the text, whatever the number of terms; at worst times the length of
  ///   the longest term.
  public func longestMatches(in text: [UInt8]) -> [Match] {
    var matches: [Match] = []
    trie.forEachLongestHit(in: text) { matches.append(Match(term: terms[$0], range: $1)) }
    return matches
  }
}
