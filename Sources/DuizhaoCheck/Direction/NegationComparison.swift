import DuizhaoModel
import DuizhaoText

/// Negations of one side of a link that the other side leaves out: 并不理想, *is ideal*.
struct NegationComparison {
  /// A negation and what stands for the negated words on the other side.
  struct Conflict {
    /// The side with the negation.
    var side: Side
    /// The negator with the word it negates.
    var negation: Span
    /// The word that translates the negated one, or the sentence where it should be negated.
    var counterpart: Span
    var confidence: Double
  }

  /// The contradictions: those whose negation stands on the source side first.
  private(set) var conflicts: [Conflict] = []

  private let link: Link
  private let sentences: Sides<[Sentence]>
  private let directions: DirectionComparison
  private let words: NegatedWords

  init(_ link: Link, in article: AlignedArticle, directions: DirectionComparison, words: NegatedWords) {
    self.link = link
    sentences = article.sentences
    self.directions = directions
    self.words = words
    for side in Side.allCases { compare(side) }
  }

  private mutating func compare(_ side: Side) {
    let open = openNegations(side)
    guard !open.isEmpty else { return }
    let others = link[side.other].reduce(0) { $0 + Negations.possible(in: sentences[side.other][$1]).count }
    let plain = open.filter { Negations.isPlain($0.range, in: sentences[side][$0.index]) }
    for negation in open {
      // Where the other side has as many, each may have its own.
      let isCounted = plain.count > others && plain.contains(negation)
      if isCounted, let conflict = byMark(negation, side) {
        conflicts.append(conflict)
      } else if let conflict = byWord(negation, side, isCounted: isCounted) {
        conflicts.append(conflict)
      } else if isCounted, others == 0, let conflict = bySentence(negation, side) {
        conflicts.append(conflict)
      }
    }
  }

  /// The negations of a side that no pair of marks accounts for.
  private func openNegations(_ side: Side) -> [Span] {
    let settled = directions.assignment.filter { $0.relation == .agreeing }.map {
      side == .source ? $0.source : $0.target
    }
    let explained =
      settled.map { directions.marks[side][$0] }
      + directions.conflicts.map { side == .source ? $0.source : $0.target }
    return link[side].flatMap { index in
      Negations.certain(in: sentences[side][index])
        .filter { range in !explained.contains { $0.sentence == index && $0.scope.overlaps(range) } }
        .map { Span(index: index, range: $0) }
    }
  }

  /// A negated mark, or a plain negation, against a mark of the other side that states what it denies.
  private func byMark(_ negation: Span, _ side: Side) -> Conflict? {
    let own = directions.marks[side].firstIndex { mark in
      mark.sentence == negation.index && mark.negation == .certain && mark.scope.overlaps(negation.range)
    }
    if let own {
      let best = directions.pairs
        .filter {
          $0.relation == .opposed && (side == .source ? $0.source : $0.target) == own
            && $0.likeness ?? 0 > 0.4
        }
        .max { $0.score < $1.score }
      guard let best else { return nil }
      let other = directions.marks[side.other][side == .source ? best.target : best.source]
      guard !other.isWeak else { return nil }
      return Conflict(
        side: side,
        negation: Span(index: negation.index, range: directions.marks[side][own].scope),
        counterpart: Span(index: other.sentence, range: other.scope),
        confidence: 0.75
      )
    }
    let place = directions.context.coordinate(negation.index, negation.range.lowerBound, side)
    let claims = directions.marks[side.other].indices.filter { index in
      let mark = directions.marks[side.other][index]
      return mark.readings.contains { $0.axis == .significance && $0.sign > 0 } && !mark.isWeak
        && !directions.assignment.contains { (side == .source ? $0.target : $0.source) == index }
    }
    for index in claims {
      let there = directions.place(side.other, index)
      let likeness =
        side == .source
        ? directions.context.likeness(place, there) : directions.context.likeness(there, place)
      guard likeness ?? 0 > 0.4 else { continue }
      let mark = directions.marks[side.other][index]
      return Conflict(
        side: side,
        negation: words.phrase(negation, in: sentences[side][negation.index]),
        counterpart: Span(index: mark.sentence, range: mark.scope),
        confidence: 0.72
      )
    }
    return nil
  }

  /// A negated word whose translation stands on the other side.
  ///
  /// Where the other side has negations elsewhere, only a predicate counts: 并不理想, *is ideal*.
  private func byWord(_ negation: Span, _ side: Side, isCounted: Bool) -> Conflict? {
    let sentence = sentences[side][negation.index]
    guard !words.isName(negation, in: sentence) else { return nil }
    let others = link[side.other].map { (index: $0, sentence: sentences[side.other][$0]) }
    guard
      let (word, counterpart) = words.counterpart(of: negation.range, in: sentence, among: others)
        ?? tiedWord(negation, side), !isDenied(counterpart, side.other)
    else { return nil }
    let isPredicate =
      side == .source && words.isLastInClause(word, in: sentence)
      && words.isPredicate(counterpart.range, in: sentences[side.other][counterpart.index])
    guard isCounted || isPredicate else { return nil }
    let isPair = link.source.count == 1 && link.target.count == 1
    return Conflict(
      side: side,
      negation: Span(
        index: negation.index,
        range: negation.range.lowerBound..<max(word.upperBound, negation.range.upperBound)
      ),
      counterpart: counterpart,
      confidence: side == .source && (isPredicate || isPair) ? 0.75 : 0.5
    )
  }

  /// The word after a negator and what evidence ties it to: 无不良反应, 尚未统一.
  private func tiedWord(_ negation: Span, _ side: Side) -> (word: Range<Int>, counterpart: Span)? {
    guard side == .source else { return nil }
    let word = words.phrase(negation, in: sentences[side][negation.index]).range
    let evidence = link.evidence.first { evidence in
      evidence.source.index == negation.index && evidence.source.range.lowerBound >= negation.range.upperBound
        && evidence.source.range.upperBound == word.upperBound
    }
    return evidence.map { ($0.source.range, $0.target) }
  }

  /// Whether something in the clause of a word may be a negation.
  private func isDenied(_ span: Span, _ side: Side) -> Bool {
    let clause = words.clause(of: span, in: sentences[side][span.index])
    return Negations.possible(in: sentences[side][span.index]).contains { clause.overlaps($0) }
  }

  /// A clause that is denied against the sentence that most of its words are tied to.
  private func bySentence(_ negation: Span, _ side: Side) -> Conflict? {
    let sentence = sentences[side][negation.index]
    guard !words.isName(negation, in: sentence) else { return nil }
    let clause = words.clause(of: negation, in: sentence)
    var tied: [Int: Int] = [:]
    for evidence in link.evidence {
      let (own, other) =
        side == .source ? (evidence.source, evidence.target) : (evidence.target, evidence.source)
      if own.index == negation.index, clause.overlaps(own.range) { tied[other.index, default: 0] += 1 }
    }
    guard let best = tied.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= 2 else {
      return nil
    }
    return Conflict(
      side: side,
      negation: words.phrase(negation, in: sentence),
      counterpart: Span(index: best.key, range: 0..<sentences[side.other][best.key].text.count),
      confidence: 0.6
    )
  }
}
