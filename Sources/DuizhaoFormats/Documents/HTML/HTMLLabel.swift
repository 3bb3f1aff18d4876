import DuizhaoModel

/// The label that opens a text, as the reader of articles sees it.
struct HTMLLabel {
  /// What it opens.
  var kind: LabelKind

  /// The language that it is in.
  var language: Language

  /// What follows it.
  var content: Substring

  /// Reads the label of a text; nil where there is none.
  init?(_ text: String) {
    let head = String(text.prefix(60))
    let document = DocumentBytes(head)
    guard let label = LabelScanner(document: document).label(at: 0, limit: document.count) else { return nil }
    guard label.form == .marked || label.range.upperBound == document.count || label.form == .spaced else {
      return nil
    }
    kind = label.kind
    language = label.language
    let rest = document.string(label.range.upperBound..<document.count) + text.dropFirst(60)
    content = rest.drop { $0.isWhitespace || $0 == ":" || $0 == "：" }
  }

  /// Whether it opens an abstract or keywords.
  var opensPart: Bool { kind == .abstract || kind == .keywords }
}
