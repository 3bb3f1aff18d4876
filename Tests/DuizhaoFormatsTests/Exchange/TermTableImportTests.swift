import DuizhaoFormats
import DuizhaoModel
import Testing

/// A table that cannot be read, and why.
struct TermTableRefusalCase: Sendable, CustomTestStringConvertible {
  typealias Problem = GlossaryImportFailure.Problem

  var text: String
  var problems: [Problem]
  var testDescription: String { text.debugDescription }

  init(_ text: String, _ problems: [(Problem.Kind, line: Int?)]) {
    self.text = text
    self.problems = problems.map { Problem($0.0, line: $0.line) }
  }

  private static let statuses = ["preferred", "admitted", "deprecated", "forbidden", "candidate"]

  static let all = [
    TermTableRefusalCase("", [(.noEntries, nil)]), TermTableRefusalCase("zh,en\n", [(.noEntries, nil)]),
    TermTableRefusalCase("zh,en\n,\n", [(.noEntries, nil)]),
    TermTableRefusalCase("Name,Date,Price\nx,y,z\n", [(.notThisFormat(found: "Name, Date, Price"), 1)]),
    TermTableRefusalCase("\n骨,bone,x\n铁,iron,y", [(.notThisFormat(found: "骨, bone, x"), 2)]),
    TermTableRefusalCase("bone\niron\n", [(.notThisFormat(found: "bone"), 1)]),
    TermTableRefusalCase("zh,en,中文\n骨,bone,骨", [(.misplaced("中文", in: "header"), 1)]),
    TermTableRefusalCase(
      "zh,en,status,case\n骨,bone,good,\n\n铁,iron,,maybe\n铜,copper,,,x\n",
      [
        (.value("good", of: "status", allowed: statuses), 2),
        (.value("maybe", of: "case", allowed: ["exact", "any"]), 4), (.cells(found: 5, expected: 4), 5),
      ]
    ),
    TermTableRefusalCase("source,source_language\nbone,17\n", [(.language("17"), 2)]),
    TermTableRefusalCase("term,language\nbone,\n", [(.language(""), 2)]),
    TermTableRefusalCase("zh,en\n骨,\"bone\n铁,iron\n", [(.malformed("\""), 2)]),
    TermTableRefusalCase("zh,en,status\n褥疮,bedsore,forbidden\n", [(.missing("preferred", in: "褥疮"), 2)]),
    TermTableRefusalCase("id,zh,en\nb,骨,bone\nb,铁,iron\n", [(.repeatedIdentifier("b"), 3)]),
  ]
}

@Suite("Tables of terms as others write them")
struct TermTableImportTests {
  /// Entries in a line each, with identifiers only where the table has them.
  private func described(_ read: GlossaryImport) -> [String] {
    read.entries.map { each in
      let isOwn = each.entry.id == ConceptEntry.identifier(for: each.entry.terms)
      return (isOwn ? "" : each.entry.id + " ") + each.entry.described
    }
  }

  @Test("have these entries", arguments: TermTableImportCase.all)
  func entries(_ each: TermTableImportCase) throws {
    let read = try CSVExchange().read(Array(each.text.utf8))
    #expect(described(read) == each.entries)
    #expect(read.remarks == each.remarks)
    #expect(Set(read.entries.map(\.entry.id)).count == read.entries.count)
    let lines = read.entries.map(\.line)
    #expect(lines == lines.sorted())
    // TSV differs in what is written only.
    #expect(try TSVExchange().read(Array(each.text.utf8)).entries == read.entries)
  }

  @Test("are refused with every mistake and its line", arguments: TermTableRefusalCase.all)
  func refusals(_ each: TermTableRefusalCase) throws {
    do throws(GlossaryImportFailure) {
      _ = try CSVExchange().read(Array(each.text.utf8))
      Issue.record("was read")
    } catch {
      #expect(error.problems == each.problems)
    }
  }

  @Test("must be UTF-8; the line is told where they are not")
  func encoding() throws {
    let bytes = Array("zh,en\n骨,bone\n".utf8) + [0xB9, 0xC7, UInt8(ascii: ","), UInt8(ascii: "b")]
    #expect(throws: GlossaryImportFailure(.undecodable, line: 3)) { try CSVExchange().read(bytes) }
  }

  @Test("what we write is read by `--glossary` too, with the columns that it needs")
  func clientTable() throws {
    for bytes in [
      CSVExchange().export(SampleEntries.all).bytes, TSVExchange().export(SampleEntries.all).bytes,
    ] {
      let table = try TermTable(String(decoding: bytes, as: UTF8.self))
      #expect(table.ignoredColumns.isEmpty)
      #expect(table.concepts.count == 7, "what was rejected is as if it were not there")
      let full = try #require(table.concepts.first { $0.id == "心力衰竭" })
      #expect(full.field == "cardiovascular")
      #expect(
        full.terms.map { "\($0.text) \($0.status) \($0.form) \($0.isCaseSensitive)" } == [
          "心力衰竭 preferred full false", "heart failure preferred full false", "心衰 admitted abbreviation false",
          "cardiac failure admitted full false", "HF admitted abbreviation true",
          "heart attack forbidden full false",
        ]
      )
    }
  }
}

@Suite("What tables cannot hold")
struct TermTableLossTests {
  private func losses(_ entry: ConceptEntry, _ exchange: some GlossaryExchange) throws -> [ExchangeLoss] {
    let export = exchange.export([entry])
    #expect(try exchange.read(export.bytes).entries.map(\.entry) == export.entries)
    return export.losses
  }

  @Test(
    "a second preferred term, a term twice, word classes of further terms, counts of terms, other languages"
  )
  func terms() throws {
    let entry = ConceptEntry(
      id: "x",
      terms: [
        TermEntry("骨", .chinese, occurrences: 3), TermEntry("骨头", .chinese, partOfSpeech: .noun),
        TermEntry("bone", .english), TermEntry("bone", .english, status: .admitted),
        TermEntry("x", LanguageTag("tlh") ?? .english), TermEntry(" \n ", .english),
      ]
    )
    #expect(
      try losses(entry, CSVExchange()) == [
        ExchangeLoss(.otherLanguages, count: 1), ExchangeLoss(.preference, count: 1),
        ExchangeLoss(.partsOfSpeech, count: 1), ExchangeLoss(.mining, count: 1),
        ExchangeLoss(.duplicates, count: 1), ExchangeLoss(.blanks, count: 1),
      ]
    )
  }

  @Test("line ends in notes stay in CSV and workbooks, and become blanks among tabs")
  func lineEnds() throws {
    var entry = SampleEntries.plain
    entry.note = "first\nsecond\tthird"
    entry.definitions = [Definition("one\r\ntwo", language: .english)]
    for exchange in [CSVExchange(), XLSXExchange()] as [any GlossaryExchange] {
      let export = exchange.export([entry])
      #expect(export.entries.first?.note == "first\nsecond third")
      #expect(export.entries.first?.definitions.first?.text == "one\ntwo")
      #expect(try exchange.read(export.bytes).entries.map(\.entry) == export.entries)
    }
    let export = TSVExchange().export([entry])
    #expect(export.entries.first?.note == "first second third")
    #expect(export.losses == [ExchangeLoss(.blanks, count: 2)])
  }

  @Test("cells that look like formulas are counted, and text stays what it was")
  func formulas() throws {
    let terms = [
      TermEntry("-炎", .chinese), TermEntry("-itis", .english), TermEntry("'=1", .english, status: .admitted),
    ]
    let entry = ConceptEntry(id: "x", terms: terms)
    #expect(try losses(entry, CSVExchange()) == [ExchangeLoss(.formulas, count: 3)])
    #expect(try losses(entry, XLSXExchange()).isEmpty)
    #expect(CSVExchange().export([entry]).entries == [entry])
  }
}
