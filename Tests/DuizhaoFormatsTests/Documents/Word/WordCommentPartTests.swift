import DuizhaoModel
import Testing

@testable import DuizhaoFormats

/// The parts that hold and name comments.
@Suite("Parts of comments in Word documents")
struct WordCommentPartTests {
  private static let body = WordFixture.p(WordFixture.r("甲乙"))
  private static let notes = [WordAnnotatorTests.note(1, 1..<2)]

  private func files(_ bytes: [UInt8]) throws -> [ArchivedFile] {
    var archive = try #require(ZipReader(bytes))
    return try archive.files()
  }

  @Test("a part is made and named where there is none; all others keep their bytes and their order")
  func made() throws {
    var fixture = WordFixture(Self.body)
    fixture.set("word/media/图.png", [0x89, 0, 0xFF])
    fixture.set("docProps/", [])
    let file = try fixture.bytes()
    let result = try WordAnnotator.annotate(file, with: Self.notes, date: "2026-03-01")
    let (before, after) = (try files(file), try files(result.bytes))
    #expect(after.map(\.name) == before.map(\.name) + ["word/comments.xml"])
    let changed = zip(before, after).filter { $0 != $1 }.map(\.0.name)
    #expect(changed == ["[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"])
    let expected = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:comment w:id="0" w:author="Duizhao" w:date="2026-03-01T00:00:00Z" w:initials="DZ">\
      <w:p><w:r><w:annotationRef/></w:r><w:r><w:t xml:space="preserve">第1条：&lt;甲&gt;</w:t></w:r></w:p>\
      <w:p><w:r><w:t xml:space="preserve">x</w:t></w:r></w:p></w:comment></w:comments>
      """
    #expect(try WordFixture.part("word/comments.xml", of: result.bytes) == expected)
    let types = try WordFixture.part("[Content_Types].xml", of: result.bytes)
    #expect(
      types.hasSuffix(
        "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>"
      )
    )
    let references = try WordFixture.part("word/_rels/document.xml.rels", of: result.bytes)
    #expect(
      references.contains(
        "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/>"
      )
    )
  }

  @Test("without a date the comments have that of the document's last change, and none where it has none")
  func dates() throws {
    var fixture = WordFixture(Self.body)
    let bare = try WordAnnotator.annotate(fixture.bytes(), with: Self.notes)
    #expect(try !WordFixture.part("word/comments.xml", of: bare.bytes).contains("w:date"))
    let office = "http://schemas.openxmlformats.org"
    fixture.set(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"a\" Type=\"\(office)/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"b\" Type=\"\(office)/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"
    )
    fixture.set("docProps/core.xml", "<c xmlns:d=\"e\"><d:modified>2026-02-03T04:05:06Z</d:modified></c>")
    let dated = try WordAnnotator.annotate(fixture.bytes(), with: Self.notes)
    #expect(
      try WordFixture.part("word/comments.xml", of: dated.bytes).contains("w:date=\"2026-02-03T04:05:06Z\"")
    )
  }

  private static func marks(_ id: Int) -> (String, String) {
    (
      "<w:commentRangeStart w:id=\"\(id)\"/>",
      "<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id=\"\(id)\"/></w:r>"
    )
  }

  @Test(
    "comments of others stay with their marks; those of Duizhao go, with what Word keeps of them elsewhere"
  )
  func existing() throws {
    let (open, close) = Self.marks(3)
    let (ownOpen, ownClose) = Self.marks(4)
    let text = WordFixture.r("甲乙")
    let others =
      "<w:comment w:id=\"3\" w:author=\"甲\"><w:p w14:paraId=\"0A\"/></w:comment><w:comment w:id=\"5\" w:author=\"Duizhao\"><w:p w14:paraId=\"0C\"/></w:comment>"
    let own =
      "<w:comment w:id=\"4\" w:author=\"Duizhao\" w:initials=\"DZ\"><w:p w14:paraId=\"0B\"/></w:comment>"
    let root = "<w:comments \(WordFixture.namespaces)>"
    let entry = { (id: String, more: String) in "<x:commentEx x:paraId=\"\(id)\"\(more)/>" }
    let fixture = WordFixture(
      WordFixture.p(open + ownOpen + text + ownClose + close),
      [
        ("comments", root + own + others + "</w:comments>"),
        (
          "commentsExtended",
          "<x:a xmlns:x=\"x\">" + entry("0A", "") + entry("0B", "") + entry("0C", " x:paraIdParent=\"0B\"")
            + "</x:a>"
        ),
        (
          "commentsIds",
          "<x:a xmlns:x=\"x\"><x:commentId x:paraId=\"0A\" x:durableId=\"1\"/><x:commentId x:paraId=\"0B\" x:durableId=\"2\"/></x:a>"
        ),
        (
          "commentsExtensible",
          "<x:a xmlns:x=\"x\"><x:c x:durableId=\"1\"/><x:c x:durableId=\"2\"/><x:d/></x:a>"
        ),
      ]
    )
    let result = try WordAnnotator.annotate(fixture.bytes(), with: []).bytes
    #expect(try WordFixture.body(of: result) == WordFixture.p(open + text + close))
    #expect(try WordFixture.part("word/comments.xml", of: result) == root + others + "</w:comments>")
    #expect(
      try WordFixture.part("word/commentsExtended.xml", of: result) == "<x:a xmlns:x=\"x\">" + entry("0A", "")
        + entry("0C", "") + "</x:a>"
    )
    #expect(
      try WordFixture.part("word/commentsIds.xml", of: result)
        == "<x:a xmlns:x=\"x\"><x:commentId x:paraId=\"0A\" x:durableId=\"1\"/></x:a>"
    )
    #expect(
      try WordFixture.part("word/commentsExtensible.xml", of: result)
        == "<x:a xmlns:x=\"x\"><x:c x:durableId=\"1\"/><x:d/></x:a>"
    )
    let added = try WordAnnotator.annotate(fixture.bytes(), with: Self.notes).bytes
    #expect(
      try WordFixture.part("word/comments.xml", of: added).contains(
        "<w:comment w:id=\"6\" w:author=\"Duizhao\" w:initials=\"DZ\">"
      )
    )
    #expect(try WordAnnotator.annotate(added, with: Self.notes).bytes == added)
  }

  @Test("parts in UTF-16 stay so; a part that holds no comment yet is opened")
  func encodings() throws {
    let root = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:comments \(WordFixture.namespaces)/>"
    var fixture = WordFixture(Self.body, [("comments", "")])
    fixture.set(
      "word/comments.xml",
      ([0xFEFF] + Array(root.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    )
    let result = try WordAnnotator.annotate(fixture.bytes(), with: Self.notes).bytes
    let part = try #require(try files(result).first { $0.name == "word/comments.xml" }).bytes
    #expect(part.starts(with: [0xFF, 0xFE]))
    let text = String(decoding: try EncodedXML(part, part: "").outline.bytes, as: UTF8.self)
    #expect(text.contains("<w:comment w:id=\"0\"") && text.hasSuffix("</w:comments>"))
  }

  @Test("a signed document is known")
  func signed() throws {
    var fixture = WordFixture(Self.body)
    #expect(try !WordAnnotator.annotate(fixture.bytes(), with: Self.notes).wasSigned)
    fixture.set("_xmlsignatures/sig1.xml", "<a/>")
    #expect(try WordAnnotator.annotate(fixture.bytes(), with: Self.notes).wasSigned)
  }
}
