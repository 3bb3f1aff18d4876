import DuizhaoModel

/// The directions of the two sides of a link, held against each other.
struct DirectionComparison {
  /// Two marks that stand for each other and say opposite things.
  struct Conflict {
    var source: DirectionMark
    var target: DirectionMark
    var confidence: Double
  }

  /// The marks of both sides, in order.
  let marks: Sides<[DirectionMark]>

  /// What surrounds them.
  let context: TieContext

  /// The contradictions, in the order of the source side.
  private(set) var conflicts: [Conflict] = []

  /// The marks that agree with one of the other side, by index.
  private(set) var settled = Sides<Set<Int>>(source: [], target: [])

  private struct Pair {
    var source: Int
    var target: Int
    var relation: DirectionReading.Relation
    /// How well the two correspond, whatever they say.
    var score: Double
    var likeness: Double?
  }

  private var pairs: [Pair] = []

  /// How much better than another place a contradicting one must correspond before it counts.
  private static let bonus = 0.3

  init(_ link: Link, in article: AlignedArticle, index: DirectionIndex) {
    marks = Sides(
      source: Self.marks(link.source, article.sentences.source, index),
      target: Self.marks(link.target, article.sentences.target, index)
    )
    context = TieContext(link, in: article, except: marks)
    collectPairs()
    assign()
  }

  private static func marks(_ indices: [Int], _ sentences: [Sentence], _ index: DirectionIndex) -> [DirectionMark] {
    indices.flatMap { number in
      let sentence = sentences[number]
      let marks =
        sentence.language == .chinese
        ? ChineseDirections.marks(in: sentence, number: number, index: index)
        : EnglishDirections.marks(in: sentence, number: number, index: index)
      return SignificanceClaims.read(marks, in: sentence)
    }
  }

  private mutating func collectPairs() {
    let places = Sides(
      source: marks.source.map { context.coordinate($0.sentence, $0.range.lowerBound, .source) },
      target: marks.target.map { context.coordinate($0.sentence, $0.range.lowerBound, .target) }
    )
    for (i, source) in marks.source.enumerated() {
      for (j, target) in marks.target.enumerated() {
        var relation = source.relation(to: target)
        guard relation != .unrelated else { continue }
        if relation == .opposed, isSwapped(source, target, places.source[i], places.target[j]) { relation = .agreeing }
        let likeness = context.likeness(places.source[i], places.target[j])
        var score = 0.7 * (likeness ?? 0.3) + 0.3 * context.order(places.source[i], places.target[j])
        if let a = source.isSignificantByP, let b = target.isSignificantByP { score += a == b ? 0.1 : -0.15 }
        pairs.append(Pair(source: i, target: j, relation: relation, score: score, likeness: likeness))
      }
    }
  }

  /// Whether one side compares B with A where the other compares A with B.
  private func isSwapped(_ source: DirectionMark, _ target: DirectionMark, _ a: Double, _ b: Double) -> Bool {
    guard let sourceStandard = source.standard, let targetStandard = target.standard else { return false }
    func line(_ mark: DirectionMark, _ range: Range<Int>, _ side: Side) -> ClosedRange<Double> {
      let start = context.coordinate(mark.sentence, range.lowerBound, side)
      return start...max(start, context.coordinate(mark.sentence, range.upperBound - 1, side))
    }
    let own = line(source, sourceStandard, .source)
    let other = line(target, targetStandard, .target)
    let subject = a - 14...min(a, own.lowerBound) - 0.5
    let otherSubject = b - 14...b - 0.5
    let crossed = context.strength(own, otherSubject) + context.strength(subject, other)
    let straight = context.strength(own, other) + context.strength(subject, otherSubject)
    return context.strength(own, otherSubject) > 0 && context.strength(subject, other) > 0 && crossed > straight
  }

  /// Pairs marks one to one, the best first; agreeing ones are preferred, but not at any distance.
  private mutating func assign() {
    let ranked = pairs.indices.sorted { a, b in
      let (x, y) = (value(pairs[a]), value(pairs[b]))
      return x == y ? a < b : x > y
    }
    var taken = Sides<Set<Int>>(source: [], target: [])
    var opposed: [Pair] = []
    for index in ranked {
      let pair = pairs[index]
      guard !taken.source.contains(pair.source), !taken.target.contains(pair.target) else { continue }
      taken.source.insert(pair.source)
      taken.target.insert(pair.target)
      if pair.relation == .agreeing {
        settled.source.insert(pair.source)
        settled.target.insert(pair.target)
      } else {
        opposed.append(pair)
      }
    }
    conflicts = opposed.compactMap(conflict).sorted { a, b in
      (a.source.sentence, a.source.range.lowerBound) < (b.source.sentence, b.source.range.lowerBound)
    }
  }

  private func value(_ pair: Pair) -> Double {
    let weakness = marks.source[pair.source].isWeak || marks.target[pair.target].isWeak ? 0.1 : 0
    return pair.score - weakness + (pair.relation == .agreeing ? Self.bonus : 0)
  }

  /// The contradiction of an opposed pair, unless something explains it.
  private func conflict(_ pair: Pair) -> Conflict? {
    let (source, target) = (marks.source[pair.source], marks.target[pair.target])
    guard !source.isWeak, !target.isWeak else { return nil }
    // One word may stand for several: what agrees nearby explains, less so where it has its own counterpart.
    var rival = 0.0
    for other in pairs where other.relation == .agreeing {
      if other.target == pair.target {
        rival = max(rival, other.score - (settled.source.contains(other.source) ? 0.12 : 0))
      } else if other.source == pair.source {
        rival = max(rival, other.score - (settled.target.contains(other.target) ? 0.12 : 0))
      }
    }
    let margin = pair.score - rival
    guard margin > 0 else { return nil }
    var confidence = 0.35 + 0.5 * (pair.likeness ?? 0.2) + 0.4 * min(margin, 0.5)
    if isParallel(pair) { confidence += 0.15 }
    if source.negation == .possible || target.negation == .possible { confidence -= 0.3 }
    return Conflict(source: source, target: target, confidence: min(confidence, 0.97))
  }

  /// Whether the two have the same place in equally long rows of marks.
  private func isParallel(_ pair: Pair) -> Bool {
    let axes = Set(marks.source[pair.source].readings.map(\.axis))
    func row(_ side: Side) -> [Int] {
      marks[side].indices.filter { !marks[side][$0].isWeak && !axes.isDisjoint(with: marks[side][$0].readings.map(\.axis)) }
    }
    let (own, others) = (row(.source), row(.target))
    return own.count == others.count && own.firstIndex(of: pair.source) == others.firstIndex(of: pair.target)
  }
}

// DEBUG
extension DirectionComparison {
  var pairsDescription: [String] {
    pairs.map { "\($0.source)-\($0.target) \($0.relation) \(($0.score * 100).rounded() / 100) like \((($0.likeness ?? -1) * 100).rounded() / 100)" }
  }
}
