import Testing

@testable import DuizhaoFormats

@Suite("XML")
struct XMLReaderTests {
  private func root(_ text: String) throws(XMLFailure) -> XMLElement {
    let reader = try XMLReader(Array(text.utf8))
    while let event = try reader.next() {
      if case .start(let element) = event { return try reader.rest(of: element) }
    }
    throw XMLFailure(line: 0, problem: .malformed("no element"))
  }

  @Test("elements, attributes, text and lines")
  func tree() throws {
    let element = try root("<a xml:lang='zh' b='1&amp;2'>\n<c/>文<![CDATA[<x>]]><d>字</d></a>")
    #expect(element["xml:lang"] == "zh")
    #expect(element["b"] == "1&2")
    #expect(element.elements.map(\.name) == ["c", "d"])
    #expect(element.first("d")?.line == 2)
    #expect(element.text == "\n文<x>字")
  }

  @Test("lines are told beyond the 65,535 that the parser's nodes count")
  func longDocument() throws {
    let element = try root("<a>" + String(repeating: "\n<b/>\n<c>字</c>", count: 40_000) + "</a>")
    #expect(element.elements.last?.line == 80_001)
    #expect(element.elements.map(\.line) == Array(2...80_001))
  }

  @Test("namespaces are told, their prefixes are not")
  func namespaces() throws {
    let element = try root("<p:a xmlns:p='urn:x' p:k='1'><p:b/></p:a>")
    #expect(element.name == "a" && element.namespace == "urn:x")
    #expect(element["k"] == "1")
  }

  @Test(
    "what is dangerous or broken is refused with its line",
    arguments: [
      ("<a>\n<b></a>", 2),
      ("<!DOCTYPE a [<!ENTITY x 'y'>]>\n<a>&x;</a>", 2),
      ("<a>\n&x;</a>", 2),
      ("<a>", 1),
      ("", 1),
    ]
  )
  func refused(text: String, line: Int) {
    let failure = #expect(throws: XMLFailure.self) { try root(text) }
    if !text.isEmpty { #expect(failure?.line == line, "\(String(describing: failure))") }
  }

  @Test("a document type without declarations is allowed, and nothing is fetched")
  func documentType() throws {
    #expect(try root("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx/>").name == "tmx")
  }
}
