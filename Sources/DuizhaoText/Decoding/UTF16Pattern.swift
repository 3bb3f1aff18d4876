/// The sign of UTF-16 without a byte order mark: what stands in even and in odd places differs.
enum UTF16Pattern {
  /// Returns the byte order where bytes look like UTF-16, nil otherwise.
  ///
  /// The high bytes of Latin text are 0; those of Chinese lie in 4E–9F, 30 and FF. In other encodings both parities
  /// look alike.
  static func encoding(of bytes: [UInt8]) -> Encoding? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    let sample = bytes.prefix(4096)
    var likely = [0, 0]
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() {
      if byte == 0 { zeros[index & 1] += 1 }
      if byte == 0 || (0x4E...0x9F).contains(byte) || byte == 0x30 || byte == 0xFF || byte == 0x20 {
        likely[index & 1] += 1
      }
    }
    let half = sample.count / 2
    for (parity, encoding) in [(1, Encoding.utf16LittleEndian), (0, .utf16BigEndian)] {
      let isLatin = zeros[parity] * 4 >= half && zeros[1 - parity] * 8 <= zeros[parity]
      if isLatin || isChinese(sample, high: parity, likely: likely, half: half), isValid(sample, high: parity)
      {
        return encoding
      }
    }
    return nil
  }

  /// Chinese without any Latin: nearly all high bytes are likely ones, the low bytes are scattered, and the text is
  /// no valid UTF-8 or ASCII.
  private static func isChinese(_ sample: ArraySlice<UInt8>, high: Int, likely: [Int], half: Int) -> Bool {
    guard likely[high] * 20 >= half * 19, likely[1 - high] * 5 <= half * 4 else { return false }
    guard UTF8Validity(Array(sample)).firstError != nil || sample.contains(0) else { return false }
    let lows = Set(sample.enumerated().filter { $0.offset & 1 != high }.map(\.element))
    let highs = Set(sample.enumerated().filter { $0.offset & 1 == high }.map(\.element))
    return lows.count >= highs.count
  }

  /// Whether surrogates come in pairs.
  private static func isValid(_ sample: ArraySlice<UInt8>, high: Int) -> Bool {
    var expectsLow = false
    for index in stride(from: high, to: sample.count, by: 2) {
      let byte = sample[index]
      let isLow = (0xDC...0xDF).contains(byte)
      if isLow != expectsLow { return false }
      expectsLow = (0xD8...0xDB).contains(byte)
    }
    return true
  }
}
