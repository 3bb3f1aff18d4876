public import DuizhaoModel

/// The report as workflow commands, which GitHub shows as annotations beside the lines of the files.
///
///     ::error file=a.md,line=12,col=5,endLine=12,endColumn=9,title=number-mismatch::“5 mg” in the source, …
public struct GitHubReport: Sendable {
  /// The language of the messages.
  public var language: Language

  /// Whether to give also the notes that their rule doubts; GitHub shows ten annotations of a kind.
  public var showsDoubtful: Bool

  /// Creates the report.
  public init(language: Language, showsDoubtful: Bool = false) {
    self.language = language
    self.showsDoubtful = showsDoubtful
  }

  /// Returns the report on some articles, a line for each finding.
  public func text(_ articles: [CheckedArticle]) -> String {
    articles.flatMap { article in
      article.findings.filter { showsDoubtful || !$0.isDoubtful }.map { line($0, in: article) + "\n" }
    }.joined()
  }

  private func line(_ finding: Finding, in article: CheckedArticle) -> String {
    let command =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    let message = [finding.message(language)] + article.passageLines(of: finding)
    let properties = article.places(of: finding).prefix(1).flatMap { place -> [(String, String)] in
      // Only lines of the file can be annotated.
      guard place.start.isInFile else { return [("file", place.path)] }
      let isOneLine = place.start.line == place.end.line
      // GitHub refuses columns of places that go over several lines.
      return [("file", place.path), ("line", "\(place.start.line)")]
        + (isOneLine ? [("col", "\(place.start.column)")] : [])
        + [("endLine", "\(place.end.line)")]
        + (isOneLine ? [("endColumn", "\(place.end.column)")] : [])
    }
    let written = (properties + [("title", finding.rule)]).map { "\($0)=\(Self.escapedProperty($1))" }
    return "::\(command) \(written.joined(separator: ","))::\(Self.escaped(message.joined(separator: "\n")))"
  }

  /// Text behind the second `::`.
  private static func escaped(_ text: String) -> String {
    text.replacingScalars(["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  /// The value of a property.
  private static func escapedProperty(_ text: String) -> String {
    escaped(text).replacingScalars([":": "%3A", ",": "%2C"])
  }
}
