import GRDB

extension Termbase {
  /// Makes a base, or brings it to the layout of today: alone, or not at all while another has it open.
  ///
  /// - Throws: `DatabaseError` of the code `SQLITE_BUSY` while another has it open, `TermbaseFailure`, or what else SQLite
  ///   says.
  static func makeUpToDate(_ path: String, mayBeMade: Bool, patience: Double) throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration(patience: patience))
    try queue.writeWithoutTransaction { db in
      try checkMayMigrate(db, mayBeMade: mayBeMade)
      try takeAlone(db)
      try checkMayMigrate(db, mayBeMade: mayBeMade)
    }
    try Migration.migrator.migrate(queue)
    try queue.writeWithoutTransaction { db in
      guard try version(db) == Migration.all.count else { throw TermbaseFailure.notATermbase }
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try queue.close()
  }

  /// Takes a lock that keeps all others out until the connection is closed.
  private static func takeAlone(_ db: Database) throws {
    // Leaving WAL is what SQLite lets only do who has the base for itself.
    try db.execute(sql: "PRAGMA journal_mode = DELETE")
    try db.inTransaction(.exclusive) {
      guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "delete" else {
        throw DatabaseError(resultCode: .SQLITE_BUSY)
      }
      // Set before the lock, this would keep a weaker lock of one who waits, for which the others would wait.
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      return .commit
    }
  }

  private static func checkMayMigrate(_ db: Database, mayBeMade: Bool) throws {
    let id = try Int32.fetchOne(db, sql: "PRAGMA application_id")
    let isEmpty = try Bool.fetchOne(
      db,
      sql: "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master WHERE tbl_name <> 'grdb_migrations')"
    )
    guard id == applicationID || mayBeMade && id == 0 && isEmpty == true else {
      throw TermbaseFailure.notATermbase
    }
    if try version(db) > Migration.all.count { throw TermbaseFailure.tooNew }
  }

  private static func version(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }
}
