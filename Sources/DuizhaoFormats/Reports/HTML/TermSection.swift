import DuizhaoModel

/// The matrix of terms and their translations: concepts with several names first, the rest folded.
struct TermSection {
  let matrix: TermMatrix
  let articleCount: Int
  let language: Language

  /// Fields whose words vary in good prose without harm (*surgery*, *operation*).
  private static let everydayFields: Set<String> = ["general", "epidemiology-statistics"]

  func write(to html: inout HTMLWriter) {
    let rows = matrix.rows.filter { $0.concept != nil || $0.count(.source) > 1 || articleCount == 1 }
    guard !rows.isEmpty else { return }
    let sorted = rows.enumerated()
      .sorted { (-$0.element.count(.source), $0.offset) < (-$1.element.count(.source), $1.offset) }.map(
        \.element
      )
    let isVaried = { (row: TermMatrix.Row) in Side.allCases.contains { row.fullForms($0).count > 1 } }
    let isEveryday = { (row: TermMatrix.Row) in row.field.map(Self.everydayFields.contains) ?? false }
    let varied = sorted.filter { isVaried($0) && !isEveryday($0) }
    let everyday = sorted.filter { isVaried($0) && isEveryday($0) }
    let single = sorted.filter { !isVaried($0) }
    html.element("section", ["id": "terms", "aria-labelledby": "terms-h"]) { html in
      html.element("h2", ["id": "terms-h"], text: HTMLWords.terms(language))
      if !varied.isEmpty {
        html.element("p", ["class": "lead"], text: HTMLWords.varied(varied.count)(language))
        writeTable(varied, to: &html)
      }
      for (rows, words) in [(everyday, HTMLWords.everyday), (single, HTMLWords.single)] where !rows.isEmpty {
        html.element("details", ["class": "more"]) { html in
          html.element("summary", text: words(rows.count)(language))
          writeTable(rows, to: &html)
        }
      }
    }
  }

  private var columns: [Side] {
    matrix.languages.target == .chinese ? [.target, .source] : [.source, .target]
  }

  private func writeTable(_ rows: [TermMatrix.Row], to html: inout HTMLWriter) {
    html.element("table", ["class": "terms"]) { html in
      html.element("thead") { html in
        html.element("tr") { html in
          for side in columns {
            let word =
              matrix.languages[side] == .chinese
              ? Message(en: "Chinese", zh: "中文") : Message(en: "English", zh: "英文")
            html.element("th", ["scope": "col"], text: word(language))
          }
        }
      }
      html.element("tbody") { html in
        for row in rows {
          html.element("tr") { html in
            html.element("th", ["scope": "row"]) { html in writeForms(row, columns[0], to: &html) }
            html.element("td") { html in writeForms(row, columns[1], to: &html) }
          }
        }
      }
    }
  }

  /// The forms of a side, each with a bar as long as its share; the majority form stands first and is marked.
  private func writeForms(_ row: TermMatrix.Row, _ side: Side, to html: inout HTMLWriter) {
    let total = max(1, row.count(side))
    let hasRivals = row.fullForms(side).count > 1
    let majority = row.forms[side].firstIndex { !$0.isAbbreviation }
    html.element("ul") { html in
      for (index, form) in row.forms[side].enumerated() {
        let isMajority = hasRivals && index == majority
        let bar: HTMLWriter.Attributes =
          hasRivals ? ["class": "bar", "style": "--w:\(form.uses.count * 100 / total)%"] : [:]
        html.element("li", bar) { html in
          html.element(
            isMajority ? "strong" : "span",
            ["lang": matrix.languages[side] == .chinese ? "zh" : "en"],
            text: form.text
          )
          html.element("span", ["class": "n"], text: " \(form.uses.count)")
          for remark in remarks(form, isMajority: isMajority) {
            html.element("span", ["class": "tag"], text: remark(language))
          }
          if articleCount > 1, hasRivals { writeArticles(form.articles, to: &html) }
        }
      }
    }
  }

  private func remarks(_ form: TermMatrix.Form, isMajority: Bool) -> [Message] {
    var remarks: [Message] = []
    if isMajority { remarks.append(HTMLWords.majority) }
    if form.isAbbreviation { remarks.append(HTMLWords.shortForm) }
    if form.status == .deprecated { remarks.append(HTMLWords.deprecated) }
    return remarks
  }

  /// Links to the first articles that use a form.
  private func writeArticles(_ articles: [Int], to html: inout HTMLWriter) {
    html.element("span", ["class": "in"]) { html in
      for article in articles.prefix(Self.shownArticles) {
        html.element("a", ["href": "#a\(article + 1)"], text: "\(article + 1)")
        html.text(" ")
      }
      if articles.count > Self.shownArticles {
        html.text(HTMLWords.more(articles.count - Self.shownArticles)(language))
      }
    }
  }

  private static let shownArticles = 12
}
