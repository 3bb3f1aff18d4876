/// A cell of a table with its place in the file.
struct PlacedCell: Hashable {
  /// What is in it, without white space at the ends.
  var text: String

  /// The line, from 1; the row of a spreadsheet.
  var line: Int

  /// The column, from 1: counted in characters of a text, in cells of a spreadsheet.
  var column: Int
}

extension StringProtocol {
  /// The text without white space at its ends.
  var withoutEdgeBlanks: String {
    var part = self[...]
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
