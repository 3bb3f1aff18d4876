public import DuizhaoModel

/// The findings as comma-separated values (RFC 4180), a row each, for spreadsheets.
///
/// A byte order mark makes Excel read UTF-8; cells that it would run as formulas begin with an apostrophe.
public struct CSVReport: Sendable {
  /// The language of the headings and messages.
  public var language: Language

  /// The rules whose clauses are named.
  public var rules: [ReportedRule]

  /// Creates the report.
  public init(language: Language, rules: [ReportedRule]) {
    self.language = language
    self.rules = rules
  }

  /// Returns the report on some articles.
  public func text(_ articles: [CheckedArticle]) -> String {
    let table = FindingTable(language: language, rules: rules)
    var rows = [FindingTable.Column.allCases.map(table.heading)]
    for article in articles {
      rows += article.findings.map { finding in
        FindingTable.Column.allCases.map { Self.plain(table.cell($0, finding, in: article)) }
      }
    }
    return "\u{FEFF}" + rows.map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func plain(_ cell: TableCell) -> String {
    switch cell {
    case .text(let text), .severity(_, let text): FormulaMark.guarded(text)
    case .number(let number): "\(Int(number))"
    case .share(let share): "\(share)"
    case .passage(let parts): FormulaMark.guarded(parts.map(\.text).joined())
    }
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return cell }
    return "\"" + cell.replacingScalars(["\"": "\"\""]) + "\""
  }
}
