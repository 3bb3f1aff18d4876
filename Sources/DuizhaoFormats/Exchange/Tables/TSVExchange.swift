public import DuizhaoModel

/// Glossaries as tab-separated values, a row a concept, for programs and for comparing versions.
///
/// No cell has a line end or a tab; otherwise as ``CSVExchange``.
public struct TSVExchange: GlossaryExchange {
  public static var features: FormatFeatures { TermTableText.features }

  public var options: ExchangeOptions

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) { self.options = options }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    TermTableText.write(entries, .tsv, direction: options.direction)
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try TermTableText.read(file, direction: options.direction)
  }
}
