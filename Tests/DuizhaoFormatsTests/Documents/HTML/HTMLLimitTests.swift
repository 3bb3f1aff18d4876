import DuizhaoModel
import Testing

@testable import DuizhaoFormats

/// Pages that are damaged, huge, or in whatever encoding.
@Suite("Limits of HTML")
struct HTMLLimitTests {
  private static func read(_ bytes: [UInt8]) throws -> DocumentText {
    try readDocument(bytes, as: .html, path: "a.html")
  }

  @Test(
    "elements inside one another are read or refused, never too many for the stack",
    arguments: [100, 1_900, 10_000]
  )
  func depth(_ count: Int) throws {
    let page = String(repeating: "<div>", count: count) + "骨" + String(repeating: "</div>", count: count)
    if count < HTMLPage.maxDepth {
      #expect(try Self.read(Array(page.utf8)).markdown == "骨")
    } else {
      let failure = DocumentFailure(.tooDeep(limit: HTMLPage.maxDepth), line: 1)
      #expect(throws: failure) { try Self.read(Array(page.utf8)) }
    }
  }

  @Test("a formula that is too deep is read as far as it goes")
  func formula() throws {
    let page = "<p><math>" + String(repeating: "<mrow>", count: 1_500) + "<mn>1</mn></math>a"
    #expect(try Self.read(Array(page.utf8)).markdown.hasSuffix("a"))
  }

  @Test("elements that are never ended", arguments: [("<li>a", 20_000), ("<p>a", 20_000), ("<br>", 20_000)])
  func unclosed(_ tag: String, _ count: Int) throws {
    let page = "骨" + String(repeating: tag, count: count)
    let text = try Self.read(Array(page.utf8)).markdown
    #expect(text.count { $0 == "a" } == (tag.hasSuffix("a") ? count : 0))
  }

  @Test("a page that is cut off anywhere is read as far as it goes")
  func cut() throws {
    let page =
      "<!DOCTYPE html><html><head><meta charset=utf-8><title>t</title></head><body><!-- c --><p class=\"a\">a&alpha;b</p></body>"
    for count in 0...page.utf8.count {
      #expect(throws: Never.self) { try Self.read(Array(page.utf8.prefix(count))) }
    }
    #expect(try Self.read(Array(page.utf8)).markdown == "aαb")
  }

  @Test("bytes that are no characters are left out")
  func control() throws {
    let bytes = Array("<p>骨".utf8) + [0, 1, 0xEF, 0xBF, 0xBE] + Array("质</p>\r\n<p>a\rb</p>".utf8)
    let text = try Self.read(bytes)
    #expect(text.markdown == "骨质\n\na b")
    #expect(text.lines.position(at: text.markdown.utf8.count - 1).line == 3)
  }

  private static let gb: [UInt8] = [0xB9, 0xC7, 0xD6, 0xCA]
  private static let big5: [UInt8] = [0xB0, 0xA9, 0xBD, 0xE8]
  private static let utf8: [UInt8] = Array("骨质".utf8)
  private static let units: [UInt16] = Array("<p>骨质".utf16)

  private static func page(_ head: String, _ text: [UInt8]) -> [UInt8] { Array("\(head)<p>".utf8) + text }

  private static let pages: [[UInt8]] = [
    page("<meta charset=utf-8>", utf8),
    page("<meta charset=gb2312>", utf8),
    [0xEF, 0xBB, 0xBF] + page("", utf8),
    page("<meta charset='GB2312'>", gb),
    page("<meta http-equiv=Content-Type content='text/html; charset=gbk'>", gb),
    page("", gb),
    page("<meta charset=big5>", big5),
    [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
  ]

  @Test("encodings", arguments: pages)
  func readEncoding(_ bytes: [UInt8]) throws {
    let text = try Self.read(bytes).markdown
    #expect(text == "骨质" || text == "骨質")
  }

  @Test("bytes that are not in the encoding that they should be in are refused")
  func undecodable() {
    let page = Array("<meta charset=utf-8><p>骨".utf8) + [0xFF]
    #expect(throws: DocumentFailure(.undecodable("UTF-8"))) { try Self.read(page) }
    #expect(throws: DocumentFailure(.undecodable("NONE"))) {
      try Self.read(Array("<meta charset=none>".utf8) + [0xFF])
    }
  }

  @Test("places are lines and columns of the file", arguments: [0, 70_000])
  func places(_ lines: Int) throws {
    let page = String(repeating: "\n", count: lines) + "<p>骨\n  <b>a&alpha;𠮷c</b>\n d"
    let text = try Self.read(Array(page.utf8))
    #expect(text.markdown == "骨 aα𠮷c d")
    let found = ["骨", "a", "α", "𠮷", "c", "d"].compactMap { part -> [Int]? in
      guard let range = text.markdown.range(of: part) else { return nil }
      let place = text.lines.position(
        at: text.markdown.utf8.distance(from: text.markdown.startIndex, to: range)
      )
      return [place.line - lines, place.column]
    }
    #expect(found == [[1, 4], [2, 6], [2, 7], [2, 14], [2, 16], [3, 2]])
  }
}

extension String {
  /// Where a text stands first.
  fileprivate func range(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
