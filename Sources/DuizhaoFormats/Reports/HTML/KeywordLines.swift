import DuizhaoModel

/// The keyword lists side by side with lines between those that translate each other.
struct KeywordLines {
  let page: ArticlePage

  func write(to html: inout HTMLWriter) {
    let aligned = page.checked.aligned
    let rows = max(aligned.keywords.source.count, aligned.keywords.target.count)
    let findings = page.places.beside(.keywords)
    guard rows > 0 || !findings.isEmpty else { return }
    html.element("h3", text: HTMLWords.keywords(page.language))
    html.element("div", ["class": "r kw"]) { html in
      html.element("div", ["class": "lists"]) { html in
        writeList(page.columns[0], rows: rows, to: &html)
        writeLines(rows: rows, to: &html)
        writeList(page.columns[1], rows: rows, to: &html)
      }
      page.notes.write(findings, to: &html)
    }
  }

  private func writeList(_ side: Side, rows: Int, to html: inout HTMLWriter) {
    let aligned = page.checked.aligned
    html.element("ol", ["lang": page.tags[side], "style": "--rows:\(rows)"]) { html in
      for (index, keyword) in aligned.keywords[side].enumerated() {
        html.element("li") { html in
          html.element("span") { html in
            page.marked(keyword.text, side, ties: page.ties.keywords[side][index]).write(to: &html)
          }
        }
      }
    }
  }

  /// One line a pair; all rows are equally high, so that the drawing may be stretched to their height.
  private func writeLines(rows: Int, to html: inout HTMLWriter) {
    let links = page.checked.aligned.keywordLinks
    var path = ""
    var pairs: [String] = []
    for link in links {
      for left in link[page.columns[0]] {
        for right in link[page.columns[1]] {
          path += "M0 \(2 * left + 1)C5 \(2 * left + 1) 5 \(2 * right + 1) 10 \(2 * right + 1)"
          pairs.append("\(left + 1)–\(right + 1)")
        }
      }
    }
    let attributes: HTMLWriter.Attributes = [
      "viewBox": "0 0 10 \(max(1, 2 * rows))", "preserveAspectRatio": "none", "role": "img",
      "aria-label": pairs.joined(separator: ", "),
    ]
    html.element("svg", attributes) { html in html.void("path", ["d": path]) }
  }
}
