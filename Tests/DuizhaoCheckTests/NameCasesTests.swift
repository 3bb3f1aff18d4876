import DuizhaoModel
import Testing

@testable import DuizhaoCheck

/// What the two sides say, and the names in two cases: `BALB/C 1 for BALB/c 2`.
struct NameCase: Sendable, CustomTestStringConvertible {
  var source: String
  var target: String
  var expected: [String]
  var testDescription: String { "\(source) / \(target)" }

  init(_ source: String, _ target: String, _ expected: String...) {
    (self.source, self.target, self.expected) = (source, target, expected)
  }

  static let all = [
    NameCase("BALB/c小鼠。", "BALB/c mice."),
    NameCase("BALB/c小鼠。", "BALB/C mice and BALB/c mice.", "target BALB/C 1 for BALB/c 2"),
    NameCase("BALB/C小鼠。", "BALB/c mice.", "target BALB/c 1 for BALB/C 1"),
    NameCase("检测mRNA。", "MRNA was measured; mRNA fell.", "target MRNA 1 for mRNA 2"),
    NameCase("检索PubMed。", "PubMed and PubMED.", "target PubMED 1 for PubMed 2"),
    NameCase(
      "COVID-19与COVID-19。",
      "Covid-19 and covid-19.",
      "target Covid-19 1 for COVID-19 2"
    ),
    // Titles and the starts of sentences have capitals, headlines nothing else.
    NameCase("", "T-cell, T-Cell, T-CELL"), NameCase("", "Long-term, long-term, Long-Term and LONG-TERM"),
    NameCase("", "Micro-CT, micro-CT and MICRO-CT"),
    // The gene of an animal and that of man.
    NameCase("Runx2", "RUNX2 and Runx2"),
    // Too short to be told from words, and letters that are no names.
    NameCase("", "pH, PH, Ph; the, The, THE; a-b"),
    // Signs at the end are none of the name.
    NameCase("", "(HepG2), HepG2- and HepG2/; Hepg2.", "target Hepg2 1 for HepG2 3"), NameCase("", ""),
  ]
}

@Suite("Names in two cases")
struct NameCasesTests {
  @Test("are found, the commoner being right", arguments: NameCase.all)
  func table(_ each: NameCase) {
    let passage = Sides(
      source: [Sentence(text: MappedText(each.source), language: .chinese)],
      target: [Sentence(text: MappedText(each.target), language: .english)]
    )
    let found = NameCases([passage]).variants.map {
      "\($0.side) \($0.place.quote) \($0.count) for \($0.usual) \($0.usualCount)"
    }
    #expect(found == each.expected)
  }
}
