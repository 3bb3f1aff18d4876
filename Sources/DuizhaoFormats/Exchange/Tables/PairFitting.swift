import DuizhaoModel

/// Pairs of terms as formats take them that have lines and no way to write line ends.
enum PairFitting {
  /// A pair without control characters and edge blanks in its terms; nil where nothing is left of one.
  static func cleaned(_ pair: ConceptEntry, _ counts: inout LossCounts) -> ConceptEntry? {
    var pair = pair
    for index in pair.terms.indices {
      let clean = CleanText.of(pair.terms[index].text)
      if clean != pair.terms[index].text { counts.add(.blanks) }
      guard !clean.isEmpty else { return nil }
      pair.terms[index].text = clean
    }
    pair.id = ConceptEntry.identifier(for: pair.terms)
    return pair
  }
}
