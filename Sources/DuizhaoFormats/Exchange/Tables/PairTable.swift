import DuizhaoModel

/// Tables whose rows are terms that translate each other, one of each language: what OmegaT and translation
/// services take.
///
/// A cell is one term, whatever signs are in it.
struct PairTable {
  /// The languages of rows that do not tell them.
  var direction: Sides<LanguageTag>

  /// The languages that codes of a service stand for; others are language tags.
  var codes: [String: LanguageTag] = [:]

  /// Whether a third column is a comment.
  var hasComments = false

  private enum Column: Hashable {
    case term(LanguageTag)
    case note, partOfSpeech, definition
  }

  /// The entries of rows.
  ///
  /// - Throws: ``GlossaryImportFailure`` where rows have too many cells, or none is a pair.
  /// - Complexity: O(*n*) in the cells.
  func entries(_ rows: [[PlacedCell]]) throws(GlossaryImportFailure) -> GlossaryImport {
    let header = header(rows)
    let columns = header ?? plainColumns(rows)
    var glossary = GlossaryImport()
    var problems: [GlossaryImportFailure.Problem] = []
    var seen: Set<[String]> = []
    for row in header == nil ? rows[...] : rows.dropFirst() {
      let line = row.first?.line ?? 1
      let named: [Column?]? =
        header == nil
        ? Self.languages(at: row).map { [Column.term($0.source), Column.term($0.target)] } : nil
      let cells = named == nil ? row : Array(row.prefix(2))
      if let extra = cells.dropFirst(columns.count).first(where: { !$0.text.isEmpty }) {
        guard hasComments else {
          problems.append(.init(.cells(found: cells.count, expected: columns.count), line: line))
          continue
        }
        glossary.note(.column("\(columns.count + 1)"), line: extra.line)
      }
      let entry = Self.entry(cells, columns: named ?? columns, line: line, &glossary)
      guard entry.terms.count > 1 else {
        glossary.note(.emptyEntry, line: line)
        continue
      }
      if seen.insert(entry.terms.map { "\($0.language.text)\t\($0.text)" }).inserted {
        glossary.entries.append(GlossaryImport.Entry(entry, line: line))
      } else {
        glossary.note(.repeated, line: line)
      }
    }
    guard problems.isEmpty else { throw GlossaryImportFailure(problems) }
    guard !glossary.entries.isEmpty else { throw GlossaryImportFailure(.noEntries) }
    return glossary
  }

  /// The columns of a table without a header.
  private func plainColumns(_ rows: [[PlacedCell]]) -> [Column?] {
    let sides = TermTableHeader.direction(
      of: rows[...],
      columns: Sides(source: 0, target: 1),
      expected: direction
    )
    return [.term(sides.source), .term(sides.target)] + (hasComments ? [.note] : [])
  }

  /// The columns that the first row names by codes of languages, or as source and target; nil where it is a
  /// pair.
  private func header(_ rows: [[PlacedCell]]) -> [Column?]? {
    guard let first = rows.first else { return nil }
    var columns: [Column?] = []
    let names = first.map { TermTableColumn($0.text) }
    var direction = direction
    if let source = names.firstIndex(of: .terms(.main, .source)),
      let target = names.firstIndex(of: .terms(.main, .target))
    {
      let sides = Sides(source: source, target: target)
      direction = TermTableHeader.direction(of: rows.dropFirst(), columns: sides, expected: direction)
    }
    for (cell, name) in zip(first, names) {
      if let tag = codes[cell.text.lowercased()] {
        columns.append(.term(tag))
        continue
      }
      switch name {
      case .terms(.main, .fixed(let tag)) where LanguageTag(cell.text) == tag: columns.append(.term(tag))
      case .terms(.main, .source) where cell.text.utf8.count > 3: columns.append(.term(direction.source))
      case .terms(.main, .target) where cell.text.utf8.count > 3: columns.append(.term(direction.target))
      case .note: columns.append(.note)
      case .partOfSpeech(nil): columns.append(.partOfSpeech)
      case .definition(nil): columns.append(.definition)
      case _ where cell.text.isEmpty: columns.append(nil)
      default: return nil
      }
    }
    let languages = columns.filter { if case .term? = $0 { true } else { false } }
    return languages.count > 1 ? columns : nil
  }

  /// The languages that a row of four cells tells after its terms, as DeepL's do.
  private static func languages(at row: [PlacedCell]) -> Sides<LanguageTag>? {
    guard row.count == 4, let source = TermTableColumn.language(named: row[2].text),
      let target = TermTableColumn.language(named: row[3].text)
    else { return nil }
    return Sides(source: source, target: target)
  }

  private static func entry(
    _ cells: [PlacedCell],
    columns: [Column?],
    line: Int,
    _ glossary: inout GlossaryImport
  ) -> ConceptEntry {
    var entry = ConceptEntry(id: "")
    var partOfSpeech: TermEntry.PartOfSpeech?
    for (cell, column) in zip(cells, columns) where !cell.text.isEmpty {
      switch column {
      case .term(let tag)?: entry.terms.append(TermEntry(cell.text, tag))
      case .note?: entry.note = cell.text
      case .definition?: entry.definitions = [Definition(cell.text)]
      case .partOfSpeech?:
        partOfSpeech = TermEntry.PartOfSpeech(named: cell.text)
        if partOfSpeech == nil { glossary.note(.value(cell.text, field: "pos"), line: line) }
      case nil: break
      }
    }
    for index in entry.terms.indices { entry.terms[index].partOfSpeech = partOfSpeech }
    entry.id = ConceptEntry.identifier(for: entry.terms)
    return entry
  }
}
