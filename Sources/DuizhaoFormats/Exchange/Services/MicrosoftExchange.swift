public import DuizhaoModel

/// Phrase dictionaries of Microsoft Custom Translator: a workbook of pairs below a header of codes of
/// languages.
///
/// Custom Translator takes no table as text: of its formats (XLSX, TMX, XLIFF) the workbook is the one that
/// people can look through. A phrase is replaced as it stands, so a source has one translation, and capitals
/// count (Microsoft Learn, *What is a dictionary?*, *Document formats and naming convention guidance*).
public struct MicrosoftExchange: GlossaryExchange {
  public static var features: FormatFeatures { [] }

  public var options: ExchangeOptions

  private let rules = ServiceRules(code: { Self.code($0) }, longestTerm: WorkbookLimits.longestText)

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) { self.options = options }

  /// What Microsoft's services call a language.
  private static func code(_ tag: LanguageTag) -> String {
    guard tag.primary == "zh" else { return tag.primary }
    return ServiceRules.isTraditional(tag) ? "zh-Hant" : "zh-Hans"
  }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    var counts = LossCounts()
    let all = rules.held(entries, &counts)
    let pairs = Array(all.prefix(WorkbookLimits.mostRows - 1))
    counts.add(.fileSize, all.count - pairs.count)
    let direction = options.direction
    let sheet = Spreadsheet.Sheet(
      name: "Dictionary",
      widths: [40, 40],
      header: [Self.code(direction.source), Self.code(direction.target)],
      rows: pairs.map { $0.terms.map { .text($0.text) } }
    )
    return WrittenGlossary(
      bytes: ZipWriter.archive(Spreadsheet(sheets: [sheet]).parts) ?? [],
      entries: pairs,
      losses: counts.losses
    )
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    var workbook = try Workbook(file)
    let codes = rules.codes(options.direction)
    for sheet in workbook.sheets {
      let rows = try workbook.rows(of: sheet)
      guard !rows.isEmpty else { continue }
      return try PairTable(direction: options.direction, codes: codes).entries(rows)
    }
    throw GlossaryImportFailure(.noEntries)
  }
}
