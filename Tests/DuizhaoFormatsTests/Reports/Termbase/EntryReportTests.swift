import DuizhaoModel
import Testing

@testable import DuizhaoFormats

@Suite("The report on an entry")
struct EntryReportTests {
  @Test("has everything that the entry has")
  func everything() {
    let report = EntryReport(language: .english, columns: 80)
    #expect(
      report.text(SampleEntries.full) == """
        c-full.1  approved · cardiovascular · score 0.94, seen 15 times in 7 documents
          zh  心力衰竭         12  preferred, noun
              note  全称
              source  指南2024
              context  患者因心力衰竭入院。 (病历1)
              context  心力衰竭见于老年人。
              心衰              3  admitted, abbreviation
          en  heart failure    14  preferred, noun
              context  He was admitted for heart failure. (病历1)
              HF                   admitted, abbreviation, case matters
              note  not hay fever
              cardiac failure      admitted
              source  old list
              heart attack         forbidden
              note  another disease
          definition (zh)  一种心肌疾病。 (心血管学词表)
          definition (en)  A disease of the heart muscle.
          definition  Without a language
          note  Not 心肌梗死; see "myocardial infarction" & others.
          entered  2024-03-01 08:00 林 & co.
          changed  2025-01-31 mw
          evidence
            keyword  articles/a b.md:12
              [心力衰竭]
              [heart failure]
            sentence  articles/乙.md
              慢性[心力衰竭]患者<50例
              chronic [heart failure] in <50

        """
    )
  }

  @Test("is nowhere wider than it may be", arguments: [40, 60, 80])
  func width(_ columns: Int) {
    for language in Language.allCases {
      let report = EntryReport(language: language, columns: columns)
      for entry in SampleEntries.all {
        for line in report.evidence(of: entry) + report.terms(of: entry) {
          #expect(DisplayWidth.of(line) <= columns, "\(line)")
        }
      }
    }
  }

  @Test(
    "of a long passage the lines about the term are shown",
    arguments: [(1, "…患者[心衰]加…"), (2, ""), (9, "")]
  )
  func longPassage(_ limit: Int, _ expected: String) {
    let text = String(repeating: "前文", count: 12) + "患者心衰加重" + String(repeating: "后文", count: 12)
    let start = 24 * 3 + 6
    let passage = TermEvidence.Passage(text, language: .chinese, range: start..<start + 6)
    let lines = MarkedPassage(usesColor: false).lines(passage, columns: 20, limit: limit)
    #expect(lines.count <= limit)
    #expect(lines.joined().contains("[心衰]"), "\(lines)")
    for line in lines { #expect(DisplayWidth.of(line) <= 20) }
    if limit < 6 { #expect(lines.joined().contains("…")) }
  }

  @Test("a place that is not in the passage hurts nothing", arguments: [0..<99, 50..<60, 1..<2])
  func brokenRange(_ range: Range<Int>) {
    let passage = TermEvidence.Passage("心衰", language: .chinese, range: range)
    #expect(!MarkedPassage(usesColor: true).lines(passage, columns: 40).isEmpty)
  }

  @Test("lists have a line an entry, and columns for programs")
  func table() {
    var table = EntryTable(language: .chinese)
    table.languages.append(LanguageTag("de") ?? .english)
    let lines = table.text([SampleEntries.full, SampleEntries.otherLanguages]).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[2].contains("Geschwulst") && lines[1].contains("心力衰竭") && lines[1].contains("0.94"))
    let cells = table.tabSeparated([SampleEntries.full]).split(separator: "\n")[1].split(separator: "\t")
    #expect(cells.map(String.init).contains("0.9375"))
  }
}
