import DuizhaoModel
import DuizhaoStore
import Testing

@Suite("Changing a termbase")
struct ChangeTests {
  private let first = entry("c1", "骨质疏松症", "osteoporosis")

  @Test("a change of which one edit does not fit changes nothing and is no line of the history")
  func allOrNothing() throws {
    let base = try Termbase()
    try base.apply(.adding(first))
    let second = entry("c2", "心力衰竭", "heart failure")
    #expect(throws: TermbaseFailure.conflict(id: "c1")) { try base.apply(.adding(second, first)) }
    #expect(throws: TermbaseFailure.conflict(id: "c2")) { try base.apply(.editing(second, nil)) }
    #expect(throws: TermbaseFailure.conflict(id: "")) {
      try base.apply(Change(action: .edit, date: "", author: "", edits: [.init(before: nil, after: nil)]))
    }
    #expect(try base.entries(EntryFilter()) == [first])
    #expect(try base.changes(of: nil, limit: 9).map(\.number) == [1])
    #expect(try base.search("heart", limit: 9).isEmpty)
  }

  @Test("an entry keeps its identifier")
  func renaming() throws {
    let base = try Termbase()
    try base.apply(.adding(first))
    var renamed = first
    renamed.id = "c9"
    #expect(throws: TermbaseFailure.conflict(id: "c9")) { try base.apply(.editing(first, renamed)) }
  }

  @Test("what SQLite could not give back is given back as it was stored")
  func storable() throws {
    let base = try Termbase()
    var odd = first
    odd.note = "a\0b"
    odd.terms[0].contexts = [TermContext("\0", source: "x\0")]
    odd.created = Transaction()
    odd.evidence = [
      TermEvidence(
        kind: .title,
        document: "a\0",
        source: .init("\0骨", language: .chinese, range: 1..<4),
        target: .init("bone", language: .english, range: 0..<4)
      )
    ]
    let applied = try base.apply(.adding(odd))
    let stored = try #require(try base.entry("c1"))
    #expect(applied.edits == [Change.Edit(before: nil, after: stored)])
    #expect(stored.note == "a b" && stored.created == nil && stored.evidence[0].source.text == " 骨")
    #expect(try base.changes(of: "c1", limit: 1) == [applied])
    try base.apply(applied.undone)
    #expect(try base.entry("c1") == nil)
  }

  @Test("two spellings of é are different texts, though Swift takes them for equal")
  func canonicalEquivalents() throws {
    let base = try Termbase()
    var precomposed = first
    precomposed.terms[1].text = "M\u{E9}ni\u{E8}re"
    var decomposed = precomposed
    decomposed.terms[1].text = "Me\u{301}nie\u{300}re"
    decomposed.status = .candidate
    try base.apply(.adding(precomposed))
    try base.apply(.editing(precomposed, decomposed))
    let stored = try #require(try base.entry("c1")?.terms[1].text)
    #expect(Array(stored.utf8) == Array(decomposed.terms[1].text.utf8))
    #expect(try base.search("meniere", limit: 9).map(\.id) == ["c1"])
    precomposed.status = .candidate
    try base.apply(.editing(precomposed, nil))
    #expect(try base.search("meniere", limit: 9).isEmpty)
  }

  @Test("a score is a probability", arguments: [-0.1, 1.1, .nan, .infinity])
  func score(score: Double) throws {
    let base = try Termbase()
    var mined = first
    mined.mining = MiningRecord(score: score, occurrences: 1, documents: 1)
    #expect(throws: TermbaseFailure.self) { try base.apply(.adding(mined)) }
    #expect(try base.count(EntryFilter()) == 0)
  }

  @Test("a change may be streamed; its edits are in the history all the same")
  func streaming() throws {
    let base = try Termbase()
    let edits = (1...300).map { Change.Edit(before: nil, after: entry("c\($0)", "词\($0)", "word \($0)")) }
    let head = Change(action: .import, date: "2026-03-01", author: "li", edits: [])
    let applied = try base.apply(head, edits: edits.lazy.map { $0 })
    #expect(applied.number == 1 && applied.edits.isEmpty)
    #expect(try base.change(1)?.edits == edits)
    #expect(throws: TermbaseFailure.conflict(id: "c300")) { try base.apply(head, edits: edits.reversed()) }
    #expect(try base.change(2) == nil)
  }

  @Test("the summaries of the history say what was undone")
  func summaries() throws {
    let base = try Termbase()
    let added = try base.apply(.adding(first, entry("c2", "心力衰竭", "heart failure")))
    try base.apply(added.undone)
    let summaries = try base.history(of: "c2", limit: 9)
    #expect(summaries.map(\.change.number) == [2, 1])
    #expect(summaries.map(\.editCount) == [2, 2])
    #expect(summaries.map(\.change.undoes) == [1, nil])
    #expect(try base.history(limit: 1).map(\.change.number) == [2])
    #expect(try base.history(of: "c3", limit: 9).isEmpty)
  }

  @Test("entries are handed over in one state of the base, which the body may change")
  func forEachEntry() throws {
    try withScratchPath { path in
      let base = try Termbase(path: path, access: .createIfMissing)
      let all = (1...600).map { entry("c\($0)", "词", "word") }
      try base.apply(
        Change(action: .add, date: "", author: "", edits: all.map { .init(before: nil, after: $0) })
      )
      var seen = 0
      try base.forEachEntry(EntryFilter()) { entry in
        seen += 1
        try base.apply(.editing(entry, nil))
        #expect(try base.entry(entry.id) == nil)
      }
      #expect(seen == 600)
      #expect(try base.count(EntryFilter()) == 0)
    }
  }

  @Test("what the body throws comes out")
  func bodyThrows() throws {
    struct Stop: Error {}
    let base = try Termbase()
    try base.apply(.adding(first))
    #expect(throws: Stop.self) { try base.forEachEntry(EntryFilter()) { _ in throw Stop() } }
  }
}
