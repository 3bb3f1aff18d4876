/// A line of the file beside an article that silences findings of one rule.
public struct SuppressionEntry: Sendable, Hashable {
  /// The rule.
  public var rule: String

  /// Which findings of the rule: the fingerprint, or what is quoted at one of the places; empty for all.
  public var subject: String

  /// Why, where that is said.
  public var reason: String?

  /// The file that the line stands in, as reports name it.
  public var file: String

  /// The number of the line, from 1.
  public var line: Int

  /// Creates an entry.
  public init(rule: String, subject: String, reason: String?, file: String, line: Int) {
    self.rule = rule
    self.subject = subject
    self.reason = reason
    self.file = file
    self.line = line
  }
}
