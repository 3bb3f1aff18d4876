public import DuizhaoModel

/// The report for looking at: one HTML file with a page for each article, an overview and a matrix of terms.
///
/// Nothing is loaded from elsewhere and nothing is scripted. All that a document says is escaped; a policy in the head
/// forbids the browser to fetch or run anything all the same.
public struct HTMLReport: Sendable {
  /// The language of the report's own words.
  public var language: Language

  /// What is said of the rules; findings of others are shown without.
  public var rules: [ReportedRule]

  /// Whether to show the notes that their own rule doubts; otherwise they are counted.
  public var showsDoubtful: Bool

  /// Creates the report.
  public init(language: Language, rules: [ReportedRule], showsDoubtful: Bool = false) {
    self.language = language
    self.rules = rules
    self.showsDoubtful = showsDoubtful
  }

  /// Returns the report on some articles, and on the terms that they use.
  ///
  /// - Complexity: Linear in the articles.
  public func text(_ articles: [CheckedArticle], terms: TermMatrix) -> String {
    var shown = articles
    if !showsDoubtful { for index in shown.indices { shown[index].findings.removeAll(where: \.isDoubtful) } }
    let hidden = zip(articles, shown).reduce(0) { $0 + $1.0.findings.count - $1.1.findings.count }
    let frame = HTMLFrame(
      title: "Duizhao · \(HTMLWords.title(language))",
      style: HTMLStyle.sheet,
      language: language
    )
    return frame.text { html in body(&html, frame, shown, terms, hidden: hidden) }
  }

  private func body(
    _ html: inout HTMLWriter,
    _ frame: HTMLFrame,
    _ articles: [CheckedArticle],
    _ terms: TermMatrix,
    hidden: Int
  ) {
    let isBatch = articles.count > 1
    let places = articles.map(FindingPlaces.init)
    let paths = ShownPaths(articles)
    let overview = Overview(
      articles: articles,
      places: places,
      paths: paths,
      language: language,
      rules: rules
    )
    let matrix = TermSection(matrix: terms, articleCount: articles.count, language: language)
    html.element(
      "a",
      ["class": "skip", "href": isBatch ? "#overview" : "#a1"],
      text: HTMLWords.skip(language)
    )
    html.element("header", ["class": "top"]) { html in
      overview.writeSummary(&html)
      if hidden > 0 { html.element("p", ["class": "hidden"], text: HTMLWords.hidden(hidden)(language)) }
      frame.writeSwitches(
        [
          ("show-terms", HTMLWords.showTerms), ("show-numbers", HTMLWords.showNumbers),
          ("show-notes", HTMLWords.showNotes),
        ],
        to: &html
      )
    }
    html.element("main") { html in
      if isBatch {
        overview.writeArticles(&html)
        overview.writeRules(&html)
        matrix.write(to: &html)
      }
      for (index, article) in articles.enumerated() {
        let page = ArticlePage(
          article,
          places: places[index],
          number: index + 1,
          of: articles.count,
          path: paths.shown[index],
          language: language,
          clauses: Dictionary(rules.map { ($0.id, $0.clause) }) { first, _ in first }.compactMapValues { $0 }
        )
        page.write(to: &html)
      }
      if !isBatch {
        overview.writeRules(&html)
        matrix.write(to: &html)
      }
    }
  }

  /// The BCP 47 tag of the report's own language.
  static func tag(_ language: Language) -> String { language == .chinese ? "zh-Hans" : "en" }
}
