import DuizhaoModel
import DuizhaoTerms
import Testing

@Suite("Merging and splitting entries")
struct MergeSplitTests {
  private typealias Notation = EntryNotation

  @Test(
    "terms are united by their folded form, and are as the first says",
    arguments: [
      (
        ["c1 心力衰竭, heart failure", "c2? 心衰*, Heart Failures, HF*"],
        "c1 心力衰竭, 心衰/a*, heart failure, HF/a*"
      ),
      (
        ["c1 心力衰竭, heart attack/f", "c2 心力衰竭, heart failure, heart attack"],
        "c1 心力衰竭, heart failure, heart attack/f"
      ),
      (
        ["c1 心力衰竭", "c2 心功能不全/d, heart failure", "c3 de=Herzinsuffizienz"],
        "c1 心力衰竭, 心功能不全/d, heart failure, de=Herzinsuffizienz"
      ),
      (["c1 肿瘤, en-GB=tumour", "c2 肿瘤, en-US=tumor"], "c1 肿瘤, en-GB=tumour, en-US=tumor/a"),
      (["c1? 肿瘤, tumor", "c2 zh-CN=肿瘤, Tumor"], "c1? 肿瘤, tumor"),
    ]
  )
  func united(_ entries: [String], _ expected: String) throws {
    let change = try Change.merge(entries.map(Notation.entry), by: Notation.who)
    #expect(Notation.text(change.edits[0].after) == expected)
    #expect(change.edits.dropFirst().allSatisfy { $0.after == nil })
    #expect(change.edits.count == entries.count)
  }

  @Test("counts are added, evidence is up to five, and what the first lacks comes from the others")
  func counts() throws {
    var first = Notation.entry("c1? 心力衰竭, heart failure")
    var second = Notation.entry("c2? 心力衰竭, cardiac failure")
    first.mining = MiningRecord(score: 0.7, occurrences: 4, documents: 3)
    second.mining = MiningRecord(score: 0.9, occurrences: 2, documents: 2)
    first.terms[0].occurrences = 4
    second.terms[0].occurrences = 2
    first.evidence = (0..<3).map { Self.evidence("a\($0)", "heart failure") }
    second.evidence = [first.evidence[0]] + (0..<3).map { Self.evidence("b\($0)", "cardiac failure") }
    second.field = "cardiovascular"
    second.note = "see 心肌病"
    let merged = try #require(try Change.merge([first, second], by: Notation.who).edits[0].after)
    #expect(merged.mining == MiningRecord(score: 0.9, occurrences: 6, documents: 5))
    #expect(merged.terms[0].occurrences == 6)
    #expect(merged.evidence.map(\.document) == ["a0", "a1", "a2", "b0", "b1"])
    #expect(merged.field == "cardiovascular" && merged.note == "see 心肌病")
  }

  @Test("an entry is not merged with itself")
  func nothing() {
    let entry = Notation.entry("c1 甲, a")
    #expect(throws: EditRefusal.nothingToMerge) { try Change.merge([entry, entry], by: Notation.who) }
  }

  @Test(
    "terms go to an entry of their own",
    arguments: [
      (["结局"], ["outcome"], ["c1? 结果, outcome, result/a", "结局, outcome"]),
      (["结局", "result"], [], ["c1? 结果, outcome", "结局, result"]),
      (["结果", "outcome"], [], ["c1? 结局, result", "结果, outcome"]),
    ]
  )
  func split(_ moved: [String], _ shared: [String], _ expected: [String]) throws {
    let entry = Notation.entry("c1? 结果, 结局/a, outcome, result/a")
    let change = try Change.split(
      entry,
      moving: moved.map { TermReference($0) },
      sharing: shared.map { TermReference($0) },
      by: Notation.who
    ) { $0 == "c1" }
    let texts = change.edits.map { Notation.text($0.after) }
    #expect(texts[0] == expected[0])
    #expect(texts[1].hasSuffix("? " + expected[1]), "\(texts)")
    #expect(change.edits[1].before == nil)
  }

  @Test("evidence and counts go where the terms are")
  func evidence() throws {
    var entry = Notation.entry("c1? 结果, 结局/a, outcome, result/a")
    for (index, count) in [9, 2, 3, 8].enumerated() { entry.terms[index].occurrences = count }
    entry.mining = MiningRecord(score: 0.8, occurrences: 11, documents: 6)
    entry.evidence = [
      Self.evidence("a", "result", "结果"), Self.evidence("b", "outcomes", "结局"),
      Self.evidence("c", "result", "结局"),
    ]
    let change = try Change.split(
      entry,
      moving: [TermReference("结局"), TermReference("outcome")],
      by: Notation.who
    ) { _ in false }
    let (stay, new) = (change.edits[0].after, change.edits[1].after)
    #expect(stay?.evidence.map(\.document) == ["a", "c"])
    #expect(new?.evidence.map(\.document) == ["b"])
    #expect(stay?.mining == MiningRecord(score: 0.8, occurrences: 8, documents: 6))
    #expect(new?.mining == MiningRecord(score: 0.8, occurrences: 2, documents: 2))
  }

  @Test("an identifier that is taken gets a number", arguments: [0, 1, 2])
  func identifiers(_ taken: Int) throws {
    let entry = Notation.entry("c1 结果, 结局/a, outcome, result/a")
    let plain = ConceptEntry.identifier(for: [TermEntry("结局", .chinese), TermEntry("result", .english)])
    var asked = 0
    let change = try Change.split(
      entry,
      moving: [TermReference("结局"), TermReference("result")],
      by: Notation.who
    ) { _ in
      asked += 1
      return asked <= taken
    }
    #expect(change.edits[1].after?.id == (taken == 0 ? plain : "\(plain)-\(taken + 1)"))
  }

  @Test("something must go and something stay", arguments: [[], ["结果", "outcome"]])
  func nothingToSplit(_ moved: [String]) {
    #expect(throws: EditRefusal.nothingToSplit) {
      try Change.split(
        Notation.entry("c1 结果, outcome"),
        moving: moved.map { TermReference($0) },
        by: Notation.who
      ) { _ in false }
    }
  }

  private static func evidence(_ document: String, _ target: String, _ source: String = "心力衰竭")
    -> TermEvidence
  {
    TermEvidence(
      kind: .sentence,
      document: document,
      source: TermEvidence.Passage("见\(source)。", language: .chinese, range: 3..<3 + source.utf8.count),
      target: TermEvidence.Passage(target, language: .english, range: 0..<target.utf8.count)
    )
  }
}
