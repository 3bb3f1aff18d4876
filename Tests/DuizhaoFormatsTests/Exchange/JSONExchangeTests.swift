import DuizhaoModel
import Foundation
import Testing

@testable import DuizhaoFormats

/// An object or member with a mistake in it, and what is told of it.
struct JSONMistake: Sendable, CustomTestStringConvertible {
  var text: String
  var problems: [GlossaryImportFailure.Problem]

  init(_ text: String, _ problems: (Int, GlossaryImportFailure.Problem.Kind)...) {
    self.text = text
    self.problems = problems.map { GlossaryImportFailure.Problem($1, line: $0) }
  }

  var testDescription: String { text }

  /// A file of one entry with the terms of two lines and more members.
  private static func entry(_ members: String, terms: String = terms) -> String {
    "[{\"id\": \"c1\",\n\"terms\": [\(terms)]\(members.isEmpty ? "" : ",\n" + members)}]"
  }

  private static let terms = #"{"text": "肺", "language": "zh"}"#

  static let all: [JSONMistake] = [
    JSONMistake("[{", (1, .malformed("unexpected end"))),
    JSONMistake("3", (1, .notThisFormat(found: "3"))),
    JSONMistake("{\"a\": 1}", (1, .missing("entries", in: "file"))),
    JSONMistake("{\"version\": 9,\n\"entries\": []}", (1, .unknownVersion("9"))),
    JSONMistake("[\n3]", (2, .value("3", of: "entries", allowed: ["object"]))),
    JSONMistake(entry("\"field\": 3"), (3, .value("3", of: "entries.field", allowed: ["string"]))),
    JSONMistake(
      entry("\"status\": \"good\""),
      (3, .value("good", of: "entries.status", allowed: ["candidate", "approved", "rejected"]))
    ),
    JSONMistake(
      entry("", terms: "{\n\"text\": \"\",\n\"language\": \"no language\"}, {\"form\": \"x\"}, 3"),
      (4, .language("no language")),
      (4, .missing("text", in: "terms")),
      (4, .missing("language", in: "terms")),
      (4, .value("x", of: "terms.form", allowed: ["full", "abbreviation"])),
      (4, .value("3", of: "terms", allowed: ["object"]))
    ),
    JSONMistake(entry("", terms: "{\"text\": \" \", \"language\": \"zh\"}"), (2, .emptyTerm)),
    JSONMistake(
      entry("\"mining\": {\"score\": 1.5, \"occurrences\": -1}"),
      (3, .value("1.5", of: "mining.score", allowed: ["0–1"])),
      (3, .value("-1", of: "mining.occurrences", allowed: ["0, 1, 2 …"])),
      (3, .missing("documents", in: "mining"))
    ),
    JSONMistake(
      entry(
        """
        "evidence": [{"kind": "title", "document": "a", "source": {"text": "肺", "language": "zh", "range": [0, 9]}}]
        """
      ),
      (3, .value("[0, 9]", of: "passage.range", allowed: ["[0, 3]"])),
      (3, .missing("target", in: "evidence"))
    ),
    JSONMistake(
      "[{\"id\": \"a\", \"terms\": [\(terms)]},\n{\"id\": \"a\", \"terms\": [\(terms)]}]",
      (2, .repeatedIdentifier("a"))
    ),
  ]
}

@Suite("Duizhao's JSON")
struct JSONExchangeTests {
  private let exchange = JSONExchange()

  @Test("nothing is lost and everything comes back")
  func contract() throws {
    try checkContract(exchange)
    let export = exchange.export(SampleEntries.all)
    #expect(export.entries == SampleEntries.all)
    #expect(export.losses.isEmpty)
  }

  @Test("a person can read it")
  func layout() {
    #expect(
      String(decoding: exchange.export([SampleEntries.candidate]).bytes, as: UTF8.self) == """
        [
          {
            "id": "\(SampleEntries.candidate.id)",
            "status": "candidate",
            "terms": [
              {"text": "肠道菌群", "language": "zh", "status": "preferred"},
              {"text": "gut microbiota", "language": "en", "status": "preferred"}
            ],
            "mining": {"score": 0.62, "occurrences": 4, "documents": 3}
          }
        ]

        """
    )
  }

  @Test("an empty glossary comes back empty")
  func empty() throws {
    #expect(try exchange.read(exchange.export([]).bytes).entries.isEmpty)
  }

  @Test("what a person leaves out has a meaning")
  func defaults() throws {
    let read = try exchange.read(
      Array(
        """
        {"version": 1, "entries": [
          {"terms": [
            {"text": "肺", "language": "zho"}, {"text": "lung", "language": "EN"},
            {"text": "lungs", "language": "en", "note": null}
          ]},
          {"id": "", "terms": []}
        ]}
        """.utf8
      )
    )
    let terms = [
      TermEntry("肺", .chinese), TermEntry("lung", .english), TermEntry("lungs", .english, status: .admitted),
    ]
    let entry = ConceptEntry(id: ConceptEntry.identifier(for: terms), terms: terms)
    #expect(read.entries == [GlossaryImport.Entry(entry, line: 2)])
    #expect(read.remarks == [GlossaryImport.Remark(.emptyEntry, line: 6)])
  }

  @Test("members that are not known are remarked")
  func unknownMembers() throws {
    let read = try exchange.read(
      Array(
        """
        [{"colour": 1, "terms": [{"text": "肺", "language": "zh", "size": 1}, {"text": "lung",
        "language": "en", "size": 2}]}]
        """.utf8
      )
    )
    #expect(
      read.remarks == [
        GlossaryImport.Remark(.field("entries.colour"), line: 1),
        GlossaryImport.Remark(.field("terms.size"), line: 1, count: 2),
      ]
    )
  }

  @Test("mistakes are told with their lines, all of them", arguments: JSONMistake.all)
  func mistakes(_ mistake: JSONMistake) {
    #expect(throws: GlossaryImportFailure(mistake.problems)) {
      try exchange.read(Array(mistake.text.utf8))
    }
  }
}

/// The schema in `docs/` against what is written and read.
@Suite("Schema of Duizhao's JSON")
struct JSONSchemaTests {
  private let schema: JSONValue

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("docs/formats/glossary.schema.json")
    schema = try JSONParser.value(of: [UInt8](Data(contentsOf: file)))
  }

  static let objects: [(name: String, keys: [String])] = [
    ("entry", JSONKeys.Entry.allCases.map(\.rawValue)),
    ("definition", JSONKeys.Definition.allCases.map(\.rawValue)),
    ("term", JSONKeys.Term.allCases.map(\.rawValue)),
    ("context", JSONKeys.Context.allCases.map(\.rawValue)),
    ("mining", JSONKeys.Mining.allCases.map(\.rawValue)),
    ("evidence", JSONKeys.Evidence.allCases.map(\.rawValue)),
    ("passage", JSONKeys.Passage.allCases.map(\.rawValue)),
    ("transaction", JSONKeys.Transaction.allCases.map(\.rawValue)),
  ]

  @Test("it has the members that are read", arguments: objects)
  func members(name: String, keys: [String]) throws {
    let properties = try #require(schema["definitions"]?[name]?["properties"]?.members)
    #expect(properties.map(\.name) == keys)
  }

  @Test("it has every object")
  func definitions() {
    let objects = schema["definitions"]?.members?.filter { $0.value["properties"] != nil }.map(\.name)
    #expect(objects?.sorted() == Self.objects.map(\.name).sorted())
  }

  @Test(
    "it has the choices of the model",
    arguments: [
      ("entry", "status", Concept.Status.allCases.map(\.rawValue)),
      ("term", "status", Term.Status.allCases.map(\.rawValue)),
      ("term", "form", Term.Form.allCases.map(\.rawValue)),
      ("term", "partOfSpeech", TermEntry.PartOfSpeech.allCases.map(\.rawValue)),
      ("evidence", "kind", TermEvidence.Kind.allCases.map(\.rawValue)),
    ]
  )
  func choices(object: String, member: String, values: [String]) {
    let choice = schema["definitions"]?[object]?["properties"]?[member]?["enum"]
    #expect(choice?.elements?.compactMap(\.string) == values)
  }

  @Test("everything that is written is in it, and all that it demands is written")
  func written() throws {
    let bytes = JSONExchange().export(SampleEntries.all).bytes
    let entries = try #require(try JSONParser.value(of: bytes).elements)
    for entry in entries { try check(entry, "entry") }
    let full = try #require(entries.first { $0["id"]?.string == SampleEntries.full.id })
    #expect(full.members?.map(\.name) == JSONKeys.Entry.allCases.map(\.rawValue))
  }

  private func check(_ value: JSONValue, _ name: String) throws {
    let definition = try #require(schema["definitions"]?[name])
    let properties = try #require(definition["properties"])
    let required = definition["required"]?.elements?.compactMap(\.string) ?? []
    #expect(required.allSatisfy { value[$0] != nil }, "\(name), line \(value.line)")
    for member in value.members ?? [] {
      let property = try #require(properties[member.name], "\(name).\(member.name)")
      guard let reference = property["$ref"]?.string ?? property["items"]?["$ref"]?.string else { continue }
      let inner = String(reference.split(separator: "/").last ?? "")
      guard schema["definitions"]?[inner]?["properties"] != nil else { continue }
      for each in member.value.elements ?? [member.value] { try check(each, inner) }
    }
  }
}
