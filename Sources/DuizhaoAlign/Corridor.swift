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

  /// All cells within a distance of a path that an earlier search found.
  static func around(
    _ links: [(source: Range<Int>, target: Range<Int>, score: Double)],
    rows: Int,
    columns: Int,
    width: Int
  ) -> [ClosedRange<Int>] {
    guard let first = links.first else { return diagonal(rows: rows, columns: columns, width: width) }
    var low = [Int](repeating: columns, count: rows + 1)
    var high = [Int](repeating: 0, count: rows + 1)
    for link in links {
      let target =
        link.target.lowerBound - first.target.lowerBound..<link.target.upperBound - first.target.lowerBound
      let source =
        link.source.lowerBound - first.source.lowerBound...link.source.upperBound - first.source.lowerBound
      for row in max(0, source.lowerBound - width / 2)...min(rows, source.upperBound + width / 2) {
        low[row] = min(low[row], max(0, target.lowerBound - width))
        high[row] = max(high[row], min(columns, target.upperBound + width))
      }
    }
    low[0] = 0
    high[rows] = columns
    return (0...rows).map { min(low[$0], high[$0])...high[$0] }
  }
}
