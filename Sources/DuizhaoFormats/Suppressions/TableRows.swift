/// The lines of a table that people edit: cells divided by tabs.
enum TableRows {
  /// The cells of each line that is not empty, with the line's number from 1.
  static func rows(of text: String) -> [(cells: [String], line: Int)] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.enumerated().compactMap {
      index,
      line in
      let line = index == 0 && line.first == "\u{FEFF}" ? line.dropFirst() : line
      guard line.contains(where: { !$0.isWhitespace }) else { return nil }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return (cells, index + 1)
    }
  }

  /// A text as one cell: line ends, tabs and the backslash itself with a backslash.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text that a cell stands for.
  static func unescaped(_ cell: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscape = false
    for scalar in cell.unicodeScalars {
      guard isEscape || scalar == "\\" else {
        result.append(scalar)
        continue
      }
      if isEscape {
        switch scalar {
        case "t": result.append("\t")
        case "n": result.append("\n")
        case "r": result.append("\r")
        default: result.append(scalar)
        }
      }
      isEscape.toggle()
    }
    return String(result)
  }
}
