import DuizhaoFormats
import DuizhaoModel
import Testing

/// A file of UTX that cannot be read, and why.
struct UTXRefusalCase: Sendable, CustomTestStringConvertible {
  var text: String
  var problems: [GlossaryImportFailure.Problem]
  var testDescription: String { text.debugDescription }

  init(_ text: String, _ problems: [(GlossaryImportFailure.Problem.Kind, line: Int?)]) {
    self.text = text
    self.problems = problems.map { GlossaryImportFailure.Problem($0.0, line: $0.line) }
  }

  private static let header = "#UTX 1.11; en/zh; 2020-01-01\r\n#src\ttgt\tsrc:pos\tterm status\r\n"

  static let all = [
    UTXRefusalCase("", [(.notThisFormat(found: ""), 1)]),
    UTXRefusalCase("bone\t骨\r\n", [(.notThisFormat(found: "bone\t骨"), 1)]),
    UTXRefusalCase("#UTX 2.0; en/zh\r\n#src\ttgt\r\n", [(.unknownVersion("#UTX 2.0"), 1)]),
    UTXRefusalCase("#UTX 1.11; en\r\n#src\ttgt\r\n", [(.missing("source/target", in: "#UTX"), 1)]),
    UTXRefusalCase("#UTX 1.11; en/zh\r\nbone\t骨\r\n", [(.missing("src", in: "#"), 1)]),
    UTXRefusalCase("#UTX 1.11; en/zh\r\n#src\tsrc:pos\r\n", [(.missing("tgt", in: "#"), 2)]),
    UTXRefusalCase(header, [(.noEntries, nil)]),
    UTXRefusalCase(
      header + "bone\t骨\tnoun\tgood\r\niron\t铁\tnoun\tapproved\tx\r\n",
      [
        (
          .value(
            "good",
            of: "term status",
            allowed: ["approved", "provisional", "non-standard", "forbidden", "rejected"]
          ), 3
        ), (.cells(found: 5, expected: 4), 4),
      ]
    ),
  ]
}

@Suite("UTX")
struct UTXExchangeTests {
  private func read(_ text: String) throws -> GlossaryImport { try UTXExchange().read(Array(text.utf8)) }

  @Test("lines with one concept ID are a concept; a status is that of the term that a line adds")
  func concepts() throws {
    let read = try read(
      "#UTX 1.11; en-US/zh-CN; 2013-12-20T17:00:45Z+09:00; copyright: A (2012); license: CC-by 3.0; bidirectional\r\n"
        + "#description: a sample\r\n#src\ttgt\tsrc:pos\ttgt:pos\tterm status\tcustomer\ttgt:comment\tconcept ID\r\n"
        + "bone\t骨\tnoun\t-\tapproved\tA\thard\tC1\r\n# a comment\r\nbone\t骨头\tnoun\tnoun\tnon-standard\t\t\tC1\r\n"
        + "os\t骨\tnoun\t\tforbidden\t\t\tC1\r\niron\t铁\tpropernoun\t\tprovisional\t\t\tC2\r\n"
        + "copper\t铜\tsentence\t\t\t\t\t\r\nbone\t骨\tnoun\t\tapproved\t\t\tC1\r\n"
    )
    #expect(
      read.entries.map { "\($0.line) \($0.entry.id.prefix(2)) \($0.entry.described)" } == [
        "4 C1 en-US:bone p(noun), en-US:os f(noun), zh-CN:骨 p{hard}, zh-CN:骨头 d(noun)",
        "8 C2 ? en-US:iron p(properNoun), zh-CN:铁 p",
        "9 \(read.entries[2].entry.id.prefix(2)) en-US:copper p, zh-CN:铜 p",
      ]
    )
    #expect(
      read.remarks == [
        GlossaryImport.Remark(.column("customer"), line: 3),
        GlossaryImport.Remark(.value("sentence", field: "pos"), line: 9),
        GlossaryImport.Remark(.repeated, line: 10),
      ]
    )
  }

  @Test(
    "headers of all versions, with and without marks and carriage returns",
    arguments: [
      "#UTX-S 1.00; en/zh; 2010-01-01\n#src\ttgt\tsrc:pos\n",
      "\u{FEFF}#UTX 1.11;  en/zh;\r\n#src\ttgt\tsrc:pos\r\n",
      "#UTX 1.20; lang: en/zh; creator: A\r\n#domain: medicine\r\n#term:en\tterm:zh\tpos:en\r\n",
      "#UTX 1.2; en/zh\r\n##description: x\r\n#term:en\tterm:zh\tsrc:pos\r\n",
    ]
  )
  func versions(_ header: String) throws {
    #expect(
      try read(header + "bone\t骨\tnoun\n").entries.map(\.entry.described) == ["en:bone p(noun), zh:骨 p"]
    )
  }

  @Test("identifiers that are numbers join lines but are not kept")
  func numbers() throws {
    let read = try read(
      "#UTX 1.11; en/zh\r\n#src\ttgt\tsrc:pos\tConcept ID\r\na\t甲\t-\t12\r\nb\t甲\t-\t12\r\n"
    )
    #expect(read.entries.map(\.entry.described) == ["en:a p, en:b a, zh:甲 p"])
    #expect(read.remarks.map(\.kind) == [.column("concept ID")])
  }

  @Test("is refused with every mistake and its line", arguments: UTXRefusalCase.all)
  func refusals(_ each: UTXRefusalCase) throws {
    #expect(throws: GlossaryImportFailure(each.problems)) { try read(each.text) }
  }

  @Test("lines end with CR+LF, no mark stands first, and a title does not break the header")
  func form() throws {
    let options = ExchangeOptions(title: "A; b: c\r\nd\te")
    let bytes = UTXExchange(options: options).export(SampleEntries.all).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("#UTX 1.11; zh/en; 2000-01-01T00:00:00Z; copyright: A, b, c d e; "))
    #expect(text.unicodeScalars.count { $0 == "\r" } == text.unicodeScalars.count { $0 == "\n" })
    #expect(try UTXExchange(options: options).read(bytes).entries.count == 6)
  }

  @Test("a pair is never made of terms that must not be used; what is rejected is left out")
  func badPairs() throws {
    let terms = [TermEntry("老词", .chinese, status: .deprecated), TermEntry("new", .english)]
    let export = UTXExchange().export([ConceptEntry(id: "x", terms: terms), SampleEntries.rejected])
    #expect(export.entries.isEmpty)
    #expect(export.losses == [ExchangeLoss(.oneLanguage, count: 1), ExchangeLoss(.rejected, count: 1)])
  }

  @Test("word classes that UTX does not know, a term twice, tabs in notes")
  func losses() throws {
    let terms = [
      TermEntry("甲", .chinese, partOfSpeech: .properNoun),
      TermEntry("a", .english, partOfSpeech: .other, note: "x\ty"),
      TermEntry("a", .english, status: .admitted),
    ]
    let export = UTXExchange().export([ConceptEntry(id: "x", note: "", terms: terms)])
    #expect(
      export.losses == [
        ExchangeLoss(.partsOfSpeech, count: 2), ExchangeLoss(.duplicates, count: 1),
        ExchangeLoss(.blanks, count: 1),
      ]
    )
    #expect(export.entries.map(\.described) == ["zh:甲 p(noun), en:a p{x y}"])
    #expect(try UTXExchange().read(export.bytes).entries.map(\.entry) == export.entries)
  }
}
