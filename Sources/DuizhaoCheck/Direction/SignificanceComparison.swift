import DuizhaoModel

/// Claims about significance that the P value next to them denies, where the other side does not share the flaw:
/// *no significant difference (P<0.05)*.
struct SignificanceComparison {
  /// A claim against its own P value.
  struct Conflict {
    /// The side of the claim.
    var side: Side
    /// The claim.
    var claim: DirectionMark
    /// The opposite claim of the other side that has a like P value, if there is one.
    var counterpart: DirectionMark?
  }

  /// The contradictions: those of the source side first.
  private(set) var conflicts: [Conflict] = []

  init(_ directions: DirectionComparison) {
    for side in Side.allCases {
      let isShared = directions.marks[side.other].contains { Self.isDenied($0, byOwn: false) }
      guard !isShared else { continue }
      for index in directions.marks[side].indices {
        let claim = directions.marks[side][index]
        guard Self.isDenied(claim, byOwn: true), !Self.isReported(claim, side, directions) else { continue }
        // Where the other side makes the same claim with another P value, the value is what differs.
        let isOfValue = directions.pairs.contains { pair in
          (side == .source ? pair.source : pair.target) == index && pair.relation == .agreeing
            && directions.marks[side.other][side == .source ? pair.target : pair.source].isSignificantByP
              != nil
        }
        guard !isOfValue else { continue }
        let other = directions.pairs
          .filter { pair in
            (side == .source ? pair.source : pair.target) == index && pair.relation == .opposed
              && directions.marks[side.other][side == .source ? pair.target : pair.source].isSignificantByP
                == claim.isSignificantByP
          }
          .max { $0.score < $1.score }
        let counterpart = other.map { directions.marks[side.other][side == .source ? $0.target : $0.source] }
        conflicts.append(Conflict(side: side, claim: claim, counterpart: counterpart))
      }
    }
  }

  /// Whether the P value right behind a claim says the opposite.
  private static func isDenied(_ mark: DirectionMark, byOwn: Bool) -> Bool {
    guard !mark.isWeak, mark.hasOwnP || !byOwn, let isSignificant = mark.isSignificantByP else {
      return false
    }
    return mark.readings.contains { $0.axis == .significance && ($0.sign > 0) != isSignificant }
  }

  private static func isReported(_ mark: DirectionMark, _ side: Side, _ directions: DirectionComparison)
    -> Bool
  {
    directions.conflicts.contains { conflict in
      let other = side == .source ? conflict.source : conflict.target
      return other.sentence == mark.sentence && other.range == mark.range
    }
  }
}
