public import DuizhaoModel

/// From which severity on findings make a run fail.
public enum FailLevel: String, Sendable, Hashable, CaseIterable {
  case info, warning, error, never

  /// Whether a finding makes the run fail.
  public func counts(_ finding: Finding) -> Bool {
    Severity(rawValue: rawValue).map { finding.severity >= $0 } ?? false
  }
}
