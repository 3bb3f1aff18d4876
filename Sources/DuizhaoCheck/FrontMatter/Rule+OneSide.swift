import DuizhaoModel

extension CheckContext {
  /// The version in a language, and the side that it is on; nil where the article has none in it.
  func version(in language: Language) -> (side: Side, version: ArticleVersion)? {
    for side in Side.allCases where article.article.versions[side].language == language {
      return (side, article.article.versions[side])
    }
    return nil
  }

  /// Whether anything of a language's title, abstract or keywords was read.
  func has(_ language: Language) -> Bool {
    guard let version = version(in: language)?.version else { return false }
    return !version.isEmpty || version.title != nil
  }
}

extension Rule {
  /// Creates a finding whose one place is on a side.
  func finding(
    _ severity: Severity,
    confidence: Double,
    _ message: Message,
    at place: Place?,
    on side: Side,
    fix: Fix? = nil
  ) -> Finding {
    finding(
      severity,
      confidence: confidence,
      message,
      source: side == .source ? place : nil,
      target: side == .target ? place : nil,
      fix: fix
    )
  }
}
