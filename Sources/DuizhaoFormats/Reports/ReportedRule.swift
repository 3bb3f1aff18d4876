public import DuizhaoModel

/// What reports say of a rule.
public struct ReportedRule: Sendable, Hashable {
  /// The identifier (`number-mismatch`).
  public var id: String

  /// The gravest severity that it reports with.
  public var severity: Severity

  /// Whether it runs unless it is excepted.
  public var isOnByDefault: Bool

  /// What belongs together (`numbers`, `keywords`).
  public var group: String

  /// What it reports, as a phrase.
  public var summary: Message

  /// Why the flaw harms, and whom.
  public var rationale: Message

  /// The clause of the standard that it comes from, if there is one.
  public var clause: String?

  /// All that there is to say, as text.
  public var explanation: Message

  /// All that there is to say, as Markdown.
  public var markdown: Message

  /// Creates a rule.
  public init(
    id: String,
    severity: Severity,
    isOnByDefault: Bool,
    group: String,
    summary: Message,
    rationale: Message,
    clause: String?,
    explanation: Message,
    markdown: Message
  ) {
    self.id = id
    self.severity = severity
    self.isOnByDefault = isOnByDefault
    self.group = group
    self.summary = summary
    self.rationale = rationale
    self.clause = clause
    self.explanation = explanation
    self.markdown = markdown
  }
}
