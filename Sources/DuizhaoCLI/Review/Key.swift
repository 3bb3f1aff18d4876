/// A key that was pressed.
enum Key: Sendable, Hashable {
  case character(Character)
  case enter, escape, tab, backspace, delete
  case left, right, up, down, home, end, pageUp, pageDown
  /// Control and U, K, W: what is before the cursor, after it, the word before it.
  case eraseBefore, eraseAfter, eraseWord
  /// Control and C, Z, L.
  case interrupt, suspend, redraw
  /// There is no more input.
  case endOfInput
  /// A sequence that stands for no key that is known.
  case unknown

  /// The character of a key, full-width letters and marks as their narrow ones: what an input method may give.
  var command: Character? {
    guard case .character(let character) = self else { return nil }
    guard let scalar = character.unicodeScalars.first, (0xFF01...0xFF5E).contains(scalar.value),
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character }
    return Character(narrow)
  }
}

/// Reads keys from the bytes that a terminal sends: characters in UTF-8, control characters, sequences after ESC.
struct KeyParser {
  private var bytes: [UInt8] = []

  /// Whether what is there may be the beginning of a sequence, or ESC alone.
  var mayContinue: Bool { bytes.first == 0x1B || bytes.first.map { $0 >= 0xC0 } == true }

  /// Takes in bytes.
  mutating func append(_ more: some Sequence<UInt8>) { bytes += more }

  /// The next key, or nil where its bytes are not all there.
  ///
  /// - Parameter isFinal: Whether nothing follows for now, so that ESC alone is the key of that name.
  /// - Returns: The key.
  mutating func next(isFinal: Bool) -> Key? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return sequence(isFinal: isFinal)
    case 0x20..<0x7F:
      return take(1, .character(Character(Unicode.Scalar(first))))
    case 0x80...: return character(isFinal: isFinal)
    default: return take(1, Self.control(first))
    }
  }

  private mutating func take(_ count: Int, _ key: Key) -> Key {
    bytes.removeFirst(count)
    return key
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x01: .home
    case 0x02: .left
    case 0x03: .interrupt
    case 0x04: .interrupt
    case 0x05: .end
    case 0x06: .right
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x0B: .eraseAfter
    case 0x0C: .redraw
    case 0x0E: .down
    case 0x10: .up
    case 0x15: .eraseBefore
    case 0x17: .eraseWord
    case 0x1A: .suspend
    default: .unknown
    }
  }

  private mutating func character(isFinal: Bool) -> Key? {
    let lead = bytes[0]
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard bytes.count >= width else { return isFinal ? take(bytes.count, .unknown) : nil }
    guard width > 1, let text = String(validating: bytes[..<width], as: UTF8.self), let character = text.first
    else { return take(1, .unknown) }
    return take(width, .character(character))
  }

  /// A sequence after ESC: `[` or `O`, parameters, a final byte (ECMA-48, 5.4).
  private mutating func sequence(isFinal: Bool) -> Key? {
    guard bytes.count > 1 else { return isFinal ? take(1, .escape) : nil }
    guard bytes[1] == UInt8(ascii: "[") || bytes[1] == UInt8(ascii: "O") else { return take(1, .escape) }
    guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return isFinal ? take(bytes.count, .unknown) : nil
    }
    let parameters = String(decoding: bytes[2..<end], as: UTF8.self)
    let key: Key =
      switch (bytes[end], parameters) {
      case (UInt8(ascii: "A"), _): .up
      case (UInt8(ascii: "B"), _): .down
      case (UInt8(ascii: "C"), _): .right
      case (UInt8(ascii: "D"), _): .left
      case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), "1"), (UInt8(ascii: "~"), "7"): .home
      case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), "4"), (UInt8(ascii: "~"), "8"): .end
      case (UInt8(ascii: "~"), "3"): .delete
      case (UInt8(ascii: "~"), "5"): .pageUp
      case (UInt8(ascii: "~"), "6"): .pageDown
      default: .unknown
      }
    return take(end + 1, key)
  }
}
