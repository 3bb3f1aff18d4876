import DuizhaoModel
import Testing

@testable import DuizhaoFormats

/// How parts find each other, in what namespaces and encodings they come, and what is wrong with them.
@Suite("Parts of Word documents")
struct WordPartTests {
  private static let plain = WordFixture(WordFixture.p(WordFixture.r("骨质疏松")))

  private func markdown(_ fixture: WordFixture) throws -> String {
    try WordReader.read(fixture.bytes()).markdown
  }

  @Test("the main part is the one that the package names")
  func mainPart() throws {
    var fixture = Self.plain
    let text = String(
      decoding: try #require(fixture.parts.first { $0.name == "word/document.xml" }).bytes,
      as: UTF8.self
    )
    fixture.remove("word/document.xml")
    fixture.set("Text/Haupt.xml", text)
    fixture.set(
      "_rels/.rels",
      "<r:Relationships xmlns:r=\"http://schemas.openxmlformats.org/package/2006/relationships\"><r:Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/text/haupt.xml\"/></r:Relationships>"
    )
    #expect(try markdown(fixture) == "骨质疏松")
  }

  private static let documents = [
    "<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><body><p><r><t>骨质疏松</t></r></p></body></document>",
    "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:t>骨质疏松</x:t></x:r></x:p></x:body></x:document>",
  ]

  @Test("any prefix, transitional and strict", arguments: documents)
  func namespaces(_ document: String) throws {
    var fixture = Self.plain
    fixture.set("word/document.xml", document)
    #expect(try markdown(fixture) == "骨质疏松")
  }

  @Test("UTF-8 with a byte order mark, UTF-16 in either order", arguments: [0, 1, 2])
  func encodings(_ kind: Int) throws {
    let text = Self.documents[1]
    let declared = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + text
    let units = [0xFEFF] + Array(declared.utf16)
    let bytes: [UInt8] =
      switch kind {
      case 0: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case 1: units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      default: units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      }
    var fixture = Self.plain
    fixture.set("word/document.xml", bytes)
    #expect(try markdown(fixture) == "骨质疏松")
    #expect(try EncodedXML(bytes, part: "").encoded(EncodedXML(bytes, part: "").outline.bytes) == bytes)
  }

  private static let failures: [(String, String?, DocumentFailure)] = [
    ("_rels/.rels", nil, DocumentFailure(.missingPart("_rels/.rels"))),
    ("_rels/.rels", "<Relationships/>", DocumentFailure(.missingPart("officeDocument"), part: "_rels/.rels")),
    ("word/document.xml", nil, DocumentFailure(.missingPart("word/document.xml"))),
    (
      "word/document.xml", "<workbook/>",
      DocumentFailure(.notThisFormat(found: "root element workbook"), part: "word/document.xml")
    ),
    (
      "word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]>\n<a>&b;</a>",
      DocumentFailure(.documentType, line: 1, part: "word/document.xml")
    ),
  ]

  @Test("what is missing or wrong is told with its part", arguments: failures)
  func tells(_ name: String, _ text: String?, _ expected: DocumentFailure) throws {
    var fixture = Self.plain
    if let text { fixture.set(name, text) } else { fixture.remove(name) }
    let bytes = try fixture.bytes()
    #expect(throws: expected) { try WordReader.read(bytes) }
  }

  @Test("a part that is not well-formed is told with its line")
  func malformed() throws {
    var fixture = Self.plain
    fixture.set("word/document.xml", "<a>\n<b></a>")
    let bytes = try fixture.bytes()
    let failure = #expect(throws: DocumentFailure.self) { try WordReader.read(bytes) }
    #expect(failure?.line == 2 && failure?.part == "word/document.xml")
  }

  @Test("an archive that is cut off is damaged")
  func damaged() throws {
    let bytes = try Self.plain.bytes()
    #expect(throws: DocumentFailure(.damagedArchive)) { try WordReader.read(Array(bytes.dropLast(40))) }
  }

  @Test("a part beyond the limit, and an archive that unpacks to too much, are refused")
  func tooLarge() throws {
    var fixture = Self.plain
    fixture.set("word/document.xml", [UInt8](repeating: 0x20, count: WordPackage.largestPart + 1))
    var bytes = try fixture.bytes()
    let limit = try #require(ZipReader(bytes)).limit
    #expect(throws: DocumentFailure(.tooLarge(limit: limit))) {
      try WordReader.read(bytes)
    }
    // Bytes that do not shrink, so that the archive is large enough to hold it.
    var state: UInt32 = 1
    let noise = (0..<200_000).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    fixture.set("word/media/a.bin", noise)
    bytes = try fixture.bytes()
    #expect(throws: DocumentFailure(.tooLarge(limit: WordPackage.largestPart), part: "word/document.xml")) {
      try WordReader.read(bytes)
    }
  }
}
