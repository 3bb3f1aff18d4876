import DuizhaoModel

/// What was found in all articles together: a table of the articles, a table of the rules.
struct Overview {
  let articles: [CheckedArticle]
  let places: [FindingPlaces]
  let paths: ShownPaths
  let language: Language
  let rules: [ReportedRule]

  /// Writes what the report is and what it found, in one line.
  func writeSummary(_ html: inout HTMLWriter) {
    html.element("p", ["class": "brand"], text: "Duizhao 对照")
    html.element("h1", text: HTMLWords.title(language))
    html.element("div", ["class": "sum"]) { html in
      if articles.count != 1 { html.element("p", text: HTMLWords.articles(articles.count)(language)) }
      let findings = articles.flatMap(\.findings)
      if findings.isEmpty {
        html.element("p", text: HTMLWords.nothing(language))
      } else {
        SeverityCounts(findings).write(to: &html, language)
      }
    }
  }

  /// Writes the table of the articles.
  func writeArticles(_ html: inout HTMLWriter) {
    html.element("section", ["id": "overview", "aria-labelledby": "overview-h"]) { html in
      html.element("h2", ["id": "overview-h"], text: HTMLWords.overview(language))
      html.element("table", ["class": "over"]) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", ["scope": "col", "class": "num"], text: "#")
            html.element("th", ["scope": "col"], text: HTMLWords.article(language))
            html.element("th", ["scope": "col", "class": "strip"], text: HTMLWords.found(language))
            SeverityCounts.writeHeadings(to: &html, language)
          }
        }
        html.element("tbody") { html in
          for index in articles.indices { writeArticle(index, to: &html) }
        }
      }
    }
  }

  private func writeArticle(_ index: Int, to html: inout HTMLWriter) {
    let aligned = articles[index].aligned
    let versions = aligned.article.versions
    let columns: [Side] = versions.target.language == .chinese ? [.target, .source] : [.source, .target]
    let titles = columns.compactMap { side in versions[side].title.map { (side, $0.string) } }
    html.element("tr") { html in
      html.element("td", ["class": "num"], text: "\(index + 1)")
      html.element("th", ["scope": "row"]) { html in
        html.element("a", ["href": "#a\(index + 1)"]) { html in
          if let (side, title) = titles.first {
            html.element("span", ["lang": ChineseScript.tag(versions[side])], text: title)
          } else {
            html.text(paths.shown[index])
          }
        }
        for (side, title) in titles.dropFirst() {
          html.element("span", ["class": "en", "lang": ChineseScript.tag(versions[side])], text: title)
        }
        if !titles.isEmpty { html.element("span", ["class": "path"], text: paths.shown[index]) }
      }
      html.element("td", ["class": "strip"]) { html in
        FindingStrip(aligned, places[index]).write(to: &html)
      }
      SeverityCounts(articles[index].findings).writeCells(to: &html)
    }
  }

  /// Writes the table of the rules that reported anything.
  func writeRules(_ html: inout HTMLWriter) {
    let findings = Dictionary(grouping: articles.flatMap(\.findings), by: \.rule)
    guard !findings.isEmpty else { return }
    let known = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    let ids = findings.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.key)
    html.element("section", ["id": "rules", "aria-labelledby": "rules-h"]) { html in
      html.element("h2", ["id": "rules-h"], text: HTMLWords.rules(language))
      html.element("table", ["class": "rules"]) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", ["scope": "col"], text: HTMLWords.rule(language))
            html.element("th", ["scope": "col", "class": "why"], text: HTMLWords.why(language))
            html.element("th", ["scope": "col", "class": "why"], text: HTMLWords.standard(language))
            SeverityCounts.writeHeadings(to: &html, language)
          }
        }
        html.element("tbody") { html in
          for id in ids { writeRule(id, known[id], findings[id] ?? [], to: &html) }
        }
      }
    }
  }

  private func writeRule(
    _ id: String,
    _ rule: ReportedRule?,
    _ found: [Finding],
    to html: inout HTMLWriter
  ) {
    html.element("tr", ["id": "rule-\(id)"]) { html in
      html.element("th", ["scope": "row"]) { html in
        html.text(rule?.summary(language) ?? id)
        html.element("code", text: id)
      }
      html.element("td", ["class": "why"], text: rule?.rationale(language) ?? "")
      html.element("td", ["class": "why std"], text: rule?.clause ?? "")
      SeverityCounts(found).writeCells(to: &html)
    }
  }
}
