public import DuizhaoModel

/// A client's or a journal's table of terms: TSV or CSV whose first line names the columns, in English or Chinese.
///
///     zh        en              status       case
///     肠道菌群   gut microbiota  preferred
///     肠道菌群   gut flora       forbidden
///     胃泌素释放肽前体  ProGRP     preferred    exact
///
/// The tables of `Glossary/concepts/` are tables of this kind too. Several forms in a cell are divided by `;`, the
/// preferred one first. Rows that share a form are one concept.
public struct TermTable: Sendable, Hashable {
  /// The concepts, in the order of the rows that name them first.
  public private(set) var concepts: [Concept] = []

  /// The columns that are not read, as the header names them.
  public private(set) var ignoredColumns: [String] = []

  /// Reads a table.
  ///
  /// - Throws: ``TermTableFailure`` with every mistake in the table.
  public init(_ text: String) throws(TermTableFailure) {
    let rows = DelimitedText(text).rows
    var problems: [TermTableFailure.Problem] = []
    guard let header = rows.first else { return }
    var columns: [TermTableColumn?] = []
    for cell in header {
      let column = TermTableColumn(cell.text)
      if let column, columns.contains(column) {
        problems.append(Self.problem(.repeatedColumn(cell.text), at: cell))
      }
      if column == nil, !cell.text.isEmpty { ignoredColumns.append(cell.text) }
      columns.append(column)
    }
    guard columns.contains(.chinese) || columns.contains(.english) else {
      throw TermTableFailure(problems: [
        TermTableFailure.Problem(line: header.first?.line ?? 1, column: 1, kind: .noHeader)
      ])
    }
    var read: [TermTableRow] = []
    for cells in rows.dropFirst() {
      let row = TermTableRow(cells, columns: columns)
      problems += row.problems
      read.append(row)
    }
    var builder = TermTableConcepts()
    for row in read where row.startsConcept { builder.start(row) }
    for row in read where !row.startsConcept { problems += builder.add(row).map { [$0] } ?? [] }
    guard problems.isEmpty else {
      throw TermTableFailure(problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    concepts = builder.concepts
  }

  static func problem(_ kind: TermTableFailure.Kind, at cell: DelimitedText.Cell) -> TermTableFailure.Problem
  {
    TermTableFailure.Problem(line: cell.line, column: cell.column, kind: kind)
  }
}

/// A row of a table of terms.
struct TermTableRow {
  private(set) var forms: [TermTableColumn: [String]] = [:]
  private(set) var status = TermTableStatus.preferred
  private(set) var isCaseSensitive = false
  private(set) var field = ""
  private(set) var note: String?
  private(set) var problems: [TermTableFailure.Problem] = []
  /// Where the row begins.
  private(set) var first: DelimitedText.Cell

  init(_ cells: [DelimitedText.Cell], columns: [TermTableColumn?]) {
    first = cells.first ?? DelimitedText.Cell(text: "", line: 1, column: 1)
    for (cell, column) in zip(cells, columns) where !cell.text.isEmpty {
      switch column {
      case nil: break
      case .status:
        status = TermTableStatus(cell.text) ?? .preferred
        if TermTableStatus(cell.text) == nil {
          report(.unknownStatus(cell.text, known: TermTableStatus.names), at: cell)
        }
      case .caseRule:
        isCaseSensitive = Self.caseRule(cell.text) ?? false
        if Self.caseRule(cell.text) == nil { report(.unknownCaseRule(cell.text), at: cell) }
      case .field: field = cell.text
      case .note: note = cell.text
      case .some(let column): forms[column] = Self.forms(cell.text)
      }
    }
    if let extra = cells.dropFirst(columns.count).first(where: { !$0.text.isEmpty }) {
      report(.tooManyCells(found: cells.count, expected: columns.count), at: extra)
    }
    if terms(.chinese).isEmpty, terms(.english).isEmpty { report(.missingTerm, at: first) }
  }

  private mutating func report(_ kind: TermTableFailure.Kind, at cell: DelimitedText.Cell) {
    problems.append(TermTable.problem(kind, at: cell))
  }

  /// Whether the row says by itself what a concept is called.
  var startsConcept: Bool {
    switch status {
    case .preferred, .candidate, .rejected: true
    case .admitted, .deprecated, .forbidden: false
    }
  }

  /// The forms of one of the columns `zh` and `en`.
  func terms(_ language: Language) -> [String] {
    forms[language == .chinese ? .chinese : .english] ?? []
  }

  /// The further forms, with what their columns say of them.
  var further: [Term] {
    let columns: [(TermTableColumn, Language?, Term.Status, Term.Form)] = [
      (.chineseAdmitted, .chinese, .admitted, .full), (.englishAdmitted, .english, .admitted, .full),
      (.abbreviation, .english, .admitted, .abbreviation), (.deprecated, nil, .deprecated, .full),
      (.forbidden, nil, .forbidden, .full),
    ]
    return columns.flatMap { column, language, status, form in
      (forms[column] ?? []).map { text in
        let language = language ?? (text.utf8.contains { $0 >= 0xE3 } ? .chinese : .english)
        return term(text, language, status, form)
      }
    }
  }

  func term(
    _ text: String,
    _ language: Language,
    _ status: Term.Status,
    _ form: Term.Form = .full
  ) -> Term {
    let hasCase = language == .english || text.utf8.allSatisfy { $0 < 0x80 }
    return Term(
      text,
      language: language,
      status: status,
      form: form,
      isCaseSensitive: isCaseSensitive && hasCase
    )
  }

  private static func forms(_ cell: String) -> [String] {
    cell.split { ";；".contains($0) }.map { part in
      var part = part
      while part.first?.isWhitespace == true { part.removeFirst() }
      while part.last?.isWhitespace == true { part.removeLast() }
      return String(part)
    }.filter { !$0.isEmpty }
  }

  private static func caseRule(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "exact", "sensitive", "yes", "true", "1", "是", "区分": true
    case "any", "insensitive", "no", "false", "0", "否", "不区分": false
    default: nil
    }
  }
}
