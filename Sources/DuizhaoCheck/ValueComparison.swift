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
    /// How far from each other the two stand in the order of what is left of their link.
    var distance = 0
    /// Whether each agrees with the words of its own side, so that two results may be meant.
    var isOwnStory = false

    /// Whether either side shows traces of scanning.
    var isDamaged: Bool { source.isDamaged || target.isDamaged }
  }

  /// Values of one link that differ.
  private(set) var differences: [Difference] = []
  /// Values of linked source sentences that the target nowhere states.
  private(set) var missing: [PlacedValue] = []
  /// Values of linked target sentences that the source nowhere states.
  private(set) var added: [PlacedValue] = []
  /// Statistics that one side of a link repeats and the other states less often.
  private(set) var repeated = Sides<[PlacedValue]>(source: [], target: [])
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
    pair(matching, article, damage)
  }

  /// Compares units and bounds of two values that state the same number.
  private mutating func compare(_ pair: Difference) {
    let (source, target) = (pair.source.value, pair.target.value)
    let bare = source.comparison == nil ? pair.source : pair.target
    if Agreement.differsInComparison(source, target), !bare.isCompared { bounds.append(pair) }
    // Half a year and six months are one amount.
    guard source.numbers == target.numbers else { return }
    guard !Self.saySameUnit(pair) else { return }
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

  /// Whether one of two values says with words around it what the other has in its unit: 每天165 mg, *165 mg per day*.
  private static func saySameUnit(_ pair: Difference) -> Bool {
    for (bare, full) in [(pair.source, pair.target), (pair.target, pair.source)] {
      if let unit = bare.value.unit, let whole = full.value.unit,
        bare.frequencies.contains(where: { unit.symbol + "/" + $0 == whole.symbol })
      {
        return true
      }
    }
    return false
  }

  /// Pairs what is left in each link, the surest first; the rest is missing or added.
  private mutating func pair(_ matching: ValueMatching, _ article: AlignedArticle, _ damage: Damage) {
    let left = Sides(source: matching.left(.source), target: matching.left(.target))
    let correspondence = ValueCorrespondence(article, matching)
    func rank(_ value: PlacedValue, _ values: [PlacedValue]) -> Int {
      values.count { $0.link == value.link && $0.index < value.index }
    }
    var candidates: [(score: Int, difference: Difference)] = []
    for source in left.source {
      for target in left.target where target.link == source.link {
        guard let score = correspondence.score(source, target),
          score + Self.balance(source, target, left) >= ValueCorrespondence.least(source, target)
        else { continue }
        var difference = Difference(source: source, target: target)
        difference.distance = abs(rank(source, left.source) - rank(target, left.target))
        difference.isOwnStory = correspondence.areTwoResults(source, target)
        candidates.append((score + Self.balance(source, target, left), difference))
      }
    }
    candidates.sort { ($0.score, -$0.difference.distance) > ($1.score, -$1.difference.distance) }
    var isPaired = Sides<Set<Int>>(source: [], target: [])
    for (score, difference) in candidates
    where !isPaired.source.contains(difference.source.index)
      && !isPaired.target.contains(difference.target.index)
    {
      isPaired.source.insert(difference.source.index)
      isPaired.target.insert(difference.target.index)
      var difference = difference
      let isSlip =
        !difference.source.isStatistic || Self.isOneSlip(difference.source.value, difference.target.value)
      difference.isSure = score >= ValueCorrespondence.sure && isSlip && !difference.isOwnStory
      differences.append(difference)
    }
    differences.sort { $0.source.index < $1.source.index }
    for side in [Side.source, .target] {
      repeated[side] = left[side].filter {
        $0.value.kind == .pValue && !isPaired[side].contains($0.index)
          && Self.isRepeated($0, in: matching.all[side.other])
      }
    }
    missing = left.source.filter { !isPaired.source.contains($0.index) }.compactMap {
      Self.unmatched($0, .source, matching, article, damage)
    }
    added = left.target.filter { !isPaired.target.contains($0.index) }.compactMap {
      Self.unmatched($0, .target, matching, article, damage)
    }
  }

  /// A value without counterpart, with what speaks against it; nil where its sentence has no counterpart either, or
  /// the other side of the link states once what this side repeats.
  private static func unmatched(
    _ value: PlacedValue,
    _ side: Side,
    _ matching: ValueMatching,
    _ article: AlignedArticle,
    _ damage: Damage
  ) -> PlacedValue? {
    let others = matching.all[side.other]
    let linked = article.links[value.link][side.other]
    guard !linked.isEmpty, !isRepeated(value, in: others) else { return nil }
    var value = value
    // 所有205例患者 repeats what was said; of 各5例 the other side may state the sum.
    let isElsewhere = !value.isStatistic && others.contains { Agreement.byNumbers(value.value, $0.value) }
    if isElsewhere || value.isShare { value.isMinor = true }
    if linked.contains(where: { damage.isDamaged($0, side.other) }) { value.isDamaged = true }
    return value
  }

  /// What speaks for two values because of what else is left of their link: as many statistics of the name on one side
  /// as on the other, which their order pairs; no other number on either side.
  private static func balance(_ source: PlacedValue, _ target: PlacedValue, _ left: Sides<[PlacedValue]>)
    -> Int
  {
    guard source.isStatistic else {
      func isNumber(_ value: PlacedValue) -> Bool {
        value.link == source.link && !value.isStatistic && !value.isWeak && !value.isStructural
      }
      return left.source.count(where: isNumber) == 1 && left.target.count(where: isNumber) == 1 ? 1 : 0
    }
    func isAlike(_ value: PlacedValue) -> Bool {
      value.link == source.link && value.value.kind == source.value.kind
        && value.value.label == source.value.label
    }
    let (own, other) = (left.source.filter(isAlike), left.target.filter(isAlike))
    guard own.count == other.count else { return 0 }
    guard
      own.firstIndex(where: { $0.index == source.index })
        == other.firstIndex(where: { $0.index == target.index })
    else { return 0 }
    return isOneSlip(source.value, target.value) ? 3 : 1
  }

  /// Whether one slip makes one statistic of the other: of the number or the sign; where both differ two results may
  /// be meant.
  private static func isOneSlip(_ a: TypedValue, _ b: TypedValue) -> Bool {
    a.comparison == b.comparison || a.numbers == b.numbers
  }

  /// Whether the other side of the link states the same numbers, if only once.
  private static func isRepeated(_ value: PlacedValue, in others: [PlacedValue]) -> Bool {
    let there = others.filter { $0.link == value.link && $0.isStatistic == value.isStatistic }
    if value.isStatistic { return there.contains { Agreement.byNumbers(value.value, $0.value) } }
    let numbers = there.flatMap(\.value.numbers)
    return value.value.numbers.allSatisfy { number in numbers.contains { Agreement.same($0, number) } }
  }
}
