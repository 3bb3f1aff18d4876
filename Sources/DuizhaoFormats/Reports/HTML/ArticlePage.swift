import DuizhaoModel

/// The page of one article: titles, what a finding concerns of the front matter, abstracts and keywords side by side.
struct ArticlePage {
  let checked: CheckedArticle
  let places: FindingPlaces
  let language: Language
  /// The number of the article, from 1, and of how many.
  let number: Int
  let count: Int
  let path: String
  /// Chinese stands left, whichever side it is.
  let columns: [Side]
  let tags: Sides<String>
  let ties: Ties
  let notes: MarginNotes

  /// What the identifiers of the page begin with.
  var id: String { "a\(number)" }

  init(
    _ checked: CheckedArticle,
    places: FindingPlaces,
    number: Int,
    of count: Int,
    path: String,
    language: Language,
    clauses: [String: String]
  ) {
    self.checked = checked
    self.places = places
    self.number = number
    self.count = count
    self.path = path
    self.language = language
    let versions = checked.aligned.article.versions
    columns = versions.target.language == .chinese ? [.target, .source] : [.source, .target]
    tags = versions.map(ChineseScript.tag)
    ties = Ties(checked.aligned)
    notes = MarginNotes(
      page: "a\(number)",
      tags: tags,
      columns: columns,
      language: language,
      clauses: clauses,
      article: checked
    )
  }

  func write(to html: inout HTMLWriter) {
    let layout = places.all.isEmpty ? "page clean" : "page"
    html.element("article", ["class": layout, "id": id, "aria-labelledby": "\(id)h"]) { html in
      writeHead(&html)
      writeTitles(&html)
      if !places.beside(.article).isEmpty {
        html.element("div", ["class": "r"]) { html in
          html.element("p", ["class": "label wide"], text: HTMLWords.whole(language))
          notes.write(places.beside(.article), to: &html)
        }
      }
      writeFrontMatter(&html)
      writeAbstracts(&html)
      KeywordLines(page: self).write(to: &html)
      if places.all.isEmpty {
        let versions = checked.aligned.article.versions
        let words = versions.source.isEmpty || versions.target.isEmpty ? HTMLWords.half : HTMLWords.nothing
        html.element("p", ["class": "none"], text: words(language))
      }
    }
  }

  func writeHead(_ html: inout HTMLWriter) {
    html.element("header") { html in
      html.element("p", ["class": "path"]) { html in
        if count > 1 { html.element("span", ["class": "no"], text: "\(number)") }
        if checked.aligned.kind == .article { html.text(path) }
      }
      if !places.all.isEmpty { SeverityCounts(places.all.map(\.finding)).write(to: &html, language) }
      if count > 1 {
        html.element("nav", ["aria-label": "\(HTMLWords.article(language)) \(number)"]) { html in
          if number > 1 {
            html.element("a", ["href": "#a\(number - 1)", "rel": "prev"], text: HTMLWords.previous(language))
          }
          html.element("a", ["href": "#overview"], text: HTMLWords.top(language))
          if number < count {
            html.element("a", ["href": "#a\(number + 1)", "rel": "next"], text: HTMLWords.next(language))
          }
        }
      }
    }
  }

  func writeTitles(_ html: inout HTMLWriter) {
    let versions = checked.aligned.article.versions
    html.element("div", ["class": "r"]) { html in
      html.element("h2", ["id": "\(id)h"]) { html in
        // What is no article has no title to miss.
        if checked.aligned.kind != .article { html.text(path) }
        for side in columns where checked.aligned.kind == .article || versions[side].title != nil {
          guard let title = versions[side].title else {
            html.element("span", ["class": "none"], text: HTMLWords.untitled(language))
            continue
          }
          html.element("span", ["lang": tags[side]]) { html in
            marked(title, side, ties: ties.titles[side]).write(to: &html)
          }
        }
      }
      notes.write(places.beside(.title), to: &html)
    }
  }

  /// Writes what a date is the date of.
  private func writeEvent(_ index: Int, _ side: Side, to html: inout HTMLWriter) {
    let event = checked.aligned.article.versions[side].dates[index].event
    html.element(
      "span",
      ["class": "event", "lang": HTMLReport.tag(language)],
      text: HTMLWords.event(event)(language)
    )
  }

  /// Authors, affiliations and dates, each only where a finding concerns it.
  private func writeFrontMatter(_ html: inout HTMLWriter) {
    let versions = checked.aligned.article.versions
    let lists: [(FindingPlaces.Part, Message, Sides<[MappedText]>)] = [
      (.authors, HTMLWords.authors, versions.map { $0.authors.map(\.name) }),
      (.affiliations, HTMLWords.affiliations, versions.map { $0.affiliations.map(\.text) }),
      (.dates, HTMLWords.dates, versions.map { $0.dates.map(\.text) }),
    ]
    for (part, heading, texts) in lists where !places.beside(part).isEmpty {
      html.element("h3", text: heading(language))
      html.element("div", ["class": "r"]) { html in
        for side in columns {
          html.element("ul", ["lang": tags[side]]) { html in
            for (index, text) in texts[side].enumerated() {
              html.element("li") { html in
                if part == .dates { writeEvent(index, side, to: &html) }
                marked(text, side).write(to: &html)
              }
            }
          }
        }
        notes.write(places.beside(part), to: &html)
      }
    }
  }

  private func writeAbstracts(_ html: inout HTMLWriter) {
    let aligned = checked.aligned
    guard !aligned.links.isEmpty else { return }
    let heading =
      switch aligned.kind {
      case .article: HTMLWords.abstract
      case .text: HTMLWords.text
      case .segments, .memory: HTMLWords.segments
      }
    html.element("h3", text: heading(language))
    let empty = aligned.kind == .article ? Side.allCases.first { aligned.sentences[$0].isEmpty } : nil
    html.element("div", ["class": empty == nil ? "text" : "text half"]) { html in
      for (index, link) in aligned.links.enumerated() { writeLink(&html, link, index: index, missing: empty) }
    }
  }

  private func writeLink(_ html: inout HTMLWriter, _ link: Link, index: Int, missing: Side?) {
    let aligned = checked.aligned
    let opens = columns.contains { side in link[side].contains { aligned.sentences[side][$0].label != nil } }
    html.element("div", ["class": opens && index > 0 ? "r s" : "r"]) { html in
      for side in columns {
        writeSide(side, of: link, missing: missing, isFirst: index == 0, to: &html)
      }
      notes.write(places.beside(.link(index)), to: &html)
    }
  }

  /// Writes the sentences that one side of a link has, or says that it has none; of a side that has none in any link it
  /// is said once, at the first.
  func writeSide(
    _ side: Side,
    of link: Link,
    missing: Side? = nil,
    isFirst: Bool = true,
    to html: inout HTMLWriter
  ) {
    let aligned = checked.aligned
    html.element("div", ["lang": link[side].isEmpty ? HTMLReport.tag(language) : tags[side]]) { html in
      for sentence in link[side] {
        let value = aligned.sentences[side][sentence]
        html.element("p") { html in
          marked(value.text, side, ties: ties.sentences[side][sentence], sentence: value).write(to: &html)
        }
      }
      if link[side].isEmpty, missing != side || isFirst {
        let words =
          missing == side
          ? HTMLWords.missing(aligned.article.versions[side].language) : HTMLWords.noCounterpart
        html.element("p", ["class": "none"], text: words(language))
      }
    }
  }

  /// A text of the article with what findings mean in it.
  func marked(_ text: MappedText, _ side: Side, ties: [Ties.Tie] = [], sentence: Sentence? = nil)
    -> TiedText
  {
    TiedText(
      text: text.string,
      ties: ties,
      marks: places.marks(in: text, side, isItem: sentence == nil),
      label: sentence?.label,
      page: id
    )
  }
}
