import DuizhaoModel

/// How the values of the two sides compare.
///
/// What agrees is settled, inside a link and then over the abstract (``ValueMatching``); what is left of one link is
/// paired where it is surely or probably one statement (``ValueCorrespondence``). The rest is missing or added.
struct ValueComparison: Sendable {
  /// Two values of one link that should be the same and are not.
  struct Difference: Sendable {
    var source: PlacedValue
    var target: PlacedValue
    /// Whether the two are surely one statement.
    var isSure = true

    /// Whether either side shows traces of scanning.
    var isDamaged: Bool { source.isDamaged || target.isDamaged }
  }

  /// Values of one link that differ.
  private(set) var differences: [Difference] = []
  /// Values of linked source sentences that the target nowhere states.
  private(set) var missing: [PlacedValue] = []
  /// Values of linked target sentences that the source nowhere states.
  private(set) var added: [PlacedValue] = []
  /// Values that agree in number but not in unit.
  private(set) var units: [Difference] = []
  /// Values of which only one has a unit.
  private(set) var bareUnits: [Difference] = []
  /// Values that agree in number, of which only one is a bound (5年, *more than 5 years*).
  private(set) var bounds: [Difference] = []

  init(_ article: AlignedArticle, damage: Damage) {
    let all = Sides(
      source: PlacedValue.all(article, .source, damage: damage),
      target: PlacedValue.all(article, .target, damage: damage)
    )
    let matching = ValueMatching(article, all)
    for (source, target) in matching.pairs {
      compare(Difference(source: all.source[source], target: all.target[target]))
    }
    pair(matching, article)
  }

  /// Compares units and bounds of two values that state the same number.
  private mutating func compare(_ pair: Difference) {
    let (source, target) = (pair.source.value, pair.target.value)
    if Agreement.differsInComparison(source, target) { bounds.append(pair) }
    if let differs = Agreement.unitDifference(source, target) {
      // Of a list only the value that carries the unit speaks.
      let isShown = source.unit == nil || pair.source.showsUnit
      if differs, isShown, target.unit == nil || pair.target.showsUnit { units.append(pair) }
    } else if (source.unit == nil) != (target.unit == nil), source.kind == .meanDeviation,
      pair.source.showsUnit || pair.target.showsUnit
    {
      bareUnits.append(pair)
    }
  }

  /// Pairs what is left in each link, the surest first; the rest is missing or added, unless the other side states
  /// it once where this side repeats it.
  private mutating func pair(_ matching: ValueMatching, _ article: AlignedArticle) {
    let left = Sides(source: matching.left(.source), target: matching.left(.target))
    let correspondence = ValueCorrespondence(article, matching)
    var candidates: [(score: Int, difference: Difference)] = []
    for source in left.source {
      for target in left.target where target.link == source.link {
        guard let score = correspondence.score(source, target),
          score + Self.balance(source, target, left) >= ValueCorrespondence.likely
        else { continue }
        candidates.append((score + Self.balance(source, target, left), Difference(source: source, target: target)))
      }
    }
    candidates.sort { ($0.score, -$0.difference.order) > ($1.score, -$1.difference.order) }
    var isPaired = Sides<Set<Int>>(source: [], target: [])
    for (score, difference) in candidates
    where !isPaired.source.contains(difference.source.index)
      && !isPaired.target.contains(difference.target.index)
    {
      isPaired.source.insert(difference.source.index)
      isPaired.target.insert(difference.target.index)
      var difference = difference
      difference.isSure = score >= ValueCorrespondence.sure
      differences.append(difference)
    }
    differences.sort { $0.source.index < $1.source.index }
    missing = left.source.filter {
      !isPaired.source.contains($0.index) && !article.links[$0.link].target.isEmpty
        && !Self.isRepeated($0, in: matching.all.target)
    }.map { Self.weighed($0, matching.all.target) }
    added = left.target.filter {
      !isPaired.target.contains($0.index) && !article.links[$0.link].source.isEmpty
        && !Self.isRepeated($0, in: matching.all.source)
    }.map { Self.weighed($0, matching.all.source) }
  }

  /// 2 where a link has as many statistics of a name left on one side as on the other: their order pairs them.
  private static func balance(_ source: PlacedValue, _ target: PlacedValue, _ left: Sides<[PlacedValue]>) -> Int {
    guard source.isStatistic else { return 0 }
    func isAlike(_ value: PlacedValue) -> Bool {
      value.link == source.link && value.value.kind == source.value.kind
        && value.value.label == source.value.label
    }
    let (own, other) = (left.source.filter(isAlike), left.target.filter(isAlike))
    guard own.count == other.count else { return 0 }
    return own.firstIndex { $0.index == source.index } == other.firstIndex { $0.index == target.index } ? 3 : 0
  }

  /// A value as minor where the other side states its number elsewhere: 所有205例患者 repeats what was said.
  private static func weighed(_ value: PlacedValue, _ others: [PlacedValue]) -> PlacedValue {
    var value = value
    if !value.isStatistic, others.contains(where: { Agreement.byNumbers(value.value, $0.value) }) {
      value.isMinor = true
    }
    return value
  }

  /// Whether the other side of the link states the same numbers, if only once.
  private static func isRepeated(_ value: PlacedValue, in others: [PlacedValue]) -> Bool {
    let there = others.filter { $0.link == value.link && $0.isStatistic == value.isStatistic }
    if value.isStatistic { return there.contains { Agreement.byNumbers(value.value, $0.value) } }
    let numbers = there.flatMap(\.value.numbers)
    return value.value.numbers.allSatisfy { number in numbers.contains { Agreement.same($0, number) } }
  }
}

extension ValueComparison.Difference {
  /// How far the two stand from each other in the order of their sides, for equal scores.
  fileprivate var order: Int { abs(source.index - target.index) }
}
