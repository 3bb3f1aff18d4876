public import DuizhaoModel
package import DuizhaoText

/// What the rules know of language and medicine, prepared once for a glossary and shared by all threads.
public struct CheckKnowledge: Sendable {
  /// The forms of the glossary, ready to be found.
  package let vocabulary: Vocabulary

  /// The words of direction.
  package let directions: DirectionIndex

  /// The short forms that the glossary knows.
  let abbreviations: KnownAbbreviations

  /// The glossary.
  public var glossary: Glossary { vocabulary.glossary }

  /// Prepares what the rules need.
  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    directions = DirectionIndex(vocabulary.glossary.directions)
    abbreviations = KnownAbbreviations(vocabulary.glossary)
  }
}

/// Returns an article with its problems, in the order of their places: those of the source side first.
///
/// - Parameters:
///   - article: The article.
///   - entries: The lines of the file beside it that silence findings.
///   - knowledge: What the rules know.
///   - options: Which rules run, and how.
/// - Returns: The article with its findings, the silenced ones apart.
/// - Complexity: Linear in the article's length; independent of the size of the glossary.
public func check(
  _ article: AlignedArticle,
  entries: [SuppressionEntry] = [],
  knowledge: CheckKnowledge,
  options: CheckOptions = CheckOptions()
) -> CheckedArticle {
  let context = CheckContext(article, knowledge: knowledge, options: options)
  let findings = RuleRegistry.all.flatMap { rule -> [Finding] in
    guard options.runs(type(of: rule).about) else { return [] }
    return rule.findings(in: context).map(options.withSeverity)
  }
  return settled(findings, in: article, entries: entries, options: options)
}
