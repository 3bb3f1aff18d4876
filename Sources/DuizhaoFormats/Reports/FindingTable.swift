import DuizhaoModel

/// A cell of a table for the office.
enum TableCell {
  case text(String)
  case number(Double)
  /// A share from 0 to 1.
  case share(Double)
  /// A severity with its name.
  case severity(Severity, String)
  /// A passage with what is meant in it.
  case passage([(text: String, isMarked: Bool)])

  static func number(_ value: Int) -> TableCell { .number(Double(value)) }
}

/// Findings as rows and columns.
struct FindingTable {
  /// A column of the table.
  enum Column: CaseIterable {
    case file, severity, rule, problem, sourceLine, sourceQuote, sourcePassage, targetLine, targetQuote,
      targetPassage, confidence, standard
  }

  var language: Language

  /// The clauses that the rules come from, by rule.
  var clauses: [String: String]

  init(language: Language, rules: [ReportedRule]) {
    self.language = language
    clauses = Dictionary(rules.map { ($0.id, $0.clause ?? "") }) { first, _ in first }
  }

  /// The name of a column.
  func heading(_ column: Column) -> String {
    let name =
      switch column {
      case .file: Message(en: "file", zh: "文件")
      case .severity: Message(en: "severity", zh: "级别")
      case .rule: Message(en: "rule", zh: "规则")
      case .problem: Message(en: "problem", zh: "问题")
      case .sourceLine: Message(en: "source place", zh: "原文位置")
      case .sourceQuote: Message(en: "source", zh: "原文")
      case .sourcePassage: Message(en: "source passage", zh: "原文句")
      case .targetLine: Message(en: "translation place", zh: "译文位置")
      case .targetQuote: Message(en: "translation", zh: "译文")
      case .targetPassage: Message(en: "translation passage", zh: "译文句")
      case .confidence: Message(en: "confidence", zh: "置信度")
      case .standard: Message(en: "standard", zh: "依据")
      }
    return name(language)
  }

  /// What a finding has in a column.
  func cell(_ column: Column, _ finding: Finding, in article: CheckedArticle) -> TableCell {
    switch column {
    case .file: .text(article.paths)
    case .severity: .severity(finding.severity, finding.severity.name(language))
    case .rule: .text(finding.rule)
    case .problem: .text(finding.message(language))
    case .sourceLine: line(finding.source, article.lines.source)
    case .sourceQuote: .text(finding.source?.quote ?? "")
    case .sourcePassage: .passage(finding.source?.parts ?? [])
    case .targetLine: line(finding.target, article.lines.target)
    case .targetQuote: .text(finding.target?.quote ?? "")
    case .targetPassage: .passage(finding.target?.parts ?? [])
    case .confidence: .share(finding.confidence)
    case .standard: .text(clauses[finding.rule] ?? "")
    }
  }

  private func line(_ place: Place?, _ lines: LineTable) -> TableCell {
    guard let place else { return .text("") }
    let position = lines.position(at: place.range.lowerBound)
    return position.isInFile ? .number(position.line) : .text(position.label)
  }
}
