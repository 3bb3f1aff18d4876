import DuizhaoModel

/// A passage with its term marked, as it is shown on a terminal.
struct MarkedPassage {
  /// Whether to mark with colour rather than brackets.
  var usesColor: Bool

  /// The lines of a passage, wrapped; where there are more than a number, those about the term with an ellipsis.
  func lines(_ passage: TermEvidence.Passage, columns: Int, limit: Int = .max) -> [String] {
    let bytes = Array(passage.text.utf8)
    let range = passage.range.clamped(to: 0..<bytes.count)
    let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self).printable
    let term = String(decoding: bytes[range], as: UTF8.self).printable
    let after = String(decoding: bytes[range.upperBound...], as: UTF8.self).printable
    // The marks are characters of no text, so that they stay with the term when lines are broken.
    var lines = DisplayWidth.wrap("\(before)⟦\(term)⟧\(after)", columns: columns)
    if lines.count > limit {
      let first = lines.firstIndex { $0.contains("⟦") } ?? 0
      let start = min(max(0, first - limit / 2), lines.count - limit)
      let isCut = (before: start > 0, after: start + limit < lines.count)
      lines = Array(lines[start..<start + limit])
      if isCut.before, !lines.isEmpty { lines[0] = "…" + lines[0].dropFirst(lines[0].first == "⟦" ? 0 : 1) }
      if isCut.after, let last = lines.last, last.last != "⟧" {
        lines[lines.count - 1] = last.dropLast() + "…"
      }
    }
    return painted(lines)
  }

  private func painted(_ lines: [String]) -> [String] {
    guard usesColor else {
      return lines.map { $0.replacing("⟦", with: "[").replacing("⟧", with: "]") }
    }
    var isOpen = false
    return lines.map { line in
      var result = isOpen ? "\u{1B}[1;4m" : ""
      for character in line {
        switch character {
        case "⟦":
          isOpen = true
          result += "\u{1B}[1;4m"
        case "⟧":
          isOpen = false
          result += "\u{1B}[0m"
        default: result.append(character)
        }
      }
      return result + (isOpen ? "\u{1B}[0m" : "")
    }
  }
}
