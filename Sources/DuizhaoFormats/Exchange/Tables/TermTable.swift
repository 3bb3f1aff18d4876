public import DuizhaoModel

/// A client's or a journal's table of terms: TSV or CSV whose first line names the columns, in English or
/// Chinese.
///
///     zh        en              status       case
///     肠道菌群   gut microbiota  preferred
///     肠道菌群   gut flora       forbidden
///     胃泌素释放肽前体  ProGRP     preferred    exact
///
/// The tables of `Glossary/concepts/` and the ones that ``CSVExchange`` writes are tables of this kind too.
/// Several forms in a cell are divided by `;`, the preferred one first. Rows that share an identifier or a
/// form are one concept.
public struct TermTable: Sendable, Hashable {
  /// The concepts, in the order of the rows that name them first.
  public private(set) var concepts: [Concept] = []

  /// The columns that are not read, as the header names them.
  public private(set) var ignoredColumns: [String] = []

  /// Reads a table.
  ///
  /// - Throws: ``TermTableFailure`` with every mistake in the table.
  public init(_ text: String) throws(TermTableFailure) {
    let table = DelimitedText(text)
    guard let first = table.rows.first?.first else { return }
    let direction = Sides(source: LanguageTag.chinese, target: .english)
    guard let header = TermTableHeader(table.rows, direction: direction),
      header.columns.contains(where: { $0.map(Self.isOfAnalysis) == true })
    else {
      throw TermTableFailure(problems: [
        TermTableFailure.Problem(line: first.line, column: 1, kind: .noHeader)
      ])
    }
    let reading = TermTableReading(header, openQuote: table.openQuote)
    let problems = reading.problems + reading.emptyRows.map { Self.problem(.missingTerm, at: $0) }
    guard problems.isEmpty else {
      throw TermTableFailure(problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    ignoredColumns = reading.unreadColumns.map(\.text)
    concepts = reading.drafts.compactMap { Self.concept($0.entry) }
  }

  /// Whether a column may have terms in a language of which analysis knows anything.
  private static func isOfAnalysis(_ column: TermTableColumn) -> Bool {
    switch column {
    case .terms(.main, .fixed(let tag)): tag.language != nil
    case .terms(.main, _): true
    default: false
    }
  }

  static func problem(_ kind: TermTableFailure.Kind, at cell: PlacedCell) -> TermTableFailure.Problem {
    TermTableFailure.Problem(line: cell.line, column: cell.column, kind: kind)
  }

  /// What analysis needs of an entry, its terms in the order in which rows name them; nil for what was
  /// decided against and for other languages.
  private static func concept(_ entry: ConceptEntry) -> Concept? {
    guard entry.status != .rejected else { return nil }
    var named: Set<Language> = []
    let terms = entry.terms.compactMap { term -> Term? in
      guard let language = term.language.language else { return nil }
      let isSecond = term.status == .preferred && !named.insert(language).inserted
      return Term(
        term.text,
        language: language,
        status: isSecond ? .admitted : term.status,
        form: term.form,
        isCaseSensitive: term.isCaseSensitive
      )
    }
    guard let first = terms.first else { return nil }
    return Concept(
      id: first.text,
      terms: terms,
      field: entry.field ?? "",
      status: entry.status,
      note: entry.note
    )
  }
}
