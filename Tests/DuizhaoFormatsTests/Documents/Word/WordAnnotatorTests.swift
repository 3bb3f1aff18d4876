import DuizhaoModel
import Testing

@testable import DuizhaoFormats

/// Where comments stand in the text.
@Suite("Comments in Word documents")
struct WordAnnotatorTests {
  private static let p = WordFixture.p
  private static func r(_ text: String, _ properties: String = "") -> String {
    WordFixture.r(text, properties)
  }

  /// A note on some columns of a paragraph.
  static func note(
    _ paragraph: Int,
    _ columns: Range<Int>,
    to last: Int? = nil,
    part: String = "word/document.xml"
  ) -> DocumentAnnotation {
    func position(_ number: Int, _ column: Int) -> LineTable.Position {
      LineTable.Position(line: number, column: column, origin: .paragraph(number, run: 1, part: part))
    }
    return DocumentAnnotation(
      number: 1,
      finding: Finding(rule: "x", severity: .info, confidence: 1, message: Message(en: "x", zh: "x")),
      side: .source,
      start: position(paragraph, columns.lowerBound),
      end: position(last ?? paragraph, columns.upperBound),
      lines: ["第1条：<甲>", "x"]
    )
  }

  /// The body with its marks in short: `{0` where the range of a comment starts, `0}` where it ends and is referred to.
  private static func short(_ body: String) -> String {
    var body = body
    for id in 0..<4 {
      body = body.replacing("<w:commentRangeStart w:id=\"\(id)\"/>", with: "{\(id)")
      body = body.replacing(
        "<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:commentReference w:id=\"\(id)\"/></w:r>",
        with: "\(id)}"
      )
    }
    return body
  }

  private static let field =
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>A</w:instrText></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("表1")
    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  private static let formula = "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
  private static let box =
    "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>\(p(r("框")))</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r>"

  private static let cases: [(String, [DocumentAnnotation], String)] = [
    (p(r("甲乙丙")), [note(1, 1..<4)], p("{0" + r("甲乙丙") + "0}")),
    // A mark of a comment that is not there keeps its number to itself.
    (
      p("<w:commentRangeStart w:id=\"0\"/>" + r("甲")), [note(1, 1..<2)],
      p("{0{1" + r("甲") + "1}")
    ),
    (
      p(r("甲乙丙", "<w:b/>")), [note(1, 2..<3)],
      p(r("甲", "<w:b/>") + "{0" + r("乙", "<w:b/>") + "0}" + r("丙", "<w:b/>"))
    ),
    (p(r("甲") + r("乙") + r("丙")), [note(1, 2..<4)], p(r("甲") + "{0" + r("乙") + r("丙") + "0}")),
    (p(r("甲")) + p(r("乙")), [note(1, 1..<2, to: 2)], p("{0" + r("甲")) + p(r("乙") + "0}")),
    (p(r("甲乙")), [note(1, 1..<2), note(1, 2..<3)], p("{0" + r("甲") + "0}{1" + r("乙") + "1}")),
    (p(r("甲乙")), [note(1, 1..<3), note(1, 1..<2)], p("{0{1" + r("甲") + "1}" + r("乙") + "0}")),
    (p(r("𠮷&lt;b")), [note(1, 3..<4)], p(r("𠮷") + "{0" + r("&lt;") + "0}" + r("b"))),
    (
      p("<w:r><w:t> a b </w:t></w:r>"), [note(1, 1..<2)],
      p("{0<w:r><w:t xml:space=\"preserve\">a</w:t></w:r>0}<w:r><w:t xml:space=\"preserve\"> b</w:t></w:r>")
    ),
    (
      p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>"), [note(1, 2..<3)],
      p("<w:r><w:t>a</w:t></w:r>{0<w:r><w:tab/></w:r>0}<w:r><w:t>b</w:t></w:r>")
    ),
    (
      p("<w:ins>" + r("甲乙") + "</w:ins>"), [note(1, 1..<2)],
      p("<w:ins>{0" + r("甲") + "0}" + r("乙") + "</w:ins>")
    ),
    (p(r("甲") + formula), [note(1, 3..<4)], p(r("甲") + "{0" + formula + "0}")),
    (p(r("见") + field), [note(1, 2..<3)], p(r("见") + "{0" + field + "0}")),
    (
      p("<w:fldSimple>" + r("甲乙") + "</w:fldSimple>"), [note(1, 1..<2)],
      p("{0<w:fldSimple>" + r("甲乙") + "</w:fldSimple>0}")
    ),
    (p(r("前") + box), [note(2, 1..<2)], p(r("前") + "{0" + box + "0}")),
    (p(r("甲乙")), [note(1, 1..<1)], p("{0" + r("甲乙") + "0}")),
    (
      p("<w:r><w:t><![CDATA[甲乙]]></w:t></w:r>"), [note(1, 1..<2)],
      p("{0<w:r><w:t><![CDATA[甲乙]]></w:t></w:r>0}")
    ),
    (
      p(r("甲乙", "<w:rPrChange w:id=\"7\"><w:rPr/></w:rPrChange>")), [note(1, 1..<2)],
      p(
        "{0" + r("甲", "<w:rPrChange w:id=\"7\"><w:rPr/></w:rPrChange>") + "0}"
          + r("乙", "<w:rPrChange w:id=\"8\"><w:rPr/></w:rPrChange>")
      )
    ),
  ]

  @Test("marks stand at the place, and runs are divided for them", arguments: cases)
  func marks(_ body: String, _ notes: [DocumentAnnotation], _ expected: String) throws {
    let file = try WordFixture(body).bytes()
    let result = try WordAnnotator.annotate(file, with: notes, date: "2026-03-01")
    #expect(Self.short(try WordFixture.body(of: result.bytes)) == expected)
    #expect(result.comments == notes.count)
    let again = try WordAnnotator.annotate(result.bytes, with: notes, date: "2026-03-01")
    #expect(again.bytes == result.bytes)
    let (before, after) = try (WordReader.read(file), WordReader.read(result.bytes))
    #expect(before.markdown == after.markdown && before.remarks == after.remarks)
  }

  @Test("a place in a note is marked where the text refers to it")
  func footnote() throws {
    let footnotes =
      "<w:footnotes \(WordFixture.namespaces)><w:footnote w:id=\"2\">\(Self.p(Self.r("通讯作者")))</w:footnote></w:footnotes>"
    let reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
    let file = try WordFixture(Self.p(Self.r("甲") + reference), [("footnotes", footnotes)]).bytes()
    let result = try WordAnnotator.annotate(file, with: [Self.note(1, 1..<3, part: "word/footnotes.xml")])
    #expect(
      Self.short(try WordFixture.body(of: result.bytes)) == Self.p(Self.r("甲") + "{0" + reference + "0}")
    )
    #expect(try WordFixture.part("word/footnotes.xml", of: result.bytes) == footnotes)
  }

  @Test("a document whose elements have no prefix gets elements that declare one")
  func defaultNamespace() throws {
    let name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    var fixture = WordFixture("")
    fixture.set(
      "word/document.xml",
      "<document xmlns=\"\(name)\"><body><p><r><t>甲</t></r></p></body></document>"
    )
    let file = try fixture.bytes()
    let result = try WordAnnotator.annotate(file, with: [Self.note(1, 1..<2)])
    let text = try WordFixture.part("word/document.xml", of: result.bytes)
    #expect(
      text.contains(
        "<p><w:commentRangeStart xmlns:w=\"\(name)\" w:id=\"0\"/><r><t>甲</t></r><w:commentRangeEnd xmlns:w="
      )
    )
    #expect(try WordAnnotator.annotate(result.bytes, with: [Self.note(1, 1..<2)]).bytes == result.bytes)
  }
}
