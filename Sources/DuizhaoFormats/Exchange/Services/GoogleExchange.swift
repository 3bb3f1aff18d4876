public import DuizhaoModel

/// Glossaries of Google Cloud Translation: comma-separated pairs without a header, for one direction.
///
/// A term has at most 1,024 bytes, a file 10,485,760 (Cloud Translation, *Quotas and limits*). The reader
/// takes sets of equivalent terms too, whose header has codes of languages, `pos` and `description`.
public struct GoogleExchange: GlossaryExchange {
  public static var features: FormatFeatures { [] }

  public var options: ExchangeOptions

  private let rules = ServiceRules(longestTerm: 1_024, largestFile: 10_485_760)

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) { self.options = options }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    rules.write(entries, options: options)
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try rules.read(file, direction: options.direction)
  }
}
