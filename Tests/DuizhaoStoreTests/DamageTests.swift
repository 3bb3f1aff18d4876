import DuizhaoModel
import DuizhaoStore
import Foundation
import Testing

@Suite("A damaged termbase")
struct DamageTests {
  @Test("is refused, or read as far as it goes: never is it a crash", arguments: (1...4).map(UInt64.init))
  func damaged(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    try withScratchPath { path in
      let entries = (1...60).map { random.entry("c\($0)") }
      try Termbase(path: path, access: .createIfMissing).apply(
        Change(action: .add, date: "", author: "", edits: entries.map { .init(before: nil, after: $0) })
      )
      let sound = try Data(contentsOf: URL(fileURLWithPath: path))
      var failures = 0
      for round in 1...40 {
        var bytes = sound
        for _ in 0..<Int.random(in: 1...40, using: &random) {
          bytes[Int.random(in: 100..<bytes.count, using: &random)] = UInt8.random(
            in: .min ... .max,
            using: &random
          )
        }
        if round.isMultiple(of: 4) { bytes = bytes.prefix(Int.random(in: 100..<bytes.count, using: &random)) }
        for beside in ["-wal", "-shm", "-journal"] {
          try? FileManager.default.removeItem(atPath: path + beside)
        }
        try bytes.write(to: URL(fileURLWithPath: path))
        do {
          try readAll(path)
        } catch {
          #expect(error is TermbaseFailure, "\(error)")
          failures += 1
        }
      }
      #expect(failures > 0)
    }
  }

  private func readAll(_ path: String) throws {
    let base = try Termbase(path: path, access: .existing)
    var all: [ConceptEntry] = []
    try base.forEachEntry(EntryFilter(order: .modified)) { all.append($0) }
    _ = try base.statistics()
    _ = try base.search("骨质", limit: 100)
    _ = try base.search("tumor", limit: 100)
    _ = try base.entries(named: "IL6")
    _ = try base.changes(of: nil, limit: 9)
    try base.apply(.adding(entry("new", "骨折", "fracture")))
    for entry in all.prefix(3) { try base.apply(.editing(entry, nil)) }
  }
}
