import Foundation

/// What the first bytes of a file say that it is.
enum FileHead: Equatable {
  /// A file of no bytes.
  case empty
  /// A termbase.
  case termbase
  /// An SQLite database that names no application: a base that is just being made, or a foreign one.
  case nameless
  /// Anything else.
  case foreign

  /// Reads the head; 72 bytes are enough (SQLite, *Database File Format*, 1.3).
  init(_ head: [UInt8]) {
    if head.isEmpty {
      self = .empty
    } else if head.count < 72 || !head.starts(with: "SQLite format 3\0".utf8) {
      self = .foreign
    } else {
      let application = head[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      self =
        application == UInt32(Termbase.applicationID) ? .termbase : application == 0 ? .nameless : .foreign
    }
  }

  /// Reads the head of a file; nil where there is none.
  init?(path: String) throws(TermbaseFailure) {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw .unusable("unable to open database file")
    }
    do {
      self = FileHead(Array(try file.read(upToCount: 72) ?? Data()))
    } catch {
      // A folder can be opened, and not be read.
      self = .foreign
    }
  }
}
