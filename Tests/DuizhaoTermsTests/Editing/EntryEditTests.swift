import DuizhaoModel
import DuizhaoTerms
import Testing

@Suite("Editing an entry")
struct EntryEditTests {
  private static let heart = "c1 心力衰竭, 心衰/a*, heart failure, HF/a*"

  @Test(
    "an edit gives the entry that was meant",
    arguments: [
      (
        EntryEdit.addTerm(EntryNotation.term("cardiac failure/a")),
        "c1 心力衰竭, 心衰/a*, heart failure, HF/a*, cardiac failure/a"
      ),
      (
        .addTerm(EntryNotation.term(" cardiac failure ")),
        "c1 心力衰竭, 心衰/a*, cardiac failure, heart failure/a, HF/a*"
      ),
      (
        .addTerm(EntryNotation.term("de=Herzinsuffizienz")),
        "c1 心力衰竭, 心衰/a*, heart failure, HF/a*, de=Herzinsuffizienz"
      ),
      (
        .addTerm(EntryNotation.term("en-GB=heart failures")),
        "c1 心力衰竭, 心衰/a*, heart failure, en-GB=heart failures, HF/a*"
      ),
      (.removeTerm(TermReference("心衰")), "c1 心力衰竭, heart failure, HF/a*"),
      (.removeTerm(TermReference("Heart failures")), "c1 心力衰竭, 心衰/a*, HF*"),
      (
        .rename(TermReference("heart failure"), to: "heart insufficiency"),
        "c1 心力衰竭, 心衰/a*, heart insufficiency, HF/a*"
      ),
      (.status(TermReference("心衰"), .preferred), "c1 心力衰竭, 心衰*, heart failure, HF/a*"),
      (.status(TermReference("心力衰竭"), .deprecated), "c1 心衰*, 心力衰竭/d, heart failure, HF/a*"),
      (.status(TermReference("en=HF"), .forbidden), "c1 心力衰竭, 心衰/a*, heart failure, HF/f*"),
      (.form(TermReference("心衰"), .full), "c1 心力衰竭, 心衰/a, heart failure, HF/a*"),
    ]
  )
  func edited(_ edit: EntryEdit, _ expected: String) throws {
    #expect(EntryNotation.text(try EntryNotation.entry(Self.heart).applying([edit])) == expected)
  }

  @Test(
    "what cannot be meant is refused",
    arguments: [
      ([EntryEdit.removeTerm(TermReference("心梗"))], EditRefusal.noSuchTerm("心梗")),
      ([.addTerm(EntryNotation.term("Heart Failures"))], .repeatedTerm("Heart Failures")),
      ([.addTerm(EntryNotation.term(" "))], .notATerm(" ")),
      ([.rename(TermReference("HF"), to: "a\nb")], .notATerm("a\nb")),
      ([.rename(TermReference("HF"), to: "heart failure")], .repeatedTerm("heart failure")),
      (
        [.removeTerm(TermReference("HF")), .status(TermReference("heart failure"), .forbidden)],
        .nothingPreferred("heart failure")
      ),
      (
        [
          .removeTerm(TermReference("HF")), .removeTerm(TermReference("heart failure")),
          .removeTerm(TermReference("心衰")), .removeTerm(TermReference("心力衰竭")),
        ], .lastTerm("心力衰竭")
      ),
    ]
  )
  func refused(_ edits: [EntryEdit], _ refusal: EditRefusal) {
    #expect(throws: refusal) { try EntryNotation.entry(Self.heart).applying(edits) }
  }

  @Test("a term that two languages write alike needs its language")
  func ambiguous() throws {
    let entry = EntryNotation.entry("c1 zh=DNA, en=DNA, 脱氧核糖核酸/a")
    #expect(throws: EditRefusal.ambiguousTerm("DNA", languages: [.chinese, .english])) {
      try entry.applying([.termNote(TermReference("DNA"), "x")])
    }
    #expect(try entry.applying([.termNote(TermReference("en=DNA"), "x")]).terms[1].note == "x")
  }

  @Test("what stands in one language only may be forbidden altogether")
  func oneLanguage() throws {
    let entry = try EntryNotation.entry("c1 心梗").applying([.status(TermReference("心梗"), .forbidden)])
    #expect(EntryNotation.text(entry) == "c1 心梗/f")
  }

  @Test("a field, a note and a definition are given, changed and taken away")
  func properties() throws {
    let entry = try EntryNotation.entry(Self.heart).applying([
      .field("cardiovascular"), .note("x"), .definition(Definition("一种综合征", language: .chinese)),
      .definition(Definition("综合征", language: .chinese)),
    ])
    #expect(entry.field == "cardiovascular" && entry.note == "x")
    #expect(entry.definitions == [Definition("综合征", language: .chinese)])
    let bare = try entry.applying([.field(nil), .note(""), .definition(Definition("", language: .chinese))])
    #expect(bare == EntryNotation.entry(Self.heart))
  }

  @Test("a change is named after what it does, and marked with who does it")
  func actions() throws {
    let entry = EntryNotation.entry(Self.heart)
    let cases: [([EntryEdit], Change.Action)] = [
      ([.status(TermReference("HF"), .deprecated)], .deprecate),
      ([.status(TermReference("HF"), .forbidden)], .forbid),
      ([.status(TermReference("HF"), .forbidden), .field("x")], .edit),
      ([.status(TermReference("HF"), .preferred)], .edit),
    ]
    for (edits, action) in cases {
      let change = try #require(try Change.edit(entry, edits, by: EntryNotation.who))
      #expect(change.action == action)
      #expect(change.edits[0].after?.modified == Transaction(date: "2026-03-01T09:30:00Z", author: "林"))
      #expect(change.reason == "标准")
    }
    #expect(try Change.edit(entry, [.field(nil)], by: EntryNotation.who) == nil)
  }
}
