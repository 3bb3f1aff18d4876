/// Finding one term in a text, whatever its width, case, script and number.
package enum TermSearch {
  /// Returns the UTF-8 ranges of a term, from left to right, without overlaps.
  ///
  ///     TermSearch.ranges(of: "腸道菌群", in: "肠道菌群失调")     // [0..<12]
  ///
  /// - Complexity: O(*n* · *m*) at worst in the lengths of both, near O(*n*) in prose.
  package static func ranges(of term: String, in text: String) -> [Range<Int>] {
    let pattern = FoldedText(term).bytes
    guard !pattern.isEmpty else { return [] }
    return ranges(of: pattern, in: FoldedText(text))
  }

  /// Returns the ranges of a folded term in a text that is folded already.
  package static func ranges(of pattern: [UInt8], in folded: FoldedText) -> [Range<Int>] {
    let bytes = folded.bytes
    guard let first = pattern.first, bytes.count >= pattern.count else { return [] }
    var ranges: [Range<Int>] = []
    for start in 0...(bytes.count - pattern.count)
    where bytes[start] == first && bytes[start..<start + pattern.count].elementsEqual(pattern) {
      let end = start + pattern.count
      guard Vocabulary.isEdge(bytes, at: start), Vocabulary.isEdge(bytes, at: end) else { continue }
      let written = folded.textRange(start..<end)
      if written.lowerBound >= ranges.last?.upperBound ?? 0 { ranges.append(written) }
    }
    return ranges
  }
}
