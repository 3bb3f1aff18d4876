public import DuizhaoModel
import GRDB

extension Termbase {
  /// Makes a change: all of it, or nothing where it throws.
  ///
  /// Its edits are made in their order, each on what the one before has left. When this returns, the change is on the
  /// disk.
  ///
  /// - Parameter change: What is to be done; its number is of no account.
  /// - Returns: The change as it was made, with its number in the history. A transaction that tells neither date nor
  ///   author is none, and U+0000, at which SQLite ends a text, becomes a blank.
  /// - Throws: `TermbaseFailure.conflict` when an entry is not what `before` says.
  @discardableResult
  public func apply(_ change: Change) throws(TermbaseFailure) -> Change {
    var change = change.storable
    change.edits = change.edits.map(\.storable)
    change.number = try write { db in try ChangeWriting.record(change, edits: change.edits, in: db) }
    return change
  }

  /// Makes a change whose edits are more than should be in memory at once.
  ///
  /// - Parameters:
  ///   - change: What is to be done; its number and its edits are of no account.
  ///   - edits: The edits, which are asked for one by one.
  /// - Returns: The change with its number, without its edits.
  /// - Throws: `TermbaseFailure.conflict` when an entry is not what `before` says.
  @discardableResult
  public func apply(
    _ change: Change,
    edits: some Sequence<Change.Edit>
  ) throws(TermbaseFailure) -> Change {
    var change = change.storable
    change.edits = []
    change.number = try write { db in
      try ChangeWriting.record(change, edits: edits.lazy.map(\.storable), in: db)
    }
    return change
  }

  /// The history.
  ///
  /// - Parameters:
  ///   - id: The entry whose changes are meant; nil for all.
  ///   - limit: How many at most.
  /// - Returns: The newest change first, each with all its edits.
  /// - Throws: `TermbaseFailure`, where the base cannot be read.
  public func changes(of id: String?, limit: Int) throws(TermbaseFailure) -> [Change] {
    try read { db in
      try Self.changeNumbers(of: id, limit, db).compactMap { try ChangeReading.change($0, db) }
    }
  }

  /// The change of a number; nil where there is none.
  public func change(_ number: Int) throws(TermbaseFailure) -> Change? {
    try read { db in try ChangeReading.change(number, db) }
  }

  /// The newest change that is no undo and stands; nil where there is none.
  ///
  /// A change stands unless an undo of it stands: one that was undone and then redone does.
  public func lastUndoable() throws(TermbaseFailure) -> Change? {
    try read { db in
      var bound = Int.max
      while let number = try Self.lastChange(before: bound, db) {
        if try Self.stands(number, db) { return try ChangeReading.change(number, db) }
        bound = number
      }
      return nil
    }
  }

  /// The newest change before one that is no undo.
  private static func lastChange(before bound: Int, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db,
      sql: "SELECT number FROM change WHERE number < ? AND action <> 'undo' ORDER BY number DESC LIMIT 1",
      arguments: [bound]
    )
  }

  /// Whether no undo of a change stands.
  ///
  /// - Complexity: O(*k* log *n*) in the changes that undo it, and each other.
  static func stands(_ number: Int, _ db: Database) throws -> Bool {
    let undos = try Int.fetchAll(
      db,
      sql: "SELECT number FROM change WHERE undoes = ?1 AND number > ?1",
      arguments: [number]
    )
    return try !undos.contains { try stands($0, db) }
  }

  private static func changeNumbers(of id: String?, _ limit: Int, _ db: Database) throws -> [Int] {
    guard let id else {
      let sql = "SELECT number FROM change ORDER BY number DESC LIMIT ?"
      return try Int.fetchAll(db, sql: sql, arguments: [max(limit, 0)])
    }
    let sql = "SELECT DISTINCT change FROM change_edit WHERE concept = ? ORDER BY change DESC LIMIT ?"
    return try Int.fetchAll(db, sql: sql, arguments: [id, max(limit, 0)])
  }
}
