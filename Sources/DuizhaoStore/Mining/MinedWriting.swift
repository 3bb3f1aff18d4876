import DuizhaoModel
import GRDB

/// Adds what documents say to what earlier ones said.
struct MinedWriting {
  /// The database, in a transaction.
  let db: Database

  /// How many examples are kept for a pair.
  private static let mostExamples = 5

  /// Adds a document.
  ///
  /// - Returns: Whether it was new.
  func add(_ document: MinedDocument) throws -> Bool {
    try execute(
      "INSERT INTO mined_document (digest, path) VALUES (?, ?) ON CONFLICT DO NOTHING",
      [document.digest, document.path]
    )
    guard db.changesCount > 0 else { return false }
    let key = db.lastInsertedRowID
    var expressions: [Language: [String: Int64]] = [:]
    for expression in document.expressions {
      expressions[expression.language, default: [:]][expression.key] = try add(expression)
    }
    var passages: [TermEvidence.Passage: Int64] = [:]
    for pair in document.pairs {
      guard let source = expressions[.chinese]?[pair.keys.source],
        let target = expressions[.english]?[pair.keys.target]
      else { continue }
      try add(pair.counts, source, target)
      for (index, example) in pair.evidence.enumerated() {
        let rank = "\(example.kind.rank)\(document.digest.prefix(16))\(index)"
        guard try hasRoom(for: rank, source, target) else { continue }
        let ends = try [example.source, example.target].map { passage in
          try add(passage.whole, of: key, to: &passages)
        }
        try execute(
          "INSERT INTO mined_example VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          [
            source, target, rank, example.kind.rawValue, example.line,
            ends[0], example.source.range.lowerBound, example.source.range.upperBound,
            ends[1], example.target.range.lowerBound, example.target.range.upperBound,
          ]
        )
      }
    }
    return true
  }

  private func add(_ expression: MinedExpression) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO mined_expression (language, folded, count, alone, before_bits, after_bits)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET count = count + excluded.count, alone = alone + excluded.alone,
          before_bits = before_bits | excluded.before_bits, after_bits = after_bits | excluded.after_bits
        RETURNING key
        """
    )
    let key = try Int64.fetchOne(
      statement,
      arguments: [
        expression.language.rawValue, expression.key, expression.count, expression.alone,
        Int64(bitPattern: expression.before), Int64(bitPattern: expression.after),
      ]
    )
    guard let key else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
    for (written, count) in expression.forms.sorted(by: { $0.key < $1.key }) {
      try execute(
        "INSERT INTO mined_form VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count",
        [key, written, count]
      )
    }
    return key
  }

  private func add(_ counts: MinedPair.Counts, _ source: Int64, _ target: Int64) throws {
    try execute(
      """
      INSERT INTO mined_pair VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET mutual = mutual + excluded.mutual, one_way = one_way + excluded.one_way,
        forward = forward + excluded.forward, backward = backward + excluded.backward,
        keywords = keywords + excluded.keywords, keyword_score = keyword_score + excluded.keyword_score,
        definitions = definitions + excluded.definitions,
        definition_score = definition_score + excluded.definition_score,
        titles = titles + excluded.titles, documents = documents + excluded.documents
      """,
      [
        source, target, counts.mutual, counts.oneWay, counts.forward, counts.backward, counts.keywords,
        counts.keywordScore, counts.definitions, counts.definitionScore, counts.titles, counts.documents,
      ]
    )
  }

  /// Whether an example belongs to the first ones of its pair; the last of those makes room for it.
  private func hasRoom(for rank: String, _ source: Int64, _ target: Int64) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT rank FROM mined_example WHERE source = ? AND target = ? ORDER BY rank"
    )
    let ranks = try String.fetchAll(statement, arguments: [source, target])
    guard ranks.count >= Self.mostExamples, let last = ranks.last else { return true }
    guard rank < last else { return false }
    try execute(
      "DELETE FROM mined_example WHERE source = ? AND target = ? AND rank = ?",
      [source, target, last]
    )
    return true
  }

  private func add(
    _ passage: TermEvidence.Passage,
    of document: Int64,
    to known: inout [TermEvidence.Passage: Int64]
  ) throws -> Int64 {
    if let key = known[passage] { return key }
    try execute(
      "INSERT INTO mined_passage (document, language, text) VALUES (?, ?, ?)",
      [document, passage.language.text, passage.text]
    )
    let key = db.lastInsertedRowID
    known[passage] = key
    return key
  }

  private func execute(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }
}

extension TermEvidence.Kind {
  /// What comes first among examples: sentences show more than lists do, but lists are surer.
  fileprivate var rank: Int {
    switch self {
    case .definition: 0
    case .keyword: 1
    case .title: 2
    case .sentence: 3
    }
  }
}

extension TermEvidence.Passage {
  /// The passage without what is meant in it.
  fileprivate var whole: TermEvidence.Passage {
    TermEvidence.Passage(text, language: language, range: 0..<0)
  }
}
