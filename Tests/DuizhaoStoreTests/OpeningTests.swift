import DuizhaoModel
import Foundation
import GRDB
import Testing

@testable import DuizhaoStore

@Suite("Opening a termbase")
struct OpeningTests {
  private let osteoporosis = entry("c1", "骨质疏松症", "osteoporosis")

  @Test("what one opening has written, another reads; nothing is left beside the file")
  func reopening() throws {
    try withScratchPath { path in
      do {
        let base = try Termbase(path: path, access: .createIfMissing)
        #expect(try base.apply(.adding(osteoporosis)).number == 1)
      }
      #expect(Termbase.isTermbase(Array(try contents(path).prefix(72))))
      for access in Termbase.Access.allCases {
        let base = try Termbase(path: path, access: access)
        #expect(try base.entry("c1") == osteoporosis, "\(access)")
      }
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["base.duizhao"])
    }
  }

  @Test("no file is made unless that is asked for", arguments: [Termbase.Access.readOnly, .existing])
  func missing(access: Termbase.Access) throws {
    try withScratchPath { path in
      #expect(throws: TermbaseFailure.missing) { try Termbase(path: path, access: access) }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test("an empty file becomes a base where one may be made, and is none elsewhere")
  func emptyFile() throws {
    try withScratchPath { path in
      try Data().write(to: URL(fileURLWithPath: path))
      for access in [Termbase.Access.readOnly, .existing] {
        #expect(throws: TermbaseFailure.notATermbase) { try Termbase(path: path, access: access) }
      }
      try Termbase(path: path, access: .createIfMissing).apply(.adding(osteoporosis))
      #expect(try Termbase(path: path, access: .readOnly).count(EntryFilter()) == 1)
    }
  }

  @Test("other files are refused and left as they are", arguments: Termbase.Access.allCases)
  func foreign(access: Termbase.Access) throws {
    let text = Data("术语\tterm\n".utf8)
    for foreign in [text, Data(repeating: 0, count: 4096), Data("SQLite format 3\0".utf8)] {
      try withScratchPath { path in
        try foreign.write(to: URL(fileURLWithPath: path))
        #expect(throws: TermbaseFailure.notATermbase) { try Termbase(path: path, access: access) }
        #expect(try contents(path) == foreign)
      }
    }
    for sql in ["CREATE TABLE concept (id)", "PRAGMA application_id = 1; CREATE TABLE a (b)"] {
      try withScratchPath { path in
        try DatabaseQueue(path: path).write { db in try db.execute(sql: sql) }
        let before = try contents(path)
        #expect(throws: TermbaseFailure.notATermbase) { try Termbase(path: path, access: access) }
        #expect(try contents(path) == before)
      }
    }
  }

  @Test("a folder is no base", arguments: Termbase.Access.allCases)
  func folder(access: Termbase.Access) throws {
    let folder = FileManager.default.temporaryDirectory.path
    #expect(throws: TermbaseFailure.notATermbase) { try Termbase(path: folder, access: access) }
  }

  @Test("where no file can be made, SQLite's reason is told")
  func unusable() throws {
    try withScratchPath { path in
      #expect(throws: TermbaseFailure.unusable("unable to open database file")) {
        try Termbase(path: path + "/none/base.duizhao", access: .createIfMissing)
      }
    }
  }

  @Test("a base of a later version is refused", arguments: Termbase.Access.allCases)
  func later(access: Termbase.Access) throws {
    try withScratchPath { path in
      try Termbase(path: path, access: .createIfMissing).write { db in
        try db.execute(sql: "PRAGMA user_version = \(Migration.all.count + 1)")
      }
      #expect(throws: TermbaseFailure.tooNew) { try Termbase(path: path, access: access) }
    }
  }

  @Test(
    "a base of an earlier version is brought up to date, whatever it is opened for",
    arguments: Termbase.Access.allCases
  )
  func earlier(access: Termbase.Access) throws {
    try withScratchPath { path in
      try DatabaseQueue(path: path).write { db in
        try db.execute(sql: "PRAGMA application_id = \(Termbase.applicationID)")
      }
      #expect(try Termbase(path: path, access: access).statistics() == TermbaseStatistics())
      #expect(try Termbase(path: path, access: .readOnly).count(EntryFilter()) == 0)
    }
  }

  @Test("a base is not brought up to date while another has it open")
  func earlierAndOpen() throws {
    try withScratchPath { path in
      let other = try Termbase(path: path, access: .createIfMissing)
      try other.write { db in try db.execute(sql: "PRAGMA user_version = 0") }
      #expect(throws: TermbaseFailure.busy) { try Termbase(path: path, access: .existing, patience: 0.05) }
    }
  }

  @Test("a base is not changed by reading, and cannot be changed by who only reads")
  func readOnly() throws {
    try withScratchPath { path in
      try Termbase(path: path, access: .createIfMissing).apply(.adding(osteoporosis))
      let before = try contents(path)
      let base = try Termbase(path: path, access: .readOnly)
      #expect(try base.search("疏松", limit: 9) == [osteoporosis])
      #expect(throws: TermbaseFailure.self) { try base.apply(.editing(osteoporosis, nil)) }
      #expect(try contents(path) == before)
    }
  }

  @Test(
    "a base in a folder that may not be written can be read",
    .disabled(if: geteuid() == 0, "root may write")
  )
  func readOnlyFolder() throws {
    try withScratchPath { path in
      try Termbase(path: path, access: .createIfMissing).apply(.adding(osteoporosis))
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
      let base = try Termbase(path: path, access: .readOnly)
      #expect(try base.search("疏松", limit: 9) == [osteoporosis])
      var streamed = 0
      try base.forEachEntry(EntryFilter()) { _ in streamed += 1 }
      #expect(streamed == 1)
    }
  }

  @Test(
    "odd names of files are names of files",
    arguments: ["file:a?mode=memory", "a b#c%20.db", "骨.duizhao", ":memory:"]
  )
  func oddNames(name: String) throws {
    try withScratchPath { path in
      let path = URL(fileURLWithPath: path).deletingLastPathComponent().path + "/" + name
      try Termbase(path: path, access: .createIfMissing).apply(.adding(osteoporosis))
      #expect(FileManager.default.fileExists(atPath: path))
      #expect(try Termbase(path: path, access: .readOnly).count(EntryFilter()) == 1)
    }
  }

  private func contents(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }
}
