public import DuizhaoModel
package import DuizhaoText

/// What the rules know of language and medicine, prepared once for a glossary and shared by all threads.
public struct CheckKnowledge: Sendable {
  /// The forms of the glossary, ready to be found.
  package let vocabulary: Vocabulary

  /// The short forms that the glossary knows.
  let abbreviations: KnownAbbreviations

  /// The glossary.
  public var glossary: Glossary { vocabulary.glossary }

  /// Prepares what the rules need.
  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    abbreviations = KnownAbbreviations(vocabulary.glossary)
  }
}

/// Returns the problems of an article, in the order of their places: those of the source side first.
///
/// - Complexity: Linear in the article's length; independent of the size of the glossary.
public func check(
  _ article: AlignedArticle,
  knowledge: CheckKnowledge,
  options: CheckOptions = CheckOptions()
) -> [Finding] {
  let context = CheckContext(article, knowledge: knowledge, options: options)
  let findings = RuleRegistry.all.flatMap { rule -> [Finding] in
    let about = type(of: rule).about
    guard options.runs(about) else { return [] }
    let severity = options.severities[about.id]
    return rule.findings(in: context).map { finding in
      var finding = finding
      // A profile may raise or lower what a rule says gravely; what the rule itself doubts stays a note.
      if let severity, finding.severity != .info || severity == .info { finding.severity = severity }
      return finding
    }
  }
  func key(_ finding: Finding) -> (Int, Int, String) {
    let place = finding.source ?? finding.target
    return (finding.source == nil ? 1 : 0, place?.range.lowerBound ?? 0, finding.rule)
  }
  return findings.enumerated().sorted { a, b in
    (key(a.element), a.offset) < (key(b.element), b.offset)
  }.map(\.element)
}

private func < (a: ((Int, Int, String), Int), b: ((Int, Int, String), Int)) -> Bool {
  a.0 == b.0 ? a.1 < b.1 : a.0 < b.0
}
