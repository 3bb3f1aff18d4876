/// How far bytes are well-formed UTF-8 (Unicode 16, table 3-7).
struct UTF8Validity {
  /// The offset of the first byte that is not well-formed.
  private(set) var firstError: Int?

  /// How many sequences of several bytes are well-formed, and how many bytes are not.
  private var wellFormed = 0
  private var illFormed = 0

  /// Whether the bytes are UTF-8 but for a few: far more multibyte sequences are right than wrong.
  ///
  /// A character cut off at the end of the file counts for nothing.
  var isMostlyValid: Bool { wellFormed >= 4 && wellFormed >= (illFormed - cutOff) * 8 }

  /// How many bytes of an unfinished character stand at the end.
  private var cutOff = 0

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let width = Self.width(bytes, at: index)
      if width == 0 {
        if firstError == nil { firstError = index }
        illFormed += 1
        if bytes.count - index <= 3, bytes[index] >= 0x80, index - (firstError ?? index) < 3 { cutOff += 1 }
        index += 1
      } else {
        if width > 1 { wellFormed += 1 }
        index += width
      }
    }
  }

  /// The width of the well-formed sequence at an offset, 0 where there is none.
  private static func width(_ bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let (width, second): (Int, ClosedRange<UInt8>) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard width > 0, index + width <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in stride(from: 2, to: width, by: 1) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return width
  }
}
