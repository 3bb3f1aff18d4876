import DuizhaoModel

/// Asks the tied words which marks correspond: each votes for the mark that says where the thing it names goes.
///
/// Finds what the assignment takes for agreement with another statement: of 觉醒指数增高，慢波睡眠减少 only the first has
/// to do with *the arousal index was lower*.
struct ClauseVotes {
  private let comparison: DirectionComparison

  /// For each target mark, the weight of the words that vote for each source mark.
  private var ballots: [Int: [Int: Double]] = [:]

  private var relations: [[Int]: DirectionReading.Relation] = [:]

  /// The contradictions that the assignment does not show.
  private(set) var conflicts: [DirectionComparison.Conflict] = []

  init(_ comparison: DirectionComparison) {
    self.comparison = comparison
    for pair in comparison.pairs { relations[[pair.source, pair.target]] = pair.relation }
    count()
    conflicts = comparison.marks.target.indices.compactMap(conflict)
  }

  private mutating func count() {
    let places = Sides(source: governors(.source), target: governors(.target))
    for tie in comparison.context.ties {
      let sources = Set(tie.places.source.compactMap { Self.governor(of: $0, among: places.source) })
      let targets = Set(tie.places.target.compactMap { Self.governor(of: $0, among: places.target) })
      // What stands beside every mark says little of each.
      let weight = tie.weight / Double(max(1, targets.count))
      for target in targets {
        let voted = sources.filter { relations[[$0, target]] != nil }
        // Who votes for both sides has no opinion.
        guard Set(voted.map { relations[[$0, target]] }).count == 1 else { continue }
        for source in voted { ballots[target, default: [:]][source, default: 0] += weight }
      }
    }
  }

  /// Where the marks of a side stand, and whether what they are said of may follow them.
  private func governors(_ side: Side) -> [(place: Double, takesObject: Bool)] {
    comparison.marks[side].indices.map { index in
      let mark = comparison.marks[side][index]
      let sentence = comparison.context.sentences[side][mark.sentence]
      let next = sentence.tokens.first { $0.range.lowerBound >= mark.range.upperBound }
      let takesObject = next.map { $0.kind != .symbol && !Self.prepositions.contains($0.key) } ?? false
      return (comparison.place(side, index), takesObject)
    }
  }

  private static let prepositions: Set<String> = [
    "in", "than", "compared", "with", "by", "from", "to", "at", "after", "before", "and", "but", "while",
    "when", "between",
    "among", "during", "on", "for", "markedly", "significantly", "obviously", "gradually",
  ]

  /// The mark that a word belongs to: the next one, or the one before where that is nearer and takes an object.
  private static func governor(of place: Double, among marks: [(place: Double, takesObject: Bool)]) -> Int? {
    var best: (index: Int, distance: Double)?
    for (index, mark) in marks.enumerated() {
      let after = place - mark.place
      let distance = after <= 0 ? -after : mark.takesObject ? 1.2 * after : 3 * after + 4
      if distance < reach, distance < best?.distance ?? .infinity { best = (index, distance) }
    }
    return best?.index
  }

  /// How far a word may stand from the mark it belongs to.
  private static let reach = 30.0

  /// The contradiction that the words near a target mark vote for.
  private func conflict(_ target: Int) -> DirectionComparison.Conflict? {
    guard !comparison.marks.target[target].isWeak, let ballot = ballots[target],
      let best = ballot.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key,
      relations[[best, target]] == .opposed, !comparison.marks.source[best].isWeak,
      !comparison.marks.source[best].isFlat, !comparison.marks.target[target].isFlat
    else { return nil }
    let opposed = ballot.reduce(0) { relations[[$1.key, target]] == .opposed ? $0 + $1.value : $0 }
    let agreeing = ballot.reduce(0) { relations[[$1.key, target]] == .agreeing ? $0 + $1.value : $0 }
    guard opposed >= Self.quorum, agreeing <= Self.dissent * opposed else { return nil }
    // A source mark that has its counterpart by the same words is not free for another.
    let rival = comparison.assignment.first { $0.source == best && $0.relation == .agreeing }?.target
    if let rival, ballots[rival]?[best] ?? 0 >= 0.5 * (ballot[best] ?? 0) { return nil }
    return DirectionComparison.Conflict(
      source: comparison.marks.source[best],
      target: comparison.marks.target[target],
      confidence: 0.75
    )
  }

  /// How many words, by weight, must vote for a contradiction.
  private static let quorum = 1.2

  /// Which part of those may vote against it.
  private static let dissent = 0.3
}
