import DuizhaoModel

/// The words beside an expression as bits of a set: its accessor variety (Feng 2004).
struct Neighbours {
  /// The bit of the word before it; of what nothing stands before, the first of all bits.
  let before: UInt64

  /// The bit of the word after it.
  let after: UInt64

  init(of range: Range<Int>, in sentence: Sentence) {
    before = Self.bit(of: sentence.tokens.last { $0.range.upperBound <= range.lowerBound })
    after = Self.bit(of: sentence.tokens.first { $0.range.lowerBound >= range.upperBound })
  }

  private static func bit(of token: Token?) -> UInt64 {
    guard let token, token.kind != .symbol, token.kind != .number else { return 1 }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in token.key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return 1 << (1 + (hash >> 20) % 63)
  }
}
