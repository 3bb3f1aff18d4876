import DuizhaoModel
import Foundation
import Testing

@testable import DuizhaoFormats

@Suite("MultiTerm XML")
struct MultiTermExchangeTests {
  private static let languages = """
    <languageGrp><language lang="EN" type="English"/><termGrp><term>liver</term></termGrp></languageGrp>
    <languageGrp><language lang="ZH" type="Chinese"/><termGrp><term>肝</term></termGrp></languageGrp>
    """

  private static func document(_ concept: String, _ languages: String = languages) -> String {
    "<?xml version='1.0' encoding='UTF-8'?>\n<mtf>\n<conceptGrp><concept>12</concept>\(concept)\n\(languages)</conceptGrp></mtf>"
  }

  private static func field(_ type: String, _ text: String, _ inside: String = "") -> String {
    "<descripGrp><descrip type='\(type)'>\(text)</descrip>\(inside)</descripGrp>"
  }

  @Test("gives back what it wrote")
  func contract() throws {
    try checkContract(MultiTermExchange())
  }

  @Test("loses nothing that has a form of its own")
  func everything() {
    let export = MultiTermExchange().export(SampleEntries.all)
    #expect(export.losses.isEmpty, "\(export.losses)")
    var full = SampleEntries.full
    full.definitions = [full.definitions[2], full.definitions[0], full.definitions[1]]
    full.modified?.date = "2025-01-31T00:00:00"
    #expect(export.entries.contains(full))
  }

  @Test("is what the golden file holds")
  func golden() throws {
    let export = MultiTermExchange().export(SampleEntries.all)
    try ReportFixture.compare(String(decoding: export.bytes, as: UTF8.self), with: "Exchange/multiterm.xml")
  }

  @Test("what the format demands and an entry lacks is told")
  func limits() {
    var entry = SampleEntries.plain
    entry.created = Transaction(author: "li")
    entry.definitions = [Definition("Une maladie", language: LanguageTag("fr"))]
    let export = MultiTermExchange().export([entry])
    #expect(export.entries[0].created == nil)
    #expect(export.entries[0].definitions == [Definition("Une maladie")])
    #expect(
      export.losses == [ExchangeLoss(.definitionDetails, count: 1), ExchangeLoss(.transactions, count: 1)]
    )
  }

  @Test("a passage that XML cannot hold is left out, for its places are counted in bytes")
  func evidence() throws {
    var entry = SampleEntries.full
    entry.evidence[0].source.text = " \(entry.evidence[0].source.text)"
    entry.evidence[1].source.text += "\u{1}"
    let export = MultiTermExchange().export([entry])
    #expect(export.entries[0].evidence == [entry.evidence[0]])
    #expect(export.losses == [ExchangeLoss(.evidence, count: 1)])
    #expect(try MultiTermExchange().read(export.bytes).entries.map(\.entry) == export.entries)
  }

  @Test(
    "names of languages",
    arguments: [
      ("zh", "Chinese", "ZH"), ("zh-CN", "Chinese (PRC)", "ZH-CN"),
      ("en-GB", "English (United Kingdom)", "EN-GB"),
      ("zh-Hant-TW", "Chinese (Traditional, Taiwan)", "ZH-HANT-TW"), ("tlh", "TLH", "TLH"),
    ]
  )
  func names(tag: String, name: String, code: String) throws {
    let tag = try #require(LanguageTag(tag))
    #expect(MultiTermLanguage.name(tag) == name)
    #expect(MultiTermLanguage.code(tag) == code)
    #expect(MultiTermLanguage.tag(code: code, name: nil) == tag)
  }

  @Test("fields of other termbases are understood by their names, at the levels where they stand")
  func fields() throws {
    let concept =
      "<system type='entryClass'>1</system><system type='status'>reviewed</system>"
      + "<transacGrp><transac type='origination'>super</transac><date>2021-03-01T11:21:32</date></transacGrp>"
      + Self.field("Subject field", "医学") + Self.field("Remarks", "a")
    let languages = """
      <languageGrp><language lang='EN-US' type='English (United States)'/>
      \(Self.field("Definition", "An organ.", Self.field("Source", "book")))
      <termGrp><term>liver</term>\(Self.field("Usage", "Preferred term"))\(Self.field("Part of Speech", "Noun"))</termGrp>
      <termGrp><term>LV</term>\(Self.field("Term Type", "Acronym"))\(Self.field("Status", "禁用"))\
      \(Self.field("Example", "The LV.", Self.field("Source", "text")))</termGrp></languageGrp>
      <languageGrp><language type='Chinese'/><termGrp><term>肝</term></termGrp><termGrp><term>肝脏</term></termGrp></languageGrp>
      """
    let read = try MultiTermExchange().read(Array(Self.document(concept, languages).utf8))
    let entry = try #require(read.entries.first?.entry)
    #expect(entry.status == .candidate && entry.field == "医学" && entry.note == "a")
    #expect(entry.created == Transaction(date: "2021-03-01T11:21:32", author: "super"))
    #expect(entry.definitions == [Definition("An organ.", language: LanguageTag("en-US"), source: "book")])
    #expect(entry.terms.map(\.language.text) == ["en-US", "en-US", "zh", "zh"])
    #expect(entry.terms.map(\.status) == [.preferred, .forbidden, .preferred, .admitted])
    #expect(entry.terms[0].partOfSpeech == .noun && entry.terms[1].form == .abbreviation)
    #expect(entry.terms[1].contexts == [TermContext("The LV.", source: "text")])
    #expect(read.remarks.isEmpty)
  }

  @Test(
    "where no status is told the first term is preferred, unless another is",
    arguments: [
      (["", "", ""], "ppa"), (["", "", "preferred"], "pap"), (["", "deprecated", ""], "pdp"),
      (["", "", "odd"], "ppa"),
    ]
  )
  func statuses(told: [String], statuses: String) throws {
    let fields = told.map { $0.isEmpty ? "" : Self.field("Status", $0) }
    let languages = """
      <languageGrp><language lang='EN'/><termGrp><term>liver</term>\(fields[0])</termGrp></languageGrp>
      <languageGrp><language lang='ZH'/><termGrp><term>肝脏</term>\(fields[1])</termGrp>
      <termGrp><term>肝</term>\(fields[2])</termGrp></languageGrp>
      """
    let read = try MultiTermExchange().read(Array(Self.document("", languages).utf8))
    #expect(read.entries.first?.entry.terms.map { String($0.status.rawValue.prefix(1)) }.joined() == statuses)
  }

  @Test("UTF-16, as MultiTerm writes, and what only says so", arguments: [String.Encoding.utf16, .utf8])
  func utf16(_ encoding: String.Encoding) throws {
    let text = Self.document("").replacingOccurrences(of: "UTF-8", with: "UTF-16")
    let data = try #require(text.data(using: encoding))
    #expect(try MultiTermExchange().read([UInt8](data)).entries.count == 1)
  }

  @Test(
    "what breaks the rules is refused with its line",
    arguments: [
      ImportCase("another root", "<martif/>", .notThisFormat(found: "root element martif"), line: 1),
      ImportCase("no language", document("", ""), .missing("languageGrp", in: "conceptGrp"), line: 3),
      ImportCase(
        "a group without a language",
        document("", "<languageGrp><termGrp><term>a</term></termGrp></languageGrp>"),
        .missing("language", in: "languageGrp"),
        line: 4
      ),
      ImportCase(
        "a language that is none",
        document("", "<languageGrp><language lang='*'/><termGrp><term>a</term></termGrp></languageGrp>"),
        .language("*"),
        line: 4
      ),
      ImportCase(
        "no term",
        document("", "<languageGrp><language lang='EN'/>\n<termGrp/></languageGrp>"),
        .missing("term", in: "termGrp"),
        line: 5
      ),
      ImportCase(
        "an empty term",
        document("", "<languageGrp><language lang='EN'/><termGrp><term/></termGrp></languageGrp>"),
        .emptyTerm,
        line: 4
      ),
      ImportCase(
        "no field in a group",
        document("<descripGrp/>"),
        .missing("descrip", in: "descripGrp"),
        line: 3
      ),
      ImportCase(
        "no transaction in a group",
        document("<transacGrp/>"),
        .missing("transac", in: "transacGrp"),
        line: 3
      ),
      ImportCase("nothing", "<mtf/>", .noEntries, line: nil),
    ]
  )
  func refused(_ each: ImportCase) throws {
    try each.check(MultiTermExchange())
  }

  @Test(
    "what is not kept is noted",
    arguments: [
      ImportCase(
        "a field that is not known",
        document(field("Gender", "n")),
        remarks: [GlossaryImport.Remark(.field("Gender"), line: 3)]
      ),
      ImportCase(
        "values that are not known",
        document(field("Score", "7") + field("Evidence", "keyword")),
        remarks: [
          GlossaryImport.Remark(.value("7", field: "Score"), line: 3),
          GlossaryImport.Remark(.value("keyword", field: "Evidence"), line: 3),
        ]
      ),
      ImportCase(
        "transactions of terms",
        document("", languages.replacingOccurrences(of: "</termGrp>", with: "<transacGrp/></termGrp>")),
        remarks: [GlossaryImport.Remark(.field("transacGrp"), line: 4, count: 2)]
      ),
    ]
  )
  func remarks(_ each: ImportCase) throws {
    try each.check(MultiTermExchange())
  }
}
