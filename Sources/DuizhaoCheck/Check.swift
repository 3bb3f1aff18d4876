public import DuizhaoModel

/// Which rules run.
public struct CheckOptions: Sendable, Hashable {
  /// If not empty, only these rules run, also those that are off by default.
  public var only: Set<String> = []

  /// These rules do not run.
  public var except: Set<String> = []

  /// The default choice: every rule that is on by default.
  public init(only: Set<String> = [], except: Set<String> = []) {
    self.only = only
    self.except = except
  }

  /// Whether a rule runs.
  func runs(_ about: RuleDescription) -> Bool {
    !except.contains(about.id) && (only.isEmpty ? about.isOnByDefault : only.contains(about.id))
  }
}

/// Returns the problems of an article, in the order of their places: those of the source side first.
///
/// - Complexity: Linear in the article's length; independent of the size of the glossary.
public func check(_ article: AlignedArticle, glossary: Glossary, options: CheckOptions = CheckOptions())
  -> [Finding]
{
  let context = CheckContext(article, glossary: glossary)
  let findings = RuleRegistry.all.filter { options.runs(type(of: $0).about) }.flatMap {
    $0.findings(in: context)
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
