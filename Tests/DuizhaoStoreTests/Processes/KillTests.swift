import DuizhaoModel
import Foundation
import GRDB
import Testing

@testable import DuizhaoStore
@testable import TermbaseWriter

@Suite("A writer that is killed")
struct KillTests {
  @Test("loses nothing that was acknowledged: 8 × 25 times", arguments: (1...8).map(UInt64.init))
  func kill(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    try withScratchPath { path in
      var (made, seen) = (0, 0)
      for round in 0..<25 {
        // Every fifth makes a new base, and is killed while it does so or soon after.
        let isFirst = round.isMultiple(of: 5)
        if isFirst { seen = 0 }
        let base = path + "\(round / 5)"
        let writer = try WriterProcess("endless", base)
        if !isFirst { writer.waitForLines(Int.random(in: 0...4, using: &random)) }
        usleep(UInt32.random(in: 0...(isFirst ? 120_000 : 20_000), using: &random))
        let acknowledged = try writer.kill().last.flatMap { Int($0) } ?? seen
        seen = try check(base, from: seen, acknowledged, "seed \(seed), round \(round)")
        if round % 5 == 4 { made += seen }
      }
      #expect(made > 25)
    }
  }

  /// Checks that every change is there whole, those before have been checked, and returns the number of the last.
  private func check(_ path: String, from seen: Int, _ acknowledged: Int, _ place: String) throws -> Int {
    if acknowledged > 0 {
      let last = try Termbase(path: path, access: .readOnly).history(limit: 1).first?.change.number
      #expect(last ?? 0 >= acknowledged, "\(place)")
    }
    let base = try Termbase(path: path, access: .createIfMissing)
    let last = try base.history(limit: 1).first?.change.number ?? 0
    #expect(last >= acknowledged, "\(place)")
    // One may have been made and killed before it was acknowledged.
    #expect(last <= max(acknowledged, seen) + 1, "\(place)")
    for number in Swift.stride(from: seen + 1, through: last, by: 1) {
      var change = NumberedChange.change(number)
      change.number = number
      #expect(try base.change(number) == change, "\(place)")
      for entry in NumberedChange.entries(number) {
        #expect(try base.entry(entry.id) == entry, "\(place)")
      }
      let found = try base.search("第\(number)号", limit: 100)
      #expect(Set(found) == Set(NumberedChange.entries(number)), "\(place)")
    }
    if last > 0 {
      #expect(try base.entry(NumberedChange.counter) == NumberedChange.counter(at: last), "\(place)")
    }
    let faults = try base.write { db in
      try db.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')")
      return try String.fetchAll(db, sql: "PRAGMA integrity_check")
        + String.fetchAll(db, sql: "PRAGMA foreign_key_check")
    }
    #expect(faults == ["ok"], "\(place)")
    return last
  }
}
