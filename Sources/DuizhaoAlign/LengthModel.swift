/// How well the lengths of two runs of sentences agree (Gale and Church 1993).
struct LengthModel {
  /// Prefix sums of the lengths of the sentences, in characters.
  private let source: [Double]
  private let target: [Double]
  /// How many target characters stand for a source character.
  private let ratio: Double
  private let weight: Double
  private let variance: Double

  init(source: Bag, target: Bag, options: AlignmentWeights) {
    self.source = source.lengths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    self.target = target.lengths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    ratio = (self.target.last ?? 1) / max(self.source.last ?? 1, 1)
    weight = options.length
    variance = options.lengthVariance
  }

  /// What the lengths speak against a link, in nats.
  func cost(_ sources: Range<Int>, _ targets: Range<Int>) -> Double {
    let expected = ratio * (source[sources.upperBound] - source[sources.lowerBound])
    let actual = target[targets.upperBound] - target[targets.lowerBound]
    let difference = (actual - expected) * (actual - expected)
    return weight * difference / (variance * ((actual + expected) / 2 + 1)) / 2
  }
}
