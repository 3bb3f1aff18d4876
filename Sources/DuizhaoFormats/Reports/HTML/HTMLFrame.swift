import DuizhaoModel

/// What all pages have: a head that forbids the browser to fetch or run anything, and switches.
struct HTMLFrame {
  /// The title, as the browser shows it.
  var title: String
  /// The style sheet.
  var style: String
  /// The language of the page's own words.
  var language: Language

  /// What tells our pages from articles.
  static let generator = "<meta name=\"generator\" content=\"Duizhao\"/>"

  /// The page with a body.
  func text(_ body: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter()
    html.markup("<!DOCTYPE html>\n")
    html.element("html", ["lang": HTMLReport.tag(language)]) { html in
      head(&html)
      html.element("body") { html in body(&html) }
    }
    return html.text
  }

  private func head(_ html: inout HTMLWriter) {
    html.element("head") { html in
      html.void("meta", ["charset": "utf-8"])
      html.markup(Self.generator)
      html.void(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
        ]
      )
      html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.void("meta", ["name": "color-scheme", "content": "light dark"])
      html.element("title", text: title)
      html.element("style") { $0.markup("\n\(style)\n") }
    }
  }

  /// Writes switches by which something can be hidden; without style sheets all is shown.
  func writeSwitches(_ switches: [(id: String, word: Message)], to html: inout HTMLWriter) {
    html.element("fieldset", ["class": "show"]) { html in
      html.element("legend", text: HTMLWords.show(language))
      for (id, word) in switches {
        html.element("label") { html in
          html.void("input", ["type": "checkbox", "id": id, "checked": "checked", "autocomplete": "off"])
          html.text(" \(word(language))")
        }
      }
    }
  }
}
