public import DuizhaoModel

/// XLIFF 1.2 (OASIS, 2008, strict): a unit a pair of terms.
///
/// Synonyms are units of their own: what `alt-trans` holds are proposals from memories, which programs show as such.
public struct XLIFF12Exchange: GlossaryExchange {
  public static let features: FormatFeatures = [
    .identifiers, .alternatives, .fields, .definitions, .notes, .reviewStatus, .termNotes,
  ]

  public var options: ExchangeOptions

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) {
    self.options = options
  }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    var clean = CleanEntries(entries)
    clean.change { entry, clean in
      if entry.status == .rejected { clean.lose(.rejected) }
      return entry.status == .rejected ? nil : entry
    }
    let document = XLIFF12Document(
      original: options.title,
      languages: options.direction,
      units: clean.entries.map(unit)
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

  private func unit(_ entry: ConceptEntry) -> XLIFF12Document.Unit {
    let terms = options.direction.map { tag in entry.terms.first { $0.language.primary == tag.primary } }
    return XLIFF12Document.Unit(
      id: entry.id,
      isApproved: entry.status == .approved,
      texts: terms.map { $0?.text ?? "" },
      field: entry.field,
      definitions: entry.definitions,
      note: entry.note,
      remarks: terms.map { $0?.note }
    )
  }
}
