public import DuizhaoModel

/// A check of an aligned article.
///
/// One rule, one file; add it to ``RuleRegistry``. Its examples are its documentation and its first tests.
public protocol Rule: Sendable {
  /// What the rule is called, why it exists and what it accepts and rejects.
  static var about: RuleDescription { get }

  /// Returns the problems found in an article.
  func findings(in context: CheckContext) -> [Finding]
}

/// The name, the reason and the examples of a rule.
public struct RuleDescription: Sendable {
  /// The stable identifier in kebab case, named after the flaw.
  public var id: String

  /// What the rule looks at.
  public var group: RuleGroup

  /// What the rule reports, as a phrase.
  public var summary: Message

  /// Why the flaw harms, and whom.
  public var rationale: Message

  /// The gravest severity that the rule reports with.
  public var severity: Severity

  /// Whether the rule runs unless it is excepted.
  public var isOnByDefault: Bool

  /// The clause of the standard that the rule comes from, if there is one.
  public var clause: String?

  /// What a profile can set.
  public var options: [OptionDescription]

  /// What the rule accepts, and what it rejects.
  public var examples: [RuleExample]

  /// Creates a description.
  public init(
    id: String,
    group: RuleGroup = .text,
    summary: Message,
    rationale: Message,
    severity: Severity,
    isOnByDefault: Bool = true,
    clause: String? = nil,
    options: [OptionDescription] = [],
    examples: [RuleExample]
  ) {
    self.id = id
    self.group = group
    self.summary = summary
    self.rationale = rationale
    self.severity = severity
    self.isOnByDefault = isOnByDefault
    self.clause = clause
    self.options = options
    self.examples = examples
  }
}

extension Rule {
  /// Creates a finding of this rule.
  func finding(
    _ severity: Severity,
    confidence: Double,
    _ message: Message,
    source: Place? = nil,
    target: Place? = nil,
    fix: Fix? = nil
  ) -> Finding {
    Finding(
      rule: Self.about.id,
      severity: severity,
      confidence: confidence,
      message: message,
      source: source,
      target: target,
      fix: fix
    )
  }
}
