import DuizhaoModel
import Foundation
import Testing

@testable import DuizhaoFormats

@Suite("TMX")
struct TMXExchangeTests {
  private static let header = """
    <header creationtool="x" creationtoolversion="1" segtype="phrase" o-tmf="x" adminlang="en" srclang="zh"
    datatype="plaintext"/>
    """

  private static func document(_ body: String, version: String = "1.4") -> String {
    "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"\(version)\">\(header)\n<body>\(body)</body></tmx>"
  }

  private static let pair =
    "<tuv xml:lang=\"zh\"><seg>肝</seg></tuv><tuv xml:lang=\"en\"><seg>liver</seg></tuv>"

  @Test("gives back what it wrote", arguments: [("zh", "en"), ("zh-CN", "en-US"), ("en", "zh")])
  func contract(source: String, target: String) throws {
    let direction = Sides(source: LanguageTag(source) ?? .chinese, target: LanguageTag(target) ?? .english)
    try checkContract(TMXExchange(options: ExchangeOptions(direction: direction)))
  }

  @Test("is what the golden file holds")
  func golden() throws {
    let export = TMXExchange().export(SampleEntries.all)
    try ReportFixture.compare(String(decoding: export.bytes, as: UTF8.self), with: "Exchange/glossary.tmx")
  }

  @Test("says what a memory must not offer, and what it has no place for")
  func losses() {
    let losses = TMXExchange().export(SampleEntries.all).losses
    for loss in [
      ExchangeLoss(.rejected, count: 1), ExchangeLoss(.deprecated, count: 2),
      ExchangeLoss(.forbidden, count: 1),
      ExchangeLoss(.contexts, count: 3), ExchangeLoss(.evidence, count: 2),
      ExchangeLoss(.oneLanguage, count: 1),
    ] {
      #expect(losses.contains(loss), "\(loss)")
    }
    #expect(!losses.contains { $0.kind == .candidates || $0.kind == .fields || $0.kind == .languageVariants })
  }

  @Test("the language of the direction is told where it says more than that of the term")
  func regions() throws {
    let direction = Sides(source: LanguageTag("zh-CN") ?? .chinese, target: LanguageTag("en-US") ?? .english)
    let exchange = TMXExchange(options: ExchangeOptions(direction: direction))
    let tags = exchange.export([SampleEntries.plain, SampleEntries.otherLanguages]).entries.map {
      $0.terms.map(\.language.text)
    }
    #expect(tags == [["zh-CN", "en-US"], ["zh-Hant-TW", "en-GB"], ["zh-Hant-TW", "en-US"]])
  }

  @Test("dates become those of TMX; what is none is left out and counted")
  func dates() throws {
    var entry = SampleEntries.plain
    entry.created = Transaction(date: "2024-03-01T08:00:00.250Z", author: "li")
    entry.modified = Transaction(date: "yesterday")
    let export = TMXExchange().export([entry])
    #expect(
      String(decoding: export.bytes, as: UTF8.self).contains(
        "creationdate=\"20240301T080000Z\" creationid=\"li\">"
      )
    )
    #expect(export.entries[0].created == Transaction(date: "2024-03-01T08:00:00Z", author: "li"))
    #expect(export.entries[0].modified == nil)
    #expect(export.losses == [ExchangeLoss(.transactions, count: 1)])
  }

  @Test("terms are on one line, identifiers are names and different")
  func cleaning() throws {
    var first = SampleEntries.plain
    first.terms[0].text = " 骨质\r\n疏松\u{1}症 "
    first.terms[1].note = " two\nlines \u{8}"
    first.id = "1 2"
    var second = SampleEntries.candidate
    second.id = first.id
    var third = SampleEntries.rejected
    third.status = .approved
    third.id = SampleEntries.candidate.id
    let export = TMXExchange().export([first, second, third])
    #expect(export.entries[0].terms[0].text == "骨质 疏松 症")
    #expect(export.entries[0].terms[1].note == "two\nlines")
    #expect(Set(export.entries.map(\.id)).count == 3)
    #expect(export.losses.contains(ExchangeLoss(.blanks, count: 1)))
    #expect(export.losses.contains(ExchangeLoss(.identifiers, count: 3)))
    #expect(try TMXExchange().read(export.bytes).entries.map(\.entry) == export.entries)
  }

  @Test(
    "text without codes, in every version",
    arguments: [
      (
        "1.4", "a<bpt i='1'>&lt;b></bpt>b<ept i='1'>&lt;/b></ept><hi>c</hi><ph>{0}<sub>note</sub></ph>d",
        "abcd"
      ),
      ("1.4b", "a<ph type='lb'>&#10;</ph>b\n  c", "a b c"),
      ("1.2", "<ut>{\\b</ut>x<it pos='begin'>q</it>", "x"),
    ]
  )
  func inline(version: String, segment: String, text: String) throws {
    let body = "<tu><tuv lang=\"EN_us\"><seg>\(segment)</seg></tuv></tu>"
    #expect(try TMXExchange().readTerms(Self.document(body, version: version)) == ["en-US:\(text)*"])
  }

  @Test("all languages and texts of a unit are kept, the first of a language preferred")
  func languages() throws {
    let body = """
      <tu tuid="7" creationdate="20240301T080000Z"><note>n</note><prop type="x-Domain:SinglePicklist">心血管</prop>
      \(Self.pair)<tuv xml:lang="EN-GB"><note>m</note><prop type="x-partOfSpeech">noun</prop><seg>iecur</seg></tuv>
      <tuv xml:lang="de" changedate="20250131"><seg>Leber</seg></tuv></tu>
      """
    let read = try TMXExchange().read(Array(Self.document(body).utf8))
    let entry = try #require(read.entries.first?.entry)
    #expect(entry.terms.map(\.language.text) == ["zh", "en", "en-GB", "de"])
    #expect(entry.terms.map(\.status) == [.preferred, .preferred, .admitted, .preferred])
    #expect(entry.terms[2].note == "m" && entry.terms[2].partOfSpeech == .noun)
    #expect(entry.field == "心血管" && entry.note == "n")
    #expect(entry.created == Transaction(date: "2024-03-01T08:00:00Z"))
    #expect(entry.modified == Transaction(date: "2025-01-31"))
    #expect(entry.id == ConceptEntry.identifier(for: entry.terms))
    #expect(read.remarks == [GlossaryImport.Remark(.field("tuid"), line: 3)])
  }

  @Test(
    "UTF-16 of either order, and what only says so",
    arguments: [String.Encoding.utf16, .utf16BigEndian, .utf8]
  )
  func utf16(_ encoding: String.Encoding) throws {
    let text = Self.document("<tu>\(Self.pair)</tu>").replacingOccurrences(
      of: "?>",
      with: " encoding='UTF-16'?>"
    )
    let mark = encoding == .utf16BigEndian ? "\u{FEFF}" : ""
    let data = try #require((mark + text).data(using: encoding))
    #expect(try TMXExchange().read([UInt8](data)).entries.count == 1)
  }

  @Test(
    "what breaks the rules is refused with its line",
    arguments: [
      ImportCase("another root", "<html/>", .notThisFormat(found: "root element html"), line: 1),
      ImportCase(
        "no version",
        "<tmx>\(header)<body><tu>\(pair)</tu></body></tmx>",
        .missing("version", in: "tmx"),
        line: 1
      ),
      ImportCase(
        "a version to come",
        document("<tu>\(pair)</tu>", version: "2.0"),
        .unknownVersion("2.0"),
        line: 1
      ),
      ImportCase(
        "no header",
        "<tmx version='1.4'>\n<body><tu>\(pair)</tu></body></tmx>",
        .missing("header", in: "tmx"),
        line: 1
      ),
      ImportCase(
        "no srclang",
        "<tmx version='1.4'>\n<header/><body><tu>\(pair)</tu></body></tmx>",
        .missing("srclang", in: "header"),
        line: 2
      ),
      ImportCase(
        "a text without a language",
        document("\n<tu>\n<tuv><seg>x</seg></tuv></tu>"),
        .missing("xml:lang", in: "tuv"),
        line: 5
      ),
      ImportCase(
        "a language that is none",
        document("<tu><tuv xml:lang='中文'><seg>x</seg></tuv></tu>"),
        .language("中文"),
        line: 3
      ),
      ImportCase(
        "no segment",
        document("<tu><tuv xml:lang='zh'/></tu>"),
        .missing("seg", in: "tuv"),
        line: 3
      ),
      ImportCase("no text", document("\n<tu/>"), .missing("tuv", in: "tu"), line: 4),
      ImportCase("no unit", document(""), .noEntries, line: nil),
      ImportCase(
        "declarations",
        "<!DOCTYPE tmx [<!ENTITY a 'b'>]>\n<tmx version='1.4'/>",
        .documentType,
        line: 2
      ),
    ]
  )
  func refused(_ each: ImportCase) throws {
    try each.check(TMXExchange())
  }

  @Test("a file that breaks off is refused, with what was wrong before")
  func broken() {
    // The parser looks some hundred bytes ahead.
    let body = "<tu><tuv><seg>x</seg></tuv></tu>" + String(repeating: "<tu>\(Self.pair)</tu>\n", count: 1_000)
    let text = Self.document(body).replacingOccurrences(of: "</body>", with: "")
    let failure = #expect(throws: GlossaryImportFailure.self) { try TMXExchange().read(Array(text.utf8)) }
    #expect(failure?.problems.count == 2)
    #expect(failure?.problems.first?.kind == .missing("xml:lang", in: "tuv"))
  }

  @Test(
    "what is not kept is noted",
    arguments: [
      ImportCase(
        "properties of other programs",
        document(
          "<tu usagecount='3'><prop type='x-Origin'>TM</prop><prop type='x-Origin'>TM</prop>\(pair)</tu>"
        ),
        remarks: [
          GlossaryImport.Remark(.field("x-Origin"), line: 3, count: 2),
          GlossaryImport.Remark(.field("usagecount"), line: 3),
        ]
      ),
      ImportCase(
        "a pair that is told again",
        document("<tu>\(pair)</tu>\n<tu>\(pair)</tu>"),
        remarks: [GlossaryImport.Remark(.repeated, line: 4)]
      ),
      ImportCase(
        "an empty text",
        document("<tu>\(pair)<tuv xml:lang='fr'><seg> </seg></tuv></tu>"),
        remarks: [GlossaryImport.Remark(.value("", field: "seg"), line: 3)]
      ),
      ImportCase(
        "codes and strange values",
        document(
          "<tu changedate='May'><prop type='x-status'>odd</prop><prop type='x-reviewStatus'>odd</prop><tuv xml:lang='en'><seg>a<ph>1</ph></seg></tuv></tu>"
        ),
        remarks: [
          GlossaryImport.Remark(.value("May", field: "changedate"), line: 3),
          GlossaryImport.Remark(.field("x-status"), line: 3),
          GlossaryImport.Remark(.value("odd", field: "x-reviewStatus"), line: 3),
          GlossaryImport.Remark(.field("ph"), line: 3),
        ]
      ),
    ]
  )
  func remarks(_ each: ImportCase) throws {
    try each.check(TMXExchange())
  }

  static let tico = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../../shared/gold/terms/tico19/all.en-zh.tmx").standardized

  @Test(
    "TICO-19's memory is read whole",
    .enabled(if: FileManager.default.fileExists(atPath: tico.path), "it does not lie beside the checkout")
  )
  func ticoMemory() throws {
    let read = try TMXExchange().read([UInt8](Data(contentsOf: Self.tico)))
    let repeated = read.remarks.filter { $0.kind == .repeated }.reduce(0) { $0 + $1.count }
    #expect(read.entries.count + repeated == 3_071)
    #expect(repeated == 1)
    #expect(read.entries.allSatisfy { $0.entry.terms.map(\.language.text) == ["en", "zh"] })
    #expect(read.entries.first?.entry.terms.last?.text == "这些症状已持续多长时间？")
  }
}
