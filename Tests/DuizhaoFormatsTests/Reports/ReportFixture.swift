import DuizhaoFormats
import DuizhaoModel
import Foundation
import Testing

/// A checked article in two files whose findings hold all that reports must escape.
enum ReportFixture {
  static let rules = [rule("number-mismatch", .error, "GB/T 7713.2"), rule("text-odd", .warning, nil)]

  private static func rule(_ id: String, _ severity: Severity, _ clause: String?) -> ReportedRule {
    ReportedRule(
      id: id,
      severity: severity,
      isOnByDefault: true,
      group: "numbers",
      summary: Message(en: "summary of \(id)", zh: "\(id)概要"),
      rationale: Message(en: "why \(id)", zh: "\(id)缘由"),
      clause: clause,
      explanation: Message(en: "explained", zh: "说明"),
      markdown: Message(en: "### \(id)\n", zh: "### \(id)\n")
    )
  }

  static let sourceText = "# 题目\n\n𠮷野：每日5 mg，100%。\n"
  static let targetText = "# Title\n\nThey took 50 mg daily; =1+1 & <b>.\n"

  /// Three findings: one with both places and a fix, one that a spreadsheet would run, one that its rule doubts.
  static let article: CheckedArticle = {
    let sentences = Sides(
      source: sentence("𠮷野：每日5 mg，100%。", in: sourceText, .chinese),
      target: sentence("They took 50 mg daily; =1+1 & <b>.", in: targetText, .english)
    )
    var mismatch = Finding(
      rule: "number-mismatch",
      severity: .error,
      confidence: 0.95,
      message: Message(en: "“5 mg”, “50 mg”: 100% {sure}", zh: "“5 mg”与“50 mg”不符"),
      source: place("5 mg", in: sentences.source),
      target: place("50 mg", in: sentences.target),
      fix: Fix([Fix.Edit(side: .target, range: 19..<21, replacement: "5")])
    )
    mismatch.fingerprint = "0123abcd"
    let odd = Finding(
      rule: "text-odd",
      severity: .warning,
      confidence: 0.8,
      message: Message(en: "=odd, \"text\"\u{1}\r\nhere _x0041_", zh: "文字异常"),
      target: place("=1+1 & <b>", in: sentences.target)
    )
    let doubtful = Finding(
      rule: "text-odd",
      severity: .info,
      confidence: 0.4,
      message: Message(en: "perhaps", zh: "或许"),
      source: place("100%", in: sentences.source)
    )
    var article = CheckedArticle(aligned: aligned(sentences), findings: [mismatch, odd, doubtful])
    article.lines = Sides(source: LineTable(sourceText), target: LineTable(targetText))
    article.rules = ["number-mismatch", "unit-mismatch", "text-odd"]
    return article
  }()

  private static func sentence(_ text: String, in document: String, _ language: Language) -> Sentence {
    Sentence(text: MappedText(text, at: offset(of: text, in: document)), language: language)
  }

  private static func place(_ quote: String, in sentence: Sentence) -> Place {
    let start = offset(of: quote, in: sentence.text.string)
    return Place(start..<start + quote.utf8.count, in: sentence)
  }

  private static func offset(of part: String, in text: String) -> Int {
    text.range(of: part).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
  }

  private static func aligned(_ sentences: Sides<Sentence>) -> AlignedArticle {
    let paths = Sides(source: "文 a/源,1:2.md", target: "en.md")
    return AlignedArticle(
      article: Article(
        versions: Sides(
          source: ArticleVersion(
            language: .chinese,
            path: paths.source,
            title: MappedText("题目", at: 2),
            abstract: sentences.source.text
          ),
          target: ArticleVersion(
            language: .english,
            path: paths.target,
            title: MappedText("Title", at: 2),
            abstract: sentences.target.text
          )
        )
      ),
      titles: Sides(source: nil, target: nil),
      sentences: sentences.map { [$0] },
      links: [Link(source: [0], target: [0], score: 1)],
      keywords: Sides(source: [], target: []),
      keywordLinks: []
    )
  }

  /// Compares a text with a golden file; with RECORD=1 rewrites the file, and fails.
  static func compare(_ text: String, with name: String, path: String = #filePath) throws {
    let file = URL(fileURLWithPath: path).deletingLastPathComponent()
      .appendingPathComponent("../Golden/\(name)").standardized
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); read the difference and run again without RECORD")
      return
    }
    // Foundation would drop a byte order mark.
    let golden = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    #expect(text == golden, "\(name)")
  }
}
