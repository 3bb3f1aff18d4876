import DuizhaoModel

/// Reads formulas as text on one line, as they stand in an abstract.
///
///     <msup><mi>χ</mi><mn>2</mn></msup>   →   χ² (2 as a superscript)
///     \alpha \leq 0.05                    →   α≤0.05
struct JATSMath {
  /// The text of an element of MathML.
  static func text(of element: PlacedElement, style: MarkdownBuilder.Style) -> PlacedText {
    var text = PlacedText()
    append(element, style, to: &text)
    return text
  }

  private static func append(
    _ element: PlacedElement,
    _ style: MarkdownBuilder.Style,
    to text: inout PlacedText
  ) {
    let parts = element.elements
    func sign(_ sign: String) { text.append(PlacedText(sign, at: element.place, style: style)) }
    switch element.name {
    case "mi":
      // One letter is set in italics unless it says otherwise (MathML 3, 3.2.3).
      let isItalic = element.string.count == 1 && element["mathvariant"] != "normal"
      text.append(JATSInline.text(of: element, style: isItalic ? style.union(.italic) : style))
    case "mn", "mo", "mtext", "ms":
      text.append(JATSInline.text(of: element, style: style))
    case "msup" where parts.count == 2:
      append(parts[0], style, to: &text)
      append(parts[1], style.union(.superscript), to: &text)
    case "msub" where parts.count == 2:
      append(parts[0], style, to: &text)
      append(parts[1], style.union(.subscripted), to: &text)
    case "msubsup" where parts.count == 3:
      append(parts[0], style, to: &text)
      append(parts[1], style.union(.subscripted), to: &text)
      append(parts[2], style.union(.superscript), to: &text)
    case "mfrac" where parts.count == 2:
      append(parts[0], style, to: &text)
      sign("/")
      append(parts[1], style, to: &text)
    case "msqrt":
      sign("√")
      for part in parts { append(part, style, to: &text) }
    case "mover" where parts.count == 2, "munder" where parts.count == 2:
      append(parts[0], style, to: &text)
    case "semantics": if let first = parts.first { append(first, style, to: &text) }
    case "mspace": text.breakHere(at: element.place, breaksLine: false)
    case "annotation", "annotation-xml", "mphantom": break
    default: for part in parts { append(part, style, to: &text) }
    }
  }

  /// The text of a formula in TeX, with or without the document round it.
  static func text(ofTeX element: PlacedElement, style: MarkdownBuilder.Style) -> PlacedText {
    var source = Substring(element.string)
    if let start = source.range(of: "\\begin{document}") { source = source[start.upperBound...] }
    if let end = source.range(of: "\\end{document}") { source = source[..<end.lowerBound] }
    let document = DocumentBytes(String(source.filter { $0 != "$" }))
    var marked = MarkedText()
    LatexMarkup.append(0..<document.count, of: document, to: &marked)
    var text = PlacedText()
    var offset = 0
    for scalar in marked.text.string.unicodeScalars {
      let isRaised = marked.superscripts.contains { $0.contains(offset) }
      offset += UTF8.width(scalar)
      // The sign by which a power is told in plain text, where no superscript can be.
      if scalar == "^" { continue }
      let piece = PlacedText(
        String(scalar),
        at: element.place,
        style: isRaised ? style.union(.superscript) : style
      )
      text.append(piece)
    }
    return text
  }
}

extension Substring {
  /// Where a text stands first.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
