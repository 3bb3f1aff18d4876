/// The cells of a block that a path may touch: a range of columns for each row.
enum Corridor {
  /// All cells within a distance of the diagonal.
  static func diagonal(rows: Int, columns: Int, width: Int) -> [ClosedRange<Int>] {
    (0...rows).map { row in
      let centre = rows == 0 ? 0 : row * columns / rows
      let low = row == 0 ? 0 : max(0, centre - width)
      let high = row == rows ? columns : min(columns, centre + width)
      return min(low, columns)...high
    }
  }

  /// The cells of a corridor within a distance of the corners of a path; the whole corridor where there is no path.
  static func around(
    _ corners: [(row: Int, column: Int)],
    _ wide: [ClosedRange<Int>],
    rows: Int,
    columns: Int,
    width: Int
  ) -> [ClosedRange<Int>] {
    guard !corners.isEmpty else { return wide }
    var low = [Int](repeating: columns, count: rows + 1)
    var high = [Int](repeating: 0, count: rows + 1)
    for corner in corners {
      for row in max(0, corner.row - width / 2)...min(rows, corner.row + width / 2) {
        low[row] = min(low[row], max(0, corner.column - width))
        high[row] = max(high[row], min(columns, corner.column + width))
      }
    }
    low[0] = 0
    high[rows] = columns
    return (0...rows).map { row in
      let narrow = min(low[row], high[row])...high[row]
      return wide[row].overlaps(narrow) ? narrow.clamped(to: wide[row]) : wide[row]
    }
  }
}
