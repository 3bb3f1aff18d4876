import DuizhaoModel
import Testing

@testable import DuizhaoFormats

@Suite("SKOS")
struct SKOSExchangeTests {
  static let syntaxes: [SKOSExchange.Syntax] = [.turtle, .json]

  @Test("what is written is read", arguments: syntaxes)
  func contract(_ syntax: SKOSExchange.Syntax) throws {
    try checkContract(SKOSExchange(syntax))
  }

  @Test("both ways of writing hold the same, and lose the same")
  func same() {
    let exports = Self.syntaxes.map { SKOSExchange($0).export(SampleEntries.all) }
    #expect(exports[0].entries == exports[1].entries)
    #expect(exports[0].losses == exports[1].losses)
    #expect(
      exports[0].losses == [
        ExchangeLoss(.forbiddenAsDeprecated, count: 1), ExchangeLoss(.abbreviations, count: 2),
        ExchangeLoss(.caseRules, count: 2), ExchangeLoss(.partsOfSpeech, count: 3),
        ExchangeLoss(.termNotes, count: 4), ExchangeLoss(.termSources, count: 2),
        ExchangeLoss(.contexts, count: 3), ExchangeLoss(.evidence, count: 2), ExchangeLoss(.mining, count: 2),
      ]
    )
  }

  @Test("Turtle that a person can read")
  func turtle() {
    let text = String(decoding: SKOSExchange().export([Self.entry]).bytes, as: UTF8.self)
    let body = text.split(separator: "\n", omittingEmptySubsequences: false).drop { $0.hasPrefix("@prefix") }
    #expect(
      body.joined(separator: "\n") == """

        <urn:duizhao:glossary> a skos:ConceptScheme ;
          dct:title "Duizhao" .

        concept:c1.a a skos:Concept ;
          skos:inScheme <urn:duizhao:glossary> ;
          iso-thes:status "rejected" ;
          owl:deprecated "true"^^xsd:boolean ;
          skos:prefLabel "肺"@zh ,
            "lung"@en ;
          skos:altLabel "肺臟"@zh-Hant ;
          skos:hiddenLabel "long \\"x\\"\\n"@en ;
          skos:definition "An organ."@en ,
            [
              rdf:value "呼吸器官"@zh ;
              dc:source "词典"
            ] ;
          skos:scopeNote "a\\\\b" ;
          dct:created "2024-02-29"^^xsd:date ;
          dc:creator "林" ;
          dct:modified "yesterday" .

        field:a%20b%2D a skos:Collection ;
          skos:inScheme <urn:duizhao:glossary> ;
          skos:prefLabel "a b-" ;
          skos:member concept:c1.a .

        """
    )
  }

  @Test("JSON-LD that a person can read")
  func json() {
    let text = String(decoding: SKOSExchange(.json).export([Self.entry]).bytes, as: UTF8.self)
    let body = text.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "  \"@graph\": [" }
    #expect(
      body.joined(separator: "\n") == """
          "@graph": [
            {
              "@id": "urn:duizhao:glossary",
              "@type": "skos:ConceptScheme",
              "title": "Duizhao"
            },
            {
              "@id": "concept:c1.a",
              "@type": "skos:Concept",
              "inScheme": "urn:duizhao:glossary",
              "status": "rejected",
              "deprecated": true,
              "prefLabel": {"zh": "肺", "en": "lung"},
              "altLabel": {"zh-Hant": "肺臟"},
              "hiddenLabel": {"en": "long \\"x\\"\\n"},
              "definition": [
                {"@value": "An organ.", "@language": "en"},
                {"value": {"@value": "呼吸器官", "@language": "zh"}, "source": "词典"}
              ],
              "scopeNote": "a\\\\b",
              "created": {"@value": "2024-02-29", "@type": "xsd:date"},
              "creator": "林",
              "modified": "yesterday"
            },
            {
              "@id": "field:a%20b%2D",
              "@type": "skos:Collection",
              "inScheme": "urn:duizhao:glossary",
              "prefLabel": "a b-",
              "member": "concept:c1.a"
            }
          ]
        }

        """
    )
  }

  private static let entry = ConceptEntry(
    id: "c1.a",
    status: .rejected,
    field: "a b-",
    definitions: [
      Definition("An organ.", language: .english),
      Definition("呼吸器官", language: .chinese, source: "词典"),
    ],
    note: "a\\b",
    terms: [
      TermEntry("肺", .chinese),
      TermEntry("肺臟", LanguageTag("zh-Hant") ?? .chinese, status: .admitted),
      TermEntry("long \"x\"\n", .english, status: .deprecated),
      TermEntry("lung", .english),
    ],
    created: Transaction(date: "2024-02-29", author: "林"),
    modified: Transaction(date: "yesterday")
  )

  @Test("a label stands once, and one of a language is preferred (S13, S14)", arguments: syntaxes)
  func integrity(_ syntax: SKOSExchange.Syntax) throws {
    let terms = [
      TermEntry("tumor", .english, status: .admitted), TermEntry("tumour", .english),
      TermEntry("neoplasm", .english), TermEntry("tumour", .english, status: .deprecated),
      TermEntry("tumour", LanguageTag("en-GB") ?? .english),
    ]
    let export = SKOSExchange(syntax).export([ConceptEntry(id: "a", terms: terms)])
    #expect(
      export.entries[0].terms == [
        TermEntry("tumour", .english), TermEntry("tumor", .english, status: .admitted),
        TermEntry("neoplasm", .english, status: .admitted),
        TermEntry("tumour", LanguageTag("en-GB") ?? .english),
      ]
    )
    #expect(export.losses == [ExchangeLoss(.preference, count: 1), ExchangeLoss(.duplicates, count: 1)])
    #expect(try SKOSExchange(syntax).read(export.bytes).entries.map(\.entry) == export.entries)
  }

  @Test("identifiers and characters of all kinds come back", arguments: syntaxes)
  func awkward(_ syntax: SKOSExchange.Syntax) throws {
    let entries = ["a", "-a-", "a.", "骨", "a b/c#d", "%41", "1"].enumerated().map { number, id in
      ConceptEntry(
        id: id,
        field: id,
        note: "\0\u{1}\u{7F}\u{85}\u{FEFF}\u{2028}\r\n\t\\\"'",
        terms: [TermEntry("\u{1}e\u{301}\u{E9}\u{10FFFF}\(number)", .english)],
        created: Transaction()
      )
    }
    let export = SKOSExchange(syntax).export(entries)
    let read = try SKOSExchange(syntax).read(export.bytes).entries.map(\.entry)
    #expect(read == export.entries)
    #expect(read.map(\.id) == entries.map(\.id))
    #expect(read.map { Array($0.note?.utf8 ?? "".utf8) } == entries.map { Array($0.note?.utf8 ?? "".utf8) })
  }

  @Test(
    "dates have the type of their form",
    arguments: [
      ("2024", "gYear"), ("2024-02", "gYearMonth"), ("2024-02-29", "date"), ("2023-02-29", nil),
      ("2024-13", nil),
      ("2024-02-29T23:59:59Z", "dateTime"), ("2024-02-29T23:59:59.25+08:00", "dateTime"),
      ("2024-02-29T23:59:59", "dateTime"), ("2024-02-29T24:00:00Z", nil), ("2024-02-29T23:59Z", nil),
      ("2024T01:01:01", nil), ("", nil), ("2024-1-1", nil), ("20240101", nil), ("2024-02-29T23:59:59Zx", nil),
      ("2024-01-01-01", nil), ("2024-01-01T00:00:00.Z", nil), ("2024-01-01T00:00:00+15:00", nil),
    ] as [(String, String?)]
  )
  func dates(text: String, type: String?) {
    #expect(ISODate.type(of: text) == type)
  }
}
