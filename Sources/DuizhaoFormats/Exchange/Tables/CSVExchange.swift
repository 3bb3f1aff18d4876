public import DuizhaoModel

/// Glossaries as comma-separated values (RFC 4180) for spreadsheets, a row a concept.
///
/// A byte order mark makes Excel read UTF-8; cells that it would run as formulas begin with an apostrophe,
/// which the reader takes off. Tables of others are read too: any separator, headers in English or Chinese,
/// rows of single terms.
public struct CSVExchange: GlossaryExchange {
  public static var features: FormatFeatures { TermTableText.features }

  public var options: ExchangeOptions

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) { self.options = options }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    TermTableText.write(entries, .csv, direction: options.direction)
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try TermTableText.read(file, direction: options.direction)
  }
}
