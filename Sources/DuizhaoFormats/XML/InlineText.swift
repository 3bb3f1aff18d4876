/// The text of a segment of TMX or XLIFF, on one line, without what stands for markup in it.
///
/// TMX 1.4b and XLIFF 1.2 keep the codes of the original inside elements (`bpt`, `ph` …), XLIFF 2 and Trados beside them;
/// `hi`, `g`, `pc` and `mrk` go round text.
struct InlineText {
  /// The text.
  private(set) var text = ""

  /// The elements of which nothing is kept, by name, once each, in their order.
  private(set) var dropped: [String] = []

  /// How many deletions are tracked in it; their text is not kept.
  private(set) var deletions = 0

  /// The codes that are kept beside the text, by the identifiers by which it refers to them.
  private let codes: [String: String]

  /// Whether the next character is raised.
  private var isRaised = false

  /// Reads what is in an element.
  ///
  /// - Parameters:
  ///   - element: The segment.
  ///   - codes: The codes that are kept beside it, by their identifiers.
  init(_ element: XMLElement, codes: [String: String] = [:]) {
    self.codes = codes
    append(element)
    text = text.onOneLine
  }

  private mutating func append(_ element: XMLElement) {
    for child in element.children {
      switch child {
      case .text(let part): append(part)
      case .element(let part): appendInline(part)
      }
    }
  }

  private mutating func append(_ part: String) {
    // 10⁹ would be 109 without the code.
    if isRaised, InlineCode.isPower(part, of: text) { text += "^" }
    if !part.isEmpty { isRaised = false }
    text += part
  }

  private mutating func appendInline(_ element: XMLElement) {
    switch element.name {
    // Trados keeps what was deleted until somebody accepts it.
    case "mrk" where element["mtype"] == "x-sdl-deleted": deletions += 1
    case "hi", "mrk":
      isRaised = InlineCode(element, among: codes).isSuperscript
      append(element)
    case "cp":
      if let hex = element["hex"], let scalar = UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init) {
        text.unicodeScalars.append(scalar)
      }
    case "sm", "em": break
    case "g", "pc":
      drop(element.name)
      isRaised = InlineCode(element, among: codes).isSuperscript
      append(element)
      isRaised = false
    case "bpt", "ept", "ph", "it", "ut", "sub", "x", "bx", "ex", "sc", "ec":
      let code = InlineCode(element, among: codes)
      isRaised = code.isSuperscript
      if code.isLineBreak {
        text += " "
      } else {
        text += code.character ?? ""
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
}
