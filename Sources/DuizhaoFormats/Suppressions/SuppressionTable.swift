public import DuizhaoModel

/// The file beside an article that silences findings in it: `rule<TAB>quote or fingerprint<TAB>reason` lines.
///
///     # 剂量单位已与作者核实
///     number-mismatch	5 mg	the dose is of the salt
public enum SuppressionTable {
  /// What is added to an article's name to give the name of the file beside it.
  public static let ending = ".duizhao-ignore"

  /// A line that is no entry.
  public struct Failure: Error, Sendable, Hashable {
    /// The number of the line, from 1.
    public var line: Int

    /// Creates a failure.
    public init(line: Int) {
      self.line = line
    }
  }

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - text: Its text.
  ///   - file: Its name, for reports.
  /// - Returns: The entries in the order of the lines; empty lines and those that begin with `#` are passed over.
  /// - Throws: ``Failure`` at the first line that is no entry.
  public static func read(_ text: String, file: String) throws(Failure) -> [SuppressionEntry] {
    var entries: [SuppressionEntry] = []
    for (cells, line) in TableRows.rows(of: text) where !cells[0].hasPrefix("#") {
      let cells = cells.map(trimmed)
      guard (2...3).contains(cells.count), isRule(cells[0]) else { throw Failure(line: line) }
      let reason = cells.count == 3 && !cells[2].isEmpty ? cells[2] : nil
      entries.append(
        SuppressionEntry(rule: cells[0], subject: cells[1], reason: reason, file: file, line: line)
      )
    }
    return entries
  }

  private static func isRule(_ cell: String) -> Bool {
    !cell.isEmpty && cell.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
  }

  private static func trimmed(_ cell: String) -> String {
    let start = cell.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
