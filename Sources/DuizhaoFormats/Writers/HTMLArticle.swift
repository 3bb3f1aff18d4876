import DuizhaoModel

/// Writes an article as a page: each language in a section of its own, and the meta elements (`citation_title` …) that
/// scholarly search engines read.
struct HTMLArticle {
  private let setting: SetText

  init(_ setting: SetText) { self.setting = setting }

  /// The article as HTML that is well-formed XML too.
  func text(_ article: Article) -> String {
    let versions = [article.versions.source, article.versions.target].filter {
      $0.title != nil || !$0.isEmpty
    }
    let main = versions.first ?? article.versions.source
    var html = HTMLWriter()
    html.markup("<!DOCTYPE html>\n")
    html.element("html", ["lang": main.language.rawValue]) { html in
      html.element("head") { html in
        html.void("meta", ["charset": "UTF-8"])
        html.element("title", text: main.title?.string ?? main.path)
        for version in versions { writeMeta(version, to: &html) }
      }
      html.element("body") { html in
        for version in versions {
          html.element("section", ["lang": version.language.rawValue]) { write(version, to: &$0) }
        }
      }
    }
    return html.text
  }

  private func writeMeta(_ version: ArticleVersion, to html: inout HTMLWriter) {
    func meta(_ name: String, _ content: String?) {
      guard let content, !content.isEmpty else { return }
      html.void("meta", ["name": name, "lang": version.language.rawValue, "content": content])
      html.markup("\n")
    }
    meta("citation_title", version.title?.string)
    for author in version.authors {
      meta("citation_author", author.name.string)
      let own = version.affiliations.filter {
        $0.mark.map(author.marks.contains) ?? (version.affiliations.count == 1)
      }
      for affiliation in own { meta("citation_author_institution", affiliation.text.string) }
    }
    for date in version.dates where date.event == .published {
      meta("citation_publication_date", date.text.string)
    }
    meta("citation_abstract", version.abstract?.string)
    meta(
      "citation_keywords",
      version.keywords.map(\.string).joined(separator: version.language == .chinese ? "；" : "; ")
    )
    meta("citation_language", version.language.rawValue)
  }

  private func write(_ version: ArticleVersion, to html: inout HTMLWriter) {
    let language = version.language
    if let title = version.title { html.element("h1") { $0.markup(markup(title)) } }
    if !version.authors.isEmpty {
      let names = version.authors.map { markup($0.name) + raised($0.marks.joined(separator: ",")) }
      html.element("p", ["class": "authors"]) { $0.markup(names.joined(separator: ", ")) }
    }
    for affiliation in version.affiliations {
      html.element("p", ["class": "affiliation"]) {
        $0.markup(raised(affiliation.mark ?? "") + markup(affiliation.text))
      }
    }
    for note in version.notes { html.element("p", ["class": "note"]) { $0.markup(markup(note)) } }
    if !version.dates.isEmpty {
      let dates = version.dates.map {
        XMLWriter.escaped(LabelWords.date($0.event, language)) + markup($0.text)
      }
      html.element("p", ["class": "dates"]) { $0.markup(dates.joined(separator: "; ")) }
    }
    if let abstract = version.abstract {
      html.element("h2", text: LabelWords.abstract(language))
      html.element("p", ["class": "abstract"]) { $0.markup(markup(abstract)) }
    }
    if !version.keywords.isEmpty {
      let separator = language == .chinese ? "；" : "; "
      html.element("h2", text: LabelWords.keywords(language))
      html.element("p", ["class": "keywords"]) { html in
        html.markup(version.keywords.map(markup).joined(separator: separator))
      }
    }
  }

  private func markup(_ text: MappedText) -> String { setting.markup(text, italic: "i") }

  private func raised(_ marks: String) -> String {
    marks.isEmpty ? "" : "<sup>\(XMLWriter.escaped(marks))</sup>"
  }
}
