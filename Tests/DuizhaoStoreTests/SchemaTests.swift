import DuizhaoModel
import Foundation
import GRDB
import Synchronization
import Testing

@testable import DuizhaoStore

@Suite("The layout of the file")
struct SchemaTests {
  @Test("a migration that has shipped is never edited", arguments: [("concepts", "caf3b34e7d8c8c0b")])
  func fingerprints(name: String, fingerprint: String) throws {
    let migration = try #require(Migration.all.first { $0.name == name })
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in migration.sql.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    #expect(String(hash, radix: 16) == fingerprint)
  }

  @Test("the header names the application and the version")
  func header() throws {
    try withScratchPath { path in
      _ = try Termbase(path: path, access: .createIfMissing)
      let head = Array(try Data(contentsOf: URL(fileURLWithPath: path)).prefix(72))
      #expect(head[68...] == [0x44, 0x75, 0x5A, 0x68])
      #expect(head[60..<64] == [0, 0, 0, UInt8(Migration.all.count)])
    }
  }

  @Test("a program without our tokenizer reads all but the full-text table")
  func withoutTokenizer() throws {
    try withScratchPath { path in
      let added = entry("c1", "骨质疏松症", "osteoporosis")
      try Termbase(path: path, access: .createIfMissing).apply(.adding(added))
      try DatabaseQueue(path: path).write { db in
        let rows = try Row.fetchAll(
          db,
          sql: """
            SELECT concept.id, group_concat(term.text, ' = ') AS terms, change.author, change_edit.after ->> '$.status'
            FROM concept JOIN term ON term.concept = concept.key JOIN change ON change.number = concept.changed
              JOIN change_edit ON change_edit.change = change.number
            GROUP BY concept.key
            """
        )
        #expect(
          rows.map(\.description) == [
            #"[id:"c1" terms:"骨质疏松症 = osteoporosis" author:"wang" "#
              + #"change_edit.after ->> '$.status':"approved"]"#
          ]
        )
        #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
        #expect(throws: DatabaseError.self) { try Row.fetchAll(db, sql: "SELECT * FROM search") }
        try db.execute(
          sql:
            "UPDATE concept SET field = 'musculoskeletal'; UPDATE term SET text = 'bone loss' WHERE position = 1"
        )
      }
      let base = try Termbase(path: path, access: .existing)
      var edited = try #require(try base.entry("c1"))
      #expect(edited.field == "musculoskeletal" && edited.terms[1].text == "bone loss")
      // What another program has written is found when the entry is changed again, and what it has removed is not.
      let before = edited
      edited.status = .rejected
      try base.apply(.editing(before, edited))
      #expect(try base.search("loss", limit: 9) == [edited])
      #expect(try base.search("osteopor", limit: 9).isEmpty)
    }
  }

  @Test("what is on the disk is there for good: WAL, synchronous to the full")
  func durability() throws {
    try withScratchPath { path in
      let base = try Termbase(path: path, access: .createIfMissing)
      let settings = try base.write { db in
        try ["journal_mode", "synchronous", "foreign_keys"].map { name in
          try String.fetchOne(db, sql: "PRAGMA \(name)")
        }
      }
      #expect(settings == ["wal", "2", "1"])
    }
  }

  @Test("no look-up goes through a whole table")
  func indexes() throws {
    let base = try Termbase()
    let statements = Mutex<[String: String]>([:])
    try base.write { db in
      db.trace { event in
        guard case .statement(let statement) = event else { return }
        statements.withLock { $0[statement.sql] = statement.expandedSQL }
      }
    }
    let first = try base.apply(.adding(entry("c1", "骨质疏松症", "osteoporosis")))
    _ = try base.entry("c1")
    _ = try base.entries(named: "osteoporosis")
    _ = try base.search("疏松", limit: 9)
    _ = try base.changes(of: "c1", limit: 9)
    _ = try base.changes(of: nil, limit: 9)
    _ = try base.history(of: "c1", limit: 9)
    _ = try base.lastUndoable()
    for order in EntryFilter.Order.allCases {
      _ = try base.entries(EntryFilter(order: order), limit: 9)
      _ = try base.entries(EntryFilter(statuses: [.approved], fields: ["?"], order: order), limit: 9)
    }
    try base.apply(first.undone)
    let seen = statements.withLock { $0 }.values.filter { sql in
      ["SELECT", "DELETE", "UPDATE", "INSERT"].contains { sql.hasPrefix($0) }
    }
    #expect(seen.count > 20)
    try base.write { db in
      for sql in seen.sorted() {
        let plan = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
        // The history is walked from its end, and what full-text search has found is gone through.
        let scans = plan.filter { step in
          step.hasPrefix("SCAN")
            && !["INDEX", "CONSTANT ROW", "VIRTUAL TABLE", "hit"].contains(where: step.contains)
        }
        #expect(scans.isEmpty || scans == ["SCAN change"] && sql.contains("LIMIT"), "\(sql): \(plan)")
        let isList = sql.contains("OFFSET")
        #expect(!isList || !plan.contains { $0.contains("TEMP B-TREE") }, "\(sql): \(plan)")
      }
    }
  }
}
