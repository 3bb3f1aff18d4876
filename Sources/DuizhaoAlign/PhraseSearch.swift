package import DuizhaoModel
import DuizhaoText

extension Aligner {
  /// Finds the expressions of an article that may be terms, and which of them translate each other.
  ///
  /// Every expression of either side looks for its translation, and a pair is given where one finds the other; where
  /// an expression stands in a passage twice, either place will do.
  ///
  /// - Parameter passages: What stands side by side.
  /// - Returns: The expressions of all passages, and the pairs of those that have two sides.
  /// - Complexity: O(*n* · *m*²) in the words of the two sides of a passage.
  package func phrases(in passages: [Sides<[Sentence]>]) -> ArticlePhrases {
    var phrases = ArticlePhrases(expressions: Sides(source: [], target: []), pairs: [], glosses: [])
    for (number, passage) in passages.enumerated() {
      let runs = passage.map { sentences in
        sentences.map { ContentRuns($0, isFunctionWord: vocabulary.isFunctionWord) }
      }
      let spans = runs.map { $0.map(\.spans) }
      for side in Side.allCases {
        for (index, ranges) in spans[side].enumerated() {
          let whole = Set(runs[side][index].wholeRuns)
          phrases.expressions[side] += ranges.map { range in
            ArticlePhrases.Expression(
              passage: number,
              span: Span(index: index, range: range),
              standsAlone: whole.contains(range)
            )
          }
        }
      }
      guard !passage.source.isEmpty, !passage.target.isEmpty else { continue }
      phrases.pairs += pairs(number, passage, spans)
    }
    phrases.glosses = bracketGlosses(in: passages)
    return phrases
  }

  private func pairs(_ number: Int, _ passage: Sides<[Sentence]>, _ spans: Sides<[[Range<Int>]]>)
    -> [PhrasePair]
  {
    let found = Sides(
      source: translations(.source, passage, spans),
      target: translations(.target, passage, spans)
    )
    var scores: [Sides<Span>: Sides<Double>] = [:]
    for (own, other, score) in found.source {
      scores[Sides(source: own, target: other), default: Sides(source: 0, target: 0)].source = score
    }
    let written = { (side: Side, span: Span) in
      FoldedText(String(passage[side][span.index].text.string.slice(span.range))).string
    }
    // The place that an expression is found from may be another one than the place that it finds.
    var sources: [Sides<String>: Span] = [:]
    for (own, other, _) in found.source {
      sources[Sides(source: written(.source, own), target: written(.target, other))] = own
    }
    for (own, other, score) in found.target {
      let texts = Sides(source: written(.source, other), target: written(.target, own))
      if scores[Sides(source: other, target: own)] == nil, let source = sources[texts] {
        let known = scores.keys.filter { $0.source == source && written(.target, $0.target) == texts.target }
        for key in known { scores[key]?.target = score }
      } else {
        scores[Sides(source: other, target: own), default: Sides(source: 0, target: 0)].target = score
      }
    }
    return scores.map { PhrasePair(passage: number, spans: $0, scores: $1) }.sorted { $0.precedes($1) }
  }

  /// Below this an expression is as good as not found.
  private static let leastScore = 0.15

  /// What each expression of a side finds on the other, where that is an expression too.
  private func translations(
    _ side: Side,
    _ passage: Sides<[Sentence]>,
    _ spans: Sides<[[Range<Int>]]>
  ) -> [(own: Span, other: Span, score: Double)] {
    let expressions = spans[side.other].map(Set.init)
    var found: [(own: Span, other: Span, score: Double)] = []
    for (index, sentence) in passage[side].enumerated() {
      var pairs: [Int: SentencePair] = [:]
      for range in spans[side][index] {
        let use = TermUse(term: sentence.part(range), sentence: sentence, range: range)
        var best: (span: Span, score: Double)?
        for (other, translation) in passage[side.other].enumerated() {
          let place = location(of: use, in: translation) {
            let pair = pairs[other] ?? SentencePair(sentence, translation, aligner: self)
            pairs[other] = pair
            return pair
          }
          guard let place, place.score > best?.score ?? Self.leastScore else { continue }
          best = (Span(index: other, range: place.range), place.score)
        }
        guard let best, expressions[best.span.index].contains(best.span.range) else { continue }
        found.append((Span(index: index, range: range), best.span, best.score))
      }
    }
    return found
  }
}

extension PhrasePair {
  /// Whether a pair of the same passage comes before another.
  fileprivate func precedes(_ other: PhrasePair) -> Bool {
    for side in Side.allCases {
      let (a, b) = (spans[side], other.spans[side])
      let own = (a.index, a.range.lowerBound, a.range.upperBound)
      let others = (b.index, b.range.lowerBound, b.range.upperBound)
      if own != others { return own < others }
    }
    return false
  }
}
