import DuizhaoModel

/// Signs that a scan lost the spaces of a text, so that what seems to be missing from it may be there.
enum ScanDamage {
  /// Whether a word is longer than English words are, or runs into the next one (*peptidesPeptide*).
  static func isGlued(_ text: String) -> Bool {
    text.split { !$0.isASCII || !$0.isLetter }.contains { word in
      if word.utf8.count > 22 { return true }
      guard word.utf8.count > 12 else { return false }
      let letters = Array(word.utf8)
      // A capital between small letters.
      return letters.indices.dropFirst(3).dropLast(3).contains { index in
        isCapital(letters[index]) && !isCapital(letters[index - 1]) && !isCapital(letters[index + 1])
      }
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
