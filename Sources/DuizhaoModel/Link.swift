/// Sentences, or keywords, of the two sides that translate each other.
public struct Link: Sendable, Hashable {
  /// Indices on the source side, ascending; empty where the target side has no counterpart.
  public var source: [Int]

  /// Indices on the target side, ascending; empty where the source side has no counterpart.
  public var target: [Int]

  /// How sure the link is, from 0 to 1.
  public var score: Double

  /// What ties the two sides, strongest first.
  public var evidence: [Evidence]

  /// Creates a link.
  public init(source: [Int], target: [Int], score: Double, evidence: [Evidence] = []) {
    self.source = source
    self.target = target
    self.score = score
    self.evidence = evidence
  }

  /// Indices on one side.
  public subscript(side: Side) -> [Int] {
    get { side == .source ? source : target }
    set { if side == .source { source = newValue } else { target = newValue } }
  }
}

/// One thing that ties two passages.
public struct Evidence: Sendable, Hashable {
  /// Why the two spans correspond.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Both are terms of one concept.
    case term
    /// The lexicon translates one as the other.
    case word
    /// Both state the same value.
    case number
    /// Both are written alike (DNA, IL-6).
    case identical
    /// Both sound alike (帕金森, *Parkinson*).
    case sound
  }

  /// Why the spans correspond.
  public var kind: Kind

  /// The span on the source side.
  public var source: Span

  /// The span on the target side.
  public var target: Span

  /// How much it counts, in nats of log-likelihood ratio.
  public var weight: Double

  /// Creates a piece of evidence.
  public init(kind: Kind, source: Span, target: Span, weight: Double) {
    self.kind = kind
    self.source = source
    self.target = target
    self.weight = weight
  }
}

/// A range inside one sentence or keyword of a side.
public struct Span: Sendable, Hashable {
  /// The index of the sentence or keyword on its side.
  public var index: Int

  /// The UTF-8 range in its text.
  public var range: Range<Int>

  /// Creates a span.
  public init(index: Int, range: Range<Int>) {
    self.index = index
    self.range = range
  }
}
