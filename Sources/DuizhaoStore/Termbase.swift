import DuizhaoModel
import GRDB

/// A glossary in one file: entries, their history, and full-text search over them.
///
/// The file is an SQLite database that any program can read. Every change is one transaction and one line of history;
/// what ``apply(_:)`` has returned is on the disk. Any number of threads and processes may use a base at once.
///
///     let base = try Termbase(path: "base.duizhao", access: .createIfMissing)
///     let entry = ConceptEntry(id: "c1", terms: [TermEntry("骨质疏松症", .chinese), TermEntry("osteoporosis", .english)])
///     try base.apply(Change(action: .add, date: "2026-03-01", author: "wang", edits: [.init(before: nil, after: entry)]))
///     try base.search("疏松", limit: 10)  // [entry]
public final class Termbase: Sendable {
  /// What a base is opened for.
  public enum Access: Sendable, Hashable, CaseIterable {
    /// To read it; the file must be there and is not changed.
    case readOnly
    /// To read and change it; the file must be there.
    case existing
    /// To read and change it; where there is no file, or an empty one, a base is made.
    case createIfMissing
  }

  /// The connections; those of a pool, or the only one of a base in memory.
  let database: any DatabaseWriter

  /// What is to be done after the connections are closed.
  let closing: Closing?

  /// Opens the base in a file.
  ///
  /// - Complexity: O(1); some milliseconds.
  public convenience init(path: String, access: Access) throws(TermbaseFailure) {
    try self.init(path: path, access: access, patience: 30)
  }

  /// Opens the base in a file, and waits so many seconds for other processes, each time that it has to.
  init(path: String, access: Access, patience: Double) throws(TermbaseFailure) {
    do {
      let path = path.hasPrefix("file:") ? "./" + path : path
      database = try Self.open(path, access, patience: patience)
      closing = access == .readOnly ? Closing(path: path) : nil
    } catch {
      throw TermbaseFailure(error)
    }
  }

  /// Makes an empty base in memory, which is gone when nothing refers to it any more.
  public init() throws(TermbaseFailure) {
    do {
      let queue = try DatabaseQueue(configuration: Self.configuration(patience: 0))
      try Migration.migrator.migrate(queue)
      database = queue
      closing = nil
    } catch {
      throw TermbaseFailure(error)
    }
  }

  deinit {
    // Without `close()`, the pool closes the connection that may write last, and that removes the files beside the base.
    guard let closing else { return }
    try? database.close()
    closing.tidy()
  }
}

extension Termbase {
  /// Reads in one transaction: what is read is one state of the base.
  func read<Value>(_ body: (Database) throws -> Value) throws(TermbaseFailure) -> Value {
    do {
      return try database.read(body)
    } catch {
      throw TermbaseFailure(error)
    }
  }

  /// Writes in one transaction, which takes its lock at the start and is undone where the body throws.
  func write<Value>(_ body: (Database) throws -> Value) throws(TermbaseFailure) -> Value {
    do {
      return try database.write(body)
    } catch {
      throw TermbaseFailure(error)
    }
  }
}
