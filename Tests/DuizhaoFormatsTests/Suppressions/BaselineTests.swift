import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite struct BaselineTests {
  private static let a = "0123456789abcdef"
  private static let b = "fedcba9876543210"

  private static func entry(_ path: String, _ rule: String, _ fingerprint: String, _ source: String = "")
    -> Baseline.Entry
  {
    Baseline.Entry(
      path: path,
      rule: rule,
      fingerprint: fingerprint,
      quotes: Sides(source: source, target: "")
    )
  }

  @Test func isSortedAndReadAsWritten() throws {
    let baseline = Baseline([
      Self.entry("b.md", "x", Self.a), Self.entry("a.md", "y", Self.a, "“5 mg”"),
      Self.entry("a.md", "x", Self.b), Self.entry("a\t\\t\n.md", "x", Self.a),
      Self.entry("b.md", "x", Self.a),
    ])
    let text = BaselineTable.text(baseline)
    #expect(
      text == """
        path\trule\tfingerprint\tsource\ttarget
        a\\t\\\\t\\n.md\tx\t\(Self.a)\t\t
        a.md\tx\t\(Self.b)\t\t
        a.md\ty\t\(Self.a)\t“5 mg”\t
        b.md\tx\t\(Self.a)\t\t

        """
    )
    #expect(try BaselineTable.read(text) == baseline)
    #expect(try BaselineTable.read(text.replacing("\n", with: "\r\n")) == baseline)
  }

  @Test(arguments: [
    ("", 1, true), ("a.md\tx\t\(a)\n", 1, true),
    ("path\trule\tfingerprint\tsource\ttarget\n<<<<<<< HEAD\n", 2, false),
    ("path\trule\tfingerprint\tsource\ttarget\n\na.md\tx\t0123\t\t\n", 3, false),
    ("path\trule\tfingerprint\tsource\ttarget\na.md\tx\t\(a)\t\t\t\n", 2, false),
  ])
  func refusesOtherFiles(_ text: String, _ line: Int, _ isHeader: Bool) {
    #expect(throws: BaselineTable.Failure(line: line, isHeader: isHeader)) { try BaselineTable.read(text) }
  }

  @Test func keepsApartWhatIsKnown() {
    let article = Self.article(path: "issue/a.md", [("x", Self.a), ("y", Self.b)])
    let baseline = Baseline([
      Self.entry("a.md", "x", Self.a), Self.entry("a.md", "y", Self.a), Self.entry("a.md", "off", Self.b),
      Self.entry("other.md", "x", Self.a),
    ])
    let path = { (path: String) in path.replacing("issue/", with: "") }
    let comparison = baseline.compare([article], path: path, ran: { $0 != "off" })
    #expect(
      comparison.articles[0].findings.map { "\($0.rule) \($0.baselineState?.rawValue ?? "")" } == ["y new"]
    )
    #expect(
      comparison.articles[0].known.map { "\($0.rule) \($0.baselineState?.rawValue ?? "")" } == ["x unchanged"]
    )
    #expect(comparison.gone == [Self.entry("a.md", "y", Self.a)])
    // What is written again holds the known ones too.
    #expect(Baseline(comparison.articles, path: path).entries.map(\.rule) == ["x", "y"])
  }

  private static func article(path: String, _ findings: [(rule: String, fingerprint: String)])
    -> CheckedArticle
  {
    let versions = Sides(source: Language.chinese, target: .english).map {
      ArticleVersion(language: $0, path: path)
    }
    let aligned = AlignedArticle(
      article: Article(versions: versions),
      titles: Sides(source: nil, target: nil),
      sentences: Sides(source: [], target: []),
      links: [],
      keywords: Sides(source: [], target: []),
      keywordLinks: []
    )
    return CheckedArticle(
      aligned: aligned,
      findings: findings.map { rule, fingerprint in
        var finding = Finding(rule: rule, severity: .error, confidence: 1, message: Message(en: "", zh: ""))
        finding.fingerprint = fingerprint
        return finding
      }
    )
  }
}
