public import DuizhaoModel

/// XLIFF 2.1 with the glossary module (OASIS, 2018, 5.2): a unit a concept.
///
/// The segment of a unit has the preferred terms, so that programs without the module see pairs; its glossary has all
/// terms: an entry for each source term, the first with all translations, the others with the preferred one, for the
/// module demands one.
public struct XLIFFExchange: GlossaryExchange {
  public static let features: FormatFeatures = [
    .identifiers, .synonyms, .fields, .definitions, .fullDefinitions, .notes, .reviewStatus, .termSources,
  ]

  public var options: ExchangeOptions

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) {
    self.options = options
  }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    var clean = CleanEntries(entries)
    clean.change(fitted)
    let document = XLIFFDocument(
      languages: options.direction,
      files: [XLIFFDocument.File(original: options.title, units: clean.entries.map(unit))]
    )
    return WrittenGlossary(
      bytes: Array(document.text.utf8),
      entries: clean.entries,
      losses: clean.losses
    )
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try XLIFFReader.read(file)
  }

  /// An entry in the order of the format, with what a glossary of the module has room for.
  private func fitted(_ entry: ConceptEntry, _ clean: inout CleanEntries) -> ConceptEntry? {
    guard entry.status != .rejected else {
      clean.lose(.rejected)
      return nil
    }
    var entry = entry
    let source = options.direction.source.primary
    var terms: [TermEntry] = []
    for term in entry.terms.filter({ $0.language.primary == source })
      + entry.terms.filter({ $0.language.primary != source })
    {
      // A form that is full and short, which the module does not tell apart.
      if terms.contains(where: { $0.language == term.language && $0.text == term.text }) {
        clean.lose(.duplicates)
      } else {
        terms.append(term)
      }
    }
    entry.terms = terms
    // The module has one definition, of the term: best in its own language.
    let definition = entry.definitions.first { $0.language?.primary == source } ?? entry.definitions.first
    clean.lose(.definitions, entry.definitions.count - 1)
    entry.definitions = definition.map { [$0] } ?? []
    return entry
  }

  private func unit(_ entry: ConceptEntry) -> XLIFFUnit {
    let sides = options.direction.map { tag in entry.terms.filter { $0.language.primary == tag.primary } }
    let glossary = sides.source.enumerated().map { index, term in
      XLIFFUnit.GlossaryEntry(
        term: term,
        translations: index == 0
          ? sides.target : sides.target.prefix(1).map { TermEntry($0.text, $0.language) },
        definition: index == 0 ? entry.definitions.first : nil
      )
    }
    return XLIFFUnit(
      id: entry.id,
      type: XLIFFUnit.conceptType,
      glossary: glossary,
      field: entry.field,
      notes: entry.note.map { [XLIFFUnit.Note(text: $0)] } ?? [],
      state: entry.status == .approved ? .final : .translated,
      texts: sides.map { $0.first?.text ?? "" }
    )
  }
}
