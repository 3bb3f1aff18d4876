import DuizhaoModel
import GRDB

/// Makes a change inside a transaction.
struct ChangeWriting {
  private let db: Database
  private let number: Int
  private let reading: EntryReading
  private let writing: EntryWriting
  private let json = EntryJSON()

  /// Makes a change and returns its number.
  static func record(_ change: Change, edits: some Sequence<Change.Edit>, in db: Database) throws -> Int {
    let writing = try ChangeWriting(change, db)
    for (position, edit) in edits.enumerated() { try writing.make(edit, position) }
    return writing.number
  }

  private init(_ change: Change, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO change (action, date, author, reason, undoes) VALUES (?, ?, ?, ?, ?)"
    )
    .execute(arguments: [change.action.rawValue, change.date, change.author, change.reason, change.undoes])
    self.db = db
    number = Int(db.lastInsertedRowID)
    reading = try EntryReading(db)
    writing = EntryWriting(db: db, change: number)
  }

  private func make(_ edit: Change.Edit, _ position: Int) throws {
    let key = try Termbase.key(of: edit.id, db)
    let stored = try key.flatMap(reading.entry)
    guard stored == edit.before else { throw TermbaseFailure.conflict(id: edit.id) }
    let before = try stored.map(json.text)
    let after = try edit.after.map(json.text)
    switch (key, stored, edit.after) {
    case (let key?, let old?, let new?):
      try writing.update(key, from: old, to: new)
    case (let key?, .some, nil): try writing.delete(key)
    case (nil, nil, let new?): try writing.insert(new)
    default: throw TermbaseFailure.conflict(id: edit.id)
    }
    try db.cachedStatement(sql: "INSERT INTO change_edit VALUES (?, ?, ?, ?, ?)")
      .execute(arguments: [number, position, edit.id, before, after])
  }
}
