/// Rows of cells under one another, by the columns that they take on a terminal.
package struct AlignedTable {
  /// The rows.
  package var rows: [[String]] = []

  /// The columns whose cells end at the same place.
  package var rightAligned: Set<Int> = []

  /// The columns that are cut where a row would be too wide.
  package var flexible: Set<Int> = []

  /// Creates a table.
  package init(_ rows: [[String]] = [], rightAligned: Set<Int> = [], flexible: Set<Int> = []) {
    self.rows = rows
    self.rightAligned = rightAligned
    self.flexible = flexible
  }

  /// The lines of the table; nil columns for lines as wide as they need to be.
  package func lines(columns: Int? = nil) -> [String] {
    let rows = rows.map { $0.map(\.printable) }
    let widths = Self.widths(rows, flexible: flexible, columns: columns)
    return rows.map { row in
      var line = ""
      for (index, cell) in row.enumerated() {
        let text = DisplayWidth.fitting(cell, columns: widths[index])
        let blank = String(repeating: " ", count: widths[index] - DisplayWidth.of(text))
        line += (index > 0 ? "  " : "") + (rightAligned.contains(index) ? blank + text : text + blank)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The width of each column: the widest of the flexible ones give way until a line fits.
  private static func widths(_ rows: [[String]], flexible: Set<Int>, columns: Int?) -> [Int] {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], DisplayWidth.of(cell))
      }
    }
    guard let columns else { return widths }
    var excess = widths.reduce(0, +) + 2 * max(0, widths.count - 1) - columns
    while excess > 0,
      let widest = flexible.filter({ $0 < widths.count && widths[$0] > 8 }).max(by: { a, b in
        (widths[a], a) < (widths[b], b)
      })
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
