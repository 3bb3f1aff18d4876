public import DuizhaoModel

/// A value that an option of a rule can have.
public enum OptionValue: Sendable, Hashable {
  case boolean(Bool)
  case integer(Int)
  /// Both bounds count.
  case range(ClosedRange<Int>)
  case choice(String)
  case words([String])
}

/// A type of which options are.
public protocol OptionType: Sendable {
  /// What the type accepts, for checking a profile and for describing the option.
  static var kind: OptionKind { get }

  /// The value that a profile gives, nil where it is of another type.
  init?(_ value: OptionValue)

  /// The value as a profile writes it.
  var optionValue: OptionValue { get }
}

/// What an option accepts.
public enum OptionKind: Sendable, Hashable {
  case boolean
  case integer
  case range
  case choice([String])
  case words
}

/// An option of a rule: what a profile calls it, and what it is unless a profile says otherwise.
///
///     static let length = RuleOption("length", default: 200...400, Message(en: "…", zh: "…"))
///     let allowed = context[Self.length, of: Self.self]
public struct RuleOption<Value: OptionType>: Sendable {
  /// The name in a profile, in kebab case.
  public let name: String

  /// The value unless a profile gives another.
  public let defaultValue: Value

  /// What the option does.
  public let summary: Message

  /// Creates an option.
  public init(_ name: String, default defaultValue: Value, _ summary: Message) {
    self.name = name
    self.defaultValue = defaultValue
    self.summary = summary
  }

  /// The option without its type, for lists of options.
  public var description: OptionDescription {
    OptionDescription(name: name, kind: Value.kind, defaultValue: defaultValue.optionValue, summary: summary)
  }
}

/// An option as documentation, schema and the reader of profiles see it.
public struct OptionDescription: Sendable, Hashable {
  /// The name in a profile.
  public var name: String

  /// What it accepts.
  public var kind: OptionKind

  /// The value unless a profile gives another.
  public var defaultValue: OptionValue

  /// What it does.
  public var summary: Message

  /// Creates a description.
  public init(name: String, kind: OptionKind, defaultValue: OptionValue, summary: Message) {
    self.name = name
    self.kind = kind
    self.defaultValue = defaultValue
    self.summary = summary
  }
}

extension Bool: OptionType {
  public static var kind: OptionKind { .boolean }
  public init?(_ value: OptionValue) {
    guard case .boolean(let value) = value else { return nil }
    self = value
  }
  public var optionValue: OptionValue { .boolean(self) }
}

extension Int: OptionType {
  public static var kind: OptionKind { .integer }
  public init?(_ value: OptionValue) {
    guard case .integer(let value) = value else { return nil }
    self = value
  }
  public var optionValue: OptionValue { .integer(self) }
}

extension ClosedRange<Int>: OptionType {
  public static var kind: OptionKind { .range }
  public init?(_ value: OptionValue) {
    guard case .range(let value) = value else { return nil }
    self = value
  }
  public var optionValue: OptionValue { .range(self) }
}

extension [String]: OptionType {
  public static var kind: OptionKind { .words }
  public init?(_ value: OptionValue) {
    guard case .words(let value) = value else { return nil }
    self = value
  }
  public var optionValue: OptionValue { .words(self) }
}

/// A closed choice as an option: an enumeration of strings.
public protocol OptionChoice: OptionType, RawRepresentable, CaseIterable where RawValue == String {}

extension OptionChoice {
  public static var kind: OptionKind { .choice(allCases.map(\.rawValue)) }
  public init?(_ value: OptionValue) {
    guard case .choice(let name) = value else { return nil }
    self.init(rawValue: name)
  }
  public var optionValue: OptionValue { .choice(rawValue) }
}
