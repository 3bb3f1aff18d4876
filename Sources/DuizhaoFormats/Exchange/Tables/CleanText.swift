/// Text as tables take it: without control characters and without white space at the ends.
enum CleanText {
  /// The text with one blank for each run of control characters, line ends and separators of lines and
  /// paragraphs.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - keepsLines: Whether line feeds stay as they are.
  /// - Returns: The text, empty where nothing else was in it.
  static func of(_ text: String, keepsLines: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0) && !(keepsLines && $0 == "\n") }) else {
      return text.withoutEdgeBlanks
    }
    var result = String.UnicodeScalarView()
    var isAfterBlank = false
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if keepsLines, scalar == "\n" || scalar == "\r" {
        // A line end is one line feed, whatever the system.
        if scalar == "\n" || index + 1 == scalars.count || scalars[index + 1] != "\n" { result.append("\n") }
        isAfterBlank = false
      } else if isControl(scalar) {
        if !isAfterBlank { result.append(" ") }
        isAfterBlank = true
      } else {
        result.append(scalar)
        isAfterBlank = false
      }
    }
    return String(result).withoutEdgeBlanks
  }

  /// C0, C1, DEL, and the separators of lines and paragraphs.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
