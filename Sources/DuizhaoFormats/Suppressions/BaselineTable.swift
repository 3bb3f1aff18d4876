import DuizhaoModel

/// The file of a baseline: a table with a line for each finding, sorted, so that a difference of two versions reads well.
public enum BaselineTable {
  /// A line that is no part of a baseline.
  public struct Failure: Error, Sendable, Hashable {
    /// The number of the line, from 1.
    public var line: Int
    /// Whether it is the first, which names the columns.
    public var isHeader: Bool

    /// Creates a failure.
    public init(line: Int, isHeader: Bool) {
      self.line = line
      self.isHeader = isHeader
    }
  }

  private static let columns = ["path", "rule", "fingerprint", "source", "target"]

  /// Returns the table.
  public static func text(_ baseline: Baseline) -> String {
    let rows = baseline.entries.map { entry in
      [entry.path, entry.rule, entry.fingerprint, entry.quotes.source, entry.quotes.target]
    }
    return ([columns] + rows).map { $0.map(TableRows.escaped).joined(separator: "\t") + "\n" }.joined()
  }

  /// Reads a table.
  ///
  /// - Throws: ``Failure`` at the first line that is no row.
  public static func read(_ text: String) throws(Failure) -> Baseline {
    var rows = TableRows.rows(of: text)[...]
    guard let header = rows.popFirst(), header.cells == columns else {
      throw Failure(line: 1, isHeader: true)
    }
    var entries: [Baseline.Entry] = []
    for (cells, line) in rows {
      // Editors that cut off spaces at the end of a line cut off empty quotes.
      guard (3...columns.count).contains(cells.count), !cells[0].isEmpty, isFingerprint(cells[2]) else {
        throw Failure(line: line, isHeader: false)
      }
      let quotes = (cells.dropFirst(3) + ["", ""]).prefix(2).map(TableRows.unescaped)
      entries.append(
        Baseline.Entry(
          path: TableRows.unescaped(cells[0]),
          rule: cells[1],
          fingerprint: cells[2],
          quotes: Sides(source: quotes[0], target: quotes[1])
        )
      )
    }
    return Baseline(entries)
  }

  private static func isFingerprint(_ cell: String) -> Bool {
    cell.utf8.count == 16 && cell.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
