import DuizhaoModel
import Testing

@testable import DuizhaoFormats

/// A page with the article that is found in it.
struct HTMLCase: Sendable, CustomTestStringConvertible {
  var name: String
  var html: String
  var expected: String

  init(_ name: String, _ html: String, reads expected: String) {
    self.name = name
    self.html = html
    self.expected = expected
  }

  var testDescription: String { name }

  /// The article, one thing a line.
  func read() throws -> String {
    let text = try readDocument(Array(html.utf8), as: .html, path: "a.html")
    return dump(text.article ?? readArticle(text.markdown, path: "a.html"))
  }
}

@Suite("Articles in HTML")
struct HTMLArticleTests {
  @Test("pages in the manner of publishers", arguments: HTMLCase.pages)
  func readPage(_ page: HTMLCase) throws {
    #expect(try page.read() == page.expected)
  }

  @Test("the head of a page fills what its body lacks", arguments: HTMLCase.heads)
  func readHead(_ page: HTMLCase) throws {
    #expect(try page.read() == page.expected)
  }

  @Test("text of the head has the line of its element")
  func places() throws {
    let page =
      "<head>\n<meta name=citation_title content='骨质疏松的病因'>\n<meta name=citation_abstract content='一。'></head>"
    let text = try readDocument(Array(page.utf8), as: .html, path: "a.html")
    #expect(text.markdown == "# 骨质疏松的病因\n\n## 摘要\n\n一。")
    #expect(text.lines.position(at: 2).line == 2)
    #expect(text.lines.position(at: text.markdown.utf8.count).line == 3)
  }

  private static let names: [(String, HTMLMetaName.Part?, Language?, Bool)] = [
    ("citation_title", .title, nil, false), ("citation_title_en", .title, .english, false),
    ("citation_abstract_zh", .abstract, .chinese, false), ("dc.title.alternative", .title, nil, false),
    ("dc.description", .abstract, nil, true), ("og:description", .abstract, nil, true),
    ("citation_keyword", .keywords, nil, false), ("citation_keywords_en", .keywords, .english, false),
    ("keywords", .keywords, nil, true), ("citation_author", .authors, nil, false),
    ("og:title", nil, nil, false),
    ("viewport", nil, nil, false), ("citation_issn", nil, nil, false),
  ]

  @Test("names of the head", arguments: names)
  func readName(_ name: String, _ part: HTMLMetaName.Part?, _ language: Language?, _ isGeneric: Bool) {
    let read = HTMLMetaName(name)
    #expect(read?.part == part)
    #expect(read?.language == language)
    #expect(read?.isGeneric ?? false == isGeneric)
  }
}
