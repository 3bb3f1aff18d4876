public import DuizhaoModel

/// Translation memory exchange 1.4b (LISA OSCAR): a unit a pair of terms.
///
/// Pairs, for programs take one text of a language from a unit and pass over the others. What is out of use is left out,
/// for a memory offers all that it holds.
public struct TMXExchange: GlossaryExchange {
  public static let features: FormatFeatures = [
    .identifiers, .alternatives, .languageVariants, .fields, .definitions, .fullDefinitions, .notes,
    .reviewStatus, .abbreviations, .caseRules, .partsOfSpeech, .termNotes, .termSources, .transactions,
  ]

  public var options: ExchangeOptions

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) {
    self.options = options
  }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    var clean = CleanEntries(entries)
    clean.change { entry, clean in
      guard entry.status != .rejected else {
        clean.lose(.rejected)
        return nil
      }
      var entry = entry
      for index in entry.terms.indices {
        entry.terms[index].language = language(of: entry.terms[index])
      }
      entry.created = Self.kept(entry.created, &clean)
      entry.modified = Self.kept(entry.modified, &clean)
      return entry
    }
    let document = TMXDocument(
      sourceLanguage: options.direction.source,
      segmentType: "phrase",
      units: clean.entries.map(Self.unit)
    )
    return WrittenGlossary(
      bytes: Array(document.text.utf8),
      entries: clean.entries,
      losses: clean.losses
    )
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try TMXReader.read(file)
  }

  /// The language of a term; that of the direction where it says more, for programs compare regions.
  private func language(of term: TermEntry) -> LanguageTag {
    let wanted = [options.direction.source, options.direction.target].first {
      $0.primary == term.language.primary
    }
    return term.language.text == term.language.primary ? wanted ?? term.language : term.language
  }

  /// A transaction whose date TMX can write.
  private static func kept(_ transaction: Transaction?, _ clean: inout CleanEntries) -> Transaction? {
    guard var kept = transaction else { return nil }
    kept.date = kept.date.flatMap(TMXDate.written).flatMap(TMXDate.read)
    if kept.date == nil, transaction?.date != nil { clean.lose(.transactions) }
    return kept.date == nil && kept.author == nil ? nil : kept
  }

  private static func unit(_ entry: ConceptEntry) -> TMXUnit {
    var properties: [TMXUnit.Property] = []
    if let field = entry.field { properties.append(TMXProperty.field(field)) }
    if entry.status != .approved { properties.append(TMXProperty.reviewStatus(entry.status.rawValue)) }
    for definition in entry.definitions {
      properties.append(TMXProperty.definition(definition.text, language: definition.language))
      if let source = definition.source { properties.append(TMXProperty.definitionSource(source)) }
    }
    return TMXUnit(
      id: entry.id,
      created: written(entry.created),
      modified: written(entry.modified),
      notes: entry.note.map { [$0] } ?? [],
      properties: properties,
      variants: entry.terms.map(variant)
    )
  }

  private static func written(_ transaction: Transaction?) -> Transaction? {
    transaction.map { Transaction(date: $0.date.flatMap(TMXDate.written), author: $0.author) }
  }

  private static func variant(_ term: TermEntry) -> TMXUnit.Variant {
    var properties: [TMXUnit.Property] = []
    if term.form != .full { properties.append(TMXProperty.form(term.form.rawValue)) }
    if term.isCaseSensitive { properties.append(TMXProperty.caseRule("yes")) }
    if let word = term.partOfSpeech { properties.append(TMXProperty.partOfSpeech(word.rawValue)) }
    if let source = term.source { properties.append(TMXProperty.source(source)) }
    return TMXUnit.Variant(
      language: term.language,
      text: term.text,
      notes: term.note.map { [$0] } ?? [],
      properties: properties
    )
  }
}
