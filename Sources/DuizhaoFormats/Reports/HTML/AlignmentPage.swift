import DuizhaoModel

/// The page of one aligned article: the titles, a row for each link with its score, the keywords with lines between.
struct AlignmentPage {
  let page: ArticlePage

  /// Below this a link deserves a second look.
  private static let lowScore = 0.5

  private var aligned: AlignedArticle { page.checked.aligned }

  /// How many links have both sides.
  var linkCount: Int { aligned.links.count - unlinkedCount }

  /// How many sentences have no counterpart.
  var unlinkedCount: Int { aligned.links.count { $0.source.isEmpty || $0.target.isEmpty } }

  func write(to html: inout HTMLWriter) {
    html.element("article", ["class": "page clean align", "id": page.id, "aria-label": page.path]) { html in
      page.writeHead(&html)
      if aligned.titles.source != nil || aligned.titles.target != nil { page.writeTitles(&html) }
      if !aligned.links.isEmpty {
        if aligned.article.versions.source.abstract != nil || aligned.article.versions.target.abstract != nil
        {
          html.element("h3", text: HTMLWords.abstract(page.language))
        }
        html.element("div", ["class": "text"]) { html in
          let missing = Side.allCases.first { aligned.sentences[$0].isEmpty }
          for (index, link) in aligned.links.enumerated() {
            write(link, index: index, missing: missing, to: &html)
          }
        }
      }
      KeywordLines(page: page).write(to: &html)
    }
  }

  private func write(_ link: Link, index: Int, missing: Side?, to html: inout HTMLWriter) {
    let opens = page.columns.contains { side in
      link[side].contains { aligned.sentences[side][$0].label != nil }
    }
    let isAlone = link.source.isEmpty || link.target.isEmpty
    let classes = ["r"] + (opens && index > 0 ? ["s"] : []) + (isAlone ? ["alone"] : [])
    html.element("div", ["class": classes.joined(separator: " ")]) { html in
      for side in page.columns {
        page.writeSide(side, of: link, missing: missing, isFirst: index == 0, to: &html)
      }
      guard !isAlone else { return }
      let kind = link.score < Self.lowScore ? "score w" : "score"
      html.element("p", ["class": kind, "title": HTMLWords.score(page.language)], text: "\(link.score)")
    }
  }

  /// Writes the row of the overview.
  func writeRow(to html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("td", ["class": "num"], text: "\(page.number)")
      html.element("th", ["scope": "row"]) { html in
        let titled = page.columns.filter { aligned.titles[$0] != nil }
        html.element("a", ["href": "#\(page.id)"]) { html in
          html.text(titled.first.flatMap { aligned.titles[$0] }?.text.string ?? page.path)
        }
        for side in titled.dropFirst() {
          html.element(
            "span",
            ["class": "en", "lang": page.tags[side]],
            text: aligned.titles[side]?.text.string ?? ""
          )
        }
        html.element("span", ["class": "path"], text: page.path)
      }
      html.element("td", ["class": "num zero"], text: HTMLWords.linked(linkCount)(page.language))
      html.element("td", ["class": "num w"]) { html in
        if unlinkedCount > 0 { html.text(HTMLWords.unlinked(unlinkedCount)(page.language)) }
      }
    }
  }
}
