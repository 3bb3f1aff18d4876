import DuizhaoModel

/// Walls between the sections of structured abstracts.
enum SectionWalls {
  /// Cuts two passages where both begin the same section; no link crosses such a corner.
  ///
  /// - Returns: Runs of sentences that correspond, in order. One run where the passages have no label in common or
  ///   their labels come in another order.
  static func blocks(source: [Sentence], target: [Sentence]) -> [(source: Range<Int>, target: Range<Int>)] {
    let whole = [(source: 0..<source.count, target: 0..<target.count)]
    let starts = (firstLabels(source), firstLabels(target))
    let corners = starts.0.keys.compactMap { kind in starts.1[kind].map { (starts.0[kind] ?? 0, $0) } }.sorted
    { $0 < $1 }
    var blocks: [(source: Range<Int>, target: Range<Int>)] = []
    var last = (0, 0)
    for corner in corners where corner != (0, 0) {
      guard corner.0 > last.0 || last == (0, 0), corner.1 > last.1 || last == (0, 0) else { return whole }
      blocks.append((last.0..<corner.0, last.1..<corner.1))
      last = corner
    }
    blocks.append((last.0..<source.count, last.1..<target.count))
    return blocks
  }

  private static func firstLabels(_ sentences: [Sentence]) -> [SectionKind: Int] {
    var starts: [SectionKind: Int] = [:]
    for (index, sentence) in sentences.enumerated() {
      if let section = sentence.section, sentence.label != nil, starts[section] == nil {
        starts[section] = index
      }
    }
    return starts
  }
}
