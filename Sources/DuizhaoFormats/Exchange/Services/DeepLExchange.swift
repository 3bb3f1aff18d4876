public import DuizhaoModel

/// DeepL's glossaries: pairs divided by commas or tabs, without a header.
///
/// DeepL refuses a source that comes twice, blanks at the ends, control characters and line separators; a
/// term has at most 1,024 bytes, a glossary 10 MiB (DeepL API reference, *Manage glossaries*). The languages
/// are told when it is uploaded.
public struct DeepLExchange: GlossaryExchange {
  public static var features: FormatFeatures { [] }

  public var options: ExchangeOptions

  private let rules = ServiceRules(longestTerm: 1_024, largestFile: 10 << 20)

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) { self.options = options }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    rules.write(entries, options: options)
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try rules.read(file, direction: options.direction)
  }
}
