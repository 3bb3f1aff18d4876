/// A value for each of the two sides of a bilingual article.
///
/// The source is the language that the article was written in, the target the one that it was translated into.
public struct Sides<Value> {
  /// The value of the source side.
  public var source: Value

  /// The value of the target side.
  public var target: Value

  /// Creates a pair from its two sides.
  public init(source: Value, target: Value) {
    self.source = source
    self.target = target
  }

  /// The value of one side.
  public subscript(side: Side) -> Value {
    get { side == .source ? source : target }
    // In place: to get and to set would copy a collection each time that one element is changed.
    _modify {
      switch side {
      case .source: yield &source
      case .target: yield &target
      }
    }
  }

  /// Returns both values transformed by the same function.
  public func map<Result, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Result
  ) throws(Failure) -> Sides<Result> {
    Sides<Result>(source: try transform(source), target: try transform(target))
  }
}

/// One of the two sides of a bilingual article.
public enum Side: String, Sendable, Hashable, CaseIterable {
  case source, target

  /// The side that this one is held against.
  public var other: Side { self == .source ? .target : .source }
}

extension Sides: Sendable where Value: Sendable {}
extension Sides: Equatable where Value: Equatable {}
extension Sides: Hashable where Value: Hashable {}
