import DuizhaoModel
import GRDB

/// Reads changes.
enum ChangeReading {
  /// The change of a number; nil where there is none.
  static func change(_ number: Int, _ db: Database) throws -> Change? {
    let statement = try db.cachedStatement(
      sql: "SELECT action, date, author, reason, undoes FROM change WHERE number = ?"
    )
    guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
    let json = EntryJSON()
    var edits: [Change.Edit] = []
    let lines = try Row.fetchCursor(
      db,
      sql: "SELECT before, after FROM change_edit WHERE change = ? ORDER BY position",
      arguments: [number]
    )
    while let line = try lines.next() {
      let before: String? = try line.value(0)
      let after: String? = try line.value(1)
      edits.append(Change.Edit(before: try before.map(json.entry), after: try after.map(json.entry)))
    }
    return Change(
      number: number,
      action: try row.name(0),
      date: try row.value(1),
      author: try row.value(2),
      reason: try row.value(3),
      edits: edits,
      undoes: try row.value(4)
    )
  }
}
