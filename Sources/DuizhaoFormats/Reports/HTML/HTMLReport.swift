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
    var html = HTMLWriter()
    var shown = articles
    if !showsDoubtful { for index in shown.indices { shown[index].findings.removeAll(where: \.isDoubtful) } }
    let hidden = zip(articles, shown).reduce(0) { $0 + $1.0.findings.count - $1.1.findings.count }
    html.markup("<!DOCTYPE html>\n")
    html.element("html", ["lang": Self.tag(language)]) { html in
      head(&html)
      html.element("body") { html in body(&html, shown, terms, hidden: hidden) }
    }
    return html.text
  }

  private func head(_ html: inout HTMLWriter) {
    html.element("head") { html in
      html.void("meta", ["charset": "utf-8"])
      html.void(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
        ]
      )
      html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.void("meta", ["name": "color-scheme", "content": "light dark"])
      html.element("title", text: "Duizhao · \(HTMLWords.title(language))")
      html.element("style") { $0.markup("\n\(HTMLStyle.sheet)\n") }
    }
  }

  private func body(
    _ html: inout HTMLWriter,
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
      Self.switches(&html, language)
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

  /// What can be hidden; without style sheets all is shown.
  private static func switches(_ html: inout HTMLWriter, _ language: Language) {
    html.element("fieldset", ["class": "show"]) { html in
      html.element("legend", text: HTMLWords.show(language))
      for (id, word) in [
        ("show-terms", HTMLWords.showTerms), ("show-numbers", HTMLWords.showNumbers),
        ("show-notes", HTMLWords.showNotes),
      ] {
        html.element("label") { html in
          html.void("input", ["type": "checkbox", "id": id, "checked": "checked", "autocomplete": "off"])
          html.text(" \(word(language))")
        }
      }
    }
  }

  /// The BCP 47 tag of the report's own language.
  static func tag(_ language: Language) -> String { language == .chinese ? "zh-Hans" : "en" }
}
