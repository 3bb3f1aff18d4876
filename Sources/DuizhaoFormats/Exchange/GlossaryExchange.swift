public import DuizhaoModel

/// A format in which glossaries are exchanged.
///
/// A conformer is a struct in one file or two, made with its options; ``GlossaryFormat`` lists all of them.
public protocol GlossaryExchange: Sendable {
  /// What the format holds.
  static var features: FormatFeatures { get }

  /// How it is written.
  var options: ExchangeOptions { get }

  /// Writes entries that have nothing which the format cannot hold.
  ///
  /// - Returns: The file. Where the format has limits beyond ``features`` (length, size), also what these took.
  func write(_ entries: [ConceptEntry]) -> WrittenGlossary

  /// Reads a file.
  ///
  /// - Throws: ``GlossaryImportFailure`` with every reason why nothing of it can be imported.
  func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport
}

extension GlossaryExchange {
  /// Writes entries, and says what the format could not hold of them.
  ///
  /// - Complexity: O(*n*) in the terms.
  public func export(_ entries: [ConceptEntry]) -> GlossaryExport {
    let reduction = Reduction(entries, to: Self.features, direction: options.direction)
    let written = write(reduction.entries)
    var counts = LossCounts()
    counts.add(reduction.losses)
    counts.add(written.losses)
    return GlossaryExport(bytes: written.bytes, entries: written.entries, losses: counts.losses)
  }
}

/// How glossaries are written and read.
public struct ExchangeOptions: Sendable, Hashable {
  /// The two languages of formats that have two, and which is the source.
  public var direction: Sides<LanguageTag>

  /// The name of the glossary where a format has a place for one.
  public var title: String

  /// The time to write where a format demands one (ISO 8601); equal input gives equal bytes.
  public var date: String

  /// Whether a service that takes commas or tabs gets tabs.
  public var usesTabs = false

  /// Creates options.
  public init(
    direction: Sides<LanguageTag> = Sides(source: .chinese, target: .english),
    title: String = "Duizhao",
    date: String = "2000-01-01T00:00:00Z"
  ) {
    self.direction = direction
    self.title = title
    self.date = date
  }
}

/// What a writer made.
public struct WrittenGlossary: Sendable {
  /// The file.
  public var bytes: [UInt8]

  /// The entries that are in it, as they are in it.
  public var entries: [ConceptEntry]

  /// What limits of the format took.
  public var losses: [ExchangeLoss]

  /// Creates what a writer made.
  public init(bytes: [UInt8], entries: [ConceptEntry], losses: [ExchangeLoss] = []) {
    self.bytes = bytes
    self.entries = entries
    self.losses = losses
  }
}

/// A glossary in a format, and what the format could not hold.
public struct GlossaryExport: Sendable {
  /// The file.
  public var bytes: [UInt8]

  /// The entries that are in it, as they are in it; of formats without synonyms, the pairs.
  public var entries: [ConceptEntry]

  /// What was lost, each kind once.
  public var losses: [ExchangeLoss]

  /// How many terms are in it.
  public var termCount: Int { entries.reduce(0) { $0 + $1.terms.count } }
}
