/// Pairs marks one to one so that the sum of what the pairs are worth is as large as exchanges of two can make it.
enum MarkAssignment {
  /// Returns the pairs, in the order of the source side.
  ///
  /// - Complexity: O(*p*²) in the number of pairs for each exchange that helps.
  static func best(
    _ pairs: [DirectionComparison.Pair],
    value: (DirectionComparison.Pair) -> Double
  ) -> [DirectionComparison.Pair] {
    let values = pairs.map(value)
    var index: [[Int]: Int] = [:]
    for (number, pair) in pairs.enumerated() { index[[pair.source, pair.target]] = number }
    var chosen: [Int] = []
    for number in pairs.indices.sorted(by: { values[$0] == values[$1] ? $0 < $1 : values[$0] > values[$1] }) {
      let isFree = chosen.allSatisfy {
        pairs[$0].source != pairs[number].source && pairs[$0].target != pairs[number].target
      }
      if isFree { chosen.append(number) }
    }
    var isImproved = true
    var rounds = 0
    while isImproved, rounds < 20 {
      isImproved = false
      rounds += 1
      for a in chosen.indices {
        for b in chosen.indices where a < b {
          let (first, second) = (pairs[chosen[a]], pairs[chosen[b]])
          guard let crossed = index[[first.source, second.target]],
            let back = index[[second.source, first.target]],
            values[crossed] + values[back] > values[chosen[a]] + values[chosen[b]] + 1e-9
          else { continue }
          (chosen[a], chosen[b]) = (crossed, back)
          isImproved = true
        }
      }
    }
    return chosen.map { pairs[$0] }.sorted { $0.source < $1.source }
  }
}
