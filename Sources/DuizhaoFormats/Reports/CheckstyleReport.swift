public import DuizhaoModel

/// The report in Checkstyle's XML, which many build servers and editors read.
///
/// A finding is an error of the file that its first place stands in.
public struct CheckstyleReport: Sendable {
  /// The language of the messages.
  public var language: Language

  /// Creates the report.
  public init(language: Language) {
    self.language = language
  }

  /// Returns the report on some articles.
  public func text(_ articles: [CheckedArticle]) -> String {
    var xml = XMLWriter()
    xml.element("checkstyle", ["version": "4.3"]) { xml in
      for article in articles { write(article, to: &xml) }
    }
    return xml.text
  }

  private func write(_ article: CheckedArticle, to xml: inout XMLWriter) {
    let paths = article.aligned.article.versions.map(\.path)
    let located = article.findings.compactMap { finding in
      article.places(of: finding).first.map { (finding, $0) }
    }
    for path in paths.source == paths.target ? [paths.source] : [paths.source, paths.target] {
      xml.element("file", ["name": path]) { xml in
        for (finding, place) in located where place.path == path {
          let passages = article.passageLines(of: finding)
          xml.element(
            "error",
            [
              // 0 is the file as a whole: paragraphs and segments are no lines.
              "line": place.start.isInFile ? "\(place.start.line)" : "0",
              "column": place.start.isInFile ? "\(place.start.column)" : nil,
              "severity": finding.severity.rawValue,
              "message": ([finding.message(language)] + passages).joined(separator: "\n"),
              "source": "duizhao.\(finding.rule)",
            ]
          )
        }
      }
    }
  }
}
