public import DuizhaoModel

extension CheckedArticle {
  /// Makes findings no surer than the text that they were found in; those that are then doubtful only inform, and those
  /// on how it is set, which such a text does not tell, are left out.
  ///
  /// - Parameter confidence: How sure it is that the text is what a reader sees, from 0 to 1.
  public mutating func trust(_ confidence: Double) {
    guard confidence < 1 else { return }
    findings.removeAll { Self.onSetting.contains($0.rule) }
    for index in findings.indices {
      findings[index].confidence *= confidence
      if findings[index].confidence < Self.leastTrust { findings[index].severity = .info }
    }
  }

  /// The rules on italics and on spaces, of which a page of a PDF has only guesses.
  private static let onSetting: Set<String> = [
    ItalicsRule.about.id, HanLatinSpacingRule.about.id, UnitSpacingRule.about.id,
  ]

  /// Below it a finding in a text that is not sure only informs.
  private static let leastTrust = 0.7
}
