import DuizhaoFormats
import DuizhaoModel
import Testing

@testable import DuizhaoCLI

@Suite("The screen of a review")
struct ReviewScreenTests {
  private func picture(
    _ keys: String,
    columns: Int = 80,
    rows: Int = 24,
    language: Language = .english,
    color: Bool = false
  ) -> ReviewScreen.Picture {
    var bench = ReviewBench(ReviewSamples.all)
    bench.type(keys)
    let screen = ReviewScreen(language: language, usesColor: color, base: "base.duizhao")
    return screen.picture(of: bench.session, in: ReviewScreen.Size(columns: columns, rows: rows))
  }

  @Test("shows the entry, its like, its evidence and the keys")
  func whole() {
    let lines = picture("").lines
    let expected = """
      review  base.duizhao                                            1 of 3 · today 0
      ────────────────────────────────────────────────────────────────────────────────
      c1  candidate · score 0.97, seen 12 times in 5 documents

        1  zh  心力衰竭        9  preferred
        2      心衰            3  admitted
        3  en  heart failure  12  preferred

        similar
          心功能不全 — cardiac insufficiency  candidate  c3

        evidence
          sentence  articles/2019/a.md:12
            本研究纳入[心力衰竭]患者120例。
            We included 120 patients with [heart failure].





      ────────────────────────────────────────────────────────────────────────────────
      a approve  r reject  e edit  p prefer  d deprecate  f forbid  m merge  s split
      k skip  u undo  b back  ? help  q quit

      """
    #expect(lines.joined(separator: "\n") == expected.dropLast(0))
  }

  @Test(
    "fills the terminal and is nowhere wider, whatever its size and state",
    arguments: [(80, 24), (60, 16), (40, 10), (20, 6), (200, 60)]
  )
  func sizes(_ columns: Int, _ rows: Int) {
    let states = ["", "?", "d", "e1", "efx", "m", "m/心", "m/心⏎", "s12", "s11", "aaa", "z", "d3"]
    for keys in states {
      for language in Language.allCases {
        let picture = picture(keys, columns: columns, rows: rows, language: language)
        #expect(picture.lines.count == rows, "\(keys)")
        for line in picture.lines { #expect(DisplayWidth.of(line) <= columns, "\(keys): \(line)") }
        if let cursor = picture.cursor { #expect(cursor.row < rows && cursor.column < columns) }
      }
    }
  }

  @Test("the cursor stands where the text is edited, by columns of the terminal")
  func cursor() {
    let picture = picture("e1")
    #expect(picture.lines.last == "term 1: 心力衰竭")
    #expect(picture.cursor == ReviewScreen.Picture.Cursor(row: 23, column: 16))
    #expect(self.picture("").cursor == nil)
  }

  @Test("a line that is too long moves with the cursor")
  func longLine() {
    let long = picture("e3" + String(repeating: "长", count: 60), columns: 40)
    #expect(long.lines.last?.hasPrefix("term 3: 长") == true)
    #expect((long.cursor?.column ?? 99) < 40)
  }

  @Test("what is longer than the screen can be scrolled, as far as there is something")
  func scrolling() {
    var bench = ReviewBench(ReviewSamples.all)
    let screen = ReviewScreen(language: .english, usesColor: false, base: "b")
    let size = ReviewScreen.Size(columns: 60, rows: 14)
    let first = screen.picture(of: bench.session, in: size)
    #expect(first.lines.contains { $0.contains("more lines") })
    for _ in 0..<50 { bench.press(.down) }
    let last = screen.picture(of: bench.session, in: size)
    #expect(last.lines.contains { $0.contains("[heart failure]") })
    #expect(last.scroll < 20)
  }

  @Test("colour is only added: without its codes the picture is the same but for the marks")
  func color() {
    let plain = picture("").lines
    let colored = picture("", color: true).lines.map(Self.withoutCodes)
    for (a, b) in zip(plain, colored) {
      #expect(a.filter { !"[]".contains($0) } == b)
    }
    #expect(picture("", color: true).lines.joined().contains("\u{1B}[1;4m心力衰竭\u{1B}[0m"))
  }

  @Test("a control character in the data moves nothing")
  func control() {
    var entry = ReviewSamples.all[0]
    entry.evidence[0].document = "a\u{1B}[2J.md"
    entry.terms[1].text = "心\u{7}衰"
    entry.note = "x\u{1B}[31m"
    let bench = ReviewBench([entry])
    let screen = ReviewScreen(language: .english, usesColor: false, base: "b\u{1B}")
    let lines = screen.picture(of: bench.session, in: ReviewScreen.Size(columns: 80, rows: 24)).lines
    #expect(!lines.joined().unicodeScalars.contains { $0.value < 0x20 })
  }

  private static func withoutCodes(_ line: String) -> String {
    var result = ""
    var isCode = false
    for character in line {
      if character == "\u{1B}" { isCode = true }
      if !isCode { result.append(character) }
      if isCode, character == "m" { isCode = false }
    }
    return result
  }
}
