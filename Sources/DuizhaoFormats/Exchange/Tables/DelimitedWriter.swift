/// Writes rows of cells divided by a separator.
struct DelimitedWriter {
  /// The signs that a table of a kind uses.
  struct Syntax {
    var separator: Unicode.Scalar
    var lineEnd: String

    /// Whether cells that hold signs of the syntax stand in quotation marks; a table without them must not
    /// have such cells.
    var hasQuotes: Bool

    /// Whether a byte order mark stands first.
    var hasMark: Bool

    /// RFC 4180 with the mark by which Excel knows UTF-8.
    static let csv = Syntax(separator: ",", lineEnd: "\r\n", hasQuotes: true, hasMark: true)

    /// RFC 4180 for programs: without a mark, with plain line ends.
    static let plainCSV = Syntax(separator: ",", lineEnd: "\n", hasQuotes: true, hasMark: false)

    /// Tabs, for programs and for comparing versions.
    static let tsv = Syntax(separator: "\t", lineEnd: "\n", hasQuotes: true, hasMark: false)
  }

  private let syntax: Syntax

  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  init(_ syntax: Syntax) {
    self.syntax = syntax
    if syntax.hasMark { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Writes a row.
  mutating func row(_ cells: [String]) { bytes += Array(line(cells).utf8) }

  /// A row with its end.
  func line(_ cells: [String]) -> String {
    cells.map(written).joined(separator: String(syntax.separator)) + syntax.lineEnd
  }

  private func written(_ cell: String) -> String {
    guard syntax.hasQuotes, needsQuotes(cell) else { return cell }
    return "\"" + cell.replacingScalars(["\"": "\"\""]) + "\""
  }

  private func needsQuotes(_ cell: String) -> Bool {
    // Among tabs a mark means something at the start only, and programs that know no quotation marks stay
    // content.
    if syntax.separator == "\t" { return cell.unicodeScalars.first == "\"" }
    // Semicolons and tabs too: whoever guesses the separator counts what is not quoted.
    return cell.unicodeScalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
  }
}
