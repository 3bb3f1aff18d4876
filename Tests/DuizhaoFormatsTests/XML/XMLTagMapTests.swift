import Testing

@testable import DuizhaoFormats

/// Where the tags of a document stand.
@Suite("Tags and their bytes")
struct XMLTagMapTests {
  private static let documents: [(String, [String])] = [
    ("<a>x<b c=\"1\"/>骨</a>", ["<a>", "<b c=\"1\"/>", "</b>", "</a>"]),
    ("<?xml version=\"1.0\"?><!-- <x> --><a><![CDATA[<b>]]></a >", ["<a>", "</a >"]),
    (
      "<p:a xmlns:p=\"u\" b='>'>&lt;<p:c></p:c></p:a>",
      ["<p:a xmlns:p=\"u\" b='>'>", "<p:c>", "</p:c>", "</p:a>"]
    ),
  ]

  @Test("every tag has its bytes; an element without content ends where its tag does", arguments: documents)
  func tags(document: String, expected: [String]) throws {
    let map = try XMLTagMap(Array(document.utf8))
    let found = map.tags.map { tag in
      tag.range.isEmpty ? "</\(tag.name)>" : String(decoding: map.bytes[tag.range], as: UTF8.self)
    }
    #expect(found == expected)
  }

  @Test(
    "what is cut off or no XML is refused",
    arguments: [
      "", "<", "<a", "<a>cl-<a-mear", "<a b", "<a></a", "<a/><b/>", "\u{FEFF}", "<a>&x;</a>", "<a\0/>",
    ]
  )
  func refused(document: String) {
    #expect(throws: XMLFailure.self) { try XMLTagMap(Array(document.utf8)) }
  }
}
