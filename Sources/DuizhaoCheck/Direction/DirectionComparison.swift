import DuizhaoModel

/// The directions of the two sides of a link, held against each other.
struct DirectionComparison {
  /// Two marks that stand for each other and say opposite things.
  struct Conflict {
    var source: DirectionMark
    var target: DirectionMark
    var confidence: Double
  }

  /// Two marks that can be held against each other.
  struct Pair {
    var source: Int
    var target: Int
    var relation: DirectionReading.Relation
    /// How alike their surroundings are.
    var likeness: Double?
    /// How well the two correspond, whatever they say.
    var score: Double
  }

  /// The marks of both sides, in order.
  let marks: Sides<[DirectionMark]>

  /// What surrounds them.
  let context: TieContext

  /// All pairs of marks that have an axis in common.
  private(set) var pairs: [Pair] = []

  /// The pairs that stand for each other, one to one.
  private(set) var assignment: [Pair] = []

  /// The contradictions, in the order of the source side.
  private(set) var conflicts: [Conflict] = []

  init(_ link: Link, in article: AlignedArticle, index: DirectionIndex) {
    marks = Sides(
      source: Self.marks(link.source, article.sentences.source, index),
      target: Self.marks(link.target, article.sentences.target, index)
    )
    context = TieContext(link, in: article, except: marks)
    collectPairs()
    assignment = MarkAssignment.best(pairs) { pair in
      let isWeak = marks.source[pair.source].isWeak || marks.target[pair.target].isWeak
      let isDoubtful =
        marks.source[pair.source].negation == .possible || marks.target[pair.target].negation == .possible
      let isAgreeing = pair.relation == .agreeing
      let bonus = isAgreeing ? isDoubtful ? Self.bonus / 2 : Self.bonus : 0
      return pair.score + (isWeak ? isAgreeing ? -0.05 : -0.3 : bonus)
    }
    let votes = ClauseVotes(self)
    let plain = assignment.compactMap(conflict)
    let voted = votes.conflicts.filter { vote in
      !plain.contains { $0.source.range == vote.source.range || $0.target.range == vote.target.range }
    }
    conflicts = (plain + voted).sorted { a, b in
      (a.source.sentence, a.source.range.lowerBound) < (b.source.sentence, b.source.range.lowerBound)
    }
  }

  /// The marks of the target side that say a way in which something went where the source has fewer words that say any,
  /// and none for them.
  var lone: [DirectionMark] {
    // Who *inhibited the increase* may say it with one word where the other needs two.
    guard !marks.target.contains(where: { $0.hasInverter || $0.negation != .none }) else { return [] }
    let sayWay = { (mark: DirectionMark) in !mark.isWeak && !mark.isSignificance && !mark.isFlat }
    guard marks.source.count(where: sayWay) < marks.target.count(where: sayWay) else { return [] }
    return marks.target.indices.filter { index in
      sayWay(marks.target[index]) && !assignment.contains { $0.target == index }
    }.map { marks.target[$0] }
  }

  /// How much better a contradicting counterpart must correspond than an agreeing one before it counts.
  private static let bonus = 0.3

  private static func marks(_ indices: [Int], _ sentences: [Sentence], _ index: DirectionIndex)
    -> [DirectionMark]
  {
    indices.flatMap { number in
      let sentence = sentences[number]
      let marks =
        sentence.language == .chinese
        ? ChineseDirections.marks(in: sentence, number: number, index: index)
        : EnglishDirections.marks(in: sentence, number: number, index: index)
      return SignificanceClaims.read(marks, in: sentence)
    }
  }

  /// Where a mark stands on the line of its side.
  func place(_ side: Side, _ index: Int) -> Double {
    context.coordinate(marks[side][index].sentence, marks[side][index].range.lowerBound, side)
  }

  private mutating func collectPairs() {
    for (i, source) in marks.source.enumerated() {
      for (j, target) in marks.target.enumerated() {
        var relation = source.relation(to: target)
        guard relation != .unrelated else { continue }
        let (a, b) = (place(.source, i), place(.target, j))
        if relation == .opposed, isSwapped(source, target, a, b) { relation = .agreeing }
        let likeness = context.likeness(a, b)
        var score = 0.7 * (likeness ?? 0.3) + 0.3 * context.order(a, b)
        if let own = source.isSignificantByP, let other = target.isSignificantByP {
          score += own == other ? 0.1 : -0.15
        }
        pairs.append(Pair(source: i, target: j, relation: relation, likeness: likeness, score: score))
      }
    }
  }

  /// Whether one side compares B with A where the other compares A with B.
  private func isSwapped(_ source: DirectionMark, _ target: DirectionMark, _ a: Double, _ b: Double) -> Bool {
    guard let own = line(source, .source), let other = line(target, .target) else { return false }
    let subject = a - Self.reach...min(a, own.lowerBound) - 0.5
    let start = max(b - Self.reach, clauseStart(target))
    guard start < b - 0.5 else { return false }
    let otherSubject = start...b - 0.5
    let ties = context.ties.filter { tie in
      // A word that stands on both sides of a comparison, as 组 does, tells nothing.
      !(tie.places.source.contains { own.contains($0) }
        && tie.places.source.contains { subject.contains($0) })
        && !(tie.places.target.contains { other.contains($0) }
          && tie.places.target.contains { otherSubject.contains($0) })
    }
    func count(_ source: ClosedRange<Double>, _ target: ClosedRange<Double>) -> Int {
      ties.count { tie in
        tie.places.source.contains { source.contains($0) }
          && tie.places.target.contains { target.contains($0) }
      }
    }
    return count(own, otherSubject) > 0 && count(subject, other) > 0 && count(own, other) == 0
  }

  /// Where the clause of a target mark begins.
  private func clauseStart(_ mark: DirectionMark) -> Double {
    let sentence = context.sentences.target[mark.sentence]
    let comma = sentence.tokens.last { token in
      token.kind == .symbol && token.range.upperBound <= mark.range.lowerBound
        && [",", "，", ";", "；", ":"].contains(sentence.text.string.slice(token.range))
    }
    return context.coordinate(mark.sentence, comma?.range.upperBound ?? 0, .target)
  }

  /// How far before a comparison its subject is looked for.
  private static let reach = 14.0

  /// Where the standard of a comparison stands.
  private func line(_ mark: DirectionMark, _ side: Side) -> ClosedRange<Double>? {
    guard let range = mark.standard else { return nil }
    let start = context.coordinate(mark.sentence, range.lowerBound, side)
    return start...max(start, context.coordinate(mark.sentence, range.upperBound - 1, side))
  }

  /// The contradiction of an opposed pair of the assignment, unless something explains it.
  private func conflict(_ pair: Pair) -> Conflict? {
    guard pair.relation == .opposed else { return nil }
    let (source, target) = (marks.source[pair.source], marks.target[pair.target])
    guard !source.isWeak, !target.isWeak else { return nil }
    let margin = pair.score - rivalScore(of: pair)
    guard margin > 0 else { return nil }
    var confidence = 0.35 + 0.5 * (pair.likeness ?? 0.2) + 0.4 * min(margin, 0.5)
    if let own = source.isSignificantByP, own == target.isSignificantByP {
      confidence += 0.2
    } else if pair.likeness ?? 0 < 0.4 {
      confidence -= 0.2
    }
    if isParallel(pair) { confidence += 0.15 }
    if source.negation == .possible || target.negation == .possible { confidence -= 0.3 }
    // *No effect* is said of so much that it may belong to something else.
    if source.isFlat || target.isFlat { confidence -= 0.45 }
    return Conflict(source: source, target: target, confidence: min(confidence, 0.97))
  }

  /// How well the best agreeing mark corresponds to either mark of a pair.
  ///
  /// One word may stand for several: what agrees nearby explains, less so where it has its own counterpart.
  private func rivalScore(of pair: Pair) -> Double {
    let settled = assignment.filter { $0.relation == .agreeing }
    var best = 0.0
    for other in pairs where other.relation == .agreeing {
      let isWeak = marks.source[other.source].isWeak || marks.target[other.target].isWeak
      let score = other.score - (isWeak ? 0.12 : 0)
      if other.target == pair.target {
        best = max(best, score - (settled.contains { $0.source == other.source } ? 0.12 : 0))
      } else if other.source == pair.source {
        best = max(best, score - (settled.contains { $0.target == other.target } ? 0.12 : 0))
      }
    }
    return best
  }

  /// Whether the two have the same place in equally long rows of marks.
  private func isParallel(_ pair: Pair) -> Bool {
    let axes = Set(marks.source[pair.source].readings.map(\.axis))
    func row(_ side: Side) -> [Int] {
      marks[side].indices.filter { index in
        !marks[side][index].isWeak && !axes.isDisjoint(with: marks[side][index].readings.map(\.axis))
      }
    }
    let (own, others) = (row(.source), row(.target))
    return own.count == others.count && own.firstIndex(of: pair.source) == others.firstIndex(of: pair.target)
  }
}
