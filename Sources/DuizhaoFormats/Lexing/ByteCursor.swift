/// A place in a text that is read byte by byte, and the line that it is on.
struct ByteCursor {
  /// The whole text, in UTF-8.
  let bytes: [UInt8]

  /// The place, in bytes.
  private(set) var offset: Int

  /// The line, from 1; it ends with LF, CR or both.
  private(set) var line = 1

  /// Begins to read; a byte order mark is passed over.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { offset >= bytes.count }

  /// The byte at the place; nil at the end.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The byte some way on; nil beyond the end.
  func byte(after distance: Int) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  /// Whether a text stands at the place.
  func isAt(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[min(offset, bytes.count)...].starts(with: $0) }
  }

  /// Moves on by some bytes.
  mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: "\r") where byte(after: 1) != UInt8(ascii: "\n"): line += 1
      default: break
      }
      offset += 1
    }
  }

  /// Moves behind a byte if it stands at the place.
  ///
  /// - Returns: Whether it did.
  mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard let byte, UInt32(byte) == wanted.value else { return false }
    advance()
    return true
  }

  /// Moves behind blanks, tabs and line ends.
  mutating func skipBlanks() {
    while let byte, byte == 0x20 || (0x09...0x0D).contains(byte) { advance() }
  }

  /// Moves on while bytes are of a kind.
  ///
  /// - Returns: The bytes passed.
  mutating func take(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = offset
    while let byte, isWanted(byte) { advance() }
    return bytes[start..<offset]
  }

  /// Reads hexadecimal digits.
  ///
  /// - Returns: Their value; nil, and no move, where there are not enough of them.
  mutating func takeHexadecimal(_ count: Int) -> UInt32? {
    guard count <= 8, offset + count <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[offset..<offset + count] {
      guard let digit = byte.hexadecimalValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    advance(count)
    return value
  }

  /// What stands at the place, for a message: a character, or nil at the end or where it is no text.
  var character: String? {
    guard let byte else { return nil }
    let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return String(validating: bytes[offset..<min(offset + width, bytes.count)], as: UTF8.self)
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}

extension [UInt8] {
  /// Adds a character in UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
