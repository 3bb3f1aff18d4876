import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite("TBX of other programs")
struct TBXReaderTests {
  private func entries(_ text: String) throws -> [ConceptEntry] {
    try TBXExchange().read(Array(text.utf8)).entries.map(\.entry)
  }

  /// The terms of an entry in short: `en preferred osteoporosis`.
  private func terms(_ entry: ConceptEntry) -> [String] {
    entry.terms.map { "\($0.language.text) \($0.status.rawValue) \($0.text)" }
  }

  @Test("data categories as attributes and as tags say the same")
  func styles() throws {
    let attributes = TBXText.dca(
      """
      <conceptEntry id="c1">
        <descrip type="subjectField">cardiology</descrip>
        <transacGrp><transac type="transactionType">origination</transac>
          <transacNote type="responsibility">An</transacNote><date>2020-01-31</date></transacGrp>
        <langSec xml:lang="ZH_cn">
          <descripGrp><descrip type="definition">定义</descrip><admin type="source">书</admin></descripGrp>
          <termSec><term>心衰</term>
            <termNote type="termType">acronym</termNote>
            <termNoteGrp><termNote type="partOfSpeech">noun</termNote></termNoteGrp>
            <note>注</note>
            <adminGrp><admin type="source">指南</admin></adminGrp>
            <descrip type="context">心衰患者</descrip></termSec>
        </langSec>
      </conceptEntry>
      """
    )
    let tags = TBXText.dct(
      """
      <conceptEntry id="c1">
        <m:subjectField>cardiology</m:subjectField>
        <transacGrp><b:transactionType>origination</b:transactionType>
          <b:responsibility>An</b:responsibility><date>2020-01-31</date></transacGrp>
        <langSec xml:lang="zh-CN">
          <descripGrp><b:source>书</b:source><b:definition>定义</b:definition></descripGrp>
          <termSec><term>心衰</term>
            <note>注</note>
            <b:termType>acronym</b:termType>
            <termNoteGrp><m:partOfSpeech>noun</m:partOfSpeech></termNoteGrp>
            <b:source>指南</b:source>
            <b:context>心衰患者</b:context></termSec>
        </langSec>
      </conceptEntry>
      """
    )
    let language = try #require(LanguageTag("zh-CN"))
    let expected = ConceptEntry(
      id: "c1",
      field: "cardiology",
      definitions: [Definition("定义", language: language, source: "书")],
      terms: [
        TermEntry(
          "心衰",
          language,
          form: .abbreviation,
          partOfSpeech: .noun,
          note: "注",
          source: "指南",
          contexts: [TermContext("心衰患者")]
        )
      ],
      created: Transaction(date: "2020-01-31", author: "An")
    )
    #expect(try entries(attributes) == [expected])
    #expect(try entries(tags) == [expected])
  }

  @Test("martif of 1999 and 2008: ntig, lang, values of the default data categories, no identifiers")
  func martif() throws {
    let text = TBXText.martif(
      """
      <termEntry id="17"><descripGrp><descrip type="definition">a <hi>heart</hi>
          disease</descrip></descripGrp>
        <langSet lang="en"><ntig><termGrp><term id="t1">heart failure</term>
            <termNote type="partOfSpeech">Noun</termNote>
            <termNote type="administrativeStatus">standardizedTerm-admn-sts</termNote></termGrp>
            <descrip type="definition">of the term</descrip></ntig>
          <tig><term>HF</term><termNote type="termType">initialism</termNote>
            <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
          <tig><termNote type="administrativeStatus">forbidden</termNote><term>cardiac arrest</term></tig></langSet>
        <langSet xml:lang="de"><tig><term>Herzschwäche</term></tig><tig><term>HI</term></tig></langSet>
        <note from="translator">behind</note></termEntry>
      <termEntry><langSet xml:lang="en"><tig><term>x</term></tig></langSet></termEntry>
      """
    )
    let read = try entries(text)
    #expect(
      terms(read[0]) == [
        "en preferred heart failure", "en deprecated HF", "en forbidden cardiac arrest",
        "de preferred Herzschwäche", "de admitted HI",
      ]
    )
    #expect(read[0].id == "c17")
    #expect(read[0].note == "behind")
    #expect(
      read[0].definitions == [Definition("a heart disease"), Definition("of the term", language: .english)]
    )
    #expect(read[0].terms[0].partOfSpeech == .noun)
    #expect(read[0].terms[1].form == .abbreviation)
    #expect(read[1].id == ConceptEntry.identifier(for: read[1].terms))
  }

  @Test("the first TBX-Min")
  func minimal() throws {
    let text = """
      <TBX dialect="TBX-Min"><header><id>x</id><languages source="de" target="en"/></header><body>
      <termEntry id="C2"><langSet xml:lang="de"><tig><term>Hund</term>
        <noteGrp><note><noteKey>register</noteKey><noteValue>plain</noteValue></note><note><noteValue>b</noteValue>
        </note></noteGrp><termStatus>notRecommended</termStatus><customer>SAP</customer>
        <partOfSpeech>properNoun</partOfSpeech></tig></langSet><subjectField>animals</subjectField></termEntry>
      </body></TBX>
      """
    let read = try TBXExchange().read(Array(text.utf8))
    let entry = try #require(read.entries.first?.entry)
    #expect(terms(entry) == ["de deprecated Hund"])
    #expect(entry.id == "C2" && entry.field == "animals")
    #expect(entry.terms[0].note == "register: plain\nb")
    #expect(entry.terms[0].partOfSpeech == .properNoun)
    #expect(read.remarks.map(\.kind) == [.field("customerSubset")])
  }

  @Test("TBX-Core has terms and notes")
  func core() throws {
    let text = TBXText.dca(
      "<conceptEntry id='a'><note>n</note><langSec xml:lang='en'><note>l</note><termSec><term>t</term>"
        + "<note>1</note><note>2</note></termSec></langSec></conceptEntry>",
      type: "TBX-Core"
    )
    let entry = try #require(try entries(text).first)
    #expect(entry.note == "n\nl" && entry.terms[0].note == "1\n2")
  }

  @Test("line breaks that lay the file out are not part of the text; other blanks are")
  func layout() throws {
    let text = TBXText.dca(
      """
      <conceptEntry id="a">
        <note>
          one
          two  three
        </note>
        <langSec xml:lang="zh"><termSec><term> 心力
          衰竭  </term></termSec></langSec></conceptEntry>
      """
    )
    let entry = try #require(try entries(text).first)
    #expect(entry.note == "one two  three")
    #expect(entry.terms[0].text == " 心力衰竭  ")
  }

  @Test("what nobody has rated: the first is preferred, unless another is")
  func defaults() throws {
    let term = { (text: String, status: String) in
      "<termSec><term>\(text)</term>"
        + (status.isEmpty ? "" : "<termNote type='administrativeStatus'>\(status)Term-admn-sts</termNote>")
        + "</termSec>"
    }
    let text = TBXText.dca(
      "<conceptEntry id='a'><langSec xml:lang='en'>\(term("a", ""))\(term("b", ""))</langSec><langSec xml:lang='fr'>"
        + "\(term("c", "admitted"))\(term("d", ""))</langSec><langSec xml:lang='de'>\(term("e", ""))"
        + "\(term("f", "preferred"))</langSec></conceptEntry>"
    )
    #expect(
      terms(try #require(try entries(text).first)) == [
        "en preferred a", "en admitted b", "fr admitted c", "fr preferred d", "de admitted e",
        "de preferred f",
      ]
    )
  }

  @Test("of several transactions the first origination and the last modification are kept")
  func transactions() throws {
    let transactions = [("creation", "2001"), ("modification", "2003"), ("modification", "2002")].map {
      "<transacGrp><transac type='transactionType'>\($0)</transac><date>\($1)-01-01</date></transacGrp>"
    }
    let text = TBXText.dca(
      "<conceptEntry id='a'>\(transactions.joined())<langSec xml:lang='en'><termSec><term>t</term></termSec></langSec>"
        + "</conceptEntry>"
    )
    let read = try TBXExchange().read(Array(text.utf8))
    #expect(read.entries[0].entry.created?.date == "2001-01-01")
    #expect(read.entries[0].entry.modified?.date == "2003-01-01")
    #expect(read.remarks.map(\.kind) == [.field("transactionType")])
  }

  @Test("half a piece of evidence is a context, and a stale mark is none")
  func broken() throws {
    let text = TBXText.dca(
      """
      <conceptEntry id="a"><note>duizhao: status=unheard</note><langSec xml:lang="en"><termSec><term>t</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><note>duizhao: status=forbidden</note>
      <descripGrp><descrip type="context">a t</descrip><admin type="source">d</admin>
        <note>duizhao: evidence=1; kind=title; source=2-3</note></descripGrp>
      <descripGrp><descrip type="context">t</descrip><note>duizhao: evidence=2; target=0-9</note></descripGrp>
      </termSec></langSec></conceptEntry>
      """
    )
    let entry = try #require(try entries(text).first)
    #expect(entry.evidence.isEmpty)
    #expect(entry.terms[0].contexts == [TermContext("t"), TermContext("a t", source: "d")])
    #expect(entry.note == "duizhao: status=unheard" && entry.status == .approved)
    #expect(entry.terms[0].status == .preferred && entry.terms[0].note == nil)
  }

  @Test("what is not kept is said, with how often and where first")
  func remarks() throws {
    let text = TBXText.dca(
      """
      <conceptEntry id="a">
      <descrip type="subjectField">x</descrip><descrip type="subjectField">y</descrip>
      <ref type="crossReference" target="b">b</ref>
      <xref type="xGraphic" target="https://example.org/a.png">a</xref>
      <langSec xml:lang="en"><transacGrp><transac type="transactionType">origination</transac></transacGrp>
      <termSec><term>H<hi type="subscript">2</hi>O</term><termNote type="termType">variant</termNote>
      <termNote type="geographicalUsage">en-GB</termNote><admin type="customerSubset">c</admin></termSec>
      <termSec><term>t</term><termNote type="geographicalUsage">en-US</termNote></termSec></langSec>
      </conceptEntry>
      <conceptEntry id="b"><langSec xml:lang="en"><termSec><term>b</term></termSec></langSec></conceptEntry>
      """
    )
    let read = try TBXExchange().read(Array(text.utf8))
    #expect(read.entries[0].entry.terms[0].text == "H2O")
    let expected: [GlossaryImport.Remark] = [
      .init(.value("y", field: "subjectField"), line: 7), .init(.field("crossReference"), line: 8),
      .init(.field("xGraphic"), line: 9), .init(.field("transactionType"), line: 10),
      .init(.field("hi"), line: 11), .init(.value("variant", field: "termType"), line: 11),
      .init(.field("geographicalUsage"), line: 12, count: 2), .init(.field("customerSubset"), line: 12),
    ]
    #expect(read.remarks == expected)
    #expect(read.entries.map(\.line) == [6, 15])
  }

  @Test("a dialect that we do not know is read as far as we know it")
  func otherDialects() throws {
    let linguist = """
      <tbx type="TBX-Linguist" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:l="urn:ling">
      <tbxHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></tbxHeader><text><body>
      <conceptEntry id="a"><langSec xml:lang="en"><termSec><term>t</term><l:grammaticalNumber>plural</l:grammaticalNumber>
      </termSec></langSec></conceptEntry></body></text></tbx>
      """
    #expect(try TBXExchange().read(Array(linguist.utf8)).remarks.map(\.kind) == [.field("grammaticalNumber")])
    let private2008 = TBXText.martif(
      "<termEntry><descrip type='Translation needed'>yes</descrip><langSet xml:lang='en'><tig><term>t</term>"
        + "<termNote type='administrativeStatus'>odd</termNote></tig></langSet></termEntry>"
    )
    #expect(
      try TBXExchange().read(Array(private2008.utf8)).remarks.map(\.kind)
        == [.field("Translation needed"), .value("odd", field: "administrativeStatus")]
    )
  }

  @Test("byte order mark, UTF-16 of both orders, CR LF, document types")
  func encodings() throws {
    let body = TBXText.martif(
      "<termEntry id='a'>\n<langSet xml:lang='zh'><tig><term>骨质疏松症</term></tig></langSet></termEntry>",
      declaration: false
    )
    let utf16 = Array("<?xml version='1.0' encoding='UTF-16'?>\(body)".utf16)
    let dos = body.replacing("\n", with: "\r\n")
    let files: [[UInt8]] = [
      [0xEF, 0xBB, 0xBF] + Array(body.utf8),
      [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      Array(dos.utf8),
      Array(
        "<!DOCTYPE martif PUBLIC 'ISO 12200:1999A//DTD MARTIF core (DXFcdV04)//EN' 'TBXcdv04.dtd'>\(body)"
          .utf8
      ),
    ]
    for file in files {
      let read = try TBXExchange().read(file)
      #expect(read.entries.map { $0.entry.terms[0].text } == ["骨质疏松症"])
      #expect(read.remarks.isEmpty)
    }
  }
}
