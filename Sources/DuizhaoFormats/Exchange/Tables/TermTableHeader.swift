import DuizhaoModel

/// What the columns of a table of terms are.
struct TermTableHeader {
  /// The columns in their order; nil for one that is not known.
  private(set) var columns: [TermTableColumn?] = []

  /// The cells that name them; none where the table has no header.
  private(set) var names: [PlacedCell] = []

  /// Columns that say the same as another.
  private(set) var repeated: [PlacedCell] = []

  /// The languages of the two sides, where no column tells them.
  private(set) var direction: Sides<LanguageTag>

  /// The rows below the header.
  private(set) var rows: ArraySlice<[PlacedCell]>

  /// Reads the first row as a header; nil where it names no column of terms.
  init?(_ all: [[PlacedCell]], direction: Sides<LanguageTag>) {
    guard let first = all.first else { return nil }
    self.direction = direction
    names = first
    rows = all.dropFirst()
    for cell in first {
      let column = TermTableColumn(cell.text)
      if let column, columns.contains(column) { repeated.append(cell) }
      columns.append(column)
    }
    // A column of terms without languages is what is translated.
    if !columns.contains(.language(.row)), let index = columns.firstIndex(of: .terms(.main, .row)) {
      columns[index] = columns.contains(.terms(.main, .source)) ? nil : .terms(.main, .source)
    }
    guard columns.contains(where: { $0?.hasMainTerms == true }) else { return nil }
    if let source = columns.firstIndex(of: .terms(.main, .source)), !columns.contains(.language(.source)),
      let target = columns.firstIndex(of: .terms(.main, .target)), !columns.contains(.language(.target))
    {
      self.direction = Self.direction(
        of: rows,
        columns: Sides(source: source, target: target),
        expected: direction
      )
    }
  }

  /// Takes a table of two columns without a header as sources and targets; nil where it has more or fewer
  /// columns.
  init?(withoutHeader all: [[PlacedCell]], direction: Sides<LanguageTag>) {
    let filled = all.map { $0.filter { !$0.text.isEmpty }.count }
    guard filled.contains(2), filled.allSatisfy({ $0 <= 2 }), all.allSatisfy({ $0.count <= 3 }) else {
      return nil
    }
    columns = [.terms(.main, .source), .terms(.main, .target)]
    rows = all[...]
    self.direction = Self.direction(of: rows, columns: Sides(source: 0, target: 1), expected: direction)
  }

  /// The direction of rows of source and target.
  ///
  /// Where the first column is Chinese and the options say that the second one is, or the other way round,
  /// the script is believed.
  ///
  /// - Parameters:
  ///   - rows: The rows without their header.
  ///   - columns: Where source and target stand.
  ///   - expected: What the options say.
  /// - Returns: The languages of the two columns.
  static func direction(
    of rows: ArraySlice<[PlacedCell]>,
    columns: Sides<Int>,
    expected: Sides<LanguageTag>
  ) -> Sides<LanguageTag> {
    var balance = 0
    for row in rows where row.count > max(columns.source, columns.target) {
      balance += (row[columns.source].text.hasHan ? 1 : 0) - (row[columns.target].text.hasHan ? 1 : 0)
    }
    let isTurned =
      balance < 0 && expected.source.primary == "zh" && expected.target.primary != "zh"
      || balance > 0 && expected.target.primary == "zh" && expected.source.primary != "zh"
    return isTurned ? Sides(source: expected.target, target: expected.source) : expected
  }
}
