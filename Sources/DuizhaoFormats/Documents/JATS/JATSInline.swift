import DuizhaoModel

/// Reads what stands inside a paragraph, a title or a keyword as one line of text.
///
///     5×10<sup>9</sup>/L<xref ref-type="fn">*</xref>   →   5×10⁹/L
struct JATSInline {
  /// The text so far.
  private(set) var text = PlacedText()

  /// The footnotes that stand in it.
  private(set) var footnotes: [PlacedElement] = []

  /// The text of an element.
  static func text(
    of element: PlacedElement,
    without skipped: Set<String> = [],
    style: MarkdownBuilder.Style = []
  ) -> PlacedText {
    var reader = JATSInline(skipped: skipped)
    reader.append(contentsOf: element, style: style)
    return reader.text
  }

  private let skipped: Set<String>

  init(skipped: Set<String> = []) { self.skipped = skipped }

  /// Appends what is in an element.
  mutating func append(contentsOf element: PlacedElement, style: MarkdownBuilder.Style = []) {
    for node in element.nodes {
      switch node {
      case .text(let runs): for run in runs { text.append(run, style: style) }
      case .comment(let comment): if comment.isDirective { text.append(comment: comment) }
      case .element(let child): append(child, style: style)
      }
    }
  }

  private mutating func append(_ element: PlacedElement, style: MarkdownBuilder.Style) {
    if skipped.contains(element.name) { return }
    switch element.name {
    case "sup": append(contentsOf: element, style: style.union(.superscript))
    case "sub": append(contentsOf: element, style: style.union(.subscripted))
    case "italic": append(contentsOf: element, style: style.union(.italic))
    case "break": text.breakHere(at: element.place, breaksLine: true)
    case "xref": if !Self.isMark(element) { append(contentsOf: element, style: style) }
    case "fn": footnotes.append(element)
    case "alternatives", "inline-formula", "disp-formula":
      if let math = Self.chosen(of: element) {
        append(math, style: style)
      } else {
        append(contentsOf: element, style: style)
      }
    case "math": text.append(JATSMath.text(of: element, style: style))
    case "tex-math": text.append(JATSMath.text(ofTeX: element, style: style))
    case "p", "list", "list-item", "title", "disp-quote", "def-list", "def-item", "term", "def", "sec":
      text.breakHere(at: element.place, breaksLine: true)
      append(contentsOf: element, style: style)
      text.breakHere(at: element.place, breaksLine: true)
    case let name where Self.silent.contains(name): break
    default: append(contentsOf: element, style: style)
    }
  }

  /// Whether a reference is the mark of a footnote or of an affiliation, which is no text.
  static func isMark(_ xref: PlacedElement) -> Bool {
    ["fn", "aff", "corresp", "author-notes", "author-note", "table-fn"].contains(xref["ref-type"] ?? "")
  }

  /// The one of several forms of a formula that is read: MathML, or TeX.
  private static func chosen(of element: PlacedElement) -> PlacedElement? {
    for name in ["math", "tex-math", "textual-form"] {
      if let form = element.first(name) { return form }
    }
    return element.name == "alternatives" ? element.elements.first : nil
  }

  /// Elements of which nothing is printed where they stand.
  private static let silent: Set<String> = [
    "alt-text", "fn-group", "graphic", "index-term", "index-term-range-end", "inline-graphic", "inline-media",
    "long-desc", "media", "object-id", "private-char", "rp", "rt", "sec-meta",
    "inline-supplementary-material",
  ]
}

extension PlacedRun {
  /// Whether a comment speaks to Duizhao.
  var isDirective: Bool {
    text.dropFirst(4).drop(while: \.isWhitespace).lowercased().hasPrefix("duizhao:")
  }
}
