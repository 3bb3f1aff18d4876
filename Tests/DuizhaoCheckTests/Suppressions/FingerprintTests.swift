import Duizhao
import DuizhaoCheck
import DuizhaoModel
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
  private static func article(_ source: String, _ target: String) -> String {
    SuppressionCase("", source, target, says: []).text
  }

  private static let base = article(
    "每日口服达格列净5 mg。随访12周。",
    "Dapagliflozin 50 mg was taken orally every day. The follow-up lasted 12 weeks."
  )

  /// The fingerprints of an article's findings on numbers.
  private static func fingerprints(_ text: String) throws -> [String] {
    try SuppressionTests.checked(text).findings.filter { $0.rule == "number-mismatch" }.map(\.fingerprint)
  }

  @Test("is this one, in every version to come")
  func fixed() throws {
    #expect(try Self.fingerprints(Self.base) == ["7ef26ec1ee74f562"])
  }

  @Test(
    "stay when text moves, lines break and spaces change",
    arguments: [
      "\u{FEFF}" + base,
      "<!-- 编者注：已核对 -->\n\n作者：某\n\n" + base,
      base.replacing("\n", with: "\r\n"),
      article(
        "随访12周。\n每日口服达格列净５mg。",
        "The follow-up lasted\n12 weeks. Dapagliflozin 50\u{A0}mg was taken orally every day."
      ),
      article(
        "每日口服达格列净5 mg。随访12周。纳入80例。",
        "Dapagliflozin 50 mg was taken orally every day. The follow-up lasted 12 weeks. We included 90 patients."
      ),
    ]
  )
  func stable(_ text: String) throws {
    let base = try #require(try Self.fingerprints(Self.base).first)
    #expect(try Self.fingerprints(text).contains(base))
  }

  @Test("tell findings apart that say the same")
  func ordinals() throws {
    let twice = Self.article(
      "A组每日口服达格列净5 mg。随访12周。B组每日口服达格列净5 mg。",
      """
      Group A took dapagliflozin 50 mg orally every day. The follow-up lasted 12 weeks. Group B took \
      dapagliflozin 50 mg orally every day.
      """
    )
    let fingerprints = try Self.fingerprints(twice)
    #expect(fingerprints.count == 2)
    #expect(Set(fingerprints).count == 2)
    #expect(fingerprints.first == (try Self.fingerprints(Self.base).first))
  }

  @Test("differ where a quote or the rule differs")
  func different() {
    let place = Place(quote: "5 mg", range: 0..<4)
    let findings = [
      ("a", place, nil), ("a", nil, place), ("b", place, nil), ("a", place, place), ("a", nil, nil),
    ].map { rule, source, target in
      Finding(
        rule: rule,
        severity: .info,
        confidence: 1,
        message: Message(en: "", zh: ""),
        source: source,
        target: target
      )
    }
    let article = AlignedArticle(
      article: Article(
        versions: Sides(
          source: ArticleVersion(language: .chinese, path: "a.md"),
          target: ArticleVersion(language: .english, path: "a.md")
        )
      ),
      titles: Sides(source: nil, target: nil),
      sentences: Sides(source: [], target: []),
      links: [],
      keywords: Sides(source: [], target: []),
      keywordLinks: []
    )
    let settled = settled(findings, in: article, options: CheckOptions()).findings
    #expect(Set(settled.map(\.fingerprint)).count == findings.count)
    #expect(settled.allSatisfy { $0.fingerprint.utf8.count == 16 })
  }
}
