import DuizhaoModel

/// A value of a sentence as rules compare it.
struct PlacedValue: Hashable, Sendable {
  /// The value.
  var value: TypedValue
  /// The sentence on its side.
  var sentence: Int
  /// The link of the sentence.
  var link: Int
  /// What stands in the text.
  var written: String
  /// Whether it counts occasions (每日2次), which English tells with words that are no numbers (*twice*).
  var countsOccasions: Bool
  /// Whether its sentence shows traces of scanning (`$( P < 0 . 0 5 )$`), so that little can be built on it.
  var isDamaged: Bool

  /// Whether it is a statement of statistics rather than of observed things.
  var isStatistic: Bool {
    switch value.kind {
    case .pValue, .confidenceInterval, .effect, .statistic: true
    default: false
    }
  }

  /// Whether its absence means little: a number in words (两组, *two groups*), an ordinal.
  var isWeak: Bool {
    value.kind == .ordinal || countsOccasions
      || !written.unicodeScalars.contains { $0.properties.numericType == .decimal }
  }
}

/// How the values of the two sides compare, link by link.
///
/// Values that agree are taken out, first inside a link, then over the whole abstract: what merely moved is not
/// missing. What is left of one link is paired by kind and order.
struct ValueComparison: Sendable {
  /// Two values of one link that should be the same and are not.
  struct Difference: Sendable {
    var source: PlacedValue
    var target: PlacedValue

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

  init(_ article: AlignedArticle) {
    let all = Sides(
      source: Self.values(article, .source),
      target: Self.values(article, .target)
    )
    var left = Sides<[PlacedValue]>(source: [], target: [])
    for link in article.links.indices {
      var source = all.source.filter { $0.link == link }
      var target = all.target.filter { $0.link == link }
      match(&source, &target)
      left.source += source
      left.target += target
    }
    settleMoved(&left)
    pair(left, all: all, article: article)
  }

  /// The values of one side, in order, with the link of their sentence.
  private static func values(_ article: AlignedArticle, _ side: Side) -> [PlacedValue] {
    var linkOf = [Int](repeating: 0, count: article.sentences[side].count)
    for (number, link) in article.links.enumerated() {
      for sentence in link[side] { linkOf[sentence] = number }
    }
    return article.sentences[side].enumerated().flatMap { index, sentence in
      let isDamaged = sentence.text.string.contains { "$\\{}".contains($0) }
      return sentence.values.map { value in
        PlacedValue(
          value: value,
          sentence: index,
          link: linkOf[index],
          written: String(sentence.text.string.slice(value.range)),
          countsOccasions: value.numbers.count == 1 && value.numbers[0] <= 3
            && sentence.text.string.slice(value.range.upperBound..<sentence.text.count).hasPrefix("次"),
          isDamaged: isDamaged || value.isRepaired
        )
      }
    }
  }

  /// Takes out of both lists what agrees: whole values first, then their single numbers.
  private mutating func match(_ source: inout [PlacedValue], _ target: inout [PlacedValue]) {
    for agree in [Agreement.exactly, Agreement.byAmount, Agreement.byNumbers] {
      source.removeAll { value in
        guard let index = target.firstIndex(where: { agree(value.value, $0.value) }) else { return false }
        if let difference = Agreement.unitDifference(value.value, target[index].value), difference {
          units.append(Difference(source: value, target: target[index]))
        }
        target.remove(at: index)
        return true
      }
    }
    // One side may state together what the other states apart: 20%~30%, 20 and 30; 25±1 (n=12).
    var sourceNumbers = Numbers(source)
    var targetNumbers = Numbers(target)
    source.removeAll { !$0.isStatistic && targetNumbers.take($0) }
    target.removeAll { !$0.isStatistic && sourceNumbers.take($0) }
  }

  /// Takes out what the other side states in another place.
  private func settleMoved(_ left: inout Sides<[PlacedValue]>) {
    let before = left
    left.source = Self.unmoved(before.source, others: before.target)
    left.target = Self.unmoved(before.target, others: before.source)
  }

  /// The values that none of the others, each used once, states in another link.
  private static func unmoved(_ values: [PlacedValue], others: [PlacedValue]) -> [PlacedValue] {
    var free = others
    return values.filter { value in
      let twin = free.firstIndex { $0.link != value.link && Agreement.byNumbers(value.value, $0.value) }
      if let twin { free.remove(at: twin) }
      return twin == nil
    }
  }

  /// Pairs what is left in each link by kind and order; the rest is missing or added, unless the other side states
  /// it once where this side repeats it.
  private mutating func pair(_ left: Sides<[PlacedValue]>, all: Sides<[PlacedValue]>, article: AlignedArticle)
  {
    var target = left.target
    for value in left.source {
      let candidates = target.indices.filter {
        target[$0].link == value.link && Agreement.comparable(value.value, target[$0].value)
      }
      let likeliest = candidates.max {
        (Agreement.likeness(value.value, target[$0].value), -$0)
          < (Agreement.likeness(value.value, target[$1].value), -$1)
      }
      if let index = likeliest {
        differences.append(Difference(source: value, target: target.remove(at: index)))
      } else if !article.links[value.link].target.isEmpty, !Self.isRepeated(value, in: all.target) {
        missing.append(value)
      }
    }
    added = target.filter { !article.links[$0.link].source.isEmpty && !Self.isRepeated($0, in: all.source) }
  }

  /// Whether the other side of the link states the same numbers, if only once.
  private static func isRepeated(_ value: PlacedValue, in others: [PlacedValue]) -> Bool {
    let there = others.filter { $0.link == value.link && $0.isStatistic == value.isStatistic }
    if value.isStatistic { return there.contains { Agreement.byNumbers(value.value, $0.value) } }
    let numbers = there.flatMap(\.value.numbers)
    return value.value.numbers.allSatisfy { number in numbers.contains { Agreement.same($0, number) } }
  }
}

/// The single numbers of several values, to be taken one by one.
private struct Numbers {
  private var numbers: [Double]

  init(_ values: [PlacedValue]) {
    numbers = values.filter { !$0.isStatistic }.flatMap(\.value.numbers)
  }

  /// Takes all numbers of a value if they are there.
  mutating func take(_ value: PlacedValue) -> Bool {
    var rest = numbers
    for number in value.value.numbers where number != 0 || value.value.kind != .date {
      guard let index = rest.firstIndex(where: { Agreement.same($0, number) }) else { return false }
      rest.remove(at: index)
    }
    numbers = rest
    return true
  }
}
