import DuizhaoModel

/// What corresponds in the passages of an article, ready to be coloured: terms by their concept over the whole
/// article, numbers by their pair inside a link.
struct Ties {
  /// A part of a passage with a counterpart in the passage opposite.
  struct Tie: Hashable {
    /// Why it has one.
    enum Kind: Hashable {
      case term, number
    }

    var kind: Kind
    /// What it has in common with its counterpart and with nothing else: in the article for terms, in the link for
    /// numbers.
    var number: Int
    /// The UTF-8 range in the passage.
    var range: Range<Int>
  }

  /// The ties of the titles, in order, without overlaps.
  private(set) var titles: Sides<[Tie]>
  /// The ties of each sentence.
  private(set) var sentences: Sides<[[Tie]]>
  /// The ties of each keyword.
  private(set) var keywords: Sides<[[Tie]]>

  init(_ article: AlignedArticle) {
    titles = Sides(source: [], target: [])
    sentences = article.sentences.map { [[Tie]](repeating: [], count: $0.count) }
    keywords = article.keywords.map { [[Tie]](repeating: [], count: $0.count) }
    var search = TieSearch()
    if let source = article.titles.source, let target = article.titles.target {
      var ties = Sides(source: [[Tie]()], target: [[Tie]()])
      let link = Link(source: [0], target: [0], score: 1)
      search.tie(link, Sides(source: [source], target: [target]), &ties)
      titles = ties.map { $0[0] }
    }
    for link in article.links { search.tie(link, article.sentences, &sentences) }
    for link in article.keywordLinks {
      search.tie(link, article.keywords, &keywords)
      search.tieWhole(link, article.keywords, &keywords)
    }
  }

}

/// The search for ties, passage by passage, that knows the numbers of the terms it has met.
private struct TieSearch {
  typealias Tie = Ties.Tie

  /// What makes two ties of terms one.
  private enum Subject: Hashable {
    case concept(Int)
    case written(String)
  }

  private var numbers: [Subject: Int] = [:]

  /// Ties two passages: first concepts that both name, then what evidence ties, the strongest first.
  mutating func tie(_ link: Link, _ items: Sides<[Sentence]>, _ ties: inout Sides<[[Tie]]>) {
    let concepts = Side.allCases.map { side in
      Set(link[side].flatMap { items[side][$0].terms.map(\.concept) })
    }
    let common = concepts[0].intersection(concepts[1])
    for side in Side.allCases {
      for index in link[side] {
        let sentence = items[side][index]
        for term in sentence.terms where common.contains(term.concept) && !sentence.isSpokenFor(term.range) {
          let tie = Tie(kind: .term, number: number(of: .concept(term.concept)), range: term.range)
          Self.insert(tie, into: &ties[side][index])
        }
      }
    }
    var count = 0
    for evidence in link.evidence {
      switch evidence.kind {
      case .number: tieNumbers(evidence, &ties, &count)
      case .term, .identical, .sound: tieTerms(evidence, items, &ties)
      case .word: break
      }
    }
  }

  /// Ties two keywords that nothing inside them ties: they were linked as wholes.
  mutating func tieWhole(_ link: Link, _ items: Sides<[Sentence]>, _ ties: inout Sides<[[Tie]]>) {
    guard let source = link.source.first, let target = link.target.first, link.source.count == 1,
      link.target.count == 1, ties.source[source].isEmpty, ties.target[target].isEmpty
    else { return }
    let texts = (items.source[source].text, items.target[target].text)
    let concept = items.source[source].terms.first { $0.range == 0..<texts.0.count }?.concept
    let number = number(of: concept.map(Subject.concept) ?? .written(texts.0.string.lowercased()))
    Self.insert(Tie(kind: .term, number: number, range: 0..<texts.0.count), into: &ties.source[source])
    Self.insert(Tie(kind: .term, number: number, range: 0..<texts.1.count), into: &ties.target[target])
  }

  private mutating func tieTerms(
    _ evidence: Evidence,
    _ items: Sides<[Sentence]>,
    _ ties: inout Sides<[[Tie]]>
  ) {
    let source = evidence.source
    var target = evidence.target
    // Evidence may name but a word of the term (fracture for 髋部骨折); the whole term is meant.
    let whole = items.target[target.index].terms.first { $0.range.clamped(to: target.range) == target.range }
    if let whole { target.range = whole.range }
    let sentence = items.source[source.index]
    guard !sentence.isSpokenFor(source.range), Self.isFree(source.range, in: ties.source[source.index]),
      Self.isFree(target.range, in: ties.target[target.index])
    else { return }
    let concept = sentence.terms.first { $0.range == source.range }?.concept
    let number = number(
      of: concept.map(Subject.concept) ?? .written(sentence.text.string.slice(source.range).lowercased())
    )
    Self.insert(Tie(kind: .term, number: number, range: source.range), into: &ties.source[source.index])
    Self.insert(Tie(kind: .term, number: number, range: target.range), into: &ties.target[target.index])
  }

  /// Ties two numbers; where one side says in one what the other says in two (3月, 2022年; *March 2022*), all are one.
  private func tieNumbers(_ evidence: Evidence, _ ties: inout Sides<[[Tie]]>, _ count: inout Int) {
    let source = evidence.source
    let target = evidence.target
    let met =
      ties.source[source.index].first { $0.kind == .number && $0.range.overlaps(source.range) }
      ?? ties.target[target.index].first { $0.kind == .number && $0.range.overlaps(target.range) }
    let number = met?.number ?? count
    if met == nil { count += 1 }
    Self.merge(Tie(kind: .number, number: number, range: source.range), into: &ties.source[source.index])
    Self.merge(Tie(kind: .number, number: number, range: target.range), into: &ties.target[target.index])
  }

  private mutating func number(of subject: Subject) -> Int {
    if let number = numbers[subject] { return number }
    numbers[subject] = numbers.count
    return numbers.count - 1
  }

  private static func isFree(_ range: Range<Int>, in ties: [Tie]) -> Bool {
    !range.isEmpty && !ties.contains { $0.range.overlaps(range) }
  }

  private static func insert(_ tie: Tie, into ties: inout [Tie]) {
    guard isFree(tie.range, in: ties) else { return }
    ties.insert(tie, at: ties.firstIndex { $0.range.lowerBound > tie.range.lowerBound } ?? ties.count)
  }

  /// Inserts a tie; numbers that overlap become one, terms keep what they have.
  private static func merge(_ tie: Tie, into ties: inout [Tie]) {
    var tie = tie
    for other in ties where other.kind == .number && other.range.overlaps(tie.range) {
      let range =
        min(tie.range.lowerBound, other.range.lowerBound)..<max(tie.range.upperBound, other.range.upperBound)
      tie.range = range
    }
    ties.removeAll { $0.kind == .number && $0.range.overlaps(tie.range) }
    insert(tie, into: &ties)
  }
}

extension Sentence {
  /// Whether a range is no term of its own: part of the label that opens a section, or inside a value, as units and P.
  fileprivate func isSpokenFor(_ range: Range<Int>) -> Bool {
    label.map { $0.overlaps(range) } ?? false || values.contains { $0.range.clamped(to: range) == range }
  }
}
