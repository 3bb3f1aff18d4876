/// Reads JSON (RFC 8259) and remembers on which line each value stands.
///
/// Stricter than the standard where it leaves the meaning open: a name may stand once in an object, and a surrogate not
/// without its partner.
struct JSONParser {
  /// How deep arrays and objects may lie in one another, so that no document exhausts the stack.
  static let depthLimit = 100

  private var cursor: ByteCursor
  private var depth = 0

  private init(_ bytes: [UInt8]) {
    cursor = ByteCursor(bytes)
  }

  /// Reads a document.
  ///
  /// - Parameter bytes: Text in UTF-8, with or without a byte order mark.
  /// - Returns: Its value.
  /// - Throws: ``JSONFailure`` at the first place where it is no JSON.
  /// - Complexity: O(*n*) in the bytes.
  static func value(of bytes: [UInt8]) throws(JSONFailure) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value()
    parser.cursor.skipBlanks()
    guard parser.cursor.isAtEnd else { throw parser.unexpected }
    return value
  }

  private var unexpected: JSONFailure { failure(.unexpected(cursor.character)) }

  private func failure(_ problem: JSONFailure.Problem) -> JSONFailure {
    JSONFailure(line: cursor.line, problem: problem)
  }

  private mutating func value() throws(JSONFailure) -> JSONValue {
    cursor.skipBlanks()
    let line = cursor.line
    let content: JSONValue.Content
    switch cursor.byte {
    case UInt8(ascii: "{"): content = .object(try nested { (self) throws(JSONFailure) in try self.members() })
    case UInt8(ascii: "["): content = .array(try nested { (self) throws(JSONFailure) in try self.elements() })
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "t"): content = .boolean(try word("true", true))
    case UInt8(ascii: "f"): content = .boolean(try word("false", false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default: content = .number(try number())
    }
    return JSONValue(content: content, line: line)
  }

  /// Reads what stands between brackets, the first of which comes next.
  private mutating func nested<Content>(
    _ content: (inout JSONParser) throws(JSONFailure) -> [Content]
  ) throws(JSONFailure) -> [Content] {
    guard depth < Self.depthLimit else { throw failure(.depth) }
    depth += 1
    cursor.advance()
    cursor.skipBlanks()
    let result = try content(&self)
    depth -= 1
    return result
  }

  private mutating func elements() throws(JSONFailure) -> [JSONValue] {
    var elements: [JSONValue] = []
    if cursor.take("]") { return elements }
    while true {
      elements.append(try value())
      cursor.skipBlanks()
      if cursor.take("]") { return elements }
      guard cursor.take(",") else { throw unexpected }
    }
  }

  private mutating func members() throws(JSONFailure) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    if cursor.take("}") { return members }
    while true {
      cursor.skipBlanks()
      let line = cursor.line
      guard cursor.byte == UInt8(ascii: "\"") else { throw unexpected }
      let name = try string()
      guard names.insert(name).inserted else { throw failure(.repeatedName(name)) }
      cursor.skipBlanks()
      guard cursor.take(":") else { throw unexpected }
      members.append(JSONValue.Member(name: name, value: try value(), line: line))
      cursor.skipBlanks()
      if cursor.take("}") { return members }
      guard cursor.take(",") else { throw unexpected }
    }
  }

  private mutating func word<Content>(_ word: StaticString, _ content: Content) throws(JSONFailure) -> Content
  {
    guard cursor.isAt(word) else { throw unexpected }
    cursor.advance(word.utf8CodeUnitCount)
    return content
  }

  private mutating func number() throws(JSONFailure) -> String {
    let start = cursor
    _ = cursor.take("-")
    let whole = cursor.take { $0.isASCIIDigit }
    guard let first = whole.first else {
      cursor = start
      throw unexpected
    }
    var isRight = first != UInt8(ascii: "0") || whole.count == 1
    if cursor.take(".") { isRight = !cursor.take { $0.isASCIIDigit }.isEmpty && isRight }
    if cursor.take("e") || cursor.take("E") {
      if !cursor.take("-") { _ = cursor.take("+") }
      isRight = !cursor.take { $0.isASCIIDigit }.isEmpty && isRight
    }
    let text = String(decoding: cursor.bytes[start.offset..<cursor.offset], as: UTF8.self)
    guard isRight else { throw failure(.number(text)) }
    return text
  }

  /// Reads a string whose quotation mark comes next.
  private mutating func string() throws(JSONFailure) -> String {
    cursor.advance()
    var bytes: [UInt8] = []
    while true {
      bytes += cursor.take { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
      if cursor.take("\"") {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw failure(.undecodable) }
        return text
      }
      guard let byte = cursor.byte else { throw unexpected }
      guard byte == UInt8(ascii: "\\") else { throw failure(.control) }
      cursor.advance()
      try bytes.append(escaped())
    }
  }

  /// Reads what follows a backslash.
  private mutating func escaped() throws(JSONFailure) -> Unicode.Scalar {
    let letter = cursor.byte
    cursor.advance()
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let scalar = codeUnits() else { throw failure(.escape) }
      return scalar
    default: throw failure(.escape)
    }
  }

  /// Reads four hexadecimal digits, and four more where the first are half of a pair.
  private mutating func codeUnits() -> Unicode.Scalar? {
    guard let first = cursor.takeHexadecimal(4) else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard cursor.take("\\"), cursor.take("u"), let second = cursor.takeHexadecimal(4),
      (0xDC00..<0xE000).contains(second)
    else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }
}
