extension String {
  /// The text on one line: white space and control characters between words become one blank, at the ends none.
  ///
  /// Other blanks (no-break, ideographic) stay where they stand between words.
  ///
  ///     " 骨质\n 疏松 ".onOneLine  // "骨质 疏松"
  var onOneLine: String {
    guard !isPlainLine else { return self }
    var result = String.UnicodeScalarView()
    var isBlankDue = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0...0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: isBlankDue = true
      default:
        if isBlankDue { result.append(" ") }
        isBlankDue = false
        result.append(scalar)
      }
    }
    return String(result).trimmed
  }

  /// Whether the text is words of common characters with single blanks between them, as nearly all terms are.
  private var isPlainLine: Bool {
    var isBlank = true
    for byte in utf8 {
      switch byte {
      case 0x21...0x7E, 0x80...0xBF, 0xC3...0xDF, 0xE4...0xEE: isBlank = false
      case 0x20 where !isBlank: isBlank = true
      default: return false
      }
    }
    return !isBlank
  }

  /// The text without blanks at its ends and without characters that XML 1.0 does not have.
  var asBlock: String {
    isXMLText ? trimmed : String(String.UnicodeScalarView(unicodeScalars.filter(\.isOfXML))).trimmed
  }

  /// Whether XML 1.0 has all characters of the text.
  var isXMLText: Bool { unicodeScalars.allSatisfy(\.isOfXML) }

  /// ``asBlock``; nil where nothing is left.
  var nonEmptyBlock: String? {
    let block = asBlock
    return block.isEmpty ? nil : block
  }

  /// The text without white space at its ends.
  private var trimmed: String {
    var part = Substring(self)
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }

  /// Whether the text can be an identifier in XML: a letter or `_`, then letters, digits, `-`, `_` and `.`.
  var isXMLName: Bool {
    guard let first = unicodeScalars.first, first == "_" || first.properties.isAlphabetic else {
      return false
    }
    return unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || ["-", "_", "."].contains(scalar)
    }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 has the character (2.2).
  fileprivate var isOfXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
