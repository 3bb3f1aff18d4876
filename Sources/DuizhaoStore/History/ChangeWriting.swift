import DuizhaoModel
import Foundation
import GRDB

/// Makes changes.
enum ChangeWriting {
  /// Makes a change inside a transaction and returns its number.
  static func record(_ change: Change, edits: some Sequence<Change.Edit>, in db: Database) throws -> Int {
    try db.cachedStatement(
      sql: "INSERT INTO change (action, date, author, reason, undoes) VALUES (?, ?, ?, ?, ?)"
    )
    .execute(arguments: [change.action.rawValue, change.date, change.author, change.reason, change.undoes])
    let number = Int(db.lastInsertedRowID)
    let writing = EntryWriting(db: db, change: number)
    let reading = try EntryReading(db)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = try db.cachedStatement(sql: "INSERT INTO change_edit VALUES (?, ?, ?, ?, ?)")
    for (position, edit) in edits.enumerated() {
      let key = try Termbase.key(of: edit.id, db)
      guard try key.flatMap(reading.entry) == edit.before, edit != Change.Edit(before: nil, after: nil) else {
        throw TermbaseFailure.conflict(id: edit.id)
      }
      switch (key, edit.before, edit.after) {
      case (let key?, let before?, let after?): try writing.update(key, from: before, to: after)
      case (let key?, let before?, nil): try writing.delete(key, before)
      case (nil, nil, let after?): try writing.insert(after)
      default: throw TermbaseFailure.conflict(id: edit.id)
      }
      let before = try edit.before.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
      let after = try edit.after.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
      try line.execute(arguments: [number, position, edit.id, before, after])
    }
    return number
  }
}
