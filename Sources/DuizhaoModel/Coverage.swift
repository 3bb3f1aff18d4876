/// How the words of a passage are tied to the passage that translates it.
///
/// A passage is a title, a link of sentences or a link of keywords, as ``AlignedArticle/passages`` lists them; a span's
/// index is that of the sentence within its side of the passage.
public struct Coverage: Sendable, Hashable {
  /// A content word and what ties it.
  public struct Word: Sendable, Hashable {
    /// Where it stands.
    public var span: Span

    /// The words of the other side that may translate it, the likeliest first.
    public var ties: [Tie]

    /// Whether another passage of the other side has a word that may translate it.
    public var isTiedElsewhere: Bool

    /// Whether the glossary says what it means; of other words silence proves nothing.
    public var isKnown: Bool

    /// How often such a word has a counterpart where its sentence is translated, from 0 to 1.
    public var expectation: Double

    /// Creates a word.
    public init(span: Span, ties: [Tie], isTiedElsewhere: Bool, isKnown: Bool, expectation: Double) {
      self.span = span
      self.ties = ties
      self.isTiedElsewhere = isTiedElsewhere
      self.isKnown = isKnown
      self.expectation = expectation
    }
  }

  /// A word of the other side with the probability that it translates this one.
  public struct Tie: Sendable, Hashable {
    /// Where it stands on the other side.
    public var span: Span

    /// The probability, from 0 to 1.
    public var probability: Double

    /// Creates a tie.
    public init(span: Span, probability: Double) {
      self.span = span
      self.probability = probability
    }
  }

  /// The content words of both sides, in order.
  public var words: Sides<[Word]>

  /// Creates a coverage.
  public init(words: Sides<[Word]> = Sides(source: [], target: [])) {
    self.words = words
  }
}

/// A term in its place with the words of the other side that translate it there.
public struct Rendering: Sendable, Hashable {
  /// What kind of expression the term is.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// A term of a concept of the glossary.
    case glossary
    /// A keyword of the article.
    case keyword
    /// An expression that recurs in the article, or nearly so.
    case recurring
    /// Words that nothing ties.
    case untied
  }

  /// The passage, by its index in ``AlignedArticle/passages``.
  public var passage: Int

  /// The side that the term stands on.
  public var side: Side

  /// Where the term stands.
  public var term: Span

  /// Where its translation stands on the other side; nil where none was found.
  public var translation: Span?

  /// How sure the translation is, from 0 to 1; 1 where it is a form of the term's concept.
  public var score: Double

  /// What kind of expression the term is.
  public var origin: Origin

  /// Creates a rendering.
  public init(
    passage: Int,
    side: Side,
    term: Span,
    translation: Span?,
    score: Double,
    origin: Origin
  ) {
    self.passage = passage
    self.side = side
    self.term = term
    self.translation = translation
    self.score = score
    self.origin = origin
  }
}
