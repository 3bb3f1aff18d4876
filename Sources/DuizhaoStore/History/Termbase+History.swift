public import DuizhaoModel
import Foundation
import GRDB

extension Termbase {
  /// The history as a list shows it.
  ///
  /// - Parameters:
  ///   - id: The entry whose changes are meant; nil for all.
  ///   - limit: How many at most.
  /// - Returns: The newest change first.
  /// - Throws: `TermbaseFailure`, where the base cannot be read.
  /// - Complexity: O(*k* log *n*) in the changes that are listed, however many edits they have.
  public func history(of id: String? = nil, limit: Int) throws(TermbaseFailure) -> [ChangeSummary] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT number, action, date, author, reason, undoes,
            (SELECT count(*) FROM change_edit WHERE change = number) AS edits
          FROM change
          WHERE ?1 IS NULL OR number IN (SELECT change FROM change_edit WHERE concept = ?1)
          ORDER BY number DESC LIMIT ?2
          """,
        arguments: [id, max(limit, 0)]
      )
      return try rows.map { row in
        let change = Change(
          number: row[0],
          action: try row.name(1),
          date: row[2],
          author: row[3],
          reason: row[4],
          edits: try Self.firstEdits(of: row[0], on: id, db),
          undoes: row[5]
        )
        return ChangeSummary(change, editCount: row[6])
      }
    }
  }

  /// How many entries somebody has approved, rejected or merged on a day, without what was taken back.
  ///
  /// - Parameters:
  ///   - author: By whom.
  ///   - day: The day, as the dates of changes begin (`2026-03-01`).
  /// - Returns: The number of entries; a merge counts as one.
  /// - Throws: `TermbaseFailure`, where the base cannot be read.
  public func decisions(by author: String, on day: String) throws(TermbaseFailure) -> Int {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT number,
            CASE action WHEN 'merge' THEN 1 ELSE (SELECT count(*) FROM change_edit WHERE change = number) END
          FROM change
          WHERE action IN ('approve', 'reject', 'merge') AND author = ?1 AND substr(date, 1, length(?2)) = ?2
          """,
        arguments: [author, day]
      )
      return try rows.reduce(0) { sum, row in try Self.stands(row[0], db) ? sum + row[1] : sum }
    }
  }

  private static func firstEdits(of change: Int, on id: String?, _ db: Database) throws -> [Change.Edit] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT before, after FROM change_edit
        WHERE change = ?1 AND (?2 IS NULL OR concept = ?2) ORDER BY position LIMIT 2
        """
    )
    let decoder = JSONDecoder()
    return try Row.fetchAll(statement, arguments: [change, id]).map { row in
      let sides = try (0..<2).map { column in
        try (row[column] as String?).map { try decoder.decode(ConceptEntry.self, from: Data($0.utf8)) }
      }
      return Change.Edit(before: sides[0], after: sides[1])
    }
  }
}
