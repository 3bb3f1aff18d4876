/// Finding one term in a text, whatever its width, case, script and number.
package enum TermSearch {
  /// Returns the UTF-8 ranges of a term, from left to right, without overlaps.
  ///
  ///     TermSearch.ranges(of: "腸道菌群", in: "肠道菌群失调")     // [0..<12]
  ///
  /// - Complexity: O(*n* + *m*) in the lengths of both.
  package static func ranges(of term: String, in text: String) -> [Range<Int>] {
    let pattern = FoldedText(term).bytes
    guard !pattern.isEmpty else { return [] }
    let folded = FoldedText(text)
    var ranges: [Range<Int>] = []
    DoubleArrayTrie([pattern]).forEachHit(in: folded.bytes) { _, range in
      let written = folded.textRange(range)
      guard Vocabulary.isEdge(folded.bytes, at: range.lowerBound),
        Vocabulary.isEdge(folded.bytes, at: range.upperBound)
      else { return }
      if written.lowerBound >= ranges.last?.upperBound ?? 0 { ranges.append(written) }
    }
    return ranges
  }
}
