import DuizhaoModel

/// How surely two values of one link that differ are one statement: 120例患者 and *102 patients*.
///
/// Neighbours that correspond, words around that translate each other, like units and like digits speak for it.
struct ValueCorrespondence {
  /// From this score on the two are one statement, gone wrong.
  static let sure = 4
  /// From this score on they probably are.
  static let likely = 3

  /// From which score on two values are paired: words of number are easily misread.
  static func least(_ source: PlacedValue, _ target: PlacedValue) -> Int {
    source.isWeak || target.isWeak ? sure : likely
  }

  private let article: AlignedArticle
  private let matching: ValueMatching

  init(_ article: AlignedArticle, _ matching: ValueMatching) {
    self.article = article
    self.matching = matching
  }

  /// The score of two values of one link; nil where they cannot be one statement.
  func score(_ source: PlacedValue, _ target: PlacedValue) -> Int? {
    guard source.link == target.link, Agreement.comparable(source.value, target.value),
      isOfSize(source, target),
      !isSum(source, target),
      !source.isMinor, !source.isStructural || source.value.numbers != [1] && !target.isWeak
    else { return nil }
    var score = neighbours(source, target) + words(source, target) + digits(source, target)
    if source.isStatistic { score += 1 } else if source.value.unit != nil { score += unit(source, target) }
    if source.value.kind == .date || source.value.numbers.count > 1 { score += 1 }
    // Words of number glued or joined to others are easily misread.
    if source.isWeak || target.isWeak { score -= 1 }
    return score
  }

  /// Whether two numbers are of one order of size, or of like digits: 5×10⁶ and 6 are two statements.
  private func isOfSize(_ source: PlacedValue, _ target: PlacedValue) -> Bool {
    guard source.value.kind != .date, let a = source.value.numbers.last, let b = target.value.numbers.last,
      a != 0, b != 0
    else { return true }
    // A point in the wrong place: 5 mg, *500 mg*.
    let isDecimalSlip =
      source.value.unit != nil && [100, 1000].contains(max(abs(a / b), abs(b / a)).rounded())
      && source.value.unit?.dimension == target.value.unit?.dimension
    return (0.02...50).contains(abs(a / b)) || isDecimalSlip || Self.isOneSlip(source.digits, target.digits)
  }

  private func unit(_ source: PlacedValue, _ target: PlacedValue) -> Int {
    source.value.unit?.symbol != target.value.unit?.symbol ? 0 : source.value.kind == .percentage ? 1 : 2
  }

  /// Whether the target states the sum of what the source states of each: 各5例, *10 patients*.
  private func isSum(_ source: PlacedValue, _ target: PlacedValue) -> Bool {
    guard source.isShare, let part = source.value.numbers.first, let whole = target.value.numbers.first,
      part > 0
    else { return false }
    let times = whole / part
    return times >= 2 && times == times.rounded()
  }

  /// What the values before and after say: 2 for each pair of neighbours that states the same, 1 where both are at
  /// the edge of the link.
  private func neighbours(_ source: PlacedValue, _ target: PlacedValue) -> Int {
    [-1, 1].reduce(0) { score, step in
      let own = neighbour(of: source, .source, step)
      let other = neighbour(of: target, .target, step)
      switch (own, other) {
      case (nil, nil): return score + 1
      case (let own?, let other?): return score + (matching.partner.source[own] == other ? 2 : 0)
      default: return score
      }
    }
  }

  private func neighbour(of value: PlacedValue, _ side: Side, _ step: Int) -> Int? {
    let index = value.index + step
    let values = matching.all[side]
    return values.indices.contains(index) && values[index].link == value.link ? index : nil
  }

  /// 2 where words beside the two values translate each other.
  private func words(_ source: PlacedValue, _ target: PlacedValue) -> Int {
    let isTied = article.links[source.link].evidence.contains { evidence in
      evidence.kind != .number && evidence.source.index == source.sentence
        && evidence.target.index == target.sentence
        && Self.isBeside(evidence.source.range, source.value.range, within: 12)
        && Self.isBeside(evidence.target.range, target.value.range, within: 16)
    }
    return isTied ? 2 : 0
  }

  private static func isBeside(_ word: Range<Int>, _ value: Range<Int>, within distance: Int) -> Bool {
    word.upperBound <= value.lowerBound
      ? value.lowerBound - word.upperBound <= distance
      : word.lowerBound >= value.upperBound && word.lowerBound - value.upperBound <= distance
  }

  /// 2 where one digit was dropped, doubled, changed or swapped; 1 where as many digits stand on both sides.
  private func digits(_ source: PlacedValue, _ target: PlacedValue) -> Int {
    let (a, b) = (source.digits, target.digits)
    guard a.count > 1, b.count > 1 else { return 0 }
    if Self.isOneSlip(a, b) { return 2 }
    return a.count == b.count ? 1 : 0
  }

  /// Whether one slip of the pen makes one number of the other.
  static func isOneSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.dropFirst(start).reversed(), b.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    let (left, right) = (a.count - start - end, b.count - start - end)
    if left <= 1, right <= 1 { return true }
    return left == 2 && right == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
  }

  /// Whether two P values of opposite sense each agree with the words before them: one side leaves out a result that
  /// is not significant, the other one that is.
  func areTwoResults(_ source: PlacedValue, _ target: PlacedValue) -> Bool {
    guard source.value.kind == .pValue, source.value.comparison?.isAbove != target.value.comparison?.isAbove,
      source.value.numbers == target.value.numbers
    else { return false }
    return [(source, Side.source), (target, Side.target)].allSatisfy { value, side in
      guard let isAbove = value.value.comparison?.isAbove else { return false }
      let words = SentenceBytes(article.sentences[side][value.sentence])
        .before(value.value.range.lowerBound, side == .source ? 75 : 110)
      let clause = words.split { "(（,，;；.。".contains($0) }.last.map(String.init) ?? words
      return isAbove == Self.negations.contains { clause.contains($0) }
    }
  }

  private static let negations = [
    "无统计学", "无显著", "无明显", "无差异", "不显著", "不明显", "没有", "未见", "无意义", "not ", "no ", "insignificant",
    "nonsignificant", "similar", "comparable", "without",
  ]
}
