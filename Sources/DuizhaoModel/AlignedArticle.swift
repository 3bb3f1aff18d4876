/// An article whose passages are analysed and paired.
public struct AlignedArticle: Sendable, Hashable {
  /// What its texts are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An article with its front matter.
    case article
    /// Plain text, of which there are sentences only.
    case text
    /// Segments of a text that came paired: their links are given.
    case segments
    /// Segments of a memory: they come paired and from any number of texts, in any order.
    case memory
  }

  /// What its texts are.
  public var kind = Kind.article

  /// The article as it was read.
  public var article: Article

  /// The titles as sentences; nil where a version has none.
  public var titles: Sides<Sentence?>

  /// The sentences of the abstracts, in order.
  public var sentences: Sides<[Sentence]>

  /// The links between sentences; every sentence of both sides is in exactly one.
  public var links: [Link]

  /// The keywords as sentences.
  public var keywords: Sides<[Sentence]>

  /// The links between keywords; every keyword of both sides is in exactly one.
  public var keywordLinks: [Link]

  /// The terms that translate each other in this article.
  public var termPairs: [TermPair]

  /// How the words of each of ``passages`` are tied, in the same order; empty until they are analysed.
  public var coverage: [Coverage] = []

  /// Where each term of either side is translated: those of the source first, in order of place.
  public var renderings: [Rendering] = []

  /// Creates an aligned article.
  public init(
    article: Article,
    titles: Sides<Sentence?>,
    sentences: Sides<[Sentence]>,
    links: [Link],
    keywords: Sides<[Sentence]>,
    keywordLinks: [Link],
    termPairs: [TermPair] = []
  ) {
    self.article = article
    self.titles = titles
    self.sentences = sentences
    self.links = links
    self.keywords = keywords
    self.keywordLinks = keywordLinks
    self.termPairs = termPairs
  }
}

extension AlignedArticle {
  /// What stands side by side: the titles, the sentences of each link, the keywords of each link.
  public var passages: [Sides<[Sentence]>] {
    var passages = [titles.map { $0.map { [$0] } ?? [] }]
    for (links, items) in [(links, sentences), (keywordLinks, keywords)] {
      passages += links.map { link in
        Sides(source: link.source.map { items.source[$0] }, target: link.target.map { items.target[$0] })
      }
    }
    return passages
  }
}

/// A term of the source side and its translation as they stand in an article.
public struct TermPair: Sendable, Hashable {
  /// Where the knowledge that they correspond comes from.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    case glossary, keyword, definition, mined
  }

  /// The source term as written.
  public var source: String

  /// The target term as written.
  public var target: String

  /// Where the knowledge comes from.
  public var origin: Origin

  /// How sure the pair is, from 0 to 1.
  public var score: Double

  /// Creates a pair.
  public init(source: String, target: String, origin: Origin, score: Double) {
    self.source = source
    self.target = target
    self.origin = origin
    self.score = score
  }
}
