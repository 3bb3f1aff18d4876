import DuizhaoModel

/// What the rows of a table of terms say.
struct TermTableReading {
  /// The concepts in the order of the rows that name them first.
  var drafts: [TermTableConcepts.Draft] { concepts.drafts }

  /// What is wrong.
  private(set) var problems: [TermTableFailure.Problem]

  /// The first cells of rows without a term.
  private(set) var emptyRows: [PlacedCell] = []

  /// What is not kept, in the order in which it was found.
  private(set) var remarks: [(kind: GlossaryImport.Remark.Kind, line: Int)] = []

  private let header: TermTableHeader
  private var concepts = TermTableConcepts()

  /// Whether an identifier was one that can be kept.
  private var hasIdentifiers = false

  /// Reads the rows below a header.
  ///
  /// - Complexity: O(*n*) in the cells.
  init(_ header: TermTableHeader, openQuote: PlacedCell? = nil) {
    self.header = header
    problems = header.repeated.map { TermTable.problem(.repeatedColumn($0.text), at: $0) }
    if let openQuote { problems.append(TermTable.problem(.openQuote, at: openQuote)) }
    var rows: [TermTableRow] = []
    rows.reserveCapacity(header.rows.count)
    for cells in header.rows {
      let row = TermTableRow(cells, header: header)
      problems += row.problems
      remarks += row.remarks.map { ($0.kind, $0.cell.line) }
      if row.forms.isEmpty { emptyRows.append(row.first) } else { rows.append(row) }
      if let id = row.identifier, ConceptEntry.identifier(written: id) != nil { hasIdentifiers = true }
    }
    // What is preferred comes first, so that rows that say what not to use find their concept wherever they
    // stand.
    for row in rows where row.startsConcept { concepts.start(row) }
    for row in rows where !row.startsConcept { concepts.add(row) }
    problems += concepts.problems
    remarks += concepts.remarks
  }

  /// The columns of the header that are not read: unknown ones, and numbers of rows.
  var unreadColumns: [PlacedCell] {
    zip(header.names, header.columns).compactMap { cell, column in
      let isUnread = column == nil || column == .identifier && !hasIdentifiers
      return isUnread && !cell.text.isEmpty ? cell : nil
    }
  }
}

extension TermTableReading {
  /// The entries of a table of terms whose rows were divided.
  ///
  /// - Parameters:
  ///   - rows: The rows; the first may name the columns.
  ///   - direction: The languages of a table that does not tell them.
  ///   - openQuote: Where a quotation mark opens a cell that nothing closes.
  /// - Returns: The entries with their lines, and what is not kept.
  /// - Throws: ``GlossaryImportFailure`` with every mistake in the table.
  static func entries(
    _ rows: [[PlacedCell]],
    direction: Sides<LanguageTag>,
    openQuote: PlacedCell? = nil
  ) throws(GlossaryImportFailure) -> GlossaryImport {
    guard let first = rows.first else { throw GlossaryImportFailure(.noEntries) }
    guard
      let header = TermTableHeader(rows, direction: direction)
        ?? TermTableHeader(withoutHeader: rows, direction: direction)
    else {
      let names = first.map(\.text).joined(separator: ", ")
      throw GlossaryImportFailure(.notThisFormat(found: names), line: first.first?.line)
    }
    let reading = TermTableReading(header, openQuote: openQuote)
    guard reading.problems.isEmpty else {
      let problems = reading.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
      throw GlossaryImportFailure(problems.map(GlossaryImportFailure.Problem.init))
    }
    guard !reading.drafts.isEmpty else { throw GlossaryImportFailure(.noEntries) }
    return reading.glossary
  }

  private var glossary: GlossaryImport {
    var seen: Set<String> = []
    var glossary = GlossaryImport()
    glossary.tellsStatus = header.columns.contains(.status)
    for draft in drafts.sorted(by: { $0.line < $1.line }) {
      var entry = draft.entry
      entry.terms = TermTable.ordered(entry.terms)
      entry.definitions = TermTable.byLanguage(entry.definitions) { $0.language ?? .chinese }
      let id = draft.hasIdentifier ? entry.id : ConceptEntry.identifier(for: entry.terms)
      entry.id = id
      var number = 1
      while !seen.insert(entry.id).inserted {
        number += 1
        entry.id = "\(id)-\(number)"
      }
      glossary.entries.append(GlossaryImport.Entry(entry, line: draft.line))
    }
    for cell in unreadColumns { glossary.note(.column(cell.text), line: cell.line) }
    for cell in emptyRows { glossary.note(.emptyEntry, line: cell.line) }
    for (kind, line) in remarks { glossary.note(kind, line: line) }
    return glossary
  }
}

extension GlossaryImportFailure.Problem {
  /// The mistake of a table of terms.
  fileprivate init(_ problem: TermTableFailure.Problem) {
    let kind: Kind =
      switch problem.kind {
      case .noHeader: .missing("zh", in: "header")
      case .repeatedColumn(let name): .misplaced(name, in: "header")
      case .openQuote: .malformed("\"")
      case .tooManyCells(let found, let expected): .cells(found: found, expected: expected)
      case .missingTerm: .emptyTerm
      case .unknownStatus(let text, let known): .value(text, of: "status", allowed: known)
      case .unknownCaseRule(let text): .value(text, of: "case", allowed: ["exact", "any"])
      case .unknownLanguage(let text): .language(text)
      case .noPreferredTerm(let text): .missing("preferred", in: text)
      case .repeatedIdentifier(let id): .repeatedIdentifier(id)
      }
    self.init(kind, line: problem.line)
  }
}
