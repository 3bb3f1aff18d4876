import DuizhaoModel
import GRDB

/// Puts entries together from their rows.
struct EntryReading {
  private let concepts: Statement
  private let terms: Statement
  private let contexts: Statement
  private let definitions: Statement
  private let evidence: Statement

  /// Prepares the statements.
  init(_ db: Database) throws {
    concepts = try db.cachedStatement(
      sql: """
        SELECT id, status, field, note, score, occurrences, documents,
          created_date, created_by, modified_date, modified_by
        FROM concept WHERE key = ?
        """
    )
    terms = try db.cachedStatement(
      sql: """
        SELECT text, language, status, form, case_sensitive, part_of_speech, note, source, occurrences
        FROM term WHERE concept = ? ORDER BY position
        """
    )
    contexts = try db.cachedStatement(
      sql: "SELECT term, text, source FROM context WHERE concept = ? ORDER BY term, position"
    )
    definitions = try db.cachedStatement(
      sql: "SELECT text, language, source FROM definition WHERE concept = ? ORDER BY position"
    )
    evidence = try db.cachedStatement(
      sql: """
        SELECT kind, document, line, source_text, source_language, source_start, source_end,
          target_text, target_language, target_start, target_end
        FROM evidence WHERE concept = ? ORDER BY position
        """
    )
  }

  /// The entry in a row of `concept`; nil where there is no such row.
  func entry(_ key: Int64) throws -> ConceptEntry? {
    guard let row = try Row.fetchOne(concepts, arguments: [key]) else { return nil }
    var entry = ConceptEntry(id: row[0], status: try row.name(1), field: row[2], note: row[3])
    if let score = row[4] as Double? {
      entry.mining = MiningRecord(score: score, occurrences: row[5], documents: row[6])
    }
    entry.created = row.transaction(7)
    entry.modified = row.transaction(9)
    entry.terms = try all(terms, key, Self.term)
    let contexts = try Row.fetchCursor(contexts, arguments: [key])
    while let row = try contexts.next() {
      let term: Int = row[0]
      guard entry.terms.indices.contains(term) else { throw TermbaseFailure.notATermbase }
      entry.terms[term].contexts.append(TermContext(row[1], source: row[2]))
    }
    entry.definitions = try all(definitions, key) { row in
      Definition(row[0], language: try (row[1] as String?).map(Self.tag), source: row[2])
    }
    entry.evidence = try all(evidence, key) { row in
      TermEvidence(
        kind: try row.name(0),
        document: row[1],
        line: row[2],
        source: try Self.passage(row, 3),
        target: try Self.passage(row, 7)
      )
    }
    return entry
  }

  private func all<Value>(
    _ statement: Statement,
    _ key: Int64,
    _ value: (Row) throws -> Value
  ) throws -> [Value] {
    var result: [Value] = []
    let rows = try Row.fetchCursor(statement, arguments: [key])
    while let row = try rows.next() { result.append(try value(row)) }
    return result
  }

  private static func term(_ row: Row) throws -> TermEntry {
    TermEntry(
      row[0],
      try tag(row[1]),
      status: try row.name(2),
      form: try row.name(3),
      isCaseSensitive: row[4],
      partOfSpeech: row.hasNull(atIndex: 5) ? nil : try row.name(5),
      note: row[6],
      source: row[7],
      occurrences: row[8]
    )
  }

  private static func tag(_ text: String) throws -> LanguageTag {
    guard let tag = LanguageTag(text) else { throw TermbaseFailure.notATermbase }
    return tag
  }

  private static func passage(_ row: Row, _ column: Int) throws -> TermEvidence.Passage {
    let start: Int = row[column + 2]
    let end: Int = row[column + 3]
    guard start <= end else { throw TermbaseFailure.notATermbase }
    return TermEvidence.Passage(row[column], language: try tag(row[column + 1]), range: start..<end)
  }
}

extension Row {
  /// A value of a closed choice; a name that is none of them is damage.
  func name<Value: RawRepresentable>(_ column: Int) throws -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: self[column]) else { throw TermbaseFailure.notATermbase }
    return value
  }

  /// The transaction in two columns; nil where it tells nothing.
  fileprivate func transaction(_ column: Int) -> Transaction? {
    let transaction = Transaction(date: self[column], author: self[column + 1])
    return transaction == Transaction() ? nil : transaction
  }
}
