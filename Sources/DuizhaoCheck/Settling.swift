public import DuizhaoModel

/// Puts the findings of an article together: in the order of their places, each with its fingerprint, the silenced
/// ones apart, and with what is wrong with whatever was to silence some.
///
/// - Parameters:
///   - findings: What the rules found, in any order.
///   - article: Where they found it.
///   - entries: The lines of the file beside the article.
///   - options: Which rules ran.
/// - Returns: The article with its findings.
/// - Complexity: O(*n* · *m*) in the findings and the comments.
public func settled(
  _ findings: [Finding],
  in article: AlignedArticle,
  entries: [SuppressionEntry] = [],
  options: CheckOptions
) -> CheckedArticle {
  let suppressions = Suppressions(article.article, entries: entries)
  var all = sorted(findings)
  Fingerprints.fill(&all)
  if options.runs(UnusedSuppressionRule.about) {
    let idle = IdleSuppression.all(in: suppressions, silencing: all, options: options)
    let unused = UnusedSuppressionRule().findings(on: idle, in: suppressions)
    all = sorted(all + unused.map(options.withSeverity))
    Fingerprints.fill(&all)
  }
  var checked = CheckedArticle(aligned: article, findings: [])
  for finding in all {
    if let silencer = suppressions.silencers(of: finding).first {
      checked.suppressed.append(suppressions.suppressed(finding, by: silencer))
    } else {
      checked.findings.append(finding)
    }
  }
  return checked
}

/// Findings in the order of their places: those of the source side first, equal ones as they came.
private func sorted(_ findings: [Finding]) -> [Finding] {
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
