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
    var entry = ConceptEntry(id: try row.value(0), status: try row.name(1))
    entry.field = try row.value(2)
    entry.note = try row.value(3)
    if let score = try row.value(4) as Double? {
      entry.mining = MiningRecord(score: score, occurrences: try row.value(5), documents: try row.value(6))
    }
    entry.created = try row.transaction(7)
    entry.modified = try row.transaction(9)
    entry.terms = try all(terms, key, Self.term)
    try readContexts(key, into: &entry.terms)
    entry.definitions = try all(definitions, key) { row in
      Definition(
        try row.value(0),
        language: try row.hasNull(atIndex: 1) ? nil : row.tag(1),
        source: try row.value(2)
      )
    }
    entry.evidence = try all(evidence, key) { row in
      TermEvidence(
        kind: try row.name(0),
        document: try row.value(1),
        line: try row.value(2),
        source: try row.passage(3),
        target: try row.passage(7)
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
      try row.value(0),
      try row.tag(1),
      status: try row.name(2),
      form: try row.name(3),
      isCaseSensitive: try row.value(4),
      partOfSpeech: try row.hasNull(atIndex: 5) ? nil : row.name(5),
      note: try row.value(6),
      source: try row.value(7),
      occurrences: try row.value(8)
    )
  }

  private func readContexts(_ key: Int64, into terms: inout [TermEntry]) throws {
    let rows = try Row.fetchCursor(contexts, arguments: [key])
    while let row = try rows.next() {
      let term: Int = try row.value(0)
      guard terms.indices.contains(term) else { throw TermbaseFailure.notATermbase }
      terms[term].contexts.append(TermContext(try row.value(1), source: try row.value(2)))
    }
  }
}
