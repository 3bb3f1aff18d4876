import DuizhaoModel
import Foundation
import GRDB

/// Reads the history.
enum ChangeReading {
  /// The change of a number; nil where there is none.
  static func change(_ number: Int, _ db: Database) throws -> Change? {
    let statement = try db.cachedStatement(
      sql: "SELECT action, date, author, reason, undoes FROM change WHERE number = ?"
    )
    guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
    let decoder = JSONDecoder()
    var edits: [Change.Edit] = []
    let lines = try Row.fetchCursor(
      db,
      sql: "SELECT before, after FROM change_edit WHERE change = ? ORDER BY position",
      arguments: [number]
    )
    while let line = try lines.next() {
      func entry(_ column: Int) throws -> ConceptEntry? {
        try (line[column] as String?).map { try decoder.decode(ConceptEntry.self, from: Data($0.utf8)) }
      }
      edits.append(Change.Edit(before: try entry(0), after: try entry(1)))
    }
    return Change(
      number: number,
      action: try row.name(0),
      date: row[1],
      author: row[2],
      reason: row[3],
      edits: edits,
      undoes: row[4]
    )
  }
}
