import DuizhaoModel
import Testing

@testable import DuizhaoFormats

@Suite("memoQ's tables")
struct MemoQExchangeTests {
  private typealias Remark = GlossaryImport.Remark

  private func read(_ text: String) throws -> GlossaryImport { try MemoQExchange().read(Array(text.utf8)) }

  @Test("as its server exports them: semicolons, times, several terms of a language, signs of terms")
  func server() throws {
    let read = try read(
      "\u{FEFF}Entry_ID;Entry_Subject;Entry_Domain;Entry_ClientID;Entry_ProjectID;Entry_Created;Entry_Creator;"
        + "Entry_LastModified;Entry_Modifier;Entry_Note;English_United_States_Def;English_United_States;Term_Info;"
        + "Term_Example;English_United_States;Term_Info;Term_Example;Chinese_PRC_Def;Chinese_PRC;Term_Info;Term_Example\r\n"
        + "0;Medicine;Bones;ACME;;12/31/2023 11:05:09 PM;anna;1/2/2024 12:00:00 AM;;see \"\"x\"\";\"A; b\";bone;"
        + "\"CasePermissive;HalfPrefix;Noun;SG\";\"The bone; here\";OS;\"CaseSense;Exact;NonTerm\";;;骨;"
        + "\"CaseInsense;Fuzzy\";\r\n1;;Metals;;;;;;;;;;\"CasePermissive\";;;;;;铁;Odd;\r\n2;;;;;;;;;;;;;;;;;;;;\r\n"
    )
    #expect(
      read.entries.map(\.entry.described) == [
        "en-US:bone p(noun)<The bone; here>, en-US:OS f!, zh:骨 p, field=Medicine, note=see \"\"x\"\", "
          + "created=2023-12-31T23:05:09Z/anna, modified=2024-01-02/-, def=en-US:A; b",
        "zh:铁 p, field=Metals",
      ]
    )
    #expect(
      read.remarks == [
        Remark(.column("Entry_ClientID"), line: 1), Remark(.column("Entry_Domain"), line: 2),
        Remark(.value("Odd", field: "Term_Info"), line: 3), Remark(.emptyEntry, line: 4),
      ]
    )
  }

  @Test("tables that people made for memoQ: tabs, names of languages only")
  func plain() throws {
    let read = try read("English\tChinese (Taiwan)\tGerman_Austria\tFoo\nbone\t骨\tKnochen\tx\n")
    #expect(read.entries.map(\.entry.described) == ["en:bone p, zh-TW:骨 p, de:Knochen p"])
    #expect(read.remarks == [Remark(.column("Foo"), line: 1)])
  }

  @Test("another table, too many cells, an open quotation mark, no entries")
  func refusals() {
    #expect(throws: GlossaryImportFailure(.notThisFormat(found: "a, b"), line: 1)) { try read("a,b\n1,2\n") }
    #expect(throws: GlossaryImportFailure(.cells(found: 3, expected: 2), line: 3)) {
      try read("English,Chinese_PRC\na,b\nc,d,e\n")
    }
    #expect(throws: GlossaryImportFailure(.malformed("\""), line: 2)) {
      try read("English,Chinese_PRC\na,\"b\n")
    }
    #expect(throws: GlossaryImportFailure(.noEntries)) { try read("English,Chinese_PRC\n") }
    #expect(throws: GlossaryImportFailure(.noEntries)) { try read("") }
  }

  @Test("-itis stays as it is; what could run has an apostrophe, which comes off again")
  func formulas() throws {
    let terms = [TermEntry("=cmd|' /C calc'!A1", .chinese), TermEntry("-itis", .english)]
    let export = MemoQExchange().export([ConceptEntry(id: "x", terms: terms)])
    let text = String(decoding: export.bytes, as: UTF8.self)
    #expect(text.contains(",'=cmd|' /C calc'!A1,"))
    #expect(text.contains(",-itis,"))
    #expect(export.losses.contains(ExchangeLoss(.formulas, count: 1)))
    #expect(try MemoQExchange().read(export.bytes).entries.map(\.entry.terms) == [terms])
  }

  @Test("languages without a column of their own, examples, times that memoQ cannot write")
  func losses() throws {
    var entry = ConceptEntry(
      id: "x",
      definitions: [
        Definition("a", language: LanguageTag("zh-CN")), Definition("b", language: .chinese),
        Definition("c", language: LanguageTag("tlh")),
      ],
      terms: [
        TermEntry("骨", LanguageTag("zh-Hans-CN") ?? .chinese),
        TermEntry("骨頭", LanguageTag("zh-Hant") ?? .chinese),
        TermEntry(
          "Bone",
          LanguageTag("en-ZA") ?? .english,
          partOfSpeech: .properNoun,
          contexts: [TermContext("x", source: "s"), TermContext("y")]
        ), TermEntry("x", LanguageTag("tlh") ?? .english),
      ]
    )
    entry.created = Transaction(date: "in March", author: "林")
    entry.modified = Transaction(date: "2024-02-01T00:00:00Z")
    let export = MemoQExchange().export([entry])
    #expect(
      export.entries.map(\.described) == [
        "zh:骨 p, en:Bone p(noun)<x>, zh-TW:骨頭 a, created=-/林, modified=2024-02-01/-, def=zh:a"
      ]
    )
    #expect(
      export.losses == [
        ExchangeLoss(.identifiers, count: 1), ExchangeLoss(.otherLanguages, count: 1),
        ExchangeLoss(.languageVariants, count: 3), ExchangeLoss(.definitions, count: 2),
        ExchangeLoss(.preference, count: 1), ExchangeLoss(.partsOfSpeech, count: 1),
        ExchangeLoss(.contexts, count: 2), ExchangeLoss(.transactions, count: 1),
      ]
    )
    #expect(try MemoQExchange().read(export.bytes).entries.map(\.entry) == export.entries)
  }

  @Test(
    "times in both forms",
    arguments: [
      ("2024-03-01T08:00:00Z", "3/1/2024 8:00:00 AM"), ("2024-12-31T23:59:09Z", "12/31/2024 11:59:09 PM"),
      ("2024-01-01T12:30:00Z", "1/1/2024 12:30:00 PM"), ("2024-01-01T00:30:00Z", "1/1/2024 12:30:00 AM"),
      ("2024-01-31", "1/31/2024 12:00:00 AM"), ("0999-01-02", "1/2/999 12:00:00 AM"),
    ]
  )
  func times(_ date: String, _ written: String) {
    #expect(MemoQDate.written(date) == written)
    #expect(MemoQDate.read(written) == date)
  }

  @Test(
    "what is no time",
    arguments: ["", "2024", "2024-13-01", "2024-01-01T25:00:00Z", "2024-01-01T08:00:00+08:00"]
  )
  func noTimes(_ date: String) {
    #expect(MemoQDate.written(date) == nil)
    for text in [
      "3/1/2024", "13/1/2024 8:00:00 AM", "3/1/2024 13:00:00 PM", "3/1/2024 8:00:00", "a/b/c d:e:f AM",
    ] {
      #expect(MemoQDate.read(text) == nil)
    }
  }
}
