import DuizhaoModel
import DuizhaoTerms
import Testing

@Suite("Comparing glossaries")
struct GlossaryDiffTests {
  private typealias Notation = EntryNotation

  private func diff(_ here: [String], _ there: [String]) -> GlossaryDiff {
    GlossaryDiff(here.map(Notation.entry), there.map(Notation.entry))
  }

  @Test("what only one has, what both have, what both say differently")
  func parts() {
    let diff = diff(
      ["c1 甲, a", "c2 乙, b", "c3 丙, c", "c4? 丁, d"],
      ["c9 丙, C", "c1 甲, a", "c7 戊, e", "c4 丁, d"]
    )
    #expect(diff.onlyHere.map(\.id) == ["c2"])
    #expect(diff.onlyThere.map(\.id) == ["c7"])
    #expect(diff.changed.map(\.here.id) == ["c3", "c4"])
    #expect(diff.equalCount == 1)
    #expect(self.diff(["c1 甲, a"], ["c2 甲, a"]).isEmpty)
  }

  @Test(
    "an entry is compared with one of the other side",
    arguments: [
      (["c1 甲, a", "c2 甲, a, b/a"], ["c2 甲, a, b/a"], ["c1"]),
      (["c1 甲, a"], ["c1 乙, b"], ["c1"]),
    ]
  )
  func pairs(_ here: [String], _ there: [String], _ onlyHere: [String]) {
    #expect(diff(here, there).onlyHere.map(\.id) == onlyHere)
  }

  @Test(
    "what is different is told",
    arguments: [
      ("c1 甲, a", "c1? 甲, a", [EntryDifference.status(.approved, .candidate)]),
      ("c1 甲, a", "c1 甲, a, b/a", [.moreTerm(Notation.term("b/a"))]),
      ("c1 甲, a, b/a", "c1 甲, a", [.lessTerm(Notation.term("b/a"))]),
      ("c1 甲, a, b/a", "c1 甲, a, b/f", [.term(Notation.term("b/a"), Notation.term("b/f"))]),
      ("c1 甲, IgA", "c1 甲, IGA", [.term(Notation.term("IgA"), Notation.term("IGA"))]),
    ]
  )
  func differences(_ here: String, _ there: String, _ expected: [EntryDifference]) {
    #expect(Notation.entry(here).differences(from: Notation.entry(there)) == expected)
  }

  @Test("fields, notes and definitions are compared, counts are not")
  func properties() {
    let here = Notation.entry("c1 甲, a")
    var there = here
    there.terms[0].occurrences = 9
    there.mining = MiningRecord(score: 1, occurrences: 9, documents: 9)
    #expect(here.differences(from: there).isEmpty)
    there.field = "x"
    there.note = "y"
    there.definitions = [Definition("z")]
    #expect(
      here.differences(from: there) == [.field(nil, "x"), .moreDefinition(Definition("z")), .note(nil, "y")]
    )
  }
}
