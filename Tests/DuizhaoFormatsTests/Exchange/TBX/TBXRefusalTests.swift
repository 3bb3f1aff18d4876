import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite("TBX that is broken")
struct TBXRefusalTests {
  typealias Problem = GlossaryImportFailure.Problem

  private static func problems(_ text: String) -> [Problem] {
    let failure = #expect(throws: GlossaryImportFailure.self) { try TBXExchange().read(Array(text.utf8)) }
    return failure?.problems ?? []
  }

  static let attributeCases: [Case] = [
    // Levels.
    Case(.term, "<descrip type='definition'>d</descrip>", (.misplaced("definition", in: "termSec"), 4)),
    Case(.concept, "<descrip type='context'>c</descrip>", (.misplaced("context", in: "conceptEntry"), 2)),
    Case(
      .language,
      "<descripGrp>\n<descrip type='subjectField'>f</descrip></descripGrp>",
      (.misplaced("subjectField", in: "langSec"), 4)
    ),
    Case(
      .language,
      "<ref type='crossReference' target='a'>r</ref>",
      (.misplaced("crossReference", in: "langSec"), 3)
    ),
    Case(
      .concept,
      "<termNote type='partOfSpeech'>noun</termNote>",
      (.misplaced("termNote", in: "conceptEntry"), 2),
      (.misplaced("partOfSpeech", in: "conceptEntry"), 2)
    ),
    Case(
      .concept,
      "<descripGrp><descrip type='definition'>d</descrip><xref type='xGraphic' target='https://a'>g</xref></descripGrp>",
      (.misplaced("xGraphic", in: "descripGrp"), 2)
    ),
    // Values.
    Case(
      .term,
      "<termNote type='partOfSpeech'>nominal</termNote>",
      (.value("nominal", of: "partOfSpeech", allowed: ["adjective", "adverb", "noun", "verb", "other"]), 4)
    ),
    Case(
      .term,
      "<termNote type='administrativeStatus'>preferred</termNote>",
      (
        .value(
          "preferred",
          of: "administrativeStatus",
          allowed: [
            "preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts",
            "supersededTerm-admn-sts",
          ]
        ), 4
      )
    ),
    Case(
      .term,
      "<note>H<hi type='big'>2</hi></note>",
      (
        .value(
          "big",
          of: "hi",
          allowed: ["entailedTerm", "hotkey", "italics", "bold", "superscript", "subscript", "math"]
        ), 4
      )
    ),
    Case(
      .concept,
      "<transacGrp><transac type='transactionType'>modification</transac>\n<date>2023-02-29</date></transacGrp>",
      (.value("2023-02-29", of: "date", allowed: ["YYYY-MM-DD"]), 3)
    ),
    // Data categories.
    Case(.concept, "<descrip type='colour'>red</descrip>", (.unknown("colour", in: "descrip"), 2)),
    Case(.concept, "<admin type='definition'>d</admin>", (.unknown("definition", in: "admin"), 2)),
    Case(
      .concept,
      "<transacGrp><transac type='t'>x</transac><transacNote type='n'>y</transacNote></transacGrp>",
      (.unknown("t", in: "transac"), 2),
      (.unknown("n", in: "transacNote"), 2)
    ),
    // Attributes.
    Case(.term, "<admin>s</admin>", (.missing("type", in: "admin"), 4)),
    Case(.term, "<admin type=' '>s</admin>", (.missing("type", in: "admin"), 4)),
    Case(.concept, "<xref type='xGraphic'>g</xref>", (.missing("target", in: "xref"), 2)),
    Case(.term, "<ref type='crossReference' target='z'>r</ref>", (.danglingReference("z"), 4)),
    Case(
      .end,
      "<langSec><termSec><term>t</term></termSec></langSec>",
      (.missing("xml:lang", in: "langSec"), 5)
    ),
    Case(
      .end,
      "<langSec xml:lang='e n'><termSec><term>t</term></termSec></langSec>",
      (.language("e n"), 5)
    ),
    Case(.term, "<note id='a'>n</note>", (.repeatedIdentifier("a"), 4)),
    Case(.term, "<note id='1'>n</note>", (.value("1", of: "id", allowed: []), 4)),
    // Structure.
    Case(.term, "<term>u</term>", (.misplaced("term", in: "termSec"), 4)),
    Case(
      .term,
      "</termSec><termSec><note>n</note><term>u</term>",
      (.misplaced("note", in: "termSec"), 4)
    ),
    Case(.term, "</termSec>\n<termSec>", (.missing("term", in: "termSec"), 5)),
    Case(.term, "</termSec>\n<termSec><term> </term>", (.emptyTerm, 5)),
    Case(
      .term,
      "<note>n</note><termNote type='partOfSpeech'>noun</termNote>",
      (.misplaced("termNote", in: "termSec"), 4)
    ),
    Case(.end, "<note>n</note>", (.misplaced("note", in: "conceptEntry"), 5)),
    Case(.end, "<langSec xml:lang='fr'/>", (.missing("termSec", in: "langSec"), 5)),
    Case(
      .concept,
      "<descripGrp><descrip type='definition'>d</descrip><descrip type='definition'>e</descrip></descripGrp>",
      (.misplaced("descrip", in: "descripGrp"), 2)
    ),
    Case(
      .concept,
      "<descripGrp><admin type='source'>s</admin></descripGrp>",
      (.missing("descrip", in: "descripGrp"), 2)
    ),
    Case(.concept, "lost words", (.misplaced("lost words", in: "conceptEntry"), 1)),
    Case(.term, "<tig/>", (.unknown("tig", in: "termSec"), 4)),
    Case(.term, "<x:y xmlns:x='urn:x'/>", (.unknown("y", in: "termSec"), 4)),
  ]

  @Test("data categories as attributes", arguments: attributeCases)
  func attributes(example: Case) {
    let entry = example.entry(["conceptEntry", "langSec", "termSec"])
    #expect(Self.problems(TBXText.dca(entry)) == example.problems.map { Problem($0.kind, line: $0.line + 5) })
  }

  static let tagCases: [Case] = [
    Case(
      .concept,
      "<descripGrp><note>n</note><b:definition>d</b:definition></descripGrp>",
      (.misplaced("definition", in: "descripGrp"), 2)
    ),
    Case(.term, "<b:definition>d</b:definition>", (.misplaced("definition", in: "termSec"), 4)),
    Case(
      .term,
      "<m:partOfSpeech>x</m:partOfSpeech>",
      (.value("x", of: "partOfSpeech", allowed: ["adjective", "adverb", "noun", "verb", "other"]), 4)
    ),
    Case(.term, "<descrip type='context'>c</descrip>", (.unknown("descrip", in: "termSec"), 4)),
    Case(.term, "<b:partOfSpeech>noun</b:partOfSpeech>", (.unknown("partOfSpeech", in: "termSec"), 4)),
    Case(.concept, "<b:xGraphic>g</b:xGraphic>", (.missing("target", in: "xGraphic"), 2)),
    Case(
      .concept,
      "<transacGrp><b:definition>d</b:definition></transacGrp>",
      (.misplaced("definition", in: "transacGrp"), 2)
    ),
    Case(
      .concept,
      "<descripGrp><b:definition>d</b:definition>\n<b:definition>e</b:definition></descripGrp>",
      (.misplaced("definition", in: "descripGrp"), 3)
    ),
    Case(
      .concept,
      "<m:partOfSpeech>noun</m:partOfSpeech>",
      (.misplaced("partOfSpeech", in: "conceptEntry"), 2)
    ),
  ]

  @Test("data categories as tags", arguments: tagCases)
  func tags(example: Case) {
    let entry = example.entry(["conceptEntry", "langSec", "termSec"])
    #expect(Self.problems(TBXText.dct(entry)) == example.problems.map { Problem($0.kind, line: $0.line + 5) })
  }

  static let martifCases: [Case] = [
    Case(.term, "<descrip type='definition'>d</descrip>", (.misplaced("definition", in: "tig"), 4)),
    Case(.term, "<admin>s</admin>", (.missing("type", in: "admin"), 4)),
    Case(.term, "<term>u</term>", (.misplaced("term", in: "tig"), 4)),
    Case(.end, "<langSet><tig><term>t</term></tig></langSet>", (.missing("xml:lang", in: "langSet"), 5)),
    Case(.end, "<langSet xml:lang='fr'>\n<ntig/></langSet>", (.missing("termGrp", in: "ntig"), 6)),
    Case(
      .end,
      "</termEntry>\n<termEntry id='a'><langSet xml:lang='fr'><tig><term>x</term></tig></langSet>",
      (.repeatedIdentifier("a"), 6)
    ),
    Case(.end, "<langSec/>", (.unknown("langSec", in: "termEntry"), 5)),
  ]

  @Test("martif", arguments: martifCases)
  func martif(example: Case) {
    let text = TBXText.martif(example.entry(["termEntry", "langSet", "tig"]), type: "TBX-Basic")
    #expect(Self.problems(text) == example.problems.map { Problem($0.kind, line: $0.line + 5) })
  }

  static let documentCases: [(text: String, problems: [Problem])] = [
    ("<html/>", [Problem(.notThisFormat(found: "html"), line: 1)]),
    ("\n<tbx type='TBX-Basic' style='dca'/>", [Problem(.unknownVersion(""), line: 2)]),
    (
      "<tbx xmlns='urn:iso:std:iso:30042:ed-3'/>",
      [Problem(.unknownVersion("urn:iso:std:iso:30042:ed-3"), line: 1)]
    ),
    ("<tbx xmlns='urn:iso:std:iso:30042:ed-2'/>", [Problem(.missing("style", in: "tbx"), line: 1)]),
    (
      "<tbx style='dcx' xmlns='urn:iso:std:iso:30042:ed-2'/>",
      [Problem(.value("dcx", of: "style", allowed: ["dca", "dct"]), line: 1)]
    ),
    (
      "<tbx style='dca' xmlns='urn:iso:std:iso:30042:ed-2'/>", [Problem(.missing("type", in: "tbx"), line: 1)]
    ),
    (
      "<tbx type='TBX-Basic' style='dca' xmlns='urn:iso:std:iso:30042:ed-2'>\n<text/></tbx>",
      [
        Problem(.missing("tbxHeader", in: "tbx"), line: 1), Problem(.missing("body", in: "text"), line: 2),
      ]
    ),
    ("<TBX dialect='TBX-Max'/>", [Problem(.unknownVersion("TBX-Max"), line: 1)]),
    (TBXText.dca(""), [Problem(.noEntries)]),
    (TBXText.martif("<p/>"), [Problem(.misplaced("p", in: "body"), line: 6)]),
    (
      TBXText.dca(
        "<conceptEntry><langSec xml:lang='en'><termSec><term>t</term></termSec></langSec></conceptEntry>"
      ),
      [Problem(.missing("id", in: "conceptEntry"), line: 6)]
    ),
    (
      TBXText.dca("</body><admin type='source'>x</admin><body>"),
      [
        Problem(.misplaced("admin", in: "text"), line: 6), Problem(.misplaced("body", in: "text"), line: 6),
      ]
    ),
    ("<!DOCTYPE martif [<!ENTITY a 'b'>]><martif/>", [Problem(.documentType, line: 1)]),
  ]

  @Test("documents", arguments: documentCases)
  func documents(text: String, problems: [Problem]) {
    #expect(Self.problems(text) == problems)
  }

  @Test("what is not well-formed is refused with its line")
  func malformed() {
    for entry in [
      "<conceptEntry>\n</langSec>", "<conceptEntry>\n&a;</conceptEntry>", "\n<a>\u{1}</a>", "\n<a b=c/>",
    ] {
      let problems = Self.problems(TBXText.dca(entry))
      #expect(problems.map(\.line) == [7], "\(problems)")
    }
    #expect(Self.problems("").count == 1)
    #expect(Self.problems(TBXText.dca("") + "x").count == 1)
  }

  @Test("what the dialect does not have is refused in it")
  func dialects() {
    let entry = Case(.term, "<descrip type='context'>c</descrip>").entry([
      "conceptEntry", "langSec", "termSec",
    ])
    for type in ["TBX-Core", "TBX-Min"] {
      #expect(
        Self.problems(TBXText.dca(entry, type: type)) == [
          Problem(.unknown("context", in: "descrip"), line: 9)
        ]
      )
    }
    let tag = Case(.term, "<b:context>c</b:context>").entry(["conceptEntry", "langSec", "termSec"])
    #expect(
      Self.problems(TBXText.dct(tag, type: "TBX-Min")) == [
        Problem(.unknown("context", in: "termSec"), line: 9)
      ]
    )
  }

  @Test("all mistakes are told, in the order of the file")
  func many() {
    let entry = { (id: String) in
      "<conceptEntry id='\(id)'>\n<langSec xml:lang='en'><termSec><note/><term/></termSec></langSec></conceptEntry>"
    }
    let problems = Self.problems(TBXText.dca(entry("a") + "\n" + entry("a")))
    #expect(problems.map(\.line) == [7, 7, 8, 9, 9])
  }
}
