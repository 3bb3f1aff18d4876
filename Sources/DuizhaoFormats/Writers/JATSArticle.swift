import DuizhaoModel

/// Writes an article as the front matter of JATS 1.3 (Archiving and Interchange).
///
/// Names are written whole (`string-name`), for the model does not say which part is the surname; what the two languages
/// share is written once, with a form for each.
struct JATSArticle {
  private let setting: SetText

  init(_ setting: SetText) { self.setting = setting }

  /// The article as XML.
  func text(_ article: Article) -> String {
    let versions = [article.versions.source, article.versions.target]
    // The language of the article is that of its first title, abstract or keywords.
    let main = versions.first { $0.title != nil || !$0.isEmpty } ?? versions[0]
    var xml = XMLWriter()
    xml.documentType(
      "article",
      public: "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN",
      system: "https://jats.nlm.nih.gov/archiving/1.3/JATS-archivearticle1-3.dtd"
    )
    xml.element("article", ["dtd-version": "1.3", "xml:lang": main.language.rawValue]) { xml in
      xml.element("front") { xml in
        xml.element("article-meta") { xml in
          writeTitles(versions, main, &xml)
          JATSBylineWriter(setting, versions).write(to: &xml)
          writeNotes(versions, &xml)
          JATSHistory(versions).write(to: &xml)
          writeAbstracts(versions, main, &xml)
          writeKeywords(versions, &xml)
        }
      }
    }
    return xml.text
  }

  private func writeTitles(_ versions: [ArticleVersion], _ main: ArticleVersion, _ xml: inout XMLWriter) {
    guard let title = versions.first(where: { $0.title != nil }) else { return }
    xml.element("title-group") { xml in
      for version in versions {
        guard let text = version.title else { continue }
        let markup = setting.markup(text, italic: "italic")
        let tag = version.language.rawValue
        if version.language == title.language {
          xml.element(
            "article-title",
            ["xml:lang": version.language == main.language ? nil : tag],
            markup: markup
          )
        } else {
          xml.element("trans-title-group", ["xml:lang": tag]) { $0.element("trans-title", markup: markup) }
        }
      }
    }
  }

  private func writeNotes(_ versions: [ArticleVersion], _ xml: inout XMLWriter) {
    guard versions.contains(where: { !$0.notes.isEmpty }) else { return }
    xml.element("author-notes") { xml in
      for version in versions {
        for note in version.notes {
          xml.element("fn", ["xml:lang": version.language.rawValue]) { xml in
            xml.element("p", markup: setting.markup(note, italic: "italic"))
          }
        }
      }
    }
  }

  private func writeAbstracts(_ versions: [ArticleVersion], _ main: ArticleVersion, _ xml: inout XMLWriter) {
    let first = versions.first { $0.abstract != nil }?.language
    for version in versions {
      guard let abstract = version.abstract else { continue }
      let name = version.language == first ? "abstract" : "trans-abstract"
      let tag = version.language == main.language ? nil : version.language.rawValue
      xml.element(name, ["xml:lang": tag]) { write(setting.paragraphs(of: abstract), to: &$0) }
    }
  }

  /// Paragraphs, those under a heading in a section.
  private func write(_ paragraphs: [(text: MappedText, isHeading: Bool)], to xml: inout XMLWriter) {
    var rest = paragraphs[...]
    while let first = rest.popFirst() {
      guard first.isHeading else {
        xml.element("p", markup: setting.markup(first.text, italic: "italic"))
        continue
      }
      xml.element("sec") { xml in
        xml.element("title", markup: setting.markup(first.text, italic: "italic"))
        while let next = rest.first, !next.isHeading {
          xml.element("p", markup: setting.markup(next.text, italic: "italic"))
          rest.removeFirst()
        }
      }
    }
  }

  private func writeKeywords(_ versions: [ArticleVersion], _ xml: inout XMLWriter) {
    for version in versions where !version.keywords.isEmpty {
      xml.element("kwd-group", ["kwd-group-type": "author", "xml:lang": version.language.rawValue]) { xml in
        for keyword in version.keywords {
          xml.element("kwd", markup: setting.markup(keyword, italic: "italic"))
        }
      }
    }
  }
}
