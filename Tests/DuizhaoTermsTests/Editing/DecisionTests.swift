import DuizhaoModel
import DuizhaoTerms
import Testing

@Suite("Decisions on entries")
struct DecisionTests {
  private typealias Notation = EntryNotation

  @Test(
    "only what is not so already is changed",
    arguments: [
      (Concept.Status.approved, Change.Action.approve, ["c1? 甲, a → c1 甲, a", "c3- 丙, c → c3 丙, c"]),
      (.rejected, .reject, ["c1? 甲, a → c1- 甲, a", "c2 乙, b → c2- 乙, b"]),
      (.candidate, .reopen, ["c2 乙, b → c2? 乙, b", "c3- 丙, c → c3? 丙, c"]),
    ]
  )
  func decided(_ status: Concept.Status, _ action: Change.Action, _ expected: [String]) throws {
    let entries = ["c1? 甲, a", "c2 乙, b", "c3- 丙, c"].map(Notation.entry)
    let change = try #require(Change.decide(status, on: entries, by: Notation.who))
    #expect(change.action == action && Notation.texts(change) == expected)
    #expect(Change.decide(status, on: change.edits.compactMap(\.after), by: Notation.who) == nil)
  }

  @Test("an entry is added once, with an identifier of its own")
  func added() throws {
    var entry = Notation.entry("心力衰竭, heart failure")
    entry.id = ""
    let change = try Change.add(entry, by: Notation.who) { _ in false }
    let added = try #require(change.edits[0].after)
    #expect(added.id == ConceptEntry.identifier(for: entry.terms))
    #expect(added.created == Transaction(date: "2026-03-01T09:30:00Z", author: "林"))
    #expect(throws: EditRefusal.repeatedIdentifier(added.id)) {
      try Change.add(entry, by: Notation.who) { $0 == added.id }
    }
    #expect(throws: EditRefusal.repeatedTerm("Heart failures")) {
      try Change.add(Notation.entry("心力衰竭, heart failure, Heart failures"), by: Notation.who) { _ in false }
    }
  }

  @Test("an undo turns everything round, and may be undone")
  func undone() throws {
    var change = try Change.merge(["c1 甲, a", "c2 乙, b"].map(Notation.entry), by: Notation.who)
    change.number = 7
    let undo = change.undone(by: Notation.who)
    #expect(undo.action == .undo && undo.undoes == 7)
    #expect(Notation.texts(undo) == ["nothing → c2 乙, b", "c1 甲, 乙/a, a, b/a → c1 甲, a"])
    #expect(undo.undone(by: Notation.who).edits == change.edits)
  }
}
