/// How many columns text takes on a terminal (UAX #11: Han, kana and full-width forms take two).
package enum DisplayWidth {
  /// The columns of a text.
  package static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The columns of a scalar: 0 for combining marks, 2 for wide characters.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// As much of a text as fits some columns, with an ellipsis where something is left out.
  package static func fitting(_ text: String, columns: Int) -> String {
    guard of(text) > columns else { return text }
    var kept = ""
    var width = 0
    for character in text {
      let length = of(String(character))
      guard width + length < columns else { break }
      kept.append(character)
      width += length
    }
    return columns > 0 ? kept + "…" : ""
  }

  /// Breaks a text into lines of at most some columns: at spaces, and between wide characters.
  package static func wrap(_ text: some StringProtocol, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for piece in pieces(text).flatMap({ broken($0, columns: columns) }) {
      let length = of(piece)
      if width + length > columns, !line.isEmpty {
        lines.append(line.trimmingTrailingSpaces())
        line = ""
        width = 0
        if piece == " " { continue }
      }
      line += piece
      width += length
    }
    if !line.isEmpty { lines.append(line.trimmingTrailingSpaces()) }
    return lines
  }

  /// A piece, or its parts where it is wider than a line.
  private static func broken(_ piece: String, columns: Int) -> [String] {
    guard of(piece) > columns else { return [piece] }
    var parts: [String] = []
    for character in piece {
      if let last = parts.last, of(last) + of(String(character)) <= columns {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
    }
    return parts
  }

  /// Words, spaces and single wide characters; punctuation stays with what it opens or closes.
  private static func pieces(_ text: some StringProtocol) -> [String] {
    var pieces: [String] = []
    for character in text {
      let isWide = character.unicodeScalars.contains { of($0) == 2 }
      let isClosing = "，。；：、！？）】》”’".contains(character)
      if let last = pieces.last, let end = last.last, last != " ",
        isClosing || "（《【“‘".contains(end)
          || character != " " && !isWide && !end.unicodeScalars.contains(where: { of($0) == 2 })
      {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}
