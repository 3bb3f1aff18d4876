import DuizhaoModel
import GRDB

/// Takes entries apart into their rows.
struct EntryWriting {
  /// The database, in a transaction.
  let db: Database
  /// The number of the change that writes.
  let change: Int

  /// Adds an entry that is not there.
  func insert(_ entry: ConceptEntry) throws {
    try execute(
      """
      INSERT INTO concept (id, name, status, field, note, score, occurrences, documents,
        created_date, created_by, modified_date, modified_by, changed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [entry.id] + columns(entry)
    )
    let key = db.lastInsertedRowID
    try insertParts(of: entry, key)
    let text = SearchText(entry)
    try execute(
      "INSERT INTO search (rowid, terms, definitions, notes) VALUES (?, ?, ?, ?)",
      [key, text.terms, text.definitions, text.notes]
    )
  }

  /// Makes one entry of another, in place.
  func update(_ key: Int64, from before: ConceptEntry, to after: ConceptEntry) throws {
    try execute(
      """
      UPDATE concept SET name = ?, status = ?, field = ?, note = ?, score = ?, occurrences = ?, documents = ?,
        created_date = ?, created_by = ?, modified_date = ?, modified_by = ?, changed = ?
      WHERE key = ?
      """,
      columns(after) + [key]
    )
    if !before.hasSameParts(as: after) {
      for table in ["term", "definition", "evidence"] {
        try execute("DELETE FROM \(table) WHERE concept = ?", [key])
      }
      try insertParts(of: after, key)
    }
    // Compared with what is indexed, and not with the entry before: another program may have changed its rows.
    let text = SearchText(after)
    try execute(
      """
      UPDATE search SET terms = ?1, definitions = ?2, notes = ?3
      WHERE rowid = ?4 AND (terms, definitions, notes) IS NOT (?1, ?2, ?3)
      """,
      [text.terms, text.definitions, text.notes, key]
    )
  }

  /// Removes an entry.
  func delete(_ key: Int64) throws {
    try execute("DELETE FROM search WHERE rowid = ?", [key])
    try execute("DELETE FROM concept WHERE key = ?", [key])
  }

  private func columns(_ entry: ConceptEntry) -> [(any DatabaseValueConvertible)?] {
    [
      entry.sortedName, entry.status.rawValue, entry.field, entry.note,
      entry.mining?.score, entry.mining?.occurrences, entry.mining?.documents,
      entry.created?.date, entry.created?.author, entry.modified?.date, entry.modified?.author, change,
    ]
  }

  private func insertParts(of entry: ConceptEntry, _ key: Int64) throws {
    try insertTerms(entry.terms, key)
    try insertDefinitions(entry.definitions, key)
    try insertEvidence(entry.evidence, key)
  }

  private func insertTerms(_ terms: [TermEntry], _ key: Int64) throws {
    for (position, term) in terms.enumerated() {
      try execute(
        "INSERT INTO term VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          key, position, term.text, try TermKey.key(of: term.text), term.language.text, term.status.rawValue,
          term.form.rawValue, term.isCaseSensitive, term.partOfSpeech?.rawValue, term.note, term.source,
          term.occurrences,
        ]
      )
      for (index, context) in term.contexts.enumerated() {
        try execute(
          "INSERT INTO context VALUES (?, ?, ?, ?, ?)",
          [key, position, index, context.text, context.source]
        )
      }
    }
  }

  private func insertDefinitions(_ definitions: [Definition], _ key: Int64) throws {
    for (position, definition) in definitions.enumerated() {
      try execute(
        "INSERT INTO definition VALUES (?, ?, ?, ?, ?)",
        [key, position, definition.text, definition.language?.text, definition.source]
      )
    }
  }

  private func insertEvidence(_ evidence: [TermEvidence], _ key: Int64) throws {
    for (position, piece) in evidence.enumerated() {
      let passages = [piece.source, piece.target].flatMap { passage -> [any DatabaseValueConvertible] in
        [passage.text, passage.language.text, passage.range.lowerBound, passage.range.upperBound]
      }
      try execute(
        "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [key, position, piece.kind.rawValue, piece.document, piece.line] + passages
      )
    }
  }

  private func execute(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }
}

extension ConceptEntry {
  /// Whether another has the same terms, definitions and evidence, to the byte.
  ///
  /// `==` alone does not tell: it takes different spellings of é for the same.
  fileprivate func hasSameParts(as other: ConceptEntry) -> Bool {
    terms == other.terms && definitions == other.definitions && evidence == other.evidence
      && partTexts.utf8.elementsEqual(other.partTexts.utf8)
  }

  private var partTexts: String {
    var texts: [String?] = definitions.flatMap { [$0.text, $0.source] }
    for term in terms {
      texts += [term.text, term.note, term.source]
      texts += term.contexts.flatMap { [$0.text, $0.source] }
    }
    texts += evidence.flatMap { [$0.document, $0.source.text, $0.target.text] }
    return texts.compactMap { $0 }.joined(separator: "\n")
  }

  /// What lists are sorted by: the first Chinese term, or the first of all where there is none.
  var sortedName: String { (term(in: .chinese) ?? terms.first)?.text ?? "" }
}
