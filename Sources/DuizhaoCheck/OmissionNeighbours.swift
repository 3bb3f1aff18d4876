import DuizhaoModel

/// Finds what stands in the place of words that nothing ties: what is beside the counterparts of their neighbours.
struct OmissionNeighbours {
  let words: Sides<[Coverage.Word]>

  /// How many words a neighbour, and what is beside its counterpart, may be away.
  private static let reach = 3

  /// The runs, by their indices, that stand in each other's place: those the nearest to where they are expected first.
  func twins(of runs: Sides<[Omissions.Run]>) -> [Sides<Int>] {
    var pairs: [(distance: Int, runs: Sides<Int>)] = []
    for (index, run) in runs.source.enumerated() {
      let ties = neighbours(of: run).compactMap(\.ties.first?.span)
      for (other, twin) in runs.target.enumerated() {
        let distance = ties.map { self.distance(from: $0, to: twin.span) }.min() ?? Int.max
        if distance <= Self.reach { pairs.append((distance, Sides(source: index, target: other))) }
      }
    }
    pairs.sort {
      ($0.distance, $0.runs.source, $0.runs.target) < ($1.distance, $1.runs.source, $1.runs.target)
    }
    var twins: [Sides<Int>] = []
    for (_, pair) in pairs
    where !twins.contains(where: { $0.source == pair.source || $0.target == pair.target }) {
      twins.append(pair)
    }
    return twins
  }

  /// The tied words beside a run.
  private func neighbours(of run: Omissions.Run) -> [Coverage.Word] {
    let own = words.source.filter { $0.span.index == run.span.index }
    let before = own.filter { $0.span.range.upperBound <= run.span.range.lowerBound }.suffix(Self.reach)
    let after = own.filter { $0.span.range.lowerBound >= run.span.range.upperBound }.prefix(Self.reach)
    return [before.last { !$0.ties.isEmpty }, after.first { !$0.ties.isEmpty }].compactMap { $0 }
  }

  /// How many words stand between a word of the target side and a run of it.
  private func distance(from word: Span, to run: Span) -> Int {
    guard word.index == run.index else { return .max }
    let gap =
      word.range.lowerBound < run.range.lowerBound
      ? word.range.upperBound..<max(word.range.upperBound, run.range.lowerBound)
      : run.range.upperBound..<max(run.range.upperBound, word.range.lowerBound)
    return words.target.count { $0.span.index == run.index && gap.contains($0.span.range.lowerBound) }
  }
}
