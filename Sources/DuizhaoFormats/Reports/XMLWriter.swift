/// Writes XML 1.0 with attributes in the order in which they are given, so that equal input gives equal bytes.
struct XMLWriter {
  /// Attributes of an element; those without a value are left out.
  typealias Attributes = KeyValuePairs<String, String?>

  /// What was written so far.
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  /// Writes the document type, before the root.
  mutating func documentType(_ root: String, system: String) {
    line("<!DOCTYPE \(root) SYSTEM \"\(system)\">")
  }

  /// Writes the document type with a public identifier, before the root.
  mutating func documentType(_ root: String, public identifier: String, system: String) {
    line("<!DOCTYPE \(root) PUBLIC \"\(identifier)\" \"\(system)\">")
  }

  /// Writes an element with what the closure writes inside it.
  mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void)
  {
    line("<\(name)\(Self.written(attributes))>")
    depth += 1
    content(&self)
    depth -= 1
    line("</\(name)>")
  }

  /// Writes an element with text in it.
  mutating func element(_ name: String, _ attributes: Attributes = [:], text content: String) {
    line("<\(name)\(Self.written(attributes))>\(Self.escaped(content))</\(name)>")
  }

  /// Writes an element with text and elements in it, which are markup already.
  mutating func element(_ name: String, _ attributes: Attributes = [:], markup content: String) {
    line("<\(name)\(Self.written(attributes))>\(content)</\(name)>")
  }

  /// Writes an element with nothing in it.
  mutating func element(_ name: String, _ attributes: Attributes = [:]) {
    line("<\(name)\(Self.written(attributes))/>")
  }

  private mutating func line(_ markup: String) {
    text += String(repeating: "  ", count: depth) + markup + "\n"
  }

  private static func written(_ attributes: Attributes) -> String {
    attributes.map { name, value in
      guard let value else { return "" }
      // A parser turns plain line breaks and tabs of attributes into spaces.
      let kept = escaped(value).replacingScalars(["\n": "&#10;", "\t": "&#9;"])
      return " \(name)=\"\(kept)\""
    }.joined()
  }

  /// Text as content or value; characters that XML 1.0 forbids, even as references, become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x22: result += "&quot;"
      // A parser turns a plain carriage return into a line feed.
      case 0x0D: result += "&#13;"
      case 0x09, 0x0A: result.unicodeScalars.append(scalar)
      case 0..<0x20, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
