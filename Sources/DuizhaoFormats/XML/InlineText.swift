/// The text of a segment of TMX or XLIFF, on one line, without what stands for markup in it.
///
/// TMX 1.4b and XLIFF 1.2 keep the codes of the original inside elements (`bpt`, `ph` …), XLIFF 2 beside them; `hi`,
/// `g`, `pc` and `mrk` go round text.
struct InlineText {
  /// The text.
  private(set) var text = ""

  /// The elements of which nothing is kept, by name, once each, in their order.
  private(set) var dropped: [String] = []

  /// How many deletions are tracked in it; their text is not kept.
  private(set) var deletions = 0

  /// The codes of the document that break lines, by their identifiers.
  private let breaks: Set<String>

  /// Reads what is in an element.
  ///
  /// - Parameters:
  ///   - element: The segment.
  ///   - breaks: The identifiers of codes, or of the data that they refer to, that break lines; such a code is a space.
  init(_ element: XMLElement, breaks: Set<String> = []) {
    self.breaks = breaks
    append(element)
    text = text.onOneLine
  }

  private mutating func append(_ element: XMLElement) {
    for child in element.children {
      switch child {
      case .text(let part): text += part
      case .element(let part): appendInline(part)
      }
    }
  }

  private mutating func appendInline(_ element: XMLElement) {
    switch element.name {
    // Trados keeps what was deleted until somebody accepts it.
    case "mrk" where element["mtype"] == "x-sdl-deleted": deletions += 1
    case "hi", "mrk": append(element)
    case "cp":
      if let hex = element["hex"], let scalar = UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init) {
        text.unicodeScalars.append(scalar)
      }
    case "sm", "em": break
    case "g", "pc":
      drop(element.name)
      append(element)
    case "bpt", "ept", "ph", "it", "ut", "sub", "x", "bx", "ex", "sc", "ec":
      if isLineBreak(element) {
        text += " "
      } else {
        text += Self.character(element) ?? ""
        drop(element.name)
      }
    default:
      drop(element.name)
      append(element)
    }
  }

  private mutating func drop(_ name: String) {
    if !dropped.contains(name) { dropped.append(name) }
  }

  /// TMX `type`, XLIFF 1.2 `ctype`, XLIFF 2 `subType`; else the code itself, what it is equal to or what it refers to.
  private func isLineBreak(_ element: XMLElement) -> Bool {
    if element["type"] == "lb" || element["ctype"] == "lb" || element["subType"] == "xlf:lb" { return true }
    if let name = element["dataRef"] ?? element["id"], breaks.contains(name) { return true }
    guard ["ph", "x", "it", "ut"].contains(element.name) else { return false }
    return [element["equiv-text"], element["equiv"], element.text].contains { Self.isBreak($0 ?? "") }
  }

  /// The character that a code of memoQ stands for (`<mq:ch val="…"/>`).
  private static func character(_ element: XMLElement) -> String? {
    let start = "<mq:ch val=\""
    let code = element.text
    guard code.hasPrefix(start) else { return nil }
    return String(code.dropFirst(start.count).prefix { $0 != "\"" })
  }

  /// Whether a code of HTML, Word or a string of a program breaks a line or goes on to a tab stop.
  static func isBreak(_ code: String) -> Bool {
    let code = code.lowercased()
    if !code.isEmpty, code.allSatisfy(\.isWhitespace) { return true }
    return ["\\n", "\\r\\n", "\\t"].contains(code)
      || ["<br", "<w:br", "<w:tab", "<text:line-break", "<text:tab", "{\\line"].contains { start in
        guard code.hasPrefix(start) else { return false }
        return !(code.dropFirst(start.count).first?.isLetter ?? false)
      }
  }
}
