import DuizhaoModel

/// Writes a document as Markdown that the reader of articles reads back as the same text, and keeps where each piece stood.
///
///     builder.startParagraph(heading: 1)
///     builder.append("*P*<0.05", at: .line(3))   // # \*P\*<0.05
struct MarkdownBuilder {
  /// How a piece of text is set.
  struct Style: OptionSet, Hashable {
    let rawValue: UInt8

    static let italic = Style(rawValue: 1)
    static let superscript = Style(rawValue: 2)
    static let subscripted = Style(rawValue: 4)
  }

  private var bytes: [UInt8] = []
  private var marks: [LineTable.Mark] = []
  private var style: Style = []
  /// Whether the next character is the first of its line.
  private var isAtLineStart = true

  /// The text, with where its pieces stand.
  var document: DocumentText {
    var closed = self
    closed.set([])
    let text = String(decoding: closed.bytes, as: UTF8.self)
    return DocumentText(markdown: text, lines: LineTable(text, marks: closed.marks))
  }

  /// The length of the text so far, in UTF-8 bytes.
  var count: Int { bytes.count }

  /// Begins a paragraph.
  ///
  /// - Parameters:
  ///   - heading: The level of the heading that it is, from 1 to 6; 0 for none.
  ///   - isItem: Whether it is an item of a list.
  mutating func startParagraph(heading: Int = 0, isItem: Bool = false) {
    set([])
    if !bytes.isEmpty { bytes += Array("\n\n".utf8) }
    if heading > 0 { bytes += Array(repeating: UInt8(ascii: "#"), count: min(heading, 6)) + [0x20] }
    if isItem { bytes += Array("- ".utf8) }
    isAtLineStart = true
  }

  /// Breaks the line inside the paragraph.
  mutating func breakLine() {
    let style = style
    set([])
    bytes.append(0x0A)
    isAtLineStart = true
    set(style)
  }

  /// Appends a piece of text.
  ///
  /// - Parameters:
  ///   - text: The text as a reader sees it.
  ///   - origin: Where it stands.
  ///   - column: The column of its first character there.
  ///   - style: How it is set.
  mutating func append(_ text: String, at origin: Origin, column: Int = 1, style: Style = []) {
    let scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty else { return }
    set(style)
    var column = column
    var needsMark = true
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" || scalar == "\r" {
        if bytes.last != 0x0A { breakLine() }
        column += 1
        needsMark = true
        continue
      }
      let escape = Self.escape(scalars, index, isAtLineStart: isAtLineStart)
      if needsMark || escape != .none {
        // The mark stands before the sign that escapes, so that the place of either is that of the character.
        marks.append(LineTable.Mark(offset: bytes.count, origin: origin, column: column))
        needsMark = false
      }
      switch escape {
      case .none: bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case .sign:
        bytes.append(0x5C)
        marks.append(LineTable.Mark(offset: bytes.count, origin: origin, column: column))
        bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case .entity:
        bytes += Array("&lt;".utf8)
        needsMark = true
      }
      column += scalar.value > 0xFFFF ? 2 : 1
      if scalar != " ", scalar != "\t", scalar != "\u{3000}" { isAtLineStart = false }
    }
  }

  /// Appends a comment that speaks to the reader, from `<!--` to `-->`.
  mutating func append(comment: String, at origin: Origin, column: Int = 1) {
    marks.append(LineTable.Mark(offset: bytes.count, origin: origin, column: column))
    bytes += Array(comment.utf8)
    isAtLineStart = false
  }

  private mutating func set(_ new: Style) {
    guard new != style else { return }
    for (part, _, close) in Self.tags.reversed() where style.contains(part) && !new.contains(part) {
      bytes += Array(close.utf8)
    }
    for (part, open, _) in Self.tags where new.contains(part) && !style.contains(part) {
      bytes += Array(open.utf8)
    }
    style = new
  }

  private static let tags: [(Style, String, String)] = [
    (.italic, "<i>", "</i>"), (.superscript, "<sup>", "</sup>"), (.subscripted, "<sub>", "</sub>"),
  ]

  private enum Escape { case none, sign, entity }

  /// How a character is written so that it is no markup.
  private static func escape(_ scalars: [Unicode.Scalar], _ index: Int, isAtLineStart: Bool) -> Escape {
    func at(_ offset: Int) -> Unicode.Scalar? {
      scalars.indices.contains(index + offset) ? scalars[index + offset] : nil
    }
    let scalar = scalars[index]
    switch scalar {
    case "\\", "*", "_", "`", "$": return .sign
    case "<":
      if at(1) == "!" { return .entity }
      let isTag = at(1).map { $0 == "/" || $0.properties.isAlphabetic && $0.isASCII } ?? true
      return isTag ? .sign : .none
    case "&":
      return at(1).map { $0 == "#" || $0.properties.isAlphabetic && $0.isASCII } ?? true ? .sign : .none
    case "[": return at(1) == "^" || opensLink(scalars, index) ? .sign : .none
    case "#", ">", "=": return isAtLineStart ? .sign : .none
    case "-", "+": return isAtLineStart && (at(1) == nil || at(1) == " " || at(1) == scalar) ? .sign : .none
    default: return .none
    }
  }

  private static func opensLink(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard let close = scalars[index...].firstIndex(of: "]") else { return false }
    return close + 1 < scalars.count && scalars[close + 1] == "("
  }
}
