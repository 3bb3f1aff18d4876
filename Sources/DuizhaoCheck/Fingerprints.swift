import DuizhaoModel

/// What findings are known by from one run to the next; see docs/decisions/0010-fingerprints.md.
enum Fingerprints {
  /// Gives each finding of an article its fingerprint.
  ///
  /// - Complexity: O(*n*) in the length of the quotes.
  static func fill(_ findings: inout [Finding]) {
    var seen: [[UInt8]: Int] = [:]
    for index in findings.indices {
      let finding = findings[index]
      // No quote holds this byte, so that no two findings give the same bytes by accident.
      let key =
        Array(finding.rule.utf8) + [0xFF] + folded(finding.source?.quote ?? "") + [0xFF]
        + folded(finding.target?.quote ?? "")
      let ordinal = seen[key, default: 0]
      seen[key] = ordinal + 1
      findings[index].fingerprint = hexadecimal(hash(key + [0xFF] + Array("\(ordinal)".utf8)))
    }
  }

  /// The bytes of a quote without what typesetting changes: spaces, width and case.
  ///
  ///     folded("Ｐ ＜ ０．０５")   // "p<0.05"
  static func folded(_ quote: String) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for scalar in quote.unicodeScalars where !scalar.properties.isWhitespace && !isInvisible(scalar) {
      let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      text.append(Unicode.Scalar(narrow) ?? scalar)
    }
    return Array(String(text).lowercased().utf8)
  }

  /// Whether a scalar is a soft hyphen, a zero-width space or a byte order mark.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    [0xAD, 0x200B, 0x2060, 0xFEFF].contains(scalar.value)
  }

  /// FNV-1a of 64 bits.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
