import DuizhaoModel

/// Reads the rows of memoQ's tables.
struct MemoQReading {
  /// What a column is; columns of a term follow the one that names it.
  private enum Column: Hashable {
    case subject, domain, created, creator, modified, modifier, note
    case definition(LanguageTag)
    case term(LanguageTag)
    case info, example
    /// A number of memoQ's own.
    case number
  }

  private let columns: [Column?]
  private let names: [PlacedCell]
  private var glossary = GlossaryImport()

  /// The entries of rows, the first of which names the columns.
  ///
  /// - Throws: ``GlossaryImportFailure`` where it names no language, or rows have more cells.
  static func entries(_ rows: [[PlacedCell]]) throws(GlossaryImportFailure) -> GlossaryImport {
    guard let header = rows.first else { throw GlossaryImportFailure(.noEntries) }
    var reading = MemoQReading(header)
    guard reading.columns.contains(where: { if case .term? = $0 { true } else { false } }) else {
      let names = header.map(\.text).joined(separator: ", ")
      throw GlossaryImportFailure(.notThisFormat(found: names), line: header.first?.line)
    }
    var problems: [GlossaryImportFailure.Problem] = []
    for row in rows.dropFirst() {
      if let extra = row.dropFirst(header.count).first(where: { !$0.text.isEmpty }) {
        problems.append(.init(.cells(found: row.count, expected: header.count), line: extra.line))
      }
      reading.add(row)
    }
    guard problems.isEmpty else { throw GlossaryImportFailure(problems) }
    guard !reading.glossary.entries.isEmpty else { throw GlossaryImportFailure(.noEntries) }
    return reading.glossary
  }

  private init(_ header: [PlacedCell]) {
    names = header
    columns = header.map { Self.column($0.text) }
  }

  private static func column(_ name: String) -> Column? {
    switch name.lowercased() {
    case "entry_id": .number
    case "entry_subject": .subject
    case "entry_domain": .domain
    case "entry_created": .created
    case "entry_creator": .creator
    case "entry_lastmodified": .modified
    case "entry_modifier": .modifier
    case "entry_note": .note
    case "term_info": .info
    case "term_example": .example
    case let name where name.hasSuffix("_def"):
      MemoQLanguage.tag(String(name.dropLast(4))).map { .definition($0) }
    case let name where name.hasPrefix("entry_"): nil
    default: MemoQLanguage.tag(name).map { .term($0) }
    }
  }

  private mutating func add(_ row: [PlacedCell]) {
    let line = row.first?.line ?? 1
    var entry = ConceptEntry(id: "")
    var domain: String?
    var (created, modified) = (Transaction(), Transaction())
    // A cell without a term may have signs after it.
    var hasTerm = false
    for (index, cell) in row.enumerated() where index < columns.count {
      let text = FormulaMark.unguarded(cell.text)
      if case .term(let tag)? = columns[index] {
        hasTerm = !text.isEmpty
        if hasTerm { entry.terms.append(TermEntry(text, tag)) }
      }
      guard !text.isEmpty else { continue }
      switch columns[index] {
      case .subject?: entry.field = text
      case .domain?: domain = text
      case .created?: created.date = date(text, "Entry_Created", line)
      case .creator?: created.author = text
      case .modified?: modified.date = date(text, "Entry_LastModified", line)
      case .modifier?: modified.author = text
      case .note?: entry.note = text
      case .definition(let tag)?: entry.definitions.append(Definition(text, language: tag))
      case .info? where hasTerm: set(MemoQTermInfo(text), of: &entry.terms[entry.terms.count - 1], line)
      case .example? where hasTerm: entry.terms[entry.terms.count - 1].contexts.append(TermContext(text))
      case .term?, .number?, .info?, .example?: break
      case nil: glossary.note(.column(names[index].text), line: names[index].line)
      }
    }
    if let domain {
      if entry.field == nil {
        entry.field = domain
      } else {
        glossary.note(.column("Entry_Domain"), line: line)
      }
    }
    if created != Transaction() { entry.created = created }
    if modified != Transaction() { entry.modified = modified }
    finish(entry, line)
  }

  private mutating func finish(_ entry: ConceptEntry, _ line: Int) {
    guard !entry.terms.isEmpty else { return glossary.note(.emptyEntry, line: line) }
    var entry = entry
    var named: Set<String> = []
    for index in entry.terms.indices where entry.terms[index].status != .forbidden {
      let isFirst = named.insert(entry.terms[index].language.primary).inserted
      entry.terms[index].status = isFirst ? .preferred : .admitted
    }
    entry.id = ConceptEntry.identifier(for: entry.terms)
    glossary.entries.append(GlossaryImport.Entry(entry, line: line))
  }

  private mutating func set(_ info: MemoQTermInfo, of term: inout TermEntry, _ line: Int) {
    term.isCaseSensitive = info.isCaseSensitive
    term.partOfSpeech = info.partOfSpeech
    if info.isForbidden { term.status = .forbidden }
    for sign in info.unknown { glossary.note(.value(sign, field: "Term_Info"), line: line) }
  }

  private mutating func date(_ text: String, _ field: String, _ line: Int) -> String? {
    let date = MemoQDate.read(text)
    if date == nil { glossary.note(.value(text, field: field), line: line) }
    return date
  }
}
