extension TurtleParser {
  /// Reads a text in quotation marks with its language or type.
  mutating func literal() throws(RDFFailure) -> RDFLiteral {
    var literal = RDFLiteral(text: try quoted())
    if cursor.take("@") {
      let tag = cursor.take { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
      guard !tag.isEmpty else { throw unexpected }
      literal.language = String(decoding: tag, as: UTF8.self)
    } else if cursor.isAt("^^") {
      cursor.advance(2)
      skip()
      literal.type = try resource()
    }
    return literal
  }

  private mutating func quoted() throws(RDFFailure) -> String {
    let quote = cursor.byte ?? UInt8(ascii: "\"")
    let isLong = cursor.byte(after: 1) == quote && cursor.byte(after: 2) == quote
    cursor.advance(isLong ? 3 : 1)
    var bytes: [UInt8] = []
    while let byte = cursor.byte {
      if byte == quote {
        if !isLong || cursor.byte(after: 1) == quote && cursor.byte(after: 2) == quote {
          cursor.advance(isLong ? 3 : 1)
          return try decoded(bytes)
        }
      } else if byte == UInt8(ascii: "\\") {
        cursor.advance()
        try bytes.append(escaped())
        continue
      } else if !isLong, byte == 0x0A || byte == 0x0D {
        throw failure(.malformed("unexpected line end"))
      }
      bytes.append(byte)
      cursor.advance()
    }
    throw unexpected
  }

  private mutating func escaped() throws(RDFFailure) -> Unicode.Scalar {
    let letter = cursor.byte
    let scalar: Unicode.Scalar
    switch letter {
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "\""): scalar = "\""
    case UInt8(ascii: "'"): scalar = "'"
    case UInt8(ascii: "\\"): scalar = "\\"
    default: return try numericEscape()
    }
    cursor.advance()
    return scalar
  }

  /// Reads a number.
  mutating func number() throws(RDFFailure) -> RDFLiteral {
    let start = cursor.offset
    if !cursor.take("+") { _ = cursor.take("-") }
    var digits = cursor.take { $0.isASCIIDigit }.count
    var type = "integer"
    if cursor.byte == UInt8(ascii: "."), cursor.byte(after: 1)?.isASCIIDigit == true || isExponent(after: 1) {
      cursor.advance()
      digits += cursor.take { $0.isASCIIDigit }.count
      type = "decimal"
    }
    if digits > 0, isExponent(after: 0) {
      cursor.advance()
      if !cursor.take("+") { _ = cursor.take("-") }
      guard !cursor.take(while: { $0.isASCIIDigit }).isEmpty else { throw unexpected }
      type = "double"
    }
    guard digits > 0 else { throw unexpected }
    let text = String(decoding: cursor.bytes[start..<cursor.offset], as: UTF8.self)
    return RDFLiteral(text: text, type: RDFName.xsd + type)
  }

  private func isExponent(after distance: Int) -> Bool {
    let byte = cursor.byte(after: distance)
    return byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E")
  }

  /// Reads `true` or `false`; nil where neither comes next.
  mutating func boolean() -> RDFLiteral? {
    for word in ["true", "false"] as [StaticString] where cursor.isAt(word) {
      let length = word.utf8CodeUnitCount
      if let next = cursor.byte(after: length), Self.isNameByte(next) { continue }
      cursor.advance(length)
      return RDFLiteral(text: "\(word)", type: RDFName.xsd + "boolean")
    }
    return nil
  }
}
