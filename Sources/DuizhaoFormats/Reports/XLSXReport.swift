public import DuizhaoModel

/// The report as an Excel workbook (Office Open XML): a sheet with the findings, one with the articles.
///
/// What is meant in a passage is bold and red. The same findings give the same bytes.
public struct XLSXReport: Sendable {
  /// The language of the headings and messages.
  public var language: Language

  /// The rules whose clauses are named.
  public var rules: [ReportedRule]

  /// Creates the report.
  public init(language: Language, rules: [ReportedRule]) {
    self.language = language
    self.rules = rules
  }

  /// The columns of the findings with their widths in characters; quotes are marked in their passages.
  private static let columns: [(FindingTable.Column, width: Int)] = [
    (.file, 24), (.severity, 9), (.rule, 22), (.problem, 44), (.sourceLine, 8), (.sourcePassage, 52),
    (.targetLine, 8), (.targetPassage, 60), (.confidence, 11), (.standard, 18),
  ]

  /// Returns the workbook on some articles.
  ///
  /// - Returns: The bytes of the file; nil where there is not enough memory.
  public func bytes(_ articles: [CheckedArticle]) -> [UInt8]? {
    ZipWriter.archive(parts(articles))
  }

  /// The files inside the workbook.
  package func parts(_ articles: [CheckedArticle]) -> [(name: String, text: String)] {
    Spreadsheet(sheets: [findings(articles), overview(articles)]).parts
  }

  private func findings(_ articles: [CheckedArticle]) -> Spreadsheet.Sheet {
    let table = FindingTable(language: language, rules: rules)
    return Spreadsheet.Sheet(
      name: Message(en: "Findings", zh: "问题")(language),
      widths: Self.columns.map(\.width),
      header: Self.columns.map { table.heading($0.0) },
      rows: articles.flatMap { article in
        article.findings.map { finding in Self.columns.map { table.cell($0.0, finding, in: article) } }
      }
    )
  }

  private func overview(_ articles: [CheckedArticle]) -> Spreadsheet.Sheet {
    let columns: [(Message, Int)] = [
      (Message(en: "file", zh: "文件"), 24), (Message(en: "source title", zh: "原文题名"), 48),
      (Message(en: "translated title", zh: "译文题名"), 60), (Message(en: "source sentences", zh: "原文句数"), 10),
      (Message(en: "translated sentences", zh: "译文句数"), 12), (Message(en: "links", zh: "对应"), 8),
      (Message(en: "source keywords", zh: "原文关键词"), 11),
      (Message(en: "translated keywords", zh: "译文关键词"), 12), (Message(en: "errors", zh: "错误"), 8),
      (Message(en: "warnings", zh: "警告"), 10), (Message(en: "notes", zh: "提示"), 8),
    ]
    return Spreadsheet.Sheet(
      name: Message(en: "Articles", zh: "文章")(language),
      widths: columns.map(\.1),
      header: columns.map { $0.0(language) },
      rows: articles.map(row)
    )
  }

  private func row(_ checked: CheckedArticle) -> [TableCell] {
    let aligned = checked.aligned
    let titles = aligned.article.versions.map { $0.title?.string ?? "" }
    let count = { (severity: Severity) in checked.findings.count { $0.severity == severity } }
    return [
      .text(checked.paths), .text(titles.source), .text(titles.target),
      .number(aligned.sentences.source.count), .number(aligned.sentences.target.count),
      .number(aligned.links.count { !$0.source.isEmpty && !$0.target.isEmpty }),
      .number(aligned.keywords.source.count), .number(aligned.keywords.target.count),
      .number(count(.error)), .number(count(.warning)), .number(count(.info)),
    ]
  }
}
