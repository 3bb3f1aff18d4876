import Foundation
import GRDB

extension Termbase {
  /// What SQLite's header names as the kind of the file: `DuZh`.
  static let applicationID: Int32 = 0x4475_5A68

  /// Whether a file is a termbase, told by its first bytes; 72 are enough.
  public static func isTermbase(_ head: [UInt8]) -> Bool {
    FileHead(head) == .termbase
  }

  /// Opens a base, and makes it or brings it up to date before that where need be.
  static func open(_ path: String, _ access: Access, patience: Double) throws -> DatabasePool {
    let deadline = ContinuousClock.now + .seconds(patience)
    while true {
      do {
        if try !isToBeMade(path, access), let pool = try pool(path, access, patience: patience) {
          return pool
        }
        try makeUpToDate(path, mayBeMade: access == .createIfMissing, patience: min(patience, 0.1))
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_BUSY && ContinuousClock.now < deadline
      {
        // Whoever has it open may have done the work.
      }
    }
  }

  /// Whether there is no base yet, and one may be made.
  private static func isToBeMade(_ path: String, _ access: Access) throws -> Bool {
    switch (try FileHead(path: path), access) {
    case (.termbase, _): false
    case (nil, .createIfMissing), (.empty, .createIfMissing), (.nameless, .createIfMissing): true
    case (nil, _): throw TermbaseFailure.missing
    default: throw TermbaseFailure.notATermbase
    }
  }

  /// The connections to a base; nil where its layout is not that of today.
  private static func pool(_ path: String, _ access: Access, patience: Double) throws -> DatabasePool? {
    var configuration = configuration(patience: patience)
    configuration.prepareDatabase { db in try checkLayout(db) }
    do {
      return try access == .readOnly ? reading(path, configuration) : writing(path, configuration)
    } catch is NotUpToDate {
      return nil
    }
  }

  private static func writing(_ path: String, _ configuration: Configuration) throws -> DatabasePool {
    let pool = try DatabasePool(path: path, configuration: configuration)
    try pool.writeWithoutTransaction { db in
      // GRDB has set synchronous to NORMAL, which forgets the last transactions when power fails. To blank what is
      // deleted, as Debian's SQLite does, is of no use to a base that keeps its history.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA fullfsync = ON;
          PRAGMA secure_delete = OFF;
          PRAGMA journal_size_limit = 67108864;
          PRAGMA cache_size = -65536;
          """
      )
    }
    return pool
  }

  private static func reading(_ path: String, _ configuration: Configuration) throws -> DatabasePool {
    var configuration = configuration
    configuration.readonly = true
    do {
      return try DatabasePool(path: path, configuration: configuration)
    } catch let error as DatabaseError {
      // In a folder that may not be written, SQLite cannot make the files that it locks by.
      guard [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode), Closing.logSize(path) ?? 0 == 0
      else { throw error }
      return try DatabasePool(path: unlocked(path), configuration: configuration)
    }
  }

  /// A path by which SQLite takes a file for one that nobody changes.
  private static func unlocked(_ path: String) -> String {
    let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/._-~"))
    return "file:" + (path.addingPercentEncoding(withAllowedCharacters: plain) ?? path) + "?immutable=1"
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

  private static func checkLayout(_ db: Database) throws {
    let id = try Int32.fetchOne(db, sql: "PRAGMA application_id")
    // None in a base whose making was cut off: the head of the file told of what SQLite has just taken back.
    guard id == applicationID || id == 0 else { throw TermbaseFailure.notATermbase }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if id == 0 || version < Migration.all.count { throw NotUpToDate() }
    if version > Migration.all.count { throw TermbaseFailure.tooNew }
  }
}

/// The layout of a base is that of an earlier version.
private struct NotUpToDate: Error {}
