import DuizhaoModel
import GRDB

/// Reads what mining counted.
struct MinedReading {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Hands over each pair, in order of its keys.
  func forEachPair(_ body: (PairSums) throws -> Void) throws {
    let occurrences = "max(1, mutual + one_way, keywords + definitions)"
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH source_total AS (SELECT source, sum(\(occurrences)) AS total FROM mined_pair GROUP BY source),
          target_total AS (SELECT target, sum(\(occurrences)) AS total FROM mined_pair GROUP BY target)
        SELECT z.folded, z.count, z.alone, z.before_bits, z.after_bits, zt.total,
          e.folded, e.count, e.alone, e.before_bits, e.after_bits, et.total,
          mutual, one_way, forward, backward, keywords, keyword_score, definitions, definition_score, titles, documents
        FROM mined_pair AS p
        JOIN mined_expression AS z ON z.key = p.source JOIN mined_expression AS e ON e.key = p.target
        JOIN source_total AS zt ON zt.source = p.source JOIN target_total AS et ON et.target = p.target
        ORDER BY z.folded, e.folded
        """
    )
    while let row = try rows.next() {
      let source = expression(row, from: 0, language: .chinese)
      let target = expression(row, from: 6, language: .english)
      try body(
        PairSums(
          pair: MinedPair(keys: Sides(source: source.key, target: target.key), counts: counts(row, from: 12)),
          expressions: Sides(source: source, target: target),
          totals: Sides(source: row[5], target: row[11])
        )
      )
    }
  }

  private func expression(_ row: Row, from column: Int, language: Language) -> MinedExpression {
    MinedExpression(
      language: language,
      key: row[column],
      count: row[column + 1],
      alone: row[column + 2],
      before: UInt64(bitPattern: row[column + 3]),
      after: UInt64(bitPattern: row[column + 4])
    )
  }

  private func counts(_ row: Row, from column: Int) -> MinedPair.Counts {
    var counts = MinedPair.Counts()
    counts.mutual = row[column]
    counts.oneWay = row[column + 1]
    counts.forward = row[column + 2]
    counts.backward = row[column + 3]
    counts.keywords = row[column + 4]
    counts.keywordScore = row[column + 5]
    counts.definitions = row[column + 6]
    counts.definitionScore = row[column + 7]
    counts.titles = row[column + 8]
    counts.documents = row[column + 9]
    return counts
  }

  /// How an expression is written, with how often.
  func forms(of key: String, language: Language) throws -> [String: Int] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT written, f.count FROM mined_form AS f JOIN mined_expression AS e ON e.key = f.expression
        WHERE e.folded = ? AND e.language = ?
        """
    )
    let rows = try Row.fetchAll(statement, arguments: [key, language.rawValue])
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: +)
  }

  /// The examples of a pair, the best first.
  func examples(of keys: Sides<String>) throws -> [TermEvidence] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT x.kind, x.line, d.path, a.text, a.language, x.source_start, x.source_end,
          b.text, b.language, x.target_start, x.target_end
        FROM mined_example AS x
        JOIN mined_expression AS z ON z.key = x.source JOIN mined_expression AS e ON e.key = x.target
        JOIN mined_passage AS a ON a.key = x.source_passage JOIN mined_passage AS b ON b.key = x.target_passage
        JOIN mined_document AS d ON d.key = a.document
        WHERE z.folded = ? AND z.language = 'zh' AND e.folded = ? AND e.language = 'en' ORDER BY x.rank
        """
    )
    return try Row.fetchAll(statement, arguments: [keys.source, keys.target]).compactMap { row in
      guard let kind = TermEvidence.Kind(rawValue: row[0]), let source = passage(row, from: 3),
        let target = passage(row, from: 7)
      else { return nil }
      return TermEvidence(kind: kind, document: row[2], line: row[1], source: source, target: target)
    }
  }

  private func passage(_ row: Row, from column: Int) -> TermEvidence.Passage? {
    guard let language = LanguageTag(row[column + 1]) else { return nil }
    let (start, end): (Int, Int) = (row[column + 2], row[column + 3])
    guard start <= end else { return nil }
    return TermEvidence.Passage(row[column], language: language, range: start..<end)
  }
}
