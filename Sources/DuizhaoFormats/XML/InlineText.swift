/// The text of a segment of TMX or XLIFF, on one line, without what stands for markup in it.
///
/// TMX 1.4b and XLIFF 1.2 keep the codes of the original inside elements (`bpt`, `ph` …), XLIFF 2 beside them; `hi`,
/// `g`, `pc` and `mrk` go round text.
struct InlineText {
  /// The text.
  private(set) var text = ""

  /// The elements of which nothing is kept, by name, once each, in their order.
  private(set) var dropped: [String] = []

  /// Reads what is in an element.
  init(_ element: XMLElement) {
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
      if Self.isLineBreak(element) {
        text += " "
      } else {
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

  /// TMX `type`, XLIFF 1.2 `ctype`, XLIFF 2 `subType`.
  private static func isLineBreak(_ element: XMLElement) -> Bool {
    element["type"] == "lb" || element["ctype"] == "lb" || element["subType"] == "xlf:lb"
  }
}
