import Foundation
import GRDB

extension Termbase {
  /// What SQLite's header names as the kind of the file: `DuZh`.
  static let applicationID: Int32 = 0x4475_5A68

  /// Whether a file is a termbase, told by its first bytes; 72 are enough.
  public static func isTermbase(_ head: [UInt8]) -> Bool {
    FileHead(head) == .termbase
  }

  static func open(_ path: String, _ access: Access, patience: Double) throws -> DatabasePool {
    switch (FileHead(path: path), access) {
    case (nil, .readOnly), (nil, .existing): throw TermbaseFailure.missing
    case (nil, .createIfMissing), (.empty, .createIfMissing), (.nameless, .createIfMissing):
      try makeUpToDate(path, mayBeEmpty: true, patience: patience)
    case (.termbase, _): break
    default: throw TermbaseFailure.notATermbase
    }
    do {
      return try pool(path, access, patience: patience)
    } catch OpeningFailure.outOfDate {
      try makeUpToDate(path, mayBeEmpty: false, patience: patience)
      return try pool(path, access, patience: patience)
    }
  }

  private static func pool(_ path: String, _ access: Access, patience: Double) throws -> DatabasePool {
    var configuration = configuration(patience: patience)
    configuration.readonly = access == .readOnly
    configuration.prepareDatabase { db in try checkIdentity(db) }
    guard access == .readOnly else {
      let pool = try DatabasePool(path: path, configuration: configuration)
      try pool.writeWithoutTransaction { db in
        // GRDB has set NORMAL, which forgets the last transactions when power fails.
        try db.execute(
          sql: "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA journal_size_limit = 67108864"
        )
      }
      return pool
    }
    do {
      return try DatabasePool(path: path, configuration: configuration)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      // A folder that cannot be written holds no files that SQLite could lock by: nobody can change the base either.
      return try DatabasePool(path: immutable(path), configuration: configuration)
    }
  }

  /// The path as a URI by which SQLite takes the file for one that nobody changes.
  private static func immutable(_ path: String) -> String {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "/._-~")
    return "file:" + (path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path) + "?immutable=1"
  }

  /// What every connection has.
  static func configuration(patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.label = "termbase"
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      db.add(tokenizer: SearchTokenizer.self)
      try db.execute(sql: "PRAGMA cache_size = -16384")
    }
    return configuration
  }

  private static func checkIdentity(_ db: Database) throws {
    guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
      throw TermbaseFailure.notATermbase
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if version > Migration.all.count { throw TermbaseFailure.tooNew }
    if version < Migration.all.count { throw OpeningFailure.outOfDate }
  }

  /// Brings a base to the layout of today, alone: others wait, or it fails because they have it open.
  private static func makeUpToDate(_ path: String, mayBeEmpty: Bool, patience: Double) throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration(patience: patience))
    try queue.writeWithoutTransaction { db in
      // In this mode the lock stays until the connection is closed.
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      try db.inTransaction(.exclusive) { .commit }
      let id = try Int32.fetchOne(db, sql: "PRAGMA application_id")
      let isEmpty = try Bool.fetchOne(
        db,
        sql: "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master WHERE tbl_name <> 'grdb_migrations')"
      )
      guard id == applicationID || mayBeEmpty && id == 0 && isEmpty == true else {
        throw TermbaseFailure.notATermbase
      }
      if try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 > Migration.all.count {
        throw TermbaseFailure.tooNew
      }
    }
    try Migration.migrator.migrate(queue)
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
    try queue.close()
  }
}

/// Why a base cannot be opened as it is.
private enum OpeningFailure: Error {
  /// An earlier version made it.
  case outOfDate
}
