/// What one document says of which expressions translate each other: the unit in which mining counts.
///
/// Everything in it can be added up in any order: mining files one after the other equals mining them at once.
public struct MinedDocument: Sendable, Hashable {
  /// The path, as it was given.
  public var path: String

  /// A digest of the text, by which a document that is met again is known.
  public var digest: String

  /// The pairs, each once, in order of their keys.
  public var pairs: [MinedPair]

  /// The expressions of the pairs, each once, in order of their keys.
  public var expressions: [MinedExpression]

  /// Creates a document.
  public init(path: String, digest: String, pairs: [MinedPair], expressions: [MinedExpression]) {
    self.path = path
    self.digest = digest
    self.pairs = pairs
    self.expressions = expressions
  }
}

/// A Chinese and an English expression that translate each other, with what speaks for it.
public struct MinedPair: Sendable, Hashable {
  /// The folded forms; the source is Chinese.
  public var keys: Sides<String>

  /// What was counted.
  public var counts: Counts

  /// Examples, the best first.
  public var evidence: [TermEvidence]

  /// Creates a pair.
  public init(keys: Sides<String>, counts: Counts = Counts(), evidence: [TermEvidence] = []) {
    self.keys = keys
    self.counts = counts
    self.evidence = evidence
  }

  /// Sums over the places of a pair.
  public struct Counts: Sendable, Hashable {
    /// In how many places each finds the other.
    public var mutual = 0
    /// In how many places only one finds the other.
    public var oneWay = 0
    /// How sure each side finds the other, in thousandths, added up.
    public var forward = 0
    /// The same from the target to the source.
    public var backward = 0
    /// Linked keywords.
    public var keywords = 0
    /// How sure these links are, in thousandths, added up.
    public var keywordScore = 0
    /// Brackets that give the one for the other.
    public var definitions = 0
    /// How sure it is where their Chinese terms begin, in thousandths, added up.
    public var definitionScore = 0
    /// Titles.
    public var titles = 0
    /// Documents; 1 in a single one.
    public var documents = 1

    /// Creates counts of nothing.
    public init() {}

    /// In how many places the two stand side by side.
    public var occurrences: Int { max(1, mutual + oneWay, keywords + definitions) }
  }
}

/// An expression of one language with how it is used.
public struct MinedExpression: Sendable, Hashable {
  /// The language.
  public var language: Language

  /// The folded form.
  public var key: String

  /// How often it stands in the documents.
  public var count: Int

  /// How often it fills all that stands between two marks or function words.
  public var alone: Int

  /// Which words stand before it, a bit for each hash.
  ///
  /// Sets of any size are united in any order, and their sizes estimated (linear counting, Whang 1990).
  public var before: UInt64

  /// Which words stand after it.
  public var after: UInt64

  /// How it is written, with how often.
  public var forms: [String: Int]

  /// Creates an expression.
  public init(
    language: Language,
    key: String,
    count: Int = 0,
    alone: Int = 0,
    before: UInt64 = 0,
    after: UInt64 = 0,
    forms: [String: Int] = [:]
  ) {
    self.language = language
    self.key = key
    self.count = count
    self.alone = alone
    self.before = before
    self.after = after
    self.forms = forms
  }
}

extension MinedPair.Counts {
  /// Adds what another document counted.
  public mutating func add(_ other: MinedPair.Counts) {
    mutual += other.mutual
    oneWay += other.oneWay
    forward += other.forward
    backward += other.backward
    keywords += other.keywords
    keywordScore += other.keywordScore
    definitions += other.definitions
    definitionScore += other.definitionScore
    titles += other.titles
    documents += other.documents
  }
}

extension MinedExpression {
  /// Adds what another document says of the same expression.
  public mutating func add(_ other: MinedExpression) {
    count += other.count
    alone += other.alone
    before |= other.before
    after |= other.after
    forms.merge(other.forms, uniquingKeysWith: +)
  }
}
