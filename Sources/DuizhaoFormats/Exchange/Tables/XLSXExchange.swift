public import DuizhaoModel

/// Glossaries as an Excel workbook (ECMA-376), a row a concept.
///
/// The columns are those of ``CSVExchange``. Every cell is text that nothing runs; what looks like a formula
/// is marked as text for those who edit it. The reader takes workbooks of any program, and of them the first
/// sheet whose first row names columns of terms.
public struct XLSXExchange: GlossaryExchange {
  public static var features: FormatFeatures { TermTableText.features }

  public var options: ExchangeOptions

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) { self.options = options }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    let fitting = TermTableFitting(entries, keepsLines: true)
    var counts = LossCounts()
    counts.add(fitting.losses)
    let held = WorkbookLimits.held(fitting.entries, &counts)
    let layout = TermTableLayout(held, direction: options.direction)
    let sheet = Spreadsheet.Sheet(
      name: "Terms",
      widths: layout.columns.map(Self.width),
      header: layout.columns.map(\.name),
      rows: held.map { entry in layout.columns.map { Self.cell($0, of: entry, in: layout) } }
    )
    return WrittenGlossary(
      bytes: ZipWriter.archive(Spreadsheet(sheets: [sheet]).parts) ?? [],
      entries: held,
      losses: counts.losses
    )
  }

  private static func cell(_ column: TermTableColumn, of entry: ConceptEntry, in layout: TermTableLayout)
    -> TableCell
  {
    switch column {
    case .score: entry.mining.map { .share($0.score) } ?? .text("")
    case .occurrences: entry.mining.map { .number($0.occurrences) } ?? .text("")
    case .documents: entry.mining.map { .number($0.documents) } ?? .text("")
    default: .text(text(layout.cell(column, of: entry)))
    }
  }

  /// A cell of text is never run; but the reader takes an apostrophe before a sign off, so one that is meant
  /// gets another.
  private static func text(_ cell: String) -> String {
    FormulaMark.isFormula(cell) ? cell : FormulaMark.guarded(cell)
  }

  private static func width(_ column: TermTableColumn) -> Int {
    switch column {
    case .terms(.main, _): 32
    case .terms, .note: 28
    case .definition: 44
    case .field, .created, .modified: 18
    default: 12
    }
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    var workbook = try Workbook(file)
    var filled: [(name: String, rows: [[PlacedCell]])] = []
    for sheet in workbook.sheets {
      let rows = try workbook.rows(of: sheet)
      if !rows.isEmpty { filled.append((sheet.name, rows)) }
    }
    guard let first = filled.first else { throw GlossaryImportFailure(.noEntries) }
    let chosen = filled.first { TermTableHeader($0.rows, direction: options.direction) != nil } ?? first
    var glossary = try TermTableReading.entries(chosen.rows, direction: options.direction)
    for sheet in filled where sheet.name != chosen.name {
      glossary.note(.field(sheet.name), line: 1)
    }
    return glossary
  }
}
