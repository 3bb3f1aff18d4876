public import DuizhaoModel

/// Alignments for looking at: one HTML file, the two languages side by side, a row a link.
///
/// Nothing is loaded from elsewhere and nothing is scripted, as in ``HTMLReport``, whose style it has.
public struct AlignmentHTMLReport: Sendable {
  /// The language of the page's own words.
  public var language: Language

  /// Creates the report.
  public init(language: Language) {
    self.language = language
  }

  /// Returns the page of some articles.
  ///
  /// - Complexity: O(*n*) in the text.
  public func text(_ articles: [AlignedArticle]) -> String {
    let checked = articles.map { CheckedArticle(aligned: $0, findings: []) }
    let paths = ShownPaths(checked).shown
    let frame = HTMLFrame(
      title: "Duizhao · \(HTMLWords.alignment(language))",
      style: HTMLStyle.sheet + "\n" + HTMLStyle.alignment,
      language: language
    )
    let pages = checked.enumerated().map { index, article in
      AlignmentPage(
        page: ArticlePage(
          article,
          places: FindingPlaces(article),
          number: index + 1,
          of: articles.count,
          path: paths[index],
          language: language,
          clauses: [:]
        )
      )
    }
    return frame.text { html in
      let start = pages.count > 1 ? "#overview" : "#a1"
      html.element("a", ["class": "skip", "href": start], text: HTMLWords.skip(language))
      html.element("header", ["class": "top"]) { html in
        writeSummary(pages, to: &html)
        frame.writeSwitches(
          [("show-terms", HTMLWords.showTerms), ("show-numbers", HTMLWords.showNumbers)],
          to: &html
        )
      }
      html.element("main") { html in
        if pages.count > 1 { writeOverview(pages, to: &html) }
        for page in pages { page.write(to: &html) }
      }
    }
  }

  private func writeSummary(_ pages: [AlignmentPage], to html: inout HTMLWriter) {
    html.element("p", ["class": "brand"], text: "Duizhao")
    html.element("h1", text: HTMLWords.alignment(language))
    html.element("p", ["class": "sum"]) { html in
      if pages.count > 1 { html.element("span", text: HTMLWords.articles(pages.count)(language)) }
      let unlinked = pages.reduce(0) { $0 + $1.unlinkedCount }
      html.element("span", text: HTMLWords.linked(pages.reduce(0) { $0 + $1.linkCount })(language))
      if unlinked > 0 { html.element("span", text: HTMLWords.unlinked(unlinked)(language)) }
    }
  }

  private func writeOverview(_ pages: [AlignmentPage], to html: inout HTMLWriter) {
    html.element("section", ["id": "overview"]) { html in
      html.element("h2", text: HTMLWords.articles(language))
      html.element("table", ["class": "over"]) { html in
        html.element("tbody") { html in
          for page in pages { page.writeRow(to: &html) }
        }
      }
    }
  }
}
