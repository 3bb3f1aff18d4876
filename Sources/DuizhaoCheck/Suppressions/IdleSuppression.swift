import DuizhaoModel

/// A suppression that has silenced nothing in a run.
///
/// Only what the run can know is said: nothing of a rule that did not run.
enum IdleSuppression: Hashable {
  /// A comment, and those of its rules that it silenced nothing of; no rules where it names none.
  case comment(Int, rules: [String])
  /// A comment that enables what nothing disables.
  case enable(Int)
  /// A line of the file beside the article that silenced nothing or whose rule does not exist.
  case entry(Int)

  /// The idle suppressions of an article.
  static func all(
    in suppressions: Suppressions,
    silencing findings: [Finding],
    options: CheckOptions
  ) -> [IdleSuppression] {
    var used: [Suppressions.Silencer: Set<String>] = [:]
    for finding in findings {
      for silencer in suppressions.silencers(of: finding) { used[silencer, default: []].insert(finding.rule) }
    }
    // Of its own findings the rule does not know yet whether they are silenced.
    let ran = Set(RuleRegistry.all.map { type(of: $0).about }.filter(options.runs).map(\.id))
      .subtracting([UnusedSuppressionRule.about.id])
    let comments = suppressions.comments.indices.compactMap { index -> IdleSuppression? in
      guard let content = suppressions.comments[index].content else { return nil }
      let used = used[.comment(index)] ?? []
      if content.command == .enable {
        let isKnown = content.rules.allSatisfy(UnusedSuppressionRule.known.contains)
        return isKnown && !suppressions.endsRegion(index) ? .enable(index) : nil
      }
      if content.rules.isEmpty {
        let knowsAll = options.only.isEmpty && options.except.isEmpty
        return knowsAll && used.isEmpty ? .comment(index, rules: []) : nil
      }
      let idle = content.rules.filter { ran.contains($0) && !used.contains($0) }
      return idle.isEmpty ? nil : .comment(index, rules: idle)
    }
    let entries = suppressions.entries.indices.filter { index in
      let rule = suppressions.entries[index].rule
      guard UnusedSuppressionRule.known.contains(rule) else { return true }
      return ran.contains(rule) && used[.entry(index)] == nil
    }
    return comments + entries.map { .entry($0) }
  }
}
