import DuizhaoModel

extension SetText {
  /// A text with elements round what is set otherwise.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - italic: What the element for italics is called: `italic` in JATS, `i` in HTML.
  /// - Returns: The text as markup.
  func markup(_ text: MappedText, italic: String) -> String {
    pieces(of: text).map { piece in
      var markup = XMLWriter.escaped(piece.text)
      if piece.style.contains(.subscripted) { markup = "<sub>\(markup)</sub>" }
      if piece.style.contains(.superscript) { markup = "<sup>\(markup)</sup>" }
      if piece.style.contains(.italic) { markup = "<\(italic)>\(markup)</\(italic)>" }
      return markup
    }.joined()
  }
}
