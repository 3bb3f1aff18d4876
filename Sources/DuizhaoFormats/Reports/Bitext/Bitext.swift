public import DuizhaoModel

/// An aligned article as segments that translate each other: the title, the sentences of the abstract, the keywords.
public struct Bitext: Sendable, Hashable {
  /// What a segment is part of.
  public enum Part: String, Sendable, Hashable {
    case title, sentence, keyword
  }

  /// Where a text begins.
  public struct Place: Sendable, Hashable {
    /// The file, as the user named it.
    public var path: String

    /// The line in it, from 1.
    public var line: Int
  }

  /// What is said in both languages, or in one without a counterpart.
  public struct Segment: Sendable, Hashable {
    /// What it is part of.
    public var part: Part

    /// The text of each side; nil where there is none.
    public var texts: Sides<String?>

    /// Where it begins on each side.
    public var places: Sides<Place?>

    /// How sure the link is, from 0 to 1; nil for what is linked by its place, as titles are.
    public var score: Double?

    /// Whether it has both sides.
    public var isLinked: Bool { texts.source != nil && texts.target != nil }
  }

  /// The languages of the two sides.
  public var languages: Sides<LanguageTag>

  /// The files: one, or the two of a pair with a plus between them.
  public var name: String

  /// The segments, in the order of the article.
  public var segments: [Segment] = []

  /// Takes the segments of an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - lines: The lines of the files that the two versions stand in.
  public init(_ article: AlignedArticle, lines: Sides<LineTable>) {
    let versions = article.article.versions
    languages = versions.map { LanguageTag($0.language) }
    name = CheckedArticle(aligned: article, findings: []).paths
    let titles = article.titles.map { $0.map { [$0] } ?? [] }
    let title = Link(
      source: titles.source.isEmpty ? [] : [0],
      target: titles.target.isEmpty ? [] : [0],
      score: 1
    )
    add([title], .title, titles, article, lines)
    add(article.links, .sentence, article.sentences, article, lines)
    add(article.keywordLinks, .keyword, article.keywords, article, lines)
  }

  private mutating func add(
    _ links: [Link],
    _ part: Part,
    _ items: Sides<[Sentence]>,
    _ article: AlignedArticle,
    _ lines: Sides<LineTable>
  ) {
    for link in links where !link.source.isEmpty || !link.target.isEmpty {
      var segment = Segment(
        part: part,
        texts: Sides(source: nil, target: nil),
        places: Sides(source: nil, target: nil),
        score: part == .title || link.source.isEmpty || link.target.isEmpty ? nil : link.score
      )
      for side in Side.allCases {
        let sentences = link[side].map { items[side][$0] }
        guard let first = sentences.first else { continue }
        let joint = Self.joint(part, article.article.versions[side].language)
        segment.texts[side] = sentences.map(\.text.string).joined(separator: joint)
        segment.places[side] = Place(
          path: article.article.versions[side].path,
          line: lines[side].position(at: first.text.documentRange.lowerBound).line
        )
      }
      segments.append(segment)
    }
  }

  /// What stands between the sentences, or keywords, of one segment.
  private static func joint(_ part: Part, _ language: Language) -> String {
    switch (part, language) {
    case (.keyword, .chinese): "；"
    case (.keyword, .english): "; "
    case (_, .chinese): ""
    case (_, .english): " "
    }
  }
}
