/// Writes HTML that is well-formed XML too: every element is closed, every attribute quoted, every text escaped.
struct HTMLWriter {
  /// Attributes in the order in which they are given.
  typealias Attributes = KeyValuePairs<String, String>

  private var bytes: [UInt8] = []

  /// What was written so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Elements after which a line ends, where white space says nothing.
  private static let blocks: Set<String> = [
    "html", "head", "title", "style", "body", "header", "main", "footer", "nav", "section", "article", "div",
    "p", "h1",
    "h2", "h3", "table", "thead", "tbody", "tr", "ul", "ol", "li", "details", "fieldset", "dl",
  ]

  /// Writes an element with what the closure writes inside it.
  mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void)
  {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Writes an element with text in it.
  mutating func element(_ name: String, _ attributes: Attributes = [:], text content: some StringProtocol) {
    open(name, attributes)
    text(content)
    close(name)
  }

  /// Writes an element that cannot have content.
  mutating func void(_ name: String, _ attributes: Attributes = [:]) {
    begin(name, attributes)
    markup("/>")
  }

  /// Writes text, escaped.
  mutating func text(_ text: some StringProtocol) {
    escape(text.utf8)
  }

  /// Writes a part of a text, given by its UTF-8 bytes, escaped.
  mutating func text(_ part: ArraySlice<UInt8>) {
    escape(part)
  }

  /// Writes markup as it is; never given what comes from a document.
  mutating func markup(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    begin(name, attributes)
    markup(">")
  }

  private mutating func close(_ name: String) {
    markup("</")
    markup(name)
    markup(Self.blocks.contains(name) ? ">\n" : ">")
  }

  private mutating func begin(_ name: String, _ attributes: Attributes) {
    markup("<")
    markup(name)
    for (key, value) in attributes {
      markup(" ")
      markup(key)
      markup("=\"")
      text(value)
      markup("\"")
    }
  }

  /// Line breaks become spaces; what neither HTML nor XML allows becomes U+FFFD.
  private mutating func escape(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      case 0x09, 0x0A, 0x0D: bytes.append(UInt8(ascii: " "))
      case 0..<0x20, 0x7F: markup("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }
}
