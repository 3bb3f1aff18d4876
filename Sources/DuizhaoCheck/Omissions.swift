import DuizhaoModel

/// What one side says and the other does not, as far as words tell.
///
/// A word counts the more the more regularly such words are translated: that 进行 has no counterpart says nothing,
/// that 骨折 has none says a lot.
struct Omissions: Sendable {
  /// Words side by side that nothing ties.
  struct Run: Sendable, Hashable {
    /// The passage, by its index in `AlignedArticle.passages`.
    var passage: Int
    /// The sentence within its side of the passage, and the range of the words.
    var span: Span
    /// How surprising the silence is, in nats.
    var surprise: Double
  }

  /// A stretch of a sentence between two marks of punctuation.
  struct Clause: Sendable, Hashable {
    /// The passage, by its index in `AlignedArticle.passages`.
    var passage: Int
    /// The sentence within its side of the passage, and the range of the clause.
    var span: Span
    /// How many content words it has, and how many of them are tied.
    var words = 0
    var tied = 0
    /// How surprising it is that the others are not, in nats.
    var surprise = 0.0
  }

  /// Words of either side that stand where the other side has words that nothing ties either.
  private(set) var replaced: [Sides<Run>] = []

  /// The other runs of each side, in order.
  private(set) var lone = Sides<[Run]>(source: [], target: [])

  /// The clauses of each side that are hardly tied, in order; their words are in no run.
  private(set) var clauses = Sides<[Clause]>(source: [], target: [])

  init(_ article: AlignedArticle) {
    for (number, passage) in article.passages.enumerated() where number < article.coverage.count {
      guard !passage.source.isEmpty, !passage.target.isEmpty else { continue }
      add(number, passage, article.coverage[number])
    }
  }

  private mutating func add(_ number: Int, _ passage: Sides<[Sentence]>, _ coverage: Coverage) {
    let named = passage.map { Set($0.flatMap { $0.terms.map(\.concept) }) }
    let common = named.source.intersection(named.target)
    let words = Sides(
      source: Self.telling(coverage.words.source, in: passage.source, common: common),
      target: Self.telling(coverage.words.target, in: passage.target, common: common)
    )
    var runs = Sides<[Run]>(source: [], target: [])
    for side in Side.allCases {
      let silent = Self.clauses(of: passage[side], words[side], passage: number).filter(\.isSilent)
      clauses[side] += silent
      runs[side] = Self.runs(words[side], in: passage[side], passage: number).filter { run in
        !silent.contains {
          $0.span.index == run.span.index && $0.span.range.contains(run.span.range.lowerBound)
        }
      }
    }
    let twins = OmissionNeighbours(words: words).twins(of: runs)
    replaced += twins.sorted { $0.source < $1.source }.map {
      Sides(source: runs.source[$0.source], target: runs.target[$0.target])
    }
    for side in Side.allCases {
      let paired = Set(twins.map { $0[side] })
      lone[side] += runs[side].indices.filter { !paired.contains($0) }.map { runs[side][$0] }
    }
  }

  /// The words of which silence can tell something: not those of numbers, of section labels, and of concepts that the
  /// other side names too.
  private static func telling(
    _ words: [Coverage.Word],
    in sentences: [Sentence],
    common: Set<Int>
  ) -> [Coverage.Word] {
    words.filter { word in
      let sentence = sentences[word.span.index]
      if let label = sentence.label, label.contains(word.span.range.lowerBound) { return false }
      if sentence.values.contains(where: { $0.range.overlaps(word.span.range) }) { return false }
      return !word.ties.isEmpty
        || !sentence.terms.contains { common.contains($0.concept) && $0.range.overlaps(word.span.range) }
    }
  }

  /// The words side by side that nothing ties, but for those at either end that say little; a single character is the
  /// rest of a longer word (法).
  private static func runs(_ words: [Coverage.Word], in sentences: [Sentence], passage: Int) -> [Run] {
    var runs: [[Coverage.Word]] = []
    for word in words where word.isUntied {
      if let last = runs.last?.last?.span, last.index == word.span.index,
        (0...1).contains(word.span.range.lowerBound - last.range.upperBound)
      {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([word])
      }
    }
    return runs.compactMap { words in
      // 采用 before what was used says nothing; the parts of an English name (*Western blotting*) belong together.
      let isChinese = sentences[words[0].span.index].language == .chinese
      let isTrimmed = isChinese && words.contains { !$0.isWeak }
      let told = isTrimmed ? words.drop(while: \.isWeak) : words[...]
      guard let first = told.first, let last = isTrimmed ? told.last(where: { !$0.isWeak }) : told.last else {
        return nil
      }
      let range = first.span.range.lowerBound..<last.span.range.upperBound
      guard sentences[first.span.index].text.string.slice(range).count > 1 else { return nil }
      return Run(
        passage: passage,
        span: Span(index: first.span.index, range: range),
        surprise: words.reduce(0) { $0 + $1.surprise }
      )
    }
  }

  private static func clauses(of sentences: [Sentence], _ words: [Coverage.Word], passage: Int) -> [Clause] {
    sentences.enumerated().flatMap { index, sentence in
      let text = sentence.text.string
      let bounds = sentence.tokens.filter { token in
        token.kind == .symbol && "，,；;。：:".contains(text.slice(token.range))
      }
      var start = sentence.label?.upperBound ?? 0
      let ends = bounds.map(\.range).filter { $0.lowerBound > start } + [text.utf8.count..<text.utf8.count]
      return ends.compactMap { end -> Clause? in
        defer { start = end.upperBound }
        guard start < end.lowerBound else { return nil }
        let own = words.filter {
          $0.span.index == index && (start..<end.lowerBound).contains($0.span.range.lowerBound)
        }
        guard let first = own.first, let last = own.last else { return nil }
        return Clause(
          passage: passage,
          span: Span(
            index: index,
            range: first.span.range.lowerBound..<max(last.span.range.upperBound, first.span.range.upperBound)
          ),
          words: own.count,
          tied: own.count { !$0.ties.isEmpty },
          surprise: own.filter(\.isUntied).reduce(0) { $0 + $1.surprise }
        )
      }
    }
  }
}

extension Omissions.Clause {
  /// Whether so little of the clause is tied that it is missing as a whole.
  fileprivate var isSilent: Bool { words >= 3 && surprise >= 2 && Double(tied) <= 0.34 * Double(words) }
}

extension Coverage.Word {
  /// Whether nothing ties the word though it is known what it means.
  var isUntied: Bool { ties.isEmpty && isKnown }

  /// Whether such words are mostly left without counterpart (采用, 进行).
  fileprivate var isWeak: Bool { expectation < 0.45 }

  /// How surprising it is that nothing ties the word, in nats; little where another passage has its counterpart.
  var surprise: Double {
    let table = [0.05, 0.11, 0.22, 0.36, 0.51, 0.69, 0.92, 1.2, 1.61, 2.3, 3.2]
    return table[min(10, Int((expectation * 10).rounded()))] * (isTiedElsewhere ? 0.4 : 1)
  }
}
