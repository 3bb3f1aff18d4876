/// What readers ask of a Unicode scalar value.
extension UInt32 {
  /// White space of any width, NUL (masked), and marks without width.
  var isBlank: Bool {
    switch self {
    case 0x00, 0x09...0x0D, 0x20, 0x85, 0xA0, 0xAD, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// A Han character.
  var isHan: Bool {
    switch self {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0x3007, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// A Han character or punctuation of its width, beside which a line break stands for nothing.
  var isWide: Bool {
    isHan || (0x3001...0x303F).contains(self) || (0xFF01...0xFF60).contains(self)
  }

  /// A letter of a Latin alphabet.
  var isLatin: Bool {
    switch self {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  var isDigit: Bool { (0x30...0x39).contains(self) || (0xFF10...0xFF19).contains(self) }

  /// A superscript digit.
  var isSuperscriptDigit: Bool {
    switch self {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }

  /// The value of a digit of any kind.
  var digitValue: UInt32? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0xFF10...0xFF19: self - 0xFF10
    case 0xB2, 0xB3: self - 0xB0
    case 0xB9: 1
    case 0x2070, 0x2074...0x2079: self - 0x2070
    default: nil
    }
  }

  /// A mark that ties an author to a note: `*`, `#`, △, † and their like.
  var isNoteMark: Bool {
    switch self {
    case 0x2A, 0x23, 0xFF0A, 0xFF03, 0x2217, 0x25B3, 0x25B2, 0x2020, 0x2021, 0xA7, 0x203B, 0x2606, 0x2605,
      0x2460...0x2469:
      true
    default: false
    }
  }

  /// A sign that separates items: comma, enumeration comma or semicolon.
  var isSeparator: Bool {
    switch self {
    case 0x2C, 0x3B, 0x3001, 0xFF0C, 0xFF1B, 0xFF64: true
    default: false
    }
  }
}
