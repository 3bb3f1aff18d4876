package import DuizhaoModel
import DuizhaoText

extension Aligner {
  /// Finds where each term of the source side is translated.
  ///
  /// Terms are those of the glossary, the keywords, expressions that recur in the article, and words that nothing
  /// ties.
  ///
  /// - Parameters:
  ///   - passages: What stands side by side.
  ///   - coverage: How their words are tied.
  ///   - keywords: The source keywords.
  /// - Returns: A rendering for each occurrence in a passage that has two sides, in order.
  package func renderings(
    of passages: [Sides<[Sentence]>],
    coverage: [Coverage],
    keywords: [Sentence]
  ) -> [Rendering] {
    var found = SourceTerms(passages.map(\.source), keywords: keywords, isFunctionWord: vocabulary.isFunctionWord)
    for (number, coverage) in coverage.enumerated() { found.add(untied: coverage.untiedRuns, passage: number) }
    return found.terms.compactMap { term in
      let passage = passages[term.passage]
      guard !passage.target.isEmpty else { return nil }
      let sentence = passage.source[term.span.index]
      return rendering(of: term, in: sentence, targets: passage.target)
    }
  }

  private func rendering(of term: SourceTerms.Term, in sentence: Sentence, targets: [Sentence]) -> Rendering {
    let use = TermUse(term: sentence.part(term.span.range), sentence: sentence, range: term.span.range)
    var best: (target: Span, score: Double)?
    for (index, target) in targets.enumerated() {
      guard let found = location(of: use, in: target), found.score > best?.score ?? 0 else { continue }
      best = (Span(index: index, range: found.range), found.score)
    }
    return Rendering(
      passage: term.passage,
      source: term.span,
      target: best?.target,
      score: best?.score ?? 0,
      origin: term.origin
    )
  }
}

/// The expressions of the source side that name something.
private struct SourceTerms {
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

  init(_ passages: [[Sentence]], keywords: [Sentence], isFunctionWord: (String) -> Bool) {
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
    for (passage, span) in Recurrence(passages, isFunctionWord: isFunctionWord).places {
      add(passage, span, .recurring)
    }
    terms.sort {
      ($0.passage, $0.span.index, $0.span.range.lowerBound, $1.span.range.upperBound)
        < ($1.passage, $1.span.index, $1.span.range.lowerBound, $0.span.range.upperBound)
    }
  }

  /// Adds runs of words that nothing ties.
  mutating func add(untied runs: [Span], passage: Int) {
    for span in runs { add(passage, span, .untied) }
  }

  private mutating func add(_ passage: Int, _ span: Span, _ origin: Rendering.Origin) {
    guard taken.insert(Key(passage: passage, span: span)).inserted else { return }
    terms.append(Term(passage: passage, span: span, origin: origin))
  }
}

/// Expressions of several words that an article uses more than once.
private struct Recurrence {
  /// Every place of every such expression.
  private(set) var places: [(passage: Int, span: Span)] = []

  /// The longest expression, in words.
  private static let longest = 5

  init(_ passages: [[Sentence]], isFunctionWord: (String) -> Bool) {
    var found: [String: [(passage: Int, span: Span)]] = [:]
    for (number, passage) in passages.enumerated() {
      for (index, sentence) in passage.enumerated() {
        for run in Self.runs(sentence, isFunctionWord) {
          for start in run.indices {
            for end in start..<min(run.endIndex, start + Self.longest) {
              let range = run[start].range.lowerBound..<run[end].range.upperBound
              let text = FoldedText(String(sentence.text.string.slice(range))).string
              guard text.count > 1, text.utf8.count > 3 else { continue }
              found[text, default: []].append((number, Span(index: index, range: range)))
            }
          }
        }
      }
    }
    let recurring = found.filter { $0.value.count > 1 && Set($0.value.map(\.passage)).count > 1 }
    for (text, uses) in recurring.sorted(by: { $0.key < $1.key }) {
      // What only occurs inside a longer one is no expression of its own.
      let isPart = recurring.contains { $0.key != text && $0.value.count == uses.count && $0.key.contains(text) }
      if !isPart { places += uses }
    }
  }

  /// The runs of content words that stand one beside the other.
  private static func runs(_ sentence: Sentence, _ isFunctionWord: (String) -> Bool) -> [ArraySlice<Token>] {
    sentence.tokens.split { $0.kind == .symbol || $0.kind == .number || isFunctionWord($0.key) }
      .flatMap { run in
        var parts: [ArraySlice<Token>] = []
        var start = run.startIndex
        for index in run.indices.dropFirst()
        where run[index].range.lowerBound != run[index - 1].range.upperBound {
          parts.append(run[start..<index])
          start = index
        }
        return parts + [run[start...]]
      }
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
