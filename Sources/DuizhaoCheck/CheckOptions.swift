public import DuizhaoModel

/// Which rules run, with what severity and with which options.
public struct CheckOptions: Sendable, Hashable {
  /// If not empty, only these rules run, also those that are off by default.
  public var only: Set<String>

  /// These rules do not run.
  public var except: Set<String>

  /// Rules that a profile turns on or off.
  public var switches: [String: Bool]

  /// The severity that a profile gives to all findings of a rule.
  public var severities: [String: Severity]

  /// The options that a profile sets, by rule and name.
  public var values: [String: [String: OptionValue]]

  /// The default choice: every rule that is on by default, with its own severities and options.
  public init(
    only: Set<String> = [],
    except: Set<String> = [],
    switches: [String: Bool] = [:],
    severities: [String: Severity] = [:],
    values: [String: [String: OptionValue]] = [:]
  ) {
    self.only = only
    self.except = except
    self.switches = switches
    self.severities = severities
    self.values = values
  }

  /// Whether a rule runs.
  public func runs(_ about: RuleDescription) -> Bool {
    if except.contains(about.id) { return false }
    return only.isEmpty ? switches[about.id] ?? about.isOnByDefault : only.contains(about.id)
  }

  /// A finding with the severity that a profile gives to its rule.
  ///
  /// A profile may raise or lower what a rule says gravely; what the rule itself doubts stays a note.
  func withSeverity(_ finding: Finding) -> Finding {
    guard let severity = severities[finding.rule] else { return finding }
    var finding = finding
    if finding.severity != .info || severity == .info { finding.severity = severity }
    return finding
  }

  /// The value of an option of a rule.
  func value<Value>(_ option: RuleOption<Value>, of rule: String) -> Value {
    values[rule]?[option.name].flatMap(Value.init) ?? option.defaultValue
  }
}
