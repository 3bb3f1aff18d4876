/// A Chinese term that brackets after it give in English: 活性氧（reactive oxygen species, ROS）.
public struct BracketGloss: Sendable, Hashable {
  /// The passage, by its index in ``AlignedArticle/passages``.
  public var passage: Int

  /// The side on which it stands.
  public var side: Side

  /// The Chinese term.
  public var term: Span

  /// The English full form in the brackets; nil where they hold a short form only.
  public var full: Range<Int>?

  /// The short form in the brackets.
  public var abbreviation: Range<Int>?

  /// How sure it is where the term begins, from 0 to 1.
  public var score: Double

  /// Creates a gloss.
  public init(
    passage: Int,
    side: Side,
    term: Span,
    full: Range<Int>?,
    abbreviation: Range<Int>?,
    score: Double
  ) {
    self.passage = passage
    self.side = side
    self.term = term
    self.full = full
    self.abbreviation = abbreviation
    self.score = score
  }
}
