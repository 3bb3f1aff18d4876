import DuizhaoFormats
import DuizhaoModel
import Testing

@testable import DuizhaoCLI

@Suite("The words of exchange")
struct ExchangeWordsTests {
  @Test("there is a sentence in both languages for every loss", arguments: ExchangeLoss.Kind.allCases)
  func losses(_ kind: ExchangeLoss.Kind) {
    for count in [1, 12] {
      let words = ExchangeWords.words(ExchangeLoss(kind, count: count), "DeepL")
      #expect(words.english.hasPrefix("\(count) "), "\(words.english)")
      #expect(words.english.count > 15 && !words.english.contains(kind.rawValue + "s"), "\(words.english)")
      #expect(
        words.chinese.contains("\(count)") && words.chinese.unicodeScalars.contains { $0.value > 0x4E00 }
      )
    }
  }

  @Test("deprecated terms, in full")
  func deprecated() {
    let words = ExchangeWords.words(ExchangeLoss(.deprecated, count: 12), "DeepL")
    #expect(words.english == "12 deprecated terms left out: DeepL cannot mark them")
    #expect(words.chinese == "略去12个弃用术语：DeepL无法标注")
  }

  @Test("no sentence falls back to the name of its kind")
  func noFallback() {
    for kind in ExchangeLoss.Kind.allCases {
      let words = ExchangeWords.words(ExchangeLoss(kind, count: 2), "X")
      #expect(words.english != "2 \(kind.rawValue)" && words.chinese != "2 \(kind.rawValue)")
    }
  }

  @Test("mistakes are told with path and line, twenty at the most")
  func problems() {
    let problems = (1...23).map { GlossaryImportFailure.Problem(.emptyTerm, line: $0) }
    let lines = FailureWords.lines(GlossaryImportFailure(problems), format: .tbx, path: "a.tbx")
    #expect(lines.count == 21)
    #expect(lines[0].english == "a.tbx:1: a term has no text; write it or take it out")
    #expect(lines[0].chinese == "a.tbx:1：术语为空，请填写或删除")
    #expect(lines[20].english == "a.tbx: and 3 more mistakes")
  }

  @Test(
    "every mistake says what is wrong and what to do, in both languages",
    arguments: [
      .undecodable, .malformed("x"), .documentType, .archive, .notThisFormat(found: "root element html"),
      .unknownVersion("9"), .missing("tig", in: "langSet"), .misplaced("definition", in: "termSec"),
      .unknown("a", in: "b"),
      .value("x", of: "status", allowed: ["a", "b"]), .value("x", of: "terms", allowed: ["array"]),
      .repeatedIdentifier("c1"),
      .danglingReference("c1"), .emptyTerm, .language("xx-"), .cells(found: 3, expected: 2),
      .elsewhere("http://x"), .noEntries,
    ] as [GlossaryImportFailure.Problem.Kind]
  )
  func kinds(_ kind: GlossaryImportFailure.Problem.Kind) {
    let line = FailureWords.lines(GlossaryImportFailure(kind, line: 7), format: .tbx, path: "a.tbx")[0]
    #expect(
      line.english.hasPrefix("a.tbx:7: ") && line.chinese.hasPrefix("a.tbx:7：")
        && line.chinese != line.english
    )
  }

  @Test("what is not kept is told with its line and how often")
  func remarks() {
    var glossary = GlossaryImport()
    glossary.note(.column("Owner"), line: 1)
    for line in 3...5 { glossary.note(.value("x", field: "status"), line: line) }
    let lines = glossary.remarks.map { ImportWords.line($0, path: "a.csv") }
    #expect(lines[0].english == "a.csv:1: column “Owner” is not read")
    #expect(lines[1].english == "a.csv:3: “x” is no known value of “status” and is left out (3 times)")
    #expect(lines[1].chinese == "a.csv:3：“x”不是“status”的有效值，已略去（共3处）")
  }
}
