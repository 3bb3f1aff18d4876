import DuizhaoModel

/// Numbers that scanning broke: letters among digits, exponents on the line, signs that were lost.
enum BrokenNumbers {
  static func marks(in sentence: Sentence) -> [BrokenPlace] {
    let text = SentenceBytes(sentence)
    return sentence.values.compactMap { value in
      let written = text[value.range]
      if let range = letterRun(written) {
        return (
          .letterForDigit,
          value.range.lowerBound + range.lowerBound..<value.range.lowerBound + range.upperBound
        )
      }
      guard value.isRepaired else { return nil }
      return isPower(written) ? (.lostSuperscript, value.range) : (.doubtful, value.range)
    }
  }

  /// The run of digits among which letters stand that look like digits.
  private static func letterRun(_ written: String) -> Range<Int>? {
    let bytes = Array(written.utf8)
    var start = 0
    while start < bytes.count {
      guard isDigitLike(bytes[start]), start == 0 || !isLetter(bytes[start - 1]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, isDigitLike(bytes[end]) || bytes[end] == UInt8(ascii: ".") { end += 1 }
      let run = bytes[start..<end]
      // 786-O is a line of kidney cancer cells.
      if run.contains(where: isLetter), run.contains(where: isDigit), !run.elementsEqual("786O".utf8),
        end == bytes.count || !isLetter(bytes[end])
      {
        return start..<end
      }
      start = max(end, start + 1)
    }
    return nil
  }

  private static func isPower(_ written: String) -> Bool {
    written.contains("×") && written.contains("10") && !written.contains("^")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private static func isDigitLike(_ byte: UInt8) -> Bool {
    isDigit(byte)
      || [UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "l"), UInt8(ascii: "I")].contains(byte)
  }
}
