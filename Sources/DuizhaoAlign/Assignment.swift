/// The assignment problem: to each row a column of its own, at the least cost.
enum Assignment {
  /// Returns for each row of a square matrix its column, by the Hungarian method (Kuhn 1955).
  ///
  /// - Complexity: O(*n*³).
  static func minimum(_ cost: [[Double]]) -> [Int] {
    let size = cost.count
    var rowPotential = [Double](repeating: 0, count: size + 1)
    var columnPotential = rowPotential
    // Rows and columns count from 1; row 0 is the row being placed.
    var rowOfColumn = [Int](repeating: 0, count: size + 1)
    for row in stride(from: 1, through: size, by: 1) {
      var previous = [Int](repeating: 0, count: size + 1)
      var slack = [Double](repeating: .infinity, count: size + 1)
      var isDone = [Bool](repeating: false, count: size + 1)
      rowOfColumn[0] = row
      var column = 0
      repeat {
        isDone[column] = true
        let current = rowOfColumn[column]
        var least = Double.infinity
        var next = 0
        for candidate in 1...size where !isDone[candidate] {
          let reduced = cost[current - 1][candidate - 1] - rowPotential[current] - columnPotential[candidate]
          if reduced < slack[candidate] {
            slack[candidate] = reduced
            previous[candidate] = column
          }
          if slack[candidate] < least {
            least = slack[candidate]
            next = candidate
          }
        }
        for index in 0...size {
          if isDone[index] {
            rowPotential[rowOfColumn[index]] += least
            columnPotential[index] -= least
          } else {
            slack[index] -= least
          }
        }
        column = next
      } while rowOfColumn[column] != 0
      while column != 0 {
        rowOfColumn[column] = rowOfColumn[previous[column]]
        column = previous[column]
      }
    }
    var result = [Int](repeating: 0, count: size)
    for column in stride(from: 1, through: size, by: 1) { result[rowOfColumn[column] - 1] = column - 1 }
    return result
  }
}
