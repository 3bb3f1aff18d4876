import Testing

@testable import DuizhaoFormats

@Suite("attributes of XML")
struct XMLAttributeLimitTests {
  private static let crowd = attributes(XMLAttributeLimit.most + 1)

  private static func attributes(_ count: Int) -> String {
    (0..<count).map { " a\($0)=\($0.isMultiple(of: 2) ? "\">\"" : "'\"'")" }.joined()
  }

  @Test(
    "a tag with too many is refused, with its line, whatever stands before it",
    arguments: [
      ("<a\(crowd)/>", 1),
      ("<?xml version='1.0'?>\n<!-- <a> ' -- -->\n<a><b\(crowd)>x</b></a>", 3),
      ("<a>\n<![CDATA[ <b c=' ]> ]]>\n\n<b\(crowd)/></a>", 4),
      ("<a b='>'\n c=\"'\">\n<b\(crowd)/></a>", 3),
      // Refused before the parser is asked whether it is well-formed.
      ("<a\(crowd)", 1),
    ]
  )
  func crowded(document: String, line: Int) {
    let failure = XMLFailure(
      line: line,
      problem: .malformed("a tag with more than \(XMLAttributeLimit.most) attributes")
    )
    #expect(throws: failure) { try XMLReader(Array(document.utf8)) }
    #expect(throws: failure) { try XMLTagMap(Array(document.utf8)) }
  }

  @Test(
    "what only looks like attributes is none",
    arguments: [
      "<a\(attributes(XMLAttributeLimit.most))/>",
      "<a><!-- <b\(crowd)> --></a>",
      "<a><![CDATA[<b\(crowd)>]]></a>",
      "<a><?b <c\(crowd)?></a>",
      "<a>\(String(repeating: "\"", count: 5_000))</a>",
      "<a></a>",
      "<",
      "",
    ]
  )
  func plain(document: String) {
    #expect(throws: Never.self) { try XMLReader(Array(document.utf8)) }
  }

  @Test("code units of any width", arguments: [[0, 1], [1, 0], [0, 1, 2, 3], [3, 2, 1, 0]])
  func widths(order: [Int]) {
    let document = "<a>≢<b\(Self.crowd)/></a>".unicodeScalars.flatMap { scalar in
      order.reversed().map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
    }
    #expect(throws: XMLFailure.self) { try XMLAttributeLimit.check(document) }
  }
}
