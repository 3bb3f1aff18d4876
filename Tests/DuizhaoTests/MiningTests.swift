import Duizhao
import DuizhaoModel
import DuizhaoStore
import Foundation
import Testing

@Suite("Mining articles into a base")
struct ArticleMiningTests {
  private static let shared = Result { Workbench.Shared(try Glossary.builtIn()) }

  private static let articles = ["basic-science", "review", "sound", "trial"].map { name in
    CommandRunner.root.appendingPathComponent("Examples/\(name).md").path
  }

  private func base() throws -> (Termbase, path: String) {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).duizhao").path
    return (try Termbase(path: path, access: .createIfMissing), path)
  }

  private func mine(_ paths: [String], into base: Termbase, workers: Int = 2) async throws
    -> CandidateUpdate.Outcome
  {
    let shared = try Self.shared.get()
    _ = try await Miner(shared: shared).mine(paths, into: base, workers: workers)
    let stamp = Transaction(date: "2026-01-01", author: "test")
    return try CandidateUpdate(shared: shared, leastScore: 0.05, stamp: stamp).run(on: base)
  }

  @Test("files one after the other, with any number of workers, give what all at once give")
  func order() async throws {
    let (once, _) = try base()
    let outcome = try await mine(Self.articles, into: once, workers: 4)
    #expect(outcome.candidates > 40 && outcome.sure > 5)
    #expect(outcome.added == outcome.candidates)
    let (later, _) = try base()
    for article in Self.articles.reversed() { _ = try await mine([article], into: later, workers: 1) }
    let filter = EntryFilter()
    #expect(try once.entries(filter) == later.entries(filter))
  }

  @Test("what was mined is passed over, and changes nothing")
  func again() async throws {
    let (base, _) = try base()
    _ = try await mine(Self.articles, into: base)
    let before = try base.entries(EntryFilter())
    let mined = try await Miner(shared: Self.shared.get()).mine(Self.articles, into: base, workers: 2)
    #expect(mined.added == 0 && mined.known == Self.articles.count)
    let outcome = try await mine(Self.articles, into: base)
    #expect(outcome.added == 0 && outcome.changed == 0 && outcome.removed == 0)
    #expect(try base.entries(EntryFilter()) == before)
  }

  @Test("what somebody decided stays, and is no candidate again")
  func decided() async throws {
    let (base, _) = try base()
    _ = try await mine(Self.articles, into: base)
    let first = try base.entries(EntryFilter(order: .score), limit: 2)
    var approved = first[0]
    approved.status = .approved
    approved.modified = Transaction(date: "2026-01-02", author: "somebody")
    var rejected = first[1]
    rejected.status = .rejected
    rejected.modified = approved.modified
    try base.apply(
      Change(
        action: .approve,
        date: "2026-01-02",
        author: "somebody",
        edits: [.init(before: first[0], after: approved), .init(before: first[1], after: rejected)]
      )
    )
    _ = try await mine(Self.articles, into: base)
    #expect(try base.entry(approved.id) == approved && base.entry(rejected.id) == rejected)
    for entry in first {
      let twins = try base.entries(named: entry.terms[0].text).filter { twin in
        twin.terms.contains { $0.text == entry.terms.last?.text }
      }
      #expect(twins.map(\.id) == [entry.id])
    }
  }

  @Test("every candidate has its evidence: the passages say what the terms say")
  func evidence() async throws {
    let (base, _) = try base()
    _ = try await mine(Self.articles, into: base)
    for entry in try base.entries(EntryFilter()) {
      #expect(!entry.evidence.isEmpty && entry.mining != nil)
      for each in entry.evidence {
        #expect(each.line.map { $0 > 0 } ?? false)
        #expect(each.source.range.upperBound <= each.source.text.utf8.count)
        #expect(each.target.range.upperBound <= each.target.text.utf8.count)
        #expect(!each.source.range.isEmpty && !each.target.range.isEmpty)
      }
    }
  }

  @Test("a file that cannot be read is told, and the others are mined")
  func failures() async throws {
    let (base, _) = try base()
    let outcome = try await Miner(shared: Self.shared.get())
      .mine(["nowhere.md", Self.articles[0]], into: base, workers: 2)
    #expect(outcome.failures.map(\.path) == ["nowhere.md"])
    #expect(outcome.added == 1)
  }
}
