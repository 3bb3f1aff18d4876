import DuizhaoModel
import Testing

@testable import DuizhaoFormats

/// Which paragraphs a document has, and where pieces of them stand.
@Suite("Paragraphs of Word documents")
struct WordBlockTests {
  private static let p = WordFixture.p
  private static func r(_ text: String) -> String { WordFixture.r(text) }

  private static func box(_ text: String) -> String { "<w:txbxContent>\(p(r(text)))</w:txbxContent>" }
  private static let blocks: [(String, String)] = [
    (p(r("甲")) + p("") + p(r("乙")), "甲\n\n乙"),
    (
      "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>\(p(r("摘要")))</w:tc><w:tc>\(p(r("Abstract")))</w:tc></w:tr></w:tbl>",
      "摘要\n\nAbstract"
    ),
    ("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(p(r("甲")))</w:tc></w:tr></w:tbl>" + p(r("乙")), "乙"),
    (
      "<w:sdt><w:sdtContent>\(p(r("甲")))</w:sdtContent></w:sdt><w:customXml>\(p(r("乙")))</w:customXml>",
      "甲\n\n乙"
    ),
    ("<w:ins>\(p(r("甲")))</w:ins><w:del>\(p(r("乙")))</w:del>", "甲"),
    (p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("甲")) + p(r("乙")), "甲乙"),
    (p("<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + r("方法")), "## 方法"),
    (p("<w:pPr><w:numPr/></w:pPr>" + r("甲")), "甲"),
    (
      p(
        r("前")
          + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>\(box("框"))</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box("框"))</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
          + r("后")
      ), "前后\n\n框"
    ),
    (
      p(
        "<mc:AlternateContent><mc:Fallback><w:r><w:pict><v:textbox>\(box("框"))</v:textbox></w:pict></w:r></mc:Fallback></mc:AlternateContent>"
      ),
      "框"
    ),
  ]

  @Test("paragraphs in reading order", arguments: blocks)
  func readsBlocks(_ body: String, _ expected: String) throws {
    #expect(try WordReader.read(WordFixture(body).bytes()).markdown == expected)
  }

  private static let styles = """
    <w:styles \(WordFixture.namespaces)><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>
    <w:style w:type="paragraph" w:styleId="b2"><w:name w:val="二级"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="t3"><w:name w:val="标题 3"/></w:style>
    <w:style w:type="paragraph" w:styleId="own"><w:name w:val="文章标题"/><w:basedOn w:val="1"/></w:style>
    <w:style w:type="paragraph" w:styleId="loop"><w:name w:val="x"/><w:basedOn w:val="loop"/></w:style>
    <w:style w:type="paragraph" w:styleId="q"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="em"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="up"><w:name w:val="Up"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
    </w:styles>
    """
  private static let styled: [(String, String, String)] = [
    ("1", "", "# 甲"), ("b2", "", "## 甲"), ("t", "", "# 甲"), ("t3", "", "### 甲"), ("own", "", "# 甲"),
    ("loop", "", "甲"),
    ("a", "em", "<i>甲</i>"), ("q", "", "<i>甲</i>"), ("q", "em", "甲"), ("a", "up", "<sup>甲</sup>"),
    ("none", "none", "甲"),
  ]

  @Test("styles tell headings, italics and superscripts", arguments: styled)
  func readsStyles(_ paragraph: String, _ character: String, _ expected: String) throws {
    let properties = character.isEmpty ? "" : "<w:rStyle w:val=\"\(character)\"/>"
    let body = Self.p("<w:pPr><w:pStyle w:val=\"\(paragraph)\"/></w:pPr>" + WordFixture.r("甲", properties))
    let fixture = WordFixture(body, [("styles", Self.styles)])
    #expect(try WordReader.read(fixture.bytes()).markdown == expected)
  }

  @Test("each piece knows its paragraph, its run and its column, tables and text boxes counted")
  func places() throws {
    let body = Self.p("") + "<w:tbl><w:tr><w:tc>\(Self.p(Self.r("𠮷甲") + Self.r("乙丙")))</w:tc></w:tr></w:tbl>"
    let text = try WordReader.read(WordFixture(body).bytes())
    #expect(text.markdown == "𠮷甲乙丙")
    let position = text.lines.position(at: text.markdown.utf8.count - 3)
    #expect(position.origin == .paragraph(2, run: 2, part: "word/document.xml"))
    #expect(position.line == 2 && position.column == 5)
  }

  @Test("notes follow the text, those that it refers to; comments and changes are counted")
  func notes() throws {
    let footnotes = """
      <w:footnotes \(WordFixture.namespaces)><w:footnote w:type="separator" w:id="0">\(Self.p(Self.r("——")))</w:footnote>
      <w:footnote w:id="2">\(Self.p("<w:r><w:footnoteRef/></w:r>" + Self.r("通讯作者")))</w:footnote>
      <w:footnote w:id="3">\(Self.p(Self.r("无人提及")))</w:footnote></w:footnotes>
      """
    let comments = """
      <w:comments \(WordFixture.namespaces)><w:comment w:id="0" w:author="甲"/>\
      <w:comment w:id="1" w:author="Duizhao" w:initials="DZ"/></w:comments>
      """
    let body = Self.p(
      Self.r("甲") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:ins>" + Self.r("乙")
        + "</w:ins><w:del/><w:del/>"
    )
    let fixture = WordFixture(body, [("footnotes", footnotes), ("comments", comments)])
    let text = try WordReader.read(fixture.bytes())
    #expect(text.markdown == "甲乙\n\n通讯作者")
    let place = text.lines.position(at: text.markdown.utf8.count - 3)
    #expect(place.origin == .paragraph(1, run: 1, part: "word/footnotes.xml"))
    #expect(
      text.remarks == [
        DocumentRemark(.trackedInsertions, count: 1), DocumentRemark(.trackedDeletions, count: 2),
        DocumentRemark(.comments, count: 1),
      ]
    )
  }
}
