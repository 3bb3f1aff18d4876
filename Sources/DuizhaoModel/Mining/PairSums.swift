/// A mined pair with its sums over all documents, and how its two expressions are used in them.
public struct PairSums: Sendable, Hashable {
  /// The pair; its examples may be left out.
  public var pair: MinedPair

  /// Its two expressions; their written forms may be left out.
  public var expressions: Sides<MinedExpression>

  /// How often each of the two is paired with anything.
  public var totals: Sides<Int>

  /// Creates sums.
  public init(pair: MinedPair, expressions: Sides<MinedExpression>, totals: Sides<Int>) {
    self.pair = pair
    self.expressions = expressions
    self.totals = totals
  }
}
