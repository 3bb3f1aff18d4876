extension TurtleParser {
  /// Whether a byte can stand in a name; all letters beyond ASCII may.
  static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  /// Reads the address of a resource, in angle brackets or with a prefix.
  mutating func resource() throws(RDFFailure) -> String {
    if cursor.byte == UInt8(ascii: "<") { return try address() }
    let start = cursor
    let prefix: String
    do {
      prefix = try self.prefix()
    } catch {
      cursor = start
      throw unexpected
    }
    guard let namespace = prefixes[prefix] else { throw failure(.prefix(prefix)) }
    return try namespace + name()
  }

  /// Reads a prefix with its colon.
  mutating func prefix() throws(RDFFailure) -> String {
    let bytes = cursor.take {
      Self.isNameByte($0) && $0 != UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
    }
    guard let prefix = String(validating: bytes, as: UTF8.self) else { throw failure(.undecodable) }
    guard cursor.take(":") else { throw unexpected }
    return prefix
  }

  /// Reads the label of a blank node.
  mutating func blankLabel() throws(RDFFailure) -> String {
    cursor.advance()
    guard cursor.take(":") else { throw unexpected }
    let label = try name()
    guard !label.isEmpty else { throw unexpected }
    return label
  }

  /// Reads a name behind a colon; full stops at its end are not part of it.
  private mutating func name() throws(RDFFailure) -> String {
    var bytes: [UInt8] = []
    while let byte = cursor.byte {
      switch byte {
      case UInt8(ascii: "."):
        var distance = 1
        while cursor.byte(after: distance) == UInt8(ascii: ".") { distance += 1 }
        guard let next = cursor.byte(after: distance),
          Self.isNameByte(next) || next == UInt8(ascii: "%") || next == UInt8(ascii: "\\")
        else { return try decoded(bytes) }
        bytes += repeatElement(byte, count: distance)
        cursor.advance(distance)
      case UInt8(ascii: "%"):
        guard cursor.byte(after: 1)?.hexadecimalValue != nil, cursor.byte(after: 2)?.hexadecimalValue != nil
        else { throw unexpected }
        bytes.append(byte)
        cursor.advance()
      case UInt8(ascii: "\\"):
        cursor.advance()
        guard let mark = cursor.byte, "_~.-!$&'()*+,;=/?#@%".utf8.contains(mark) else { throw unexpected }
        bytes.append(mark)
        cursor.advance()
      default:
        guard Self.isNameByte(byte) else { return try decoded(bytes) }
        bytes.append(byte)
        cursor.advance()
      }
    }
    return try decoded(bytes)
  }

  /// Reads an address in angle brackets.
  mutating func address() throws(RDFFailure) -> String {
    guard cursor.take("<") else { throw unexpected }
    var bytes: [UInt8] = []
    while !cursor.take(">") {
      guard let byte = cursor.byte, byte > 0x20, !"<\"{}|^`".utf8.contains(byte) else { throw unexpected }
      cursor.advance()
      if byte == UInt8(ascii: "\\") {
        try bytes.append(numericEscape())
      } else {
        bytes.append(byte)
      }
    }
    return RDFAddress.resolved(try decoded(bytes), against: base)
  }

  /// Reads `u` and four hexadecimal digits, or `U` and eight.
  mutating func numericEscape() throws(RDFFailure) -> Unicode.Scalar {
    let count = cursor.take("u") ? 4 : cursor.take("U") ? 8 : 0
    guard count > 0, let value = cursor.takeHexadecimal(count), let scalar = Unicode.Scalar(value) else {
      throw failure(.malformed("escape"))
    }
    return scalar
  }

  func decoded(_ bytes: [UInt8]) throws(RDFFailure) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw failure(.undecodable) }
    return text
  }
}
