import DuizhaoModel
import Testing

@testable import DuizhaoStore
@testable import TermbaseWriter

@Suite("Several writers")
struct SeveralWritersTests {
  @Test("two processes that change a base at once both succeed, and neither overwrites the other")
  func counting() throws {
    try withScratchPath { path in
      _ = try Termbase(path: path, access: .createIfMissing)
      let writers = try ["a", "b"].map { try WriterProcess("count", path, $0, "60") }
      #expect(writers.map { $0.wait() } == [0, 0])
      let base = try Termbase(path: path, access: .existing)
      #expect(try base.entry(NumberedChange.counter)?.note == "120")
      #expect(try base.count(EntryFilter()) == 121)
      #expect(try base.statistics().changes == 120)
      let authors = try base.changes(of: nil, limit: .max).map(\.author)
      #expect(Set(authors) == ["a", "b"])
    }
  }

  @Test("several processes that make the same base at once make one", arguments: 1...6)
  func making(round: Int) throws {
    try withScratchPath { path in
      let names = ["a", "b", "c", "d"]
      let writers = try names.map { try WriterProcess("count", path, $0, "2") }
      #expect(writers.map { $0.wait() } == [0, 0, 0, 0])
      #expect(try Termbase(path: path, access: .readOnly).entry(NumberedChange.counter)?.note == "8")
    }
  }

  @Test("threads of one process share a base")
  func threads() async throws {
    let base = try Termbase()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for name in ["a", "b", "c"] {
        group.addTask {
          for number in 1...30 {
            try base.apply(.adding(entry("\(name)\(number)", "词", "word")))
            _ = try base.entries(named: "词")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try base.count(EntryFilter()) == 90)
  }

  @Test("who cannot get at a base that another keeps locked is told so after its patience")
  func busy() throws {
    try withScratchPath { path in
      let base = try Termbase(path: path, access: .createIfMissing)
      let other = try Termbase(path: path, access: .existing, patience: 0.05)
      try base.write { _ throws in
        #expect(throws: TermbaseFailure.busy) { try other.apply(.adding(entry("c1", "词", "word"))) }
        #expect(try other.count(EntryFilter()) == 0)
      }
      try other.apply(.adding(entry("c1", "词", "word")))
    }
  }
}
