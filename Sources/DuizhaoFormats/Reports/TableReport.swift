public import DuizhaoModel

/// The tab-separated reports, a line for each link or finding, for scripts and spreadsheets.
public struct TableReport: Sendable {
  /// The language of the messages.
  public var language: Language

  /// Creates the report.
  public init(language: Language = .english) {
    self.language = language
  }

  /// The first line of findings.
  static let heading =
    "path\trule\tseverity\tconfidence\tsource range\tsource\ttarget range\ttarget\tmessage\tsource place\ttarget place"

  /// Returns links as `source indices<TAB>target indices<TAB>score`, indices from 0.
  public func text(_ links: [Link]) -> String {
    links.map { link in
      let source = link.source.map(String.init).joined(separator: ",")
      let target = link.target.map(String.init).joined(separator: ",")
      return "\(source)\t\(target)\t\(link.score)\n"
    }.joined()
  }

  /// Returns findings as `path rule severity confidence range quote range quote message place place`, a header first.
  ///
  /// Ranges are bytes of the text that was read; places are lines of the file, paragraphs (`¶12`), lines of pages
  /// (`p2:14`) or segments (`#7`).
  public func text(_ articles: [CheckedArticle]) -> String {
    var text = Self.heading + "\n"
    for article in articles {
      for finding in article.findings {
        let cells = [
          article.aligned.article.versions.source.path, finding.rule, finding.severity.rawValue,
          "\(finding.confidence)", range(finding.source), finding.source?.quote ?? "", range(finding.target),
          finding.target?.quote ?? "", finding.message(language),
          place(finding.source, article.lines.source), place(finding.target, article.lines.target),
        ]
        text += cells.map(Self.cell).joined(separator: "\t") + "\n"
      }
    }
    return text
  }

  private func range(_ place: Place?) -> String {
    place.map { "\($0.range.lowerBound)-\($0.range.upperBound)" } ?? ""
  }

  private func place(_ place: Place?, _ lines: LineTable) -> String {
    place.map { lines.position(at: $0.range.lowerBound).label } ?? ""
  }

  /// A cell without tabs and line breaks.
  private static func cell(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
