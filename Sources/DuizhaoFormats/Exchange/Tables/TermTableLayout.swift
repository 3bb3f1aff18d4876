import DuizhaoModel

/// The columns of a table with a row a concept, and what an entry has in them.
///
/// A column that no entry needs is left out, but for those that people fill in.
struct TermTableLayout {
  /// The columns in their order.
  let columns: [TermTableColumn]

  /// Lays out entries that a table holds (``TermTableFitting``).
  init(_ entries: [ConceptEntry], direction: Sides<LanguageTag>) {
    var used: Set<TermTableColumn> = [
      .identifier, .status, .field, .note, .terms(.main, .fixed(direction.source)),
      .terms(.main, .fixed(direction.target)),
    ]
    var languages: Set<LanguageTag> = [direction.source, direction.target]
    for entry in entries {
      for term in entry.terms {
        languages.insert(term.language)
        used.formUnion(Self.columns(of: term))
      }
      for definition in entry.definitions {
        guard let language = definition.language else { continue }
        languages.insert(language)
        used.insert(.definition(.fixed(language)))
      }
      if entry.mining != nil { used.formUnion([.score, .occurrences, .documents]) }
      if entry.created?.date != nil { used.insert(.created) }
      if entry.created?.author != nil { used.insert(.createdBy) }
      if entry.modified?.date != nil { used.insert(.modified) }
      if entry.modified?.author != nil { used.insert(.modifiedBy) }
    }
    let first = [direction.source, direction.target]
    let rest = TermTable.byLanguage(languages.subtracting(first).sorted()) { $0 }
    let all =
      [.identifier, .status, .field] + (first + rest).flatMap(Self.columns(of:))
      + [
        .note, .score, .occurrences, .documents, .created, .createdBy, .modified, .modifiedBy,
      ]
    columns = all.filter(used.contains)
  }

  private static func columns(of language: LanguageTag) -> [TermTableColumn] {
    let tongue = TermTableColumn.Tongue.fixed(language)
    return [
      .terms(.main, tongue), .terms(.admitted, tongue), .terms(.abbreviation, tongue),
      .terms(.deprecated, tongue), .terms(.forbidden, tongue), .terms(.exact, tongue), .partOfSpeech(tongue),
      .definition(tongue),
    ]
  }

  /// The columns that a term stands in.
  private static func columns(of term: TermEntry) -> [TermTableColumn] {
    let tongue = TermTableColumn.Tongue.fixed(term.language)
    var columns: [TermTableColumn] = [.terms(kind(of: term), tongue)]
    if term.form == .abbreviation { columns.append(.terms(.abbreviation, tongue)) }
    if term.isCaseSensitive { columns.append(.terms(.exact, tongue)) }
    if term.partOfSpeech != nil { columns.append(.partOfSpeech(tongue)) }
    return columns
  }

  /// The column that tells the status of a term; that of abbreviations tells that they are admitted.
  private static func kind(of term: TermEntry) -> TermTableColumn.Kind {
    switch term.status {
    case .preferred: .main
    case .admitted: term.form == .abbreviation ? .abbreviation : .admitted
    case .deprecated: .deprecated
    case .forbidden: .forbidden
    }
  }

  /// What an entry has in a column; empty where it has nothing.
  func cell(_ column: TermTableColumn, of entry: ConceptEntry) -> String {
    switch column {
    case .identifier: entry.id
    case .status: entry.status.rawValue
    case .field: entry.field ?? ""
    case .note: entry.note ?? ""
    case .terms:
      TermList.cell(entry.terms.filter { Self.columns(of: $0).contains(column) }.map(\.text))
    case .partOfSpeech:
      entry.terms.first { Self.columns(of: $0).contains(column) }?.partOfSpeech?.rawValue ?? ""
    case .definition(let tongue):
      entry.definitions.first { $0.language.map { .fixed($0) } == tongue }?.text ?? ""
    case .score: entry.mining.map { "\($0.score)" } ?? ""
    case .occurrences: entry.mining.map { "\($0.occurrences)" } ?? ""
    case .documents: entry.mining.map { "\($0.documents)" } ?? ""
    case .created: entry.created?.date ?? ""
    case .createdBy: entry.created?.author ?? ""
    case .modified: entry.modified?.date ?? ""
    case .modifiedBy: entry.modified?.author ?? ""
    case .caseRule, .language: ""
    }
  }
}
