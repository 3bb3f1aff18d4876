public import DuizhaoModel

/// memoQ's term bases as comma-separated values with memoQ's column names.
///
/// A row is an entry; each language has a column for its definition, and for each term one for the term, for
/// what memoQ should mind (`Term_Info`) and for an example. The files that memoQ's server exports are divided
/// by semicolons; they are read too (memoQ Server Web Service API, *Term base in CSV format*).
public struct MemoQExchange: GlossaryExchange {
  public static var features: FormatFeatures {
    [
      .synonyms, .alternatives, .oneLanguage, .otherLanguages, .languageVariants, .fields, .definitions,
      .notes,
      .forbidden, .caseRules, .partsOfSpeech, .contexts, .transactions,
    ]
  }

  /// The columns of an entry, in memoQ's order.
  static let entryColumns = [
    "Entry_ID", "Entry_Subject", "Entry_Domain", "Entry_ClientID", "Entry_ProjectID", "Entry_Created",
    "Entry_Creator", "Entry_LastModified", "Entry_Modifier", "Entry_Note",
  ]

  public var options: ExchangeOptions

  /// Creates the format.
  public init(options: ExchangeOptions = ExchangeOptions()) { self.options = options }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    let fitting = MemoQFitting(entries, direction: options.direction)
    var counts = LossCounts()
    counts.add(fitting.losses)
    // As many columns as the entry with the most terms needs.
    let widths = fitting.languages.map { tag in
      max(1, fitting.entries.map { entry in entry.terms.count { $0.language == tag } }.max() ?? 1)
    }
    var writer = DelimitedWriter(.csv)
    writer.row(Self.header(fitting.languages, widths))
    for (number, entry) in fitting.entries.enumerated() {
      let cells = Self.cells(of: entry, number: number, fitting.languages, widths)
      writer.row(
        cells.map { cell in
          let guarded = Self.guarded(cell)
          if guarded != cell { counts.add(.formulas) }
          return guarded
        }
      )
    }
    return WrittenGlossary(bytes: writer.bytes, entries: fitting.entries, losses: counts.losses)
  }

  private static func header(_ languages: [LanguageTag], _ widths: [Int]) -> [String] {
    entryColumns
      + zip(languages, widths).flatMap { tag, width in
        let name = MemoQLanguage.name(tag) ?? tag.text
        return ["\(name)_Def"] + (0..<width).flatMap { _ in [name, "Term_Info", "Term_Example"] }
      }
  }

  private static func cells(
    of entry: ConceptEntry,
    number: Int,
    _ languages: [LanguageTag],
    _ widths: [Int]
  ) -> [String] {
    var cells = [
      "\(number)", entry.field ?? "", "", "", "", date(entry.created), entry.created?.author ?? "",
      date(entry.modified), entry.modified?.author ?? "", entry.note ?? "",
    ]
    for (tag, width) in zip(languages, widths) {
      cells.append(entry.definitions.first { $0.language == tag }?.text ?? "")
      let terms = entry.terms.filter { $0.language == tag }
      for term in terms { cells += [term.text, MemoQTermInfo(term).text, term.contexts.first?.text ?? ""] }
      cells += Array(repeating: "", count: 3 * (width - terms.count))
    }
    return cells
  }

  private static func date(_ transaction: Transaction?) -> String {
    transaction?.date.flatMap(MemoQDate.written) ?? ""
  }

  /// memoQ would keep an apostrophe as part of the term, so only what could do harm gets one: `-itis` stays
  /// as it is.
  private static func guarded(_ cell: String) -> String {
    FormulaMark.isFormula(cell) && !FormulaMark.isDangerous(cell) ? cell : FormulaMark.guarded(cell)
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try GlossaryImportFailure.checkText(file)
    let table = DelimitedText(file)
    if let quote = table.openQuote { throw GlossaryImportFailure(.malformed("\""), line: quote.line) }
    return try MemoQReading.entries(table.rows)
  }
}
