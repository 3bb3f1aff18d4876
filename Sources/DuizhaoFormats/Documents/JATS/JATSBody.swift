import DuizhaoModel

/// Writes all text of an article down in its order, so that its parts are found by content.
struct JATSBody {
  private var builder = MarkdownBuilder()

  /// The text of a document.
  static func document(_ root: PlacedElement) -> DocumentText {
    var body = JATSBody()
    body.write(root, depth: 0)
    return body.builder.document
  }

  private mutating func write(_ element: PlacedElement, depth: Int) {
    switch element.name {
    case "journal-meta", "permissions", "counts", "custom-meta-group", "article-categories", "article-id",
      "ref-list",
      "related-article", "self-uri":
      return
    case "article-title", "trans-title": line(element, heading: 1)
    case "title": line(element, heading: min(depth + 1, 6))
    case "sec", "abstract", "trans-abstract":
      for child in element.elements { write(child, depth: depth + 1) }
      if element.isMixed { line(element) }
    case "contrib-group":
      let names = element.elements("contrib").flatMap { JATSName.names(of: $0, JATSLanguage()) }
      for language in [true, false] {
        let own = names.filter { ($0.language == .chinese) == language }
        guard !own.isEmpty else { continue }
        builder.startParagraph()
        for (index, name) in own.enumerated() {
          if index > 0, let place = name.text.place { builder.append(PlacedText(",", at: place)) }
          builder.append(name.text)
        }
      }
      for child in element.elements where child.name == "aff" { write(child, depth: depth) }
    default:
      if element.isMixed || element.name == "p" {
        line(element)
      } else {
        for child in element.elements { write(child, depth: depth) }
      }
    }
  }

  private mutating func line(_ element: PlacedElement, heading: Int = 0) {
    let text = JATSInline.text(of: element)
    guard !text.isEmpty else { return }
    builder.startParagraph(heading: heading)
    builder.append(text)
  }
}
