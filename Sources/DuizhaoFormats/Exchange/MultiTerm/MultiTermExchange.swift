public import DuizhaoModel

/// MultiTerm XML (`mtf`), which MultiTerm exports and imports; memoQ, Acrolinx and others write it too.
///
/// In UTF-8, which its importer takes by the declaration of the file and which other programs read more often than the
/// UTF-16 that MultiTerm itself writes. Fields without a place of their own are descriptive fields, as they are in any
/// termbase of MultiTerm.
public struct MultiTermExchange: GlossaryExchange {
  public static let features = FormatFeatures.all

  public var options: ExchangeOptions

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) {
    self.options = options
  }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    var clean = CleanEntries(entries)
    clean.change(Self.fitted)
    var xml = XMLWriter()
    xml.element("mtf") { xml in
      for (index, entry) in clean.entries.enumerated() {
        MultiTermConcept(entry, number: index + 1).write(to: &xml)
      }
    }
    return WrittenGlossary(bytes: Array(xml.text.utf8), entries: clean.entries, losses: clean.losses)
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try MultiTermReader.read(file)
  }

  /// An entry in the order of the format: the terms by language, definitions in languages that have terms.
  private static func fitted(_ entry: ConceptEntry, _ clean: inout CleanEntries) -> ConceptEntry {
    var entry = entry
    let languages = languages(of: entry)
    entry.terms = languages.flatMap { language in entry.terms.filter { $0.language == language } }
    for index in entry.definitions.indices {
      guard let language = entry.definitions[index].language, !languages.contains(language) else { continue }
      entry.definitions[index].language = nil
      clean.lose(.definitionDetails)
    }
    entry.definitions =
      entry.definitions.filter { $0.language == nil }
      + languages.flatMap { language in entry.definitions.filter { $0.language == language } }
    entry.created = kept(entry.created, &clean)
    entry.modified = kept(entry.modified, &clean)
    return entry
  }

  /// The languages in which an entry has terms, in their order.
  static func languages(of entry: ConceptEntry) -> [LanguageTag] {
    var languages: [LanguageTag] = []
    for term in entry.terms where !languages.contains(term.language) { languages.append(term.language) }
    return languages
  }

  /// A transaction with the date that the format demands.
  private static func kept(_ transaction: Transaction?, _ clean: inout CleanEntries) -> Transaction? {
    guard let transaction else { return nil }
    guard let date = transaction.date.flatMap(MultiTermDate.full) else {
      clean.lose(.transactions)
      return nil
    }
    return Transaction(date: date, author: transaction.author?.nonEmptyBlock)
  }
}
