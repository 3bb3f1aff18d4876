public import DuizhaoModel

/// Returns for each article of a run what it calls otherwise than most of the others do.
///
/// Held are the full names of the glossary's concepts, everyday words excepted, and the translations of keywords. A name
/// is the usual one where at least three articles use it, and three times as often as the other, by its uses or by articles.
///
/// - Parameters:
///   - matrix: How all articles of the run name each concept.
///   - count: The number of articles.
/// - Returns: For each article its findings of `term-inconsistent`, one for each unusual name, at its first place.
/// - Complexity: Linear in the uses.
public func inconsistencies(in matrix: TermMatrix, articles count: Int) -> [[Finding]] {
  var findings = [[Finding]](repeating: [], count: count)
  for row in matrix.rows where !BatchConsistency.everyday.contains(row.field ?? "") {
    for side in Side.allCases {
      let forms = row.fullForms(side)
      guard let usual = forms.first, Set(usual.articles).count >= BatchConsistency.leastArticles else {
        continue
      }
      for form in forms.dropFirst() where BatchConsistency.prevails(usual, over: form) {
        for article in form.articles {
          guard let use = form.uses.first(where: { $0.article == article }) else { continue }
          findings[article].append(BatchConsistency.finding(use, form, usual: usual, row: row, side: side))
        }
      }
    }
  }
  return findings
}

private enum BatchConsistency {
  /// In how many articles a name must stand to be the usual one.
  static let leastArticles = 3

  /// Fields of words that vary without harm.
  static let everyday: Set<String> = ["general", "epidemiology-statistics"]

  /// Whether a name is three times as usual as another, by its uses or by the articles that use it.
  static func prevails(_ usual: TermMatrix.Form, over form: TermMatrix.Form) -> Bool {
    usual.uses.count >= 3 * form.uses.count || usual.articles.count >= 3 * form.articles.count
  }

  static func finding(
    _ use: TermMatrix.Use,
    _ form: TermMatrix.Form,
    usual: TermMatrix.Form,
    row: TermMatrix.Row,
    side: Side
  ) -> Finding {
    let counterpart = row.forms[side.other].lazy.flatMap(\.uses).first {
      $0.article == use.article && $0.passage == use.passage
    }
    let here = form.uses.count { $0.article == use.article }
    let elsewhere = (usual.uses.count, Set(usual.articles).count)
    return Finding(
      rule: TermInconsistentRule.about.id,
      severity: side == .target ? .warning : .info,
      confidence: 0.75,
      message: Message(
        en:
          "“\(use.place.quote)” (\(here)×) is “\(usual.text)” in \(elsewhere.1) articles of this run (\(elsewhere.0)×)",
        zh: "“\(use.place.quote)”（\(here)次）在本批\(elsewhere.1)篇文章中作“\(usual.text)”（\(elsewhere.0)次）"
      ),
      source: side == .source ? use.place : counterpart?.place,
      target: side == .target ? use.place : counterpart?.place
    )
  }
}

extension CheckOptions {
  /// Whether terms are held against those of the other articles of a run.
  public var comparesBatch: Bool {
    runs(TermInconsistentRule.about)
      && value(TermInconsistentRule.scope, of: TermInconsistentRule.about.id) == .batch
  }
}

/// Adds further findings to a checked article.
///
/// - Parameters:
///   - findings: What was found since.
///   - article: The article as it was checked.
///   - entries: The lines of the file beside it that silence findings.
///   - options: Which rules ran.
/// - Returns: The article with all findings, those that are silenced apart.
public func adding(
  _ findings: [Finding],
  to article: CheckedArticle,
  entries: [SuppressionEntry],
  options: CheckOptions
) -> CheckedArticle {
  let before = (article.findings + article.suppressed.map(\.finding)).filter {
    $0.rule != UnusedSuppressionRule.about.id
  }
  // What the article itself says of a name is not said again.
  let further = findings.filter { finding in
    !before.contains { $0.rule == finding.rule && $0.shares(finding) }
  }
  var result = settled(
    before + further.map(options.withSeverity),
    in: article.aligned,
    entries: entries,
    options: options
  )
  result.lines = article.lines
  result.rules = article.rules
  return result
}

extension Finding {
  /// Whether two findings are about the same words of a side.
  fileprivate func shares(_ other: Finding) -> Bool {
    source != nil && source?.range == other.source?.range
      || target != nil && target?.range == other.target?.range
  }
}
