import DuizhaoModel
import DuizhaoTerms
import Testing

@testable import DuizhaoCLI

@Suite("A review")
struct ReviewSessionTests {
  private func bench(_ keys: String) -> ReviewBench {
    var bench = ReviewBench(ReviewSamples.all)
    bench.type(keys)
    return bench
  }

  @Test(
    "a key makes the change that it stands for, at once",
    arguments: [
      ("a", [Change.Action.approve], "c2"), ("r", [.reject], "c2"), ("k", [], "c2"), ("kb", [], "c1"),
      ("aar", [.approve, .approve, .reject], nil), ("d2", [.deprecate], "c1"), ("f2", [.forbid], "c1"),
      ("p2", [.edit], "c1"), ("e1X⏎", [.edit], "c1"), ("e1⎋", [], "c1"), ("efcardiovascular⏎", [.edit], "c1"),
      ("ensee c3⏎", [.edit], "c1"), ("e+cardiac failure⏎", [.edit], "c1"), ("m1", [.merge], "c2"),
      ("m/疏松⏎1", [.merge], "c2"), ("m/疏松⏎⎋", [], "c1"), ("s2⏎", [.split], "c1"), ("s⏎", [], "c1"),
      ("au", [.approve, .undo], "c1"), ("d2uu", [.deprecate, .undo], "c1"), ("z", [], "c1"),
      ("ａ", [.approve], "c2"),
      ("?a", [], "c1"), ("d9", [], "c1"),
    ] as [(String, [Change.Action], String?)]
  )
  func keys(_ keys: String, _ actions: [Change.Action], _ shown: String?) {
    let bench = bench(keys)
    #expect(bench.changes.map(\.action) == actions)
    #expect(bench.session.entry?.id == shown)
    #expect(bench.changes.allSatisfy { $0.author == "lin" && $0.date == "2026-03-01T09:30:00Z" })
  }

  @Test("what was edited is what was meant")
  func edits() {
    var bench = bench("e3⏎")
    #expect(bench.session.message?.english == "nothing changed")
    bench.type("e3s⏎")
    #expect(bench.entries["c1"]?.terms[2].text == "heart failures")
    bench.type("e+en=HF⏎p4")
    #expect(bench.entries["c1"]?.terms.map(\.text) == ["心力衰竭", "心衰", "HF", "heart failures"])
    bench.press(.character("e"))
    bench.press(.character("2"))
    bench.press(.eraseBefore)
    bench.press(.enter)
    #expect(bench.entries["c1"]?.terms.map(\.text) == ["心力衰竭", "HF", "heart failures"])
    bench.type("uuuu")
    #expect(bench.entries["c1"] == ReviewSamples.all[0])
  }

  @Test("an edit that cannot be made is refused in words, and nothing is lost")
  func refusals() {
    let bench = bench("d3")
    #expect(bench.changes.isEmpty && bench.session.message?.english.contains("nothing would be left") == true)
    #expect(bench.session.entry?.id == "c1")
  }

  @Test("merging takes the candidate into the other entry, and undo gives it back")
  func merging() {
    var bench = bench("m1")
    #expect(bench.entries["c1"] == nil)
    #expect(bench.entries["c3"]?.terms.map(\.text).contains("heart failure") == true)
    bench.type("u")
    #expect(bench.entries["c1"] == ReviewSamples.all[0] && bench.entries["c3"] == ReviewSamples.all[2])
    #expect(bench.session.entry?.id == "c1" && bench.session.today == 0)
  }

  @Test("what was split off comes next, and counts; an undo forgets it")
  func splitting() {
    var bench = bench("s233⏎")
    #expect(bench.session.total == 4)
    #expect(bench.entries["c1"]?.terms.map(\.text) == ["心力衰竭", "heart failure"])
    bench.type("k")
    #expect(bench.session.entry?.terms.map(\.text) == ["心衰", "heart failure"])
    bench.type("bu")
    #expect(
      bench.session.total == 3
        && bench.session.queue.count == bench.session.queue.filter { $0.count == 2 }.count
    )
    #expect(bench.entries["c1"] == ReviewSamples.all[0])
  }

  @Test("decisions of the day are counted, an undo counts back")
  func counts() {
    var bench = bench("ar")
    #expect(bench.session.today == 2)
    bench.type("u")
    #expect(bench.session.today == 1)
    #expect(bench.session.entry?.id == "c2")
  }

  @Test("what others have decided or removed meanwhile is passed over")
  func others() {
    var bench = ReviewBench(ReviewSamples.all)
    var decided = ReviewSamples.all[1]
    decided.status = .approved
    bench.set("c2", decided)
    bench.type("k")
    #expect(bench.session.entry?.id == "c3")
    bench.type("b")
    #expect(bench.session.entry?.id == "c2", "asked for, it is shown whatever its status")
    bench.set("c1", nil)
    bench.type("b")
    #expect(bench.session.entry?.id == "c2", "nothing is before it any more")
  }

  @Test("what the base refuses is said, and the entry is shown as it is now")
  func conflict() {
    var bench = ReviewBench(ReviewSamples.all)
    var changed = ReviewSamples.all[0]
    changed.note = "by another"
    bench.set("c1", changed)
    bench.type("a")
    #expect(bench.session.message?.english == "conflict")
    #expect(bench.session.entry?.note == "by another")
    bench.type("a")
    #expect(bench.entries["c1"]?.status == .approved)
  }

  @Test("at the end the last steps can still be taken back")
  func end() {
    var bench = bench("aaa")
    #expect(bench.session.isAtEnd)
    bench.type("a")
    #expect(bench.changes.count == 3)
    bench.type("u")
    #expect(bench.session.entry?.id == "c3")
    bench.type("q")
    #expect(bench.isOver)
  }

  @Test("of more than nine terms one is chosen by two digits, or by one and Enter")
  func manyTerms() {
    var entry = ReviewSamples.all[0]
    entry.terms = (1...12).map { TermEntry("词\($0)", .chinese, status: $0 == 1 ? .preferred : .admitted) }
    for (keys, text) in [("d12", "词12"), ("d1⏎", "词1"), ("d2", "词2"), ("d13⎋", "")] {
      var bench = ReviewBench([entry])
      bench.type(keys)
      let deprecated = bench.entries["c1"]?.terms.first { $0.status == .deprecated }?.text
      #expect(deprecated ?? "" == text, "\(keys)")
    }
  }

  @Test("control and C, and the end of input, end the review", arguments: [Key.interrupt, .endOfInput])
  func ends(_ key: Key) {
    var bench = ReviewBench(ReviewSamples.all)
    bench.press(key)
    #expect(bench.isOver)
  }
}
