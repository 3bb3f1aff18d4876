/// Rows of cells divided by tabs, commas or semicolons, with or without quotation marks (RFC 4180).
///
/// A quoted cell may hold separators, line ends and doubled quotation marks.
struct DelimitedText {
  /// A cell with its place in the file.
  struct Cell {
    var text: String
    /// The line, from 1.
    var line: Int
    /// The column, from 1, in characters.
    var column: Int
  }

  /// The rows that are not empty.
  private(set) var rows: [[Cell]] = []

  private var row: [Cell] = []
  private var text = ""
  private var isQuoted = false
  private var (line, column) = (1, 1)
  private var start = (line: 1, column: 1)

  /// Divides a text; a tab in its first line makes it a table of tabs, else what stands there more often of comma and
  /// semicolon.
  init(_ content: String) {
    let content = content.hasPrefix("\u{FEFF}") ? content.dropFirst() : Substring(content)
    let header = content.prefix { !$0.isNewline }
    let isSemicolon = header.count { $0 == ";" } > header.count { $0 == "," }
    let separator: Character = header.contains("\t") ? "\t" : isSemicolon ? ";" : ","
    var isOpen = false
    var previous: Character?
    for character in content {
      if isOpen {
        if character == "\"" { isOpen = false } else { text.append(character) }
      } else if character == "\"", text.isEmpty || isQuoted && previous == "\"" {
        // A doubled mark inside a quoted cell is a mark.
        if isQuoted, previous == "\"" { text.append("\"") }
        isQuoted = true
        isOpen = true
      } else if character == separator {
        endCell(after: character)
      } else if character.isNewline {
        endCell(after: character)
        endRow()
      } else {
        text.append(character)
      }
      advance(over: character)
      if !isOpen, character == separator || character.isNewline { start = (line, column) }
      previous = character
    }
    endCell(after: nil)
    endRow()
  }

  private mutating func advance(over character: Character) {
    if character.isNewline {
      line += 1
      column = 1
    } else {
      column += 1
    }
  }

  private mutating func endCell(after separator: Character?) {
    var trimmed = Substring(text)
    while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    row.append(Cell(text: String(trimmed), line: start.line, column: start.column))
    text = ""
    isQuoted = false
  }

  private mutating func endRow() {
    if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    row = []
  }
}
