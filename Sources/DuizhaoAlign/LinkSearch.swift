/// The best sequence of links through a block of sentences, by dynamic programming in a corridor.
struct LinkSearch {
  /// What explains the words of the target side, and those of the source side.
  let targetRows: EvidenceRows
  let sourceRows: EvidenceRows

  let lengths: LengthModel

  /// For each sentence the nearest earlier one that it nearly repeats, or -1.
  let sourceRepetition: [Int]
  let targetRepetition: [Int]

  /// Prefix sums of the marks that the sentences leave open.
  let sourceOpenMarks: [Int]
  let targetOpenMarks: [Int]

  let shapes: [Shape]
  let options: AlignmentWeights

  /// The score of linking two runs of sentences, without the prior of the shape.
  func score(_ source: Range<Int>, _ target: Range<Int>) -> Double {
    guard !source.isEmpty, !target.isEmpty else { return 0 }
    let lengthCost = lengths.cost(source, target)
    // Most runs of many sentences are far too long for their counterpart: their words need not be weighed.
    if lengthCost > Self.hopelessLength, source.count + target.count > 2 { return -.infinity }
    let words = targetRows.score(of: target, given: source) + sourceRows.score(of: source, given: target)
    let repeats =
      source.contains { sourceRepetition[$0] >= source.lowerBound }
      || target.contains { targetRepetition[$0] >= target.lowerBound }
    let leavesOpen =
      sourceOpenMarks[source.upperBound] == sourceOpenMarks[source.lowerBound]
      ? targetOpenMarks[target.upperBound] != targetOpenMarks[target.lowerBound]
      : targetOpenMarks[target.upperBound] == targetOpenMarks[target.lowerBound]
    return words - lengthCost + (repeats ? options.repetition : 0) + (leavesOpen ? options.openMark : 0)
  }

  /// A cost of length, in nats, that no evidence makes up for.
  private static let hopelessLength = 20.0

  /// Returns the links of the best path from one corner of a block to the other.
  ///
  /// The corridor has for each row 0...n the columns that the path may touch, relative to the block; both corners
  /// lie in it, and it never moves back. Nil where no path stays in it.
  ///
  /// - Complexity: O(*a* · *s* · *w*) in the area of the corridor, the shapes, and the words of a link.
  func links(
    source: Range<Int>,
    target: Range<Int>,
    corridor: [ClosedRange<Int>]
  ) -> [(source: Range<Int>, target: Range<Int>, score: Double)]? {
    var starts: [Int] = []
    var size = 0
    for row in corridor {
      starts.append(size - row.lowerBound)
      size += row.count
    }
    var best = [Double](repeating: -.infinity, count: size)
    var back = [Int8](repeating: -1, count: size)
    best[starts[0]] = 0
    for row in 0...source.count {
      for column in corridor[row] where row + column > 0 {
        let cell = starts[row] + column
        for (index, shape) in shapes.enumerated() where shape.source <= row && shape.target <= column {
          let previousRow = row - shape.source
          let previousColumn = column - shape.target
          guard corridor[previousRow].contains(previousColumn) else { continue }
          let before = best[starts[previousRow] + previousColumn]
          guard before > -.infinity else { continue }
          let sum =
            before + shape.prior
            + score(
              source.lowerBound + previousRow..<source.lowerBound + row,
              target.lowerBound + previousColumn..<target.lowerBound + column
            )
          if sum > best[cell] {
            best[cell] = sum
            back[cell] = Int8(index)
          }
        }
      }
    }
    var links: [(source: Range<Int>, target: Range<Int>, score: Double)] = []
    var row = source.count
    var column = target.count
    while row > 0 || column > 0 {
      let cell = starts[row] + column
      guard back[cell] >= 0 else { return nil }
      let shape = shapes[Int(back[cell])]
      let gain = best[cell] - best[starts[row - shape.source] + column - shape.target]
      row -= shape.source
      column -= shape.target
      links.append(
        (
          source.lowerBound + row..<source.lowerBound + row + shape.source,
          target.lowerBound + column..<target.lowerBound + column + shape.target, gain
        )
      )
    }
    return links.reversed()
  }
}
