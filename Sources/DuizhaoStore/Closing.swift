import Foundation
import GRDB

/// Takes away what reading has left beside the file.
///
/// A connection that may only read makes the files `-wal` and `-shm`, and cannot remove them; one that may write does
/// when it is the last to close.
struct Closing: Sendable {
  /// The path of the base.
  let path: String

  /// Removes the files, where nobody uses them and no change is in them.
  func tidy() {
    guard Self.logSize(path) == 0, FileManager.default.isWritableFile(atPath: path),
      let queue = try? DatabaseQueue(path: path)
    else { return }
    _ = try? queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") }
    try? queue.close()
  }

  /// How many bytes of changes have not reached the file of a base itself; nil where there is no log of changes.
  static func logSize(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path + "-wal"))?[.size] as? Int
  }
}
