import DuizhaoFormats
import DuizhaoModel
import Foundation
import Testing

@Suite("TBX, written and read again")
struct TBXExchangeTests {
  @Test("every style gives back all that an entry has", arguments: TBXExchange.Style.allCases)
  func contract(style: TBXExchange.Style) throws {
    try checkContract(TBXExchange(style))
    #expect(TBXExchange(style).export(SampleEntries.all).losses.isEmpty)
  }

  @Test("what TBX has no place or no order for comes back too", arguments: TBXExchange.Style.allCases)
  func oddities(style: TBXExchange.Style) throws {
    let exchange = TBXExchange(style)
    let export = exchange.export(TBXOddities.all)
    #expect(export.entries == TBXOddities.all)
    let read = try exchange.read(export.bytes)
    for (read, written) in zip(read.entries, TBXOddities.all) { #expect(read.entry == written) }
    #expect(read.entries.count == TBXOddities.all.count)
    #expect(read.remarks.isEmpty)
    #expect(export.losses.isEmpty)
  }

  @Test("a file that one style wrote is read by all", arguments: TBXExchange.Style.allCases)
  func anyReader(style: TBXExchange.Style) throws {
    let bytes = TBXExchange(style).export(SampleEntries.all).bytes
    let read = try TBXExchange(.attributes).read(bytes)
    #expect(read.entries.map(\.entry) == SampleEntries.all)
  }

  @Test(
    "golden files",
    arguments: [(TBXExchange.Style.attributes, "dca"), (.tags, "dct"), (.martif, "2008")]
  )
  func golden(style: TBXExchange.Style, name: String) throws {
    let bytes = TBXExchange(style).export([SampleEntries.full, SampleEntries.candidate]).bytes
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    try ReportFixture.compare(
      String(decoding: bytes, as: UTF8.self),
      with: "glossary-\(name).tbx",
      path: folder
    )
  }

  @Test("characters that XML lacks are taken away, and ranges follow", arguments: TBXExchange.Style.allCases)
  func forbiddenCharacters(style: TBXExchange.Style) throws {
    var entry = SampleEntries.plain
    entry.terms[0].text = "骨\u{0}质\u{FFFE}"
    entry.terms[1].note = "\u{1B}"
    entry.terms.append(TermEntry("\u{7} ", .english, status: .admitted))
    entry.evidence = [
      TermEvidence(
        kind: .title,
        document: "a",
        source: TermEvidence.Passage("\u{1}的骨\u{2}质", language: .chinese, range: 4..<11),
        target: TermEvidence.Passage("osteoporosis", language: .english, range: 0..<99)
      )
    ]
    let exchange = TBXExchange(style)
    let export = exchange.export([entry])
    let read = try exchange.read(export.bytes).entries[0].entry
    #expect(read == export.entries[0])
    #expect(read.terms.map(\.text) == ["骨质", "osteoporosis"])
    #expect(read.terms[1].note == nil)
    #expect(read.evidence[0].source == TermEvidence.Passage("的骨质", language: .chinese, range: 3..<9))
    #expect(read.evidence[0].target.range == 0..<12)
    #expect(export.losses == [ExchangeLoss(.blanks, count: 5)])
  }

  @Test("identifiers are XML names, each once", arguments: TBXExchange.Style.allCases)
  func identifiers(style: TBXExchange.Style) throws {
    let given = ["c1", "c1", "7", "a b", "", "α.1", "a b"]
    let entries = given.map { id in
      var entry = SampleEntries.plain
      entry.id = id
      return entry
    }
    let exchange = TBXExchange(style)
    let export = exchange.export(entries)
    let ids = export.entries.map(\.id)
    #expect(Set(ids).count == given.count)
    #expect([ids[0], ids[1], ids[2], ids[5]] == ["c1", "cc1", "c7", "α.1"])
    #expect(try exchange.read(export.bytes).entries.map(\.entry) == export.entries)
    #expect(export.losses == [ExchangeLoss(.identifiers, count: 5)])
  }

  @Test("options say the title and the language of the file")
  func options() {
    let english = ExchangeOptions(direction: Sides(source: .english, target: .chinese), title: "词汇 <1>")
    for style in TBXExchange.Style.allCases {
      let text = String(decoding: TBXExchange(style, options: english).export([]).bytes, as: UTF8.self)
      #expect(text.contains("xml:lang=\"en\""))
      #expect(text.contains("<title>词汇 &lt;1&gt;</title>"))
    }
  }
}

/// Entries that TBX would change if nobody took care.
enum TBXOddities {
  static let all = [order, texts, evidence, dates, words]

  /// Languages that take turns, and definitions of all sorts in no order.
  private static let order = ConceptEntry(
    id: "order",
    definitions: [
      Definition("B", language: .english), Definition("甲", language: .chinese, source: "书"), Definition("C"),
      Definition("D", language: LanguageTag("de"), source: "Buch"), Definition("乙", language: .chinese),
      Definition("E", language: LanguageTag("fr")),
    ],
    terms: [
      TermEntry("甲", .chinese), TermEntry("a", .english), TermEntry("乙", .chinese, status: .admitted),
      TermEntry("b", .english), TermEntry("甲", LanguageTag("zh-Hant") ?? .chinese),
    ]
  )

  /// Texts that look like marks of ours, and white space.
  private static let texts = ConceptEntry(
    id: "texts",
    field: " ",
    definitions: [Definition(" \n ", source: "duizhao: language=de")],
    note: "duizhao: status=rejected",
    terms: [
      TermEntry(
        " 词\n语 ",
        .chinese,
        note: "duizhao:duizhao: case=sensitive",
        source: "duizhao: a",
        contexts: [
          TermContext("例", source: "duizhao: evidence=1; kind=title; source=0-3"),
          TermContext("\tone\r\n  two"), TermContext("例"),
        ]
      ),
      TermEntry("a  b", .english, note: "duizhao:"),
    ]
  )

  /// Evidence whose terms, languages or texts the entry does not have.
  private static let evidence = ConceptEntry(
    id: "evidence",
    terms: [TermEntry("血压", .chinese, contexts: [TermContext("血压。")]), TermEntry("BP", .english)],
    evidence: [
      TermEvidence(
        kind: .definition,
        document: "",
        source: TermEvidence.Passage("血壓(BP)", language: LanguageTag("zh-Hant") ?? .chinese, range: 0..<6),
        target: TermEvidence.Passage("tension", language: LanguageTag("fr") ?? .english, range: 3..<3)
      ),
      TermEvidence(
        kind: .keyword,
        document: "duizhao: a;b=c",
        line: 3,
        source: TermEvidence.Passage("BP high", language: .english, range: 0..<2),
        target: TermEvidence.Passage("血压高", language: .chinese, range: 0..<6)
      ),
      TermEvidence(
        kind: .title,
        document: "c",
        source: TermEvidence.Passage("", language: .chinese, range: 0..<0),
        target: TermEvidence.Passage(" ", language: .english, range: 0..<1)
      ),
    ]
  )

  /// Dates that the calendar or the schema does not know, and transactions of which little is told.
  private static let dates = ConceptEntry(
    id: "dates",
    status: .rejected,
    terms: [TermEntry("日", .chinese), TermEntry("day", .english)],
    mining: MiningRecord(score: 1e-7, occurrences: 0, documents: 0),
    created: Transaction(date: "2023-02-29; or 50%3B", author: "duizhao: x"),
    modified: Transaction()
  )

  /// All kinds of word and status.
  private static let words = ConceptEntry(
    id: "words",
    terms: TermEntry.PartOfSpeech.allCases.map { TermEntry("w-\($0.rawValue)", .english, partOfSpeech: $0) }
      + Term.Status.allCases.map {
        TermEntry("s-\($0.rawValue)", .chinese, status: $0, form: .abbreviation, isCaseSensitive: true)
      },
    created: Transaction(date: "2024-02-29T23:59:60+08:00"),
    modified: Transaction(author: "b")
  )
}
