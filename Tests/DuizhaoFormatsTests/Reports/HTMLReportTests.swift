import DuizhaoFormats
import DuizhaoModel
import Foundation
import Testing

@Suite("The HTML report")
struct HTMLReportTests {
  private static let hostile = "甲<script>alert(1)</script> & \"乙\" 'x' \u{0}\u{8}--> ]]> </style>"

  private func report(_ articles: [CheckedArticle], _ language: Language = .english) -> String {
    HTMLReport(language: language, rules: PageFixture.rules).text(articles, terms: PageFixture.terms)
  }

  @Test(
    "says what the golden file holds",
    arguments: [("one-en", Language.english, 1), ("two-zh", .chinese, 2)]
  )
  func golden(_ name: String, _ language: Language, _ count: Int) throws {
    let articles = [PageFixture.small, PageFixture.plain("骨密度与年龄", path: "issue/plain.md")]
    let text = report(Array(articles.prefix(count)), language)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Golden/\(name).html")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); read the difference and run again without RECORD")
      return
    }
    #expect(text == (try? String(contentsOf: file, encoding: .utf8)))
  }

  @Test("is well-formed, whatever the text says", arguments: Language.allCases)
  func nesting(_ language: Language) {
    let articles = [PageFixture.small, PageFixture.plain(Self.hostile, path: "a&b<c>.md")]
    #expect(nestingProblem(report(articles, language)) == nil)
    #expect(nestingProblem(report([], language)) == nil)
  }

  @Test("lets no text become markup")
  func escaping() {
    let text = report([PageFixture.plain(Self.hostile, path: "\"><img src=x>.md")])
    #expect(!text.contains("<script") && !text.contains("<img"))
    #expect(
      text.contains("甲&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;乙&quot; 'x' \u{FFFD}\u{FFFD}--&gt;")
    )
    #expect(text.components(separatedBy: "</style>").count == 2)
  }

  @Test("loads nothing, runs nothing, names no folder of the machine")
  func selfContained() {
    let text = report([
      PageFixture.plain("甲", path: "/home/editor/issue/a.md"),
      PageFixture.plain("乙", path: "/home/editor/issue/sub/b.md"),
    ])
    #expect(text.contains("default-src 'none'"))
    for word in ["http://", "https://", "url(", "@import", "src=", "<link", "/home", "editor"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains(">a.md<") && text.contains(">sub/b.md<"))
  }

  @Test("every link leads to a part of the report, and no identifier stands twice")
  func anchors() {
    let text = report([PageFixture.small, PageFixture.plain("甲", path: "b.md")])
    let identifiers = text.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(identifiers).count == identifiers.count)
    let links = text.matches(of: #/ href="\#([^"]*)"/#).map { String($0.1) }
    #expect(Set(links).subtracting(identifiers).isEmpty, "\(Set(links).subtracting(identifiers))")
  }

  @Test("ties what corresponds and marks what findings mean, on both sides")
  func ties() {
    let text = report([PageFixture.small])
    #expect(text.components(separatedBy: "<b class=\"k0\">").count == 5)
    #expect(text.components(separatedBy: "<u class=\"n0\">12</u>").count == 3)
    for dose in ["5 mg", "50 mg"] {
      #expect(text.contains("<mark class=\"e f1\">\(dose)</mark><a class=\"x e\" href=\"#a1n1\">1</a>"))
    }
    #expect(text.contains("<mark class=\"i f2 all\">More trials are needed.</mark>"))
  }

  @Test("speaks the language that is asked for")
  func languages() {
    let (english, chinese) = (report([PageFixture.small]), report([PageFixture.small], .chinese))
    #expect(english.contains("<html lang=\"en\">") && chinese.contains("<html lang=\"zh-Hans\">"))
    #expect(english.contains("95% sure") && chinese.contains("置信度95%"))
    #expect(chinese.contains("原文为“5 mg”，译文为“50 mg”") && !chinese.contains("in the source"))
  }

  @Test("writes the same bytes each time")
  func deterministic() {
    let articles = [PageFixture.small, PageFixture.plain("甲", path: "b.md")]
    #expect(report(articles) == report(articles))
  }

  @Test("an article in one language says what is missing")
  func half() {
    var article = PageFixture.plain("骨密度与年龄", path: "half.md")
    article.aligned.sentences.target = []
    article.aligned.keywords.target = []
    article.aligned.titles.target = nil
    article.aligned.article.versions.target = ArticleVersion(language: .english, path: "half.md")
    article.aligned.links = [Link(source: [0], target: [], score: 1)]
    article.aligned.keywordLinks = [Link(source: [0], target: [], score: 1)]
    let text = report([article])
    #expect(text.contains("No English abstract was found.") && text.contains("One language is missing"))
    #expect(nestingProblem(text) == nil)
  }
}
