/// The ways in which RDF is written.
enum RDFSyntax {
  case turtle
  case xml
  case json

  /// How a file is written, by how it begins.
  init(of file: [UInt8]) {
    // Only XML comes in UTF-16.
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      self = .xml
      return
    }
    var cursor = ByteCursor(file)
    cursor.skipBlanks()
    switch cursor.byte {
    case UInt8(ascii: "{"): self = .json
    case UInt8(ascii: "["):
      // A blank node of Turtle is no array of objects.
      cursor.advance()
      cursor.skipBlanks()
      self =
        cursor.byte == UInt8(ascii: "{") || cursor.byte == UInt8(ascii: "]") && Self.isEnd(cursor)
        ? .json : .turtle
    case UInt8(ascii: "<"):
      cursor.advance()
      self = Self.isElement(cursor) ? .xml : .turtle
    default: self = .turtle
    }
  }

  /// Whether nothing but white space follows a byte.
  private static func isEnd(_ cursor: ByteCursor) -> Bool {
    var cursor = cursor
    cursor.advance()
    cursor.skipBlanks()
    return cursor.isAtEnd
  }

  /// Whether what follows `<` is markup of XML and no address of Turtle.
  private static func isElement(_ start: ByteCursor) -> Bool {
    var cursor = start
    if cursor.take("?") || cursor.take("!") { return true }
    let name = cursor.take {
      $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 || "_-.:".utf8.contains($0)
    }
    switch name.count(where: { $0 == UInt8(ascii: ":") }) {
    case 0: return !name.isEmpty
    // Addresses have no blanks, and the first name with a prefix is followed by the namespace.
    case 1: return cursor.byte.map { $0 <= 0x20 } ?? false
    default: return false
    }
  }
}
