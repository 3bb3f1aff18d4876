import GRDB

/// A step from one layout of the file to the next.
///
/// A migration that has shipped is never edited: bases that have passed it would not pass it again. Each has a file of
/// its own, and is SQL: it must not depend on code that will change.
struct Migration: Sendable {
  /// Its name, which the file remembers.
  var name: String

  /// What it does.
  var sql: String

  /// All of them, in their order: a base of version *n* has passed the first *n*.
  static let all: [Migration] = [.concepts, .mining]

  /// Runs those that a base has not passed.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, migration) in all.enumerated() {
      migrator.registerMigration(migration.name) { db in
        try db.execute(sql: migration.sql)
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    return migrator
  }
}
