package import DuizhaoModel
import DuizhaoText

extension Aligner {
  /// Finds where each term of either side is translated.
  ///
  /// Terms are those of the glossary, the keywords, expressions that recur in the article, and words of the source
  /// that nothing ties.
  ///
  /// - Parameters:
  ///   - passages: What stands side by side.
  ///   - coverage: How their words are tied.
  ///   - keywords: The keywords of both sides.
  /// - Returns: A rendering for each occurrence in a passage that has two sides, those of the source first.
  package func renderings(
    of passages: [Sides<[Sentence]>],
    coverage: [Coverage],
    keywords: Sides<[Sentence]>
  ) -> [Rendering] {
    Side.allCases.flatMap { side in
      let terms = PassageTerms(
        passages.map { $0[side] },
        keywords: keywords[side],
        untied: side == .source ? coverage.map(\.untiedRuns) : [],
        isFunctionWord: vocabulary.isFunctionWord
      )
      // The terms of a sentence come one after the other, and share what is looked up for it.
      var pairs = SentencePairs()
      return terms.terms.compactMap { term -> Rendering? in
        let passage = passages[term.passage]
        guard !passage[side.other].isEmpty else { return nil }
        pairs.use(passage: term.passage, sentence: term.span.index)
        return rendering(of: term, on: side, in: passage, pairs: &pairs)
      }
    }
  }

  private func rendering(
    of term: PassageTerms.Term,
    on side: Side,
    in passage: Sides<[Sentence]>,
    pairs: inout SentencePairs
  ) -> Rendering {
    let sentence = passage[side][term.span.index]
    let use = TermUse(term: sentence.part(term.span.range), sentence: sentence, range: term.span.range)
    var best: (span: Span, score: Double)?
    for (index, other) in passage[side.other].enumerated() {
      let found = location(of: use, in: other) {
        pairs.pair(index) { SentencePair(sentence, other, aligner: self) }
      }
      guard let found, found.score > best?.score ?? 0 else { continue }
      best = (Span(index: index, range: found.range), found.score)
    }
    return Rendering(
      passage: term.passage,
      side: side,
      term: term.span,
      translation: best?.span,
      score: best?.score ?? 0,
      origin: term.origin
    )
  }
}

/// The pairs of one sentence with those of its translation that were prepared so far.
private struct SentencePairs {
  private var passage = -1
  private var sentence = -1
  private var prepared: [Int: SentencePair] = [:]

  /// Turns to a sentence, and forgets the pairs of another.
  mutating func use(passage: Int, sentence: Int) {
    guard passage != self.passage || sentence != self.sentence else { return }
    self.passage = passage
    self.sentence = sentence
    prepared.removeAll(keepingCapacity: true)
  }

  /// The pair with a sentence of the translation.
  mutating func pair(_ index: Int, _ prepare: () -> SentencePair) -> SentencePair {
    if let pair = prepared[index] { return pair }
    let pair = prepare()
    prepared[index] = pair
    return pair
  }
}

/// The expressions of a side that name something.
private struct PassageTerms {
  struct Term {
    var passage: Int
    var span: Span
    var origin: Rendering.Origin
  }

  private(set) var terms: [Term] = []
  private var taken: Set<Key> = []

  private struct Key: Hashable {
    var passage: Int
    var span: Span
  }

  init(
    _ passages: [[Sentence]],
    keywords: [Sentence],
    untied: [[Span]],
    isFunctionWord: (String) -> Bool
  ) {
    for (number, passage) in passages.enumerated() {
      for (index, sentence) in passage.enumerated() {
        for keyword in keywords {
          for range in TermSearch.ranges(of: keyword.text.string, in: sentence.text.string) {
            add(number, Span(index: index, range: range), .keyword)
          }
        }
        for term in sentence.terms { add(number, Span(index: index, range: term.range), .glossary) }
      }
    }
    for (passage, span) in Recurrence(
      passages,
      names: keywords.map(\.text.string),
      isFunctionWord: isFunctionWord
    ).places {
      add(passage, span, .recurring)
    }
    for (passage, runs) in untied.enumerated() { for span in runs { add(passage, span, .untied) } }
    terms.sort {
      ($0.passage, $0.span.index, $0.span.range.lowerBound, $1.span.range.upperBound)
        < ($1.passage, $1.span.index, $1.span.range.lowerBound, $0.span.range.upperBound)
    }
  }

  private mutating func add(_ passage: Int, _ span: Span, _ origin: Rendering.Origin) {
    guard taken.insert(Key(passage: passage, span: span)).inserted else { return }
    terms.append(Term(passage: passage, span: span, origin: origin))
  }
}

extension Sentence {
  /// The sentence that a part of this one would be.
  func part(_ range: Range<Int>) -> Sentence {
    let move = { (inner: Range<Int>) in
      inner.lowerBound - range.lowerBound..<inner.upperBound - range.lowerBound
    }
    let isInside = { (inner: Range<Int>) in
      range.lowerBound <= inner.lowerBound && inner.upperBound <= range.upperBound
    }
    return Sentence(
      text: text.slice(range),
      language: language,
      tokens: tokens.filter { isInside($0.range) }.map {
        Token(kind: $0.kind, range: move($0.range), key: $0.key)
      },
      terms: terms.filter { isInside($0.range) }.map {
        TermOccurrence(concept: $0.concept, term: $0.term, range: move($0.range))
      }
    )
  }
}

extension Coverage {
  /// The words of the source side that nothing ties though it is known what they mean, those that stand side by side
  /// as one.
  fileprivate var untiedRuns: [Span] {
    var runs: [Span] = []
    for word in words.source where word.ties.isEmpty && word.isKnown {
      if let last = runs.last, last.index == word.span.index,
        last.range.upperBound == word.span.range.lowerBound
      {
        runs[runs.count - 1].range = last.range.lowerBound..<word.span.range.upperBound
      } else {
        runs.append(word.span)
      }
    }
    return runs
  }
}
