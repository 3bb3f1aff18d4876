/// Word translations learned from links by IBM Model 1, source to target.
///
/// Brown et al., *The Mathematics of Statistical Machine Translation*, 1993.
struct LearnedLexicon {
  /// Probabilities by source and target key.
  private(set) var probabilities: [String: [String: Double]] = [:]

  /// Estimates the probabilities from the words of both sides of each link, in rounds of expectation maximisation.
  init(pairs: [(source: [Int], target: [Int])], source: Bag, target: Bag, rounds: Int = 4) {
    struct Cell: Hashable {
      var source: Int32
      var target: Int32
    }
    // The number of the empty word is that of no source word.
    let empty = Int32(source.keys.count)
    var probability: [Cell: Double] = [:]
    var counts: [Cell: Double] = [:]
    for round in 0..<rounds {
      counts.removeAll(keepingCapacity: true)
      var sums = [Double](repeating: 0, count: source.keys.count + 1)
      for pair in pairs {
        let words = Set(pair.source).map(Int32.init).sorted() + [empty]
        for word in Set(pair.target).sorted() {
          let shares = words.map {
            round == 0 ? 1 : probability[Cell(source: $0, target: Int32(word))] ?? 1e-9
          }
          let total = shares.reduce(0, +)
          for (explaining, share) in zip(words, shares) {
            counts[Cell(source: explaining, target: Int32(word)), default: 0] += share / total
            sums[Int(explaining)] += share / total
          }
        }
      }
      probability.removeAll(keepingCapacity: true)
      for (cell, count) in counts { probability[cell] = count / sums[Int(cell.source)] }
    }
    for (cell, value) in probability where cell.source != empty && value > 0.08 && (counts[cell] ?? 0) >= 1.2
    {
      probabilities[source.keys[Int(cell.source)], default: [:]][target.keys[Int(cell.target)]] = value
    }
  }
}
