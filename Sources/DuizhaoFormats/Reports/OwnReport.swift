import DuizhaoModel

/// Whether a file is a report of ours, which is no document to be checked.
///
/// Pages name their generator, tables have our headings.
///
/// - Parameter start: The first bytes of the file; 1,024 are enough.
/// - Returns: Whether it is one; workbooks are not told.
public func isOwnReport(_ start: some Collection<UInt8>) -> Bool {
  let text = String(decoding: start.prefix(1_024), as: UTF8.self)
  if text.contains(HTMLFrame.generator) { return true }
  let lines = (text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]).split(whereSeparator: {
    $0.isNewline
  })
  return lines.first.map { OwnReport.headings.contains(String($0)) } ?? false
}

private enum OwnReport {
  /// The first rows of tables of findings.
  static let headings: Set<String> = {
    let languages = Language.allCases.map { language in
      let table = FindingTable(language: language, rules: [])
      return FindingTable.Column.allCases.map(table.heading).joined(separator: ",")
    }
    return Set(languages + [TableReport.heading])
  }()
}
