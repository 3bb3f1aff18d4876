/// Makes plain characters of those that fonts and producers put in their place.
///
///     PDFCharacters.plain("e\u{FB03}cacy ⾻")   // efficacy 骨
struct PDFCharacters {
  /// A text in plain characters.
  static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { needsChange($0.value) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return String(result)
  }

  /// Whether a text has characters that the document does not name.
  static func hasUnknown(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0xFFFD, 0xE000...0xF8FF, 0xF0000...0x10FFFD, 0x7F...0x9F: true
      default: false
      }
    }
  }

  private static func needsChange(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0, 0xAD, 0x200B...0x200F, 0x2010, 0x2011, 0x2060, 0xFEFF, 0xFB00...0xFB06, 0x2E80...0x2FDF,
      0xF020...0xF0FF, 0xF900...0xFA0D:
      true
    default: false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0xA0: result.append(" ")
    case 0x2010, 0x2011: result.append("-")
    case 0x200B...0x200F, 0x2060, 0xFEFF: break
    case 0xFB00...0xFB06: result.append(contentsOf: ligatures[Int(scalar.value - 0xFB00)].unicodeScalars)
    case 0x2E80...0x2EFF: result.append(radicals[scalar] ?? scalar)
    case 0x2F00...0x2FD5: result.append(kangxi[Int(scalar.value - 0x2F00)])
    case 0xF020...0xF0FF: result.append(symbols[scalar.value - 0xF000] ?? scalar)
    case 0xF900...0xFA0D: result.append(compatible[Int(scalar.value - 0xF900)])
    default: result.append(scalar)
    }
  }
}
