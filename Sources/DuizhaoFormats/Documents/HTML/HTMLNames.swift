/// The elements of HTML by how they are read.
enum HTMLNames {
  /// Elements that stand on lines of their own.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// Elements of which nothing is read: programs, pictures, controls, and what is struck out.
  static let silent: Set<String> = [
    "applet", "audio", "button", "canvas", "datalist", "del", "embed", "iframe", "img", "input", "map",
    "noscript",
    "object", "picture", "rp", "rt", "s", "script", "select", "strike", "style", "svg", "template",
    "textarea",
    "video",
  ]

  /// Elements that stand in a head.
  static let head: Set<String> = ["base", "basefont", "isindex", "link", "meta", "title"]

  /// Elements that hold a keyword or a name each, where several follow each other.
  static let divided: Set<String> = ["a", "bdi", "cite", "font", "span"]

  /// The level of a heading; 0 for other elements.
  static func heading(_ name: String) -> Int {
    guard name.count == 2, name.hasPrefix("h"), let level = name.last?.wholeNumberValue else { return 0 }
    return (1...6).contains(level) ? level : 0
  }

  /// How an element sets its text.
  static func style(_ tag: HTMLStartTag) -> MarkdownBuilder.Style {
    var style: MarkdownBuilder.Style = []
    switch tag.name {
    case "sup": style = .superscript
    case "sub": style = .subscripted
    case "i", "em", "var": style = .italic
    default: break
    }
    guard let css = tag["style"]?.lowercased().filter({ !$0.isWhitespace }) else { return style }
    if css.contains("vertical-align:super") { style.insert(.superscript) }
    if css.contains("vertical-align:sub"), !css.contains("vertical-align:super") {
      style.insert(.subscripted)
    }
    if css.contains("font-style:italic") { style.insert(.italic) }
    return style
  }
}

extension Unicode.Scalar {
  /// White space of HTML and blanks of whatever width, but for the ideographic space.
  var isHTMLBlank: Bool {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: true
    default: false
    }
  }

  /// Marks that show nothing: soft hyphens, joiners, marks of direction.
  var isHTMLInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
