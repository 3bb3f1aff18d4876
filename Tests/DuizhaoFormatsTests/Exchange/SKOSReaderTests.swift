import DuizhaoModel
import Testing

@testable import DuizhaoFormats

@Suite("SKOS of others")
struct SKOSReaderTests {
  private func read(_ text: String) throws -> GlossaryImport {
    try SKOSExchange().read(Array(text.utf8))
  }

  private func tag(_ text: String) -> LanguageTag { LanguageTag(text) ?? .chinese }

  @Test("labels may be resources, notes may be described")
  func labelsAsResources() throws {
    let read = try read(SKOSFiles.labelsAsResources)
    #expect(
      read.entries == [
        GlossaryImport.Entry(
          ConceptEntry(
            id: "c_101",
            definitions: [
              Definition("A bone disease.", language: .english, source: "http://example.org/book")
            ],
            terms: [
              TermEntry("osteoporosis", .english),
              TermEntry("porous bones", .english, status: .admitted),
              TermEntry("骨质疏松症", tag("zh-Hans")),
            ],
            created: Transaction(date: "2020-05-06T07:08:09")
          ),
          line: 9
        ),
        GlossaryImport.Entry(
          ConceptEntry(id: "c_102", terms: [TermEntry("bone loss", .english)]),
          line: 23
        ),
      ]
    )
    #expect(
      read.remarks == [
        GlossaryImport.Remark(.value("http://example.org/xl_gone", field: "skosxl:altLabel"), line: 12),
        GlossaryImport.Remark(.field("dct:created"), line: 14),
        GlossaryImport.Remark(.field("skos:narrower"), line: 16),
        GlossaryImport.Remark(.field("skos:broader"), line: 24),
        GlossaryImport.Remark(.field("skosxl:Label"), line: 18),
      ]
    )
  }

  @Test("concepts may be of classes under that of SKOS; RDF/XML is read")
  func classesOfItsOwn() throws {
    let read = try read(SKOSFiles.classesOfItsOwn)
    let unnamed = [TermEntry("sans langue", tag("und"))]
    #expect(
      read.entries.map(\.entry) == [
        ConceptEntry(
          id: "c17",
          status: .candidate,
          field: "blood",
          note: "Not a diagnosis.\nOf adults.",
          terms: [
            TermEntry("anaemia", .english),
            TermEntry("anemea", .english, status: .deprecated),
            TermEntry("贫血", tag("zh-Hans")),
          ]
        ),
        ConceptEntry(id: ConceptEntry.identifier(for: unnamed), status: .rejected, terms: unnamed),
      ]
    )
    #expect(read.entries.map(\.line) == [12, 23])
    #expect(
      read.remarks.map(\.kind) == [
        .field("skos:member"), .value("anaemia", field: "skos:altLabel"), .field("skos:notation"),
        .field("http://example.org/schema#weight"), .emptyEntry, .field("owl:Class"),
        .field("http://example.org/schema#Person"),
      ]
    )
  }

  @Test("JSON-LD with names of its own for keywords is read")
  func aliases() throws {
    let read = try read(SKOSFiles.aliases)
    #expect(
      read.entries == [
        GlossaryImport.Entry(
          ConceptEntry(
            id: "p1",
            terms: [
              TermEntry("kidney", .english), TermEntry("肾", .chinese),
              TermEntry("肾脏", .chinese, status: .admitted),
            ]
          ),
          line: 8
        ),
        GlossaryImport.Entry(ConceptEntry(id: "p0", terms: [TermEntry("organ", .english)]), line: 14),
      ]
    )
    #expect(
      read.remarks == [
        GlossaryImport.Remark(.field("remark"), line: 12),
        GlossaryImport.Remark(.field("skos:broader"), line: 12),
      ]
    )
  }

  @Test("expanded JSON-LD is read, and N-Triples in any order")
  func others() throws {
    #expect(
      try read(SKOSFiles.expanded).entries.map(\.entry) == [
        ConceptEntry(id: "p1", terms: [TermEntry("kidney", .english)])
      ]
    )
    let read = try read(SKOSFiles.lineByLine)
    #expect(
      read.entries.map(\.entry) == [
        ConceptEntry(id: "p1", field: "nephrology", terms: [TermEntry("肾脏", .chinese, status: .admitted)]),
        ConceptEntry(id: "p2", terms: [TermEntry("liver", .english)]),
      ]
    )
    #expect(read.entries.map(\.line) == [1, 4])
    #expect(read.remarks.isEmpty)
  }

  @Test("identifiers that several concepts would have are made of their addresses")
  func identifiers() throws {
    let entries = try read(
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <http://a/1#concept> a skos:Concept ; skos:prefLabel "a"@en .
      <http://a/2#concept> a skos:Concept ; skos:prefLabel "a"@en .
      <http://a/3/a(b)> a skos:Concept ; skos:prefLabel "c"@en .
      [] a skos:Concept ; skos:prefLabel "d"@en .
      [] a skos:Concept ; skos:prefLabel "d"@en .
      """
    ).entries.map(\.entry)
    let made = ConceptEntry.identifier(for: [TermEntry("d", .english)])
    #expect(entries.map(\.id).suffix(2) == [made, made + "-2"])
    #expect(Set(entries.map(\.id)).count == 5)
    #expect(entries.allSatisfy { $0.id.hasPrefix("c") })
  }

  static let refused: [GraphCase] = [
    GraphCase("", "nil: noEntries"),
    GraphCase("<u:a> <u:p> <u:b> .", "nil: noEntries"),
    GraphCase(
      concept("skos:prefLabel \"a\"@en ,\n\"b\"@en"),
      #"3: value("b", of: "skos:prefLabel@en", allowed: ["a"])"#
    ),
    GraphCase(
      concept("skos:prefLabel \"a\"@i-klingon ;\nskos:altLabel \" \"@en"),
      #"2: language("i-klingon")"#,
      "3: emptyTerm"
    ),
    GraphCase(concept("skos:prefLabel \"a\"@en ;\nskos:definition \"b\"@x"), #"3: language("x")"#),
    GraphCase("@prefix skos: <u:> .\nskos:a skos:b", #"2: malformed("unexpected end")"#),
    GraphCase("{\"@context\": {},\n}", #"2: malformed("unexpected }")"#),
    GraphCase("{\"@context\": \"http://h/c\"}", #"1: elsewhere("http://h/c")"#),
    GraphCase("<?xml version='1.0'?>\n<html/>", #"2: malformed("unexpected <html>")"#),
    GraphCase("<!DOCTYPE rdf:RDF [<!ENTITY a \"b\">]><a/>", "1: documentType"),
  ]

  private static func concept(_ properties: String) -> String {
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<u:a> a skos:Concept ; \(properties) ."
  }

  @Test("what breaks the rules is refused, with its line", arguments: refused)
  func refuses(_ file: GraphCase) {
    let failure = #expect(throws: GlossaryImportFailure.self) { try read(file.document) }
    let words = failure?.problems.map { "\($0.line.map(String.init) ?? "nil"): \($0.kind)" }
    #expect(words == file.outcome)
  }

  @Test("an address that is kept is kept in short where it has a usual prefix")
  func short() {
    #expect(SKOSName.short("http://www.w3.org/2004/02/skos/core#broader") == "skos:broader")
    #expect(SKOSName.short("urn:x:y") == "urn:x:y")
  }
}
