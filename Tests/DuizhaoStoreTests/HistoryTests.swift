import DuizhaoModel
import DuizhaoStore
import Testing

@Suite("The history as a list")
struct HistoryTests {
  private func change(_ action: Change.Action, _ edits: [Change.Edit], date: String = "2026-03-01T09:30:00Z")
    -> Change
  {
    Change(action: action, date: date, author: "lin", edits: edits)
  }

  private func entry(_ id: String, _ status: Concept.Status = .candidate) -> ConceptEntry {
    ConceptEntry(
      id: id,
      status: status,
      terms: [TermEntry("甲\(id)", .chinese), TermEntry("a \(id)", .english)]
    )
  }

  private func base() throws -> Termbase {
    let base = try Termbase()
    let many = (1...5).map { Change.Edit(before: nil, after: entry("c\($0)")) }
    try base.apply(change(.import, many))
    let approved = (1...2).map { Change.Edit(before: entry("c\($0)"), after: entry("c\($0)", .approved)) }
    try base.apply(change(.approve, approved))
    try base.apply(change(.reject, [Change.Edit(before: entry("c3"), after: entry("c3", .rejected))]))
    return base
  }

  @Test("has the newest change first, with two of its edits and how many there are")
  func all() throws {
    let history = try base().history(limit: 2)
    #expect(history.map(\.change.number) == [3, 2])
    let all = try base().history(limit: 9)
    #expect(all.map(\.editCount) == [1, 2, 5])
    #expect(all.last?.change.edits.map(\.id) == ["c1", "c2"])
  }

  @Test("of one entry has what was done to it", arguments: [("c3", [3, 1]), ("c4", [1]), ("c9", [])])
  func one(_ id: String, _ numbers: [Int]) throws {
    let history = try base().history(of: id, limit: 9)
    #expect(history.map(\.change.number) == numbers)
    #expect(history.allSatisfy { $0.change.edits.map(\.id) == [id] })
  }

  @Test("counts the decisions of a day, without what was taken back")
  func decisions() throws {
    let base = try base()
    #expect(try base.decisions(by: "lin", on: "2026-03-01") == 3)
    #expect(try base.decisions(by: "wu", on: "2026-03-01") == 0)
    #expect(try base.decisions(by: "lin", on: "2026-03-02") == 0)
    let undo = Change(
      action: .undo,
      date: "2026-03-01T10:00:00Z",
      author: "wu",
      edits: [Change.Edit(before: entry("c3", .rejected), after: entry("c3"))],
      undoes: 3
    )
    try base.apply(undo)
    #expect(try base.decisions(by: "lin", on: "2026-03-01") == 2)
  }
}
