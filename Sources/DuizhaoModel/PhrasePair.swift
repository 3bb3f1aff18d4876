/// The expressions of an article that may be terms, and which of them translate each other.
public struct ArticlePhrases: Sendable, Hashable {
  /// The expressions of each side, in order of their passages and places.
  public var expressions: Sides<[Expression]>

  /// The pairs, passage by passage, in order of the source.
  public var pairs: [PhrasePair]

  /// The Chinese terms that brackets give in English.
  public var glosses: [BracketGloss]

  /// Creates a collection.
  public init(expressions: Sides<[Expression]>, pairs: [PhrasePair], glosses: [BracketGloss]) {
    self.expressions = expressions
    self.pairs = pairs
    self.glosses = glosses
  }

  /// A place where an expression stands.
  public struct Expression: Sendable, Hashable {
    /// The passage, by its index in ``AlignedArticle/passages``.
    public var passage: Int

    /// Where in the passage it stands.
    public var span: Span

    /// Whether it fills all that stands between two marks or function words.
    public var standsAlone: Bool

    /// Creates an expression.
    public init(passage: Int, span: Span, standsAlone: Bool) {
      self.passage = passage
      self.span = span
      self.standsAlone = standsAlone
    }
  }
}

/// Two expressions of a passage that may translate each other.
public struct PhrasePair: Sendable, Hashable {
  /// The passage, by its index in ``AlignedArticle/passages``.
  public var passage: Int

  /// Where the two stand.
  public var spans: Sides<Span>

  /// How sure each side's expression finds the other one, from 0 to 1; 0 where it finds another or none.
  public var scores: Sides<Double>

  /// Creates a pair.
  public init(passage: Int, spans: Sides<Span>, scores: Sides<Double>) {
    self.passage = passage
    self.spans = spans
    self.scores = scores
  }
}
