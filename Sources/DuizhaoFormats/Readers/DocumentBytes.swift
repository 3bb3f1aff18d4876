import DuizhaoModel

/// The UTF-8 bytes of a document, with what is no content masked by NUL.
///
/// A mask keeps every offset as it is: a reader skips NUL and never sees what stood there.
struct DocumentBytes {
  private(set) var bytes: [UInt8]

  /// Takes the bytes of a text.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The number of bytes.
  var count: Int { bytes.count }

  /// The byte at an offset; NUL beyond either end.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// Masks a range, so that nothing in it is read.
  mutating func mask(_ range: Range<Int>) {
    for offset in range.clamped(to: 0..<bytes.count) { bytes[offset] = 0 }
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The scalar that starts at an offset, with its width in bytes.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, width: Int) {
    let first = self[offset]
    switch first {
    case 0..<0xC0: return (UInt32(first), 1)
    case 0xC0..<0xE0: return (UInt32(first & 0x1F) << 6 | tail(offset + 1), 2)
    case 0xE0..<0xF0: return (UInt32(first & 0x0F) << 12 | tail(offset + 1) << 6 | tail(offset + 2), 3)
    default:
      let high = UInt32(first & 0x07) << 18 | tail(offset + 1) << 12
      return (high | tail(offset + 2) << 6 | tail(offset + 3), 4)
    }
  }

  /// The scalar that ends before an offset, with its width; 0 at the start.
  func scalar(before offset: Int) -> (value: UInt32, width: Int) {
    var start = offset - 1
    while start > 0, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return (0, 0) }
    return (scalar(at: start).value, offset - start)
  }

  /// The range without white space, NUL and byte order marks at its edges.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      let (value, width) = scalar(at: lower)
      guard value.isBlank else { break }
      lower = min(lower + width, upper)
    }
    while upper > lower {
      let (value, width) = scalar(before: upper)
      guard value.isBlank, width > 0 else { break }
      upper = max(upper - width, lower)
    }
    return lower..<upper
  }

  /// The first offset at or after another that is not white space.
  func skipBlanks(from offset: Int, to limit: Int) -> Int {
    var offset = offset
    while offset < limit {
      let (value, width) = scalar(at: offset)
      guard value.isBlank, value != 0x0A else { break }
      offset += width
    }
    return min(offset, limit)
  }

  /// Whether the bytes at an offset are those of an ASCII word, in any case.
  func hasASCII(_ word: StaticString, at offset: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= count else { return false }
    return word.withUTF8Buffer { letters in
      for (index, letter) in letters.enumerated() where bytes[offset + index].lowercasedASCII != letter {
        return false
      }
      return true
    }
  }

  private func tail(_ offset: Int) -> UInt32 { UInt32(self[offset] & 0x3F) }
}

extension UInt8 {
  /// The small letter of a capital of ASCII.
  var lowercasedASCII: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  var isASCIIUppercase: Bool { (0x41...0x5A).contains(self) }
  var isASCIILowercase: Bool { (0x61...0x7A).contains(self) }

  var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
