import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite("Tables of translation services")
struct ServiceExchangeTests {
  private static func entry(_ source: String, _ target: String) -> ConceptEntry {
    let terms = [TermEntry(source, .chinese), TermEntry(target, .english)]
    return ConceptEntry(id: ConceptEntry.identifier(for: terms), terms: terms)
  }

  private static let services: [any GlossaryExchange] = [
    DeepLExchange(), GoogleExchange(), AmazonExchange(), MicrosoftExchange(),
  ]

  private func text(_ export: GlossaryExport) -> String { String(decoding: export.bytes, as: UTF8.self) }

  @Test("a source comes once, without blanks at its ends and control characters", arguments: 0..<4)
  func sources(_ index: Int) throws {
    let service = Self.services[index]
    let export = service.export([
      Self.entry("压力", "pressure"), Self.entry("压力", "stress"),
      Self.entry(" 骨\u{2028}质\u{7F}", "bone\u{85}\ttissue\n"),
      Self.entry("\u{1}", "nothing"), Self.entry("骨 质", "bone tissue"),
    ])
    #expect(export.entries.map { $0.terms.map(\.text) } == [["压力", "pressure"], ["骨 质", "bone tissue"]])
    #expect(
      export.losses == [
        ExchangeLoss(.alternatives, count: 1), ExchangeLoss(.duplicates, count: 1),
        ExchangeLoss(.blanks, count: 3),
      ]
    )
    #expect(try service.read(export.bytes).entries.map(\.entry) == export.entries)
  }

  @Test(
    "terms are no longer than the service takes",
    arguments: [(0, 1_024), (1, 1_024), (2, 200), (3, 32_767)]
  )
  func lengths(_ index: Int, _ limit: Int) {
    let export = Self.services[index].export([
      Self.entry("甲", String(repeating: "a", count: limit)),
      Self.entry("乙", String(repeating: "b", count: limit + 1)),
      Self.entry(String(repeating: "丙", count: limit / 3 + 1), "c"),
    ])
    #expect(export.entries.map { $0.terms[0].text } == ["甲"])
    #expect(export.losses == [ExchangeLoss(.tooLong, count: 2)])
  }

  @Test("files are no larger than the service takes; what would make them larger is counted")
  func sizes() {
    let long = String(repeating: "a", count: 1_000)
    let entries = (0..<10_600).map { Self.entry("词\($0)", long) }
    let export = DeepLExchange().export(entries)
    #expect(export.bytes.count <= 10 << 20)
    #expect(export.bytes.count > (10 << 20) - 1_100)
    #expect(export.losses == [ExchangeLoss(.fileSize, count: entries.count - export.entries.count)])
  }

  @Test("headers tell languages as each service calls them, and are read in any case")
  func headers() throws {
    func header(_ service: some GlossaryExchange) -> String {
      text(service.export([SampleEntries.plain])).split(separator: "\n").first.map(String.init) ?? ""
    }
    let traditional = ExchangeOptions(
      direction: Sides(source: .english, target: LanguageTag("zh-Hant-HK") ?? .chinese)
    )
    #expect(header(AmazonExchange()) == "zh,en")
    #expect(header(AmazonExchange(options: traditional)) == "en,zh-TW")
    #expect(header(DeepLExchange()) == "骨质疏松症,osteoporosis")
    #expect(header(GoogleExchange()) == "骨质疏松症,osteoporosis")
    #expect(
      try AmazonExchange().read(Array("EN,ZH\nbone,骨\n".utf8)).entries.map(\.entry.described) == [
        "en:bone p, zh:骨 p"
      ]
    )
    #expect(
      try AmazonExchange(options: traditional).read(Array("en,zh-TW,fr\nbone,骨,os\n".utf8)).entries.map(
        \.entry.described
      )
        == ["en:bone p, zh-Hant-HK:骨 p, fr:os p"]
    )
  }

  @Test("Amazon takes sources that differ in capitals only for one; the others do not")
  func capitals() {
    let options = ExchangeOptions(direction: Sides(source: .english, target: .chinese))
    let entries = [("AIDS", "艾滋病"), ("aids", "辅助")].map { english, chinese in
      ConceptEntry(id: english, terms: [TermEntry(english, .english), TermEntry(chinese, .chinese)])
    }
    #expect(AmazonExchange(options: options).export(entries).entries.count == 1)
    #expect(DeepLExchange(options: options).export(entries).entries.count == 2)
  }

  @Test(
    "files of others",
    arguments: [
      ("bone\t骨\niron\t铁\n", ["en:bone p, zh:骨 p", "en:iron p, zh:铁 p"]),
      ("\"bone; os\",骨,EN-US,ZH\n", ["en-US:bone; os p, zh:骨 p"]),
      ("source,target\n骨,bone\n", ["zh:骨 p, en:bone p"]),
      ("-itis,'炎\n", ["en:-itis p, zh:'炎 p"]),
      (
        "en,zh-CN,pos,description\nbone,骨,noun,hard\niron,,,\n",
        ["en:bone p(noun), zh-CN:骨 p(noun), def=-:hard"]
      ),
    ]
  )
  func others(_ text: String, _ entries: [String]) throws {
    #expect(try GoogleExchange().read(Array(text.utf8)).entries.map(\.entry.described) == entries)
    #expect(try DeepLExchange().read(Array(text.utf8)).entries.map(\.entry.described) == entries)
  }

  @Test("too many cells, an open quotation mark, nothing, another encoding")
  func refusals() {
    let service = DeepLExchange()
    #expect(throws: GlossaryImportFailure(.cells(found: 3, expected: 2), line: 2)) {
      try service.read(Array("骨,bone\n铁,iron,Fe\n".utf8))
    }
    #expect(throws: GlossaryImportFailure(.malformed("\""), line: 1)) {
      try service.read(Array("骨,\"bone\n".utf8))
    }
    #expect(throws: GlossaryImportFailure(.noEntries)) { try service.read([]) }
    #expect(throws: GlossaryImportFailure(.noEntries)) { try service.read(Array("骨,\n".utf8)) }
    #expect(throws: GlossaryImportFailure(.undecodable, line: 1)) { try service.read([0xFF]) }
    #expect(throws: GlossaryImportFailure(.notThisFormat(found: "no ZIP archive"))) {
      try MicrosoftExchange().read(Array("骨,bone\n".utf8))
    }
  }
}
