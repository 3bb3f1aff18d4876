import DuizhaoModel
import DuizhaoTerms
import Testing

@Suite("Planning an import")
struct ImportPlanTests {
  private typealias Notation = EntryNotation

  private func plan(
    _ entries: [String],
    into base: [String],
    _ policy: ImportPlan.Policy = .merge
  ) -> ImportPlan {
    let items = entries.enumerated().map { index, text in
      ImportPlan.Item(Notation.entry(text), file: "a.tsv", line: index + 2)
    }
    return ImportPlan(items, into: EntryIndex(base.map(Notation.entry)), policy: policy, by: Notation.who)
  }

  @Test(
    "an entry of the file is the concept of the base that shares its terms",
    arguments: [
      // One identifier and a term.
      ("c1 心力衰竭, cardiac failure", "c1 心力衰竭, 心衰/a, heart failure, cardiac failure/a"),
      // Terms of two languages.
      ("c9 心衰, Heart Failures", "unchanged c1"),
      ("c9 心衰, Heart Failures, CHF/a*", "c1 心力衰竭, 心衰/a, heart failure, CHF/a*"),
      // One language, and nothing else has the term.
      ("c9 心力衰竭", "unchanged c1"),
      // One language, but two have it.
      ("c9 抑郁", "c9 抑郁"),
      // A term of one language, but the file has another for the other.
      ("c9 心力衰竭, heart attack", "c9 心力衰竭, heart attack"),
      // The identifier is something else's.
      ("c1 胃炎, gastritis", "c00 胃炎, gastritis"),
      // Abbreviations alone make nothing the same.
      ("c9 急性心衰*, AHF*", "c9 急性心衰*, AHF*"),
      // What is forbidden names something else.
      ("c9 心肌梗死, 心力衰竭/f, heart failure/f", "c9 心肌梗死, 心力衰竭/f, heart failure/f"),
    ]
  )
  func matched(_ entry: String, _ expected: String) {
    let plan = plan(
      [entry],
      into: [
        "c1 心力衰竭, 心衰/a, heart failure", "c2 抑郁症, 抑郁/a, depression", "c3 抑郁, depressed mood",
        "c4 充血性心衰*, AHF*, x",
      ]
    )
    let row = plan.rows[0]
    if row.outcome == .unchanged {
      #expect("unchanged \(row.id ?? "")" == expected)
      return
    }
    let result = plan.change?.edits.map(\.after).map(Notation.text) ?? []
    #expect(result.count == 1)
    let id = Notation.entry("胃炎, gastritis").id
    #expect(result.first?.replacing(id, with: "c00") == expected)
  }

  @Test(
    "the policy decides what becomes of what is there already",
    arguments: [
      (ImportPlan.Policy.merge, ImportPlan.Outcome.merged, "c1 心力衰竭, 心衰/a, heart failure, cardiac failure/a"),
      (.skip, .skipped, "nothing"), (.replace, .replaced, "c1 心衰, 心力衰竭/a, cardiac failure, heart failure/d"),
    ]
  )
  func policies(_ policy: ImportPlan.Policy, _ outcome: ImportPlan.Outcome, _ expected: String) {
    let plan = plan(
      ["c9 心衰, 心力衰竭/a, cardiac failure, heart failure/d"],
      into: ["c1 心力衰竭, heart failure"],
      policy
    )
    #expect(plan.rows[0].outcome == outcome && plan.rows[0].id == "c1")
    #expect(Notation.text(plan.change?.edits.first?.after) == expected)
  }

  @Test(
    "what the file decides counts where nobody has decided; otherwise the base is kept and it is said",
    arguments: [
      ("c1? 甲, a", "c1 甲, a", "c1? 甲, a → c1 甲, a", []),
      ("c1? 甲, a", "c1- 甲, a", "c1? 甲, a → c1- 甲, a", []),
      ("c1 甲, a", "c1? 甲, a", "", []),
      ("c1- 甲, a", "c1 甲, a", "", [ImportPlan.Contradiction.status(base: .rejected, file: .approved)]),
      ("c1 甲, a, b/f", "c1 甲, b", "", [.term("b", base: .forbidden, file: .preferred)]),
      ("c1 甲, a, b/a", "c1 甲, b, a/a", "", []),
    ] as [(String, String, String, [ImportPlan.Contradiction])]
  )
  func decisions(
    _ base: String,
    _ file: String,
    _ edit: String,
    _ contradictions: [ImportPlan.Contradiction]
  ) {
    let plan = plan([file], into: [base])
    #expect(Notation.texts(plan.change) == (edit.isEmpty ? [] : [edit]))
    #expect(plan.rows[0].contradictions == contradictions)
  }

  @Test(
    "a format that tells no status decides nothing",
    arguments: ["c1 甲, a", "c1? 甲, a", "c1- 甲, a"],
    ImportPlan.Policy.allCases
  )
  func noStatus(_ base: String, _ policy: ImportPlan.Policy) {
    let item = ImportPlan.Item(Notation.entry("c9 甲, a, b/a"), file: "a", line: 1, hasStatus: false)
    let base = Notation.entry(base)
    let plan = ImportPlan([item], into: EntryIndex([base]), policy: policy, by: Notation.who)
    #expect(plan.change?.edits[0].after?.status ?? base.status == base.status)
    #expect(plan.rows[0].contradictions.isEmpty)
    let new = ImportPlan([item], into: EntryIndex(), policy: policy, by: Notation.who)
    #expect(new.change?.edits[0].after?.status == .approved)
  }

  @Test("importing the same again changes nothing", arguments: ImportPlan.Policy.allCases)
  func twice(_ policy: ImportPlan.Policy) {
    let file = ["c7 甲, a, b/a", "c8? 乙, c", "c9 丙, 丁/a, d", "c6 丁, d, e/a"]
    var full = Notation.entry("c5 甲, a")
    full.mining = MiningRecord(score: 0.5, occurrences: 3, documents: 2)
    full.note = "x"
    // Two that are one concept cannot both replace it.
    let items = file.prefix(policy == .replace ? 3 : 4).map {
      ImportPlan.Item(Notation.entry($0), file: "a", line: 1)
    }
    let first = ImportPlan(items, into: EntryIndex([full]), policy: policy, by: Notation.who)
    #expect(first.change != nil)
    var index = EntryIndex([full])
    for edit in first.change?.edits ?? [] { if let after = edit.after { index.put(after) } }
    let second = ImportPlan(items, into: index, policy: policy, by: Notation.who)
    #expect(second.change == nil)
    if policy != .skip { #expect(second.rows.allSatisfy { $0.outcome == .unchanged }, "\(second.rows)") }
  }

  @Test("entries of one file that are one concept become one edit")
  func within() {
    let plan = plan(["c8 甲, a", "c9 甲, a, b/a"], into: [])
    #expect(plan.rows.map(\.outcome) == [.added, .merged])
    #expect(Notation.texts(plan.change) == ["nothing → c8 甲, a, b/a"])
    #expect(plan.change?.edits[0].after?.modified == nil)
  }

  @Test("one refusal lets nothing in")
  func refused() {
    let cases: [([String], ImportPlan.Policy, ImportPlan.Refusal)] = [
      (["c8 甲, a", "c9 乙\u{7}, b"], .merge, .notATerm("乙\u{7}")),
      (["c8 甲, a", "c9 甲, a, b/a"], .replace, .replacedTwice(file: "a.tsv", line: 2)),
    ]
    for (entries, policy, refusal) in cases {
      let plan = plan(entries, into: ["c1 甲, a"], policy)
      #expect(plan.refused.map(\.outcome) == [.refused(refusal)])
      #expect(plan.refused.map(\.item.line) == [3])
      #expect(plan.change == nil)
    }
  }

  @Test("what may be a sentence is imported, and told", arguments: [200, 201])
  func sentences(_ length: Int) {
    let long = String(repeating: "长", count: length)
    let plan = plan(["c9 \(long), b"], into: [])
    #expect(plan.rows[0].sentence == (length > ImportPlan.longestTerm ? long : nil))
    #expect(plan.change != nil)
  }

  @Test("further concepts that are the same are named")
  func alsoSame() {
    let plan = plan(["c9 甲, 乙/a, a"], into: ["c2 甲, a", "c1 乙, a"])
    #expect(plan.rows[0].id == "c1" && plan.rows[0].alsoSame == ["c2"])
  }
}
