public import DuizhaoModel

/// From which severity on findings make a run fail.
public enum FailLevel: String, Sendable, Hashable, CaseIterable {
  case info, warning, error, never

  /// From which severity on findings count; nil where none do.
  public var severity: Severity? { Severity(rawValue: rawValue) }

  /// Whether a finding makes the run fail.
  public func counts(_ finding: Finding) -> Bool {
    severity.map { finding.severity >= $0 } ?? false
  }
}
