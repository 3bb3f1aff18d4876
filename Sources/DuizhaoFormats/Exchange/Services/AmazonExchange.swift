public import DuizhaoModel

/// Custom terminology of Amazon Translate: comma-separated pairs below a header of codes of languages, the
/// source first.
///
/// A term has at most 200 bytes, a file 10 MB; a source has one translation, whatever its capitals (Amazon
/// Translate Developer Guide, *Guidelines and quotas*, *Best practices*, *Case-insensitive matching*).
public struct AmazonExchange: GlossaryExchange {
  public static var features: FormatFeatures { [] }

  public var options: ExchangeOptions

  private let rules = ServiceRules(
    code: { Self.code($0) },
    longestTerm: 200,
    largestFile: 10_000_000,
    ignoresCase: true
  )

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) { self.options = options }

  /// What Amazon Translate calls a language: the few that it tells by region, and the primary tag of others.
  private static func code(_ tag: LanguageTag) -> String {
    if ServiceRules.isTraditional(tag) { return "zh-TW" }
    return ["fr-CA", "es-MX", "pt-PT", "fa-AF"].contains(tag.text) ? tag.text : tag.primary
  }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    rules.write(entries, options: options)
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try rules.read(file, direction: options.direction)
  }
}
