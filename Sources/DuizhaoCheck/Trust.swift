public import DuizhaoModel

extension CheckedArticle {
  /// Makes findings no surer than the text that they were found in; those that are then doubtful only inform.
  ///
  /// - Parameter confidence: How sure it is that the text is what a reader sees, from 0 to 1.
  public mutating func trust(_ confidence: Double) {
    guard confidence < 1 else { return }
    for index in findings.indices {
      findings[index].confidence *= confidence
      if findings[index].confidence < Self.leastTrust { findings[index].severity = .info }
    }
  }

  /// Below it a finding in a text that is not sure only informs.
  private static let leastTrust = 0.7
}
