import DuizhaoModel

/// Puts the lines of a UTX file together: those with one concept ID are a concept.
struct UTXReading {
  private struct Draft {
    var entry: ConceptEntry
    var sides = Sides<[TermEntry]>(source: [], target: [])
    var line: Int
  }

  private let header: UTXHeader
  private var drafts: [Draft] = []
  private var identified: [String: Int] = [:]
  private var glossary = GlossaryImport()
  private var problems: [GlossaryImportFailure.Problem] = []

  init(_ header: UTXHeader) {
    self.header = header
    glossary.tellsStatus = header.columns.contains(.status)
    for (name, column) in zip(header.names, header.columns) where column == nil && !name.isEmpty {
      glossary.note(.column(name), line: header.line)
    }
  }

  /// What a term status says.
  private enum Status: String, CaseIterable {
    case approved, provisional, nonStandard = "non-standard", forbidden, rejected
  }

  /// Adds a line.
  mutating func add(_ row: [PlacedCell]) {
    let line = row.first?.line ?? 1
    var cells: [UTXColumn: String] = [:]
    for (cell, column) in zip(row, header.columns) where !cell.text.isEmpty {
      if let column { cells[column] = cell.text }
    }
    if let extra = row.dropFirst(header.columns.count).first(where: { !$0.text.isEmpty }) {
      problems.append(.init(.cells(found: row.count, expected: header.columns.count), line: extra.line))
    }
    let written = cells[.status] ?? "approved"
    guard let status = Status(rawValue: written.lowercased().replacing(" ", with: "-")) else {
      let allowed = Status.allCases.map(\.rawValue)
      return problems.append(.init(.value(written, of: "term status", allowed: allowed), line: line))
    }
    guard cells[.source] != nil || cells[.target] != nil else {
      return glossary.note(.emptyEntry, line: line)
    }
    let index = draft(for: cells[.identifier], line: line)
    if drafts[index].sides.source.isEmpty, drafts[index].sides.target.isEmpty {
      if status == .provisional { drafts[index].entry.status = .candidate }
      if status == .rejected { drafts[index].entry.status = .rejected }
    }
    let before = drafts[index].sides
    let isNewTarget = add(cells, .target, .target, status, to: index, line: line)
    // The status is that of the term that the line adds; of two new ones it is the target that it warns of.
    _ = add(cells, .source, .source, isNewTarget ? .approved : status, to: index, line: line)
    if let note = cells[.note] { drafts[index].entry.note = drafts[index].entry.note ?? note }
    if before == drafts[index].sides { glossary.note(.repeated, line: line) }
  }

  /// The concept of a line.
  private mutating func draft(for written: String?, line: Int) -> Int {
    let written = written == "-" ? nil : written
    if let written, let index = identified[written] { return index }
    let kept = written.flatMap(ConceptEntry.identifier(written:))
    if written != nil, kept == nil {
      glossary.note(.column(UTXColumn.identifier.rawValue), line: header.line)
    }
    drafts.append(Draft(entry: ConceptEntry(id: kept ?? ""), line: line))
    if let written { identified[written] = drafts.count - 1 }
    return drafts.count - 1
  }

  /// Adds the term of one side, and returns whether the concept did not have it.
  private mutating func add(
    _ cells: [UTXColumn: String],
    _ side: Side,
    _ column: UTXColumn,
    _ status: Status,
    to index: Int,
    line: Int
  ) -> Bool {
    guard let text = cells[column] else { return false }
    let terms = drafts[index].sides[side]
    let isNew = !terms.contains { $0.text == text }
    if isNew {
      let isFirst = !terms.contains { $0.status == .preferred }
      let termStatus: Term.Status =
        switch status {
        case .approved, .provisional, .rejected: isFirst ? .preferred : .admitted
        case .nonStandard: .deprecated
        case .forbidden: .forbidden
        }
      drafts[index].sides[side].append(TermEntry(text, header.direction[side], status: termStatus))
    }
    guard let place = drafts[index].sides[side].firstIndex(where: { $0.text == text }) else { return isNew }
    if let note = cells[side == .source ? .sourceNote : .targetNote] {
      drafts[index].sides[side][place].note = note
    }
    if let name = cells[side == .source ? .sourcePartOfSpeech : .targetPartOfSpeech], name != "-" {
      if let value = TermEntry.PartOfSpeech(named: name) {
        drafts[index].sides[side][place].partOfSpeech = value
      } else {
        glossary.note(.value(name, field: "pos"), line: line)
      }
    }
    return isNew
  }

  /// The glossary.
  ///
  /// - Throws: ``GlossaryImportFailure`` with every mistake in the file.
  func result() throws(GlossaryImportFailure) -> GlossaryImport {
    guard problems.isEmpty else { throw GlossaryImportFailure(problems) }
    guard !drafts.isEmpty else { throw GlossaryImportFailure(.noEntries) }
    var glossary = glossary
    for draft in drafts {
      var entry = draft.entry
      entry.terms = draft.sides.source + draft.sides.target
      if entry.id.isEmpty { entry.id = ConceptEntry.identifier(for: entry.terms) }
      glossary.entries.append(GlossaryImport.Entry(entry, line: draft.line))
    }
    return glossary
  }
}
