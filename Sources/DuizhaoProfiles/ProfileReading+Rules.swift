import DuizhaoCheck
import DuizhaoModel

extension ProfileReading {
  /// The name that stands for every rule: `all: off`.
  static let allRules = "all"

  /// Reads `rules:`, a map from rules to how they are set.
  mutating func readRules(_ part: YAMLPart) {
    let entries = entries(of: part, named: ProfileKey.rules.rawValue)
    // What is said of all rules counts first, wherever it stands.
    for (_, name, value) in entries where name == Self.allRules {
      guard let isOn = value.plainText.flatMap(Self.boolean) else {
        report(wrongChoice(["on", "off"], of: value, named: name), at: value)
        continue
      }
      for rule in rules { document.profile.options.switches[rule.id] = isOn }
    }
    for (key, name, value) in entries where name != Self.allRules {
      if let rule = rules.first(where: { $0.id == name }) {
        read(rule, value)
      } else {
        report(.unknownRule(name, nearest: nearestName(to: name, in: rules.map(\.id))), at: key)
      }
    }
  }

  /// Reads how a rule is set: `on`, `off`, a severity, or a map.
  private mutating func read(_ rule: RuleDescription, _ value: YAMLPart) {
    switch value.content {
    case .nothing: break
    case .text(let text, _):
      if let severity = Severity(rawValue: text) {
        document.profile.options.switches[rule.id] = true
        document.profile.options.severities[rule.id] = severity
      } else if let isOn = Self.boolean(text) {
        document.profile.options.switches[rule.id] = isOn
      } else {
        let nearest = nearestName(to: text, in: Severity.allCases.map(\.rawValue))
        let expected = ProfileProblem.Expectation.choice(Self.settings, nearest: nearest)
        report(.wrongValue(of: rule.id, expected: expected, found: value.found), at: value)
      }
    case .list: report(.wrongValue(of: rule.id, expected: .setting, found: .list), at: value)
    case .map:
      // Whoever sets a rule wants it to run, unless the map says otherwise.
      document.profile.options.switches[rule.id] = true
      for (key, name, value) in entries(of: value, named: rule.id) { read(name, key, value, of: rule) }
    }
  }

  /// What a rule can be set to by a word.
  private static let settings = ["on", "off"] + Severity.allCases.map(\.rawValue)

  private mutating func read(_ name: String, _ key: YAMLPart, _ value: YAMLPart, of rule: RuleDescription) {
    switch name {
    case "severity":
      document.profile.options.severities[rule.id] = choice(of: value, named: name)
    case "on":
      if let isOn = value.plainText.flatMap(Self.boolean) {
        document.profile.options.switches[rule.id] = isOn
      } else {
        report(.wrongValue(of: name, expected: .boolean, found: value.found), at: value)
      }
    default:
      guard let option = rule.options.first(where: { $0.name == name }) else {
        let known = (rule.options.map(\.name) + ["severity", "on"]).sorted()
        let nearest = nearestName(to: name, in: known)
        report(.unknownOption(name, rule: rule.id, nearest: nearest, known: known), at: key)
        return
      }
      if let value = self.value(value, of: option) {
        document.profile.options.values[rule.id, default: [:]][name] = value
      }
    }
  }

  /// Reads the value of an option; reports one that the option does not take.
  private mutating func value(_ part: YAMLPart, of option: OptionDescription) -> OptionValue? {
    let (value, expected): (OptionValue?, ProfileProblem.Expectation) =
      switch option.kind {
      case .boolean: (part.plainText.flatMap(Self.boolean).map { .boolean($0) }, .boolean)
      case .integer: (part.plainText.flatMap { Int($0) }.map { .integer($0) }, .integer)
      case .range: (Self.range(part).map { .range($0) }, .range)
      case .choice(let names):
        (
          part.text.flatMap { names.contains($0) ? .choice($0) : nil },
          .choice(names, nearest: part.text.flatMap { nearestName(to: $0, in: names) })
        )
      case .words: (Self.words(part).map { .words($0) }, .words)
      }
    if value == nil {
      report(.wrongValue(of: option.name, expected: expected, found: part.found), at: part)
    }
    return value
  }

  /// What YAML 1.1 and 1.2 call true and false.
  private static func boolean(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "on", "true", "yes": true
    case "off", "false", "no": false
    default: nil
    }
  }

  /// Two whole numbers, `[3, 8]` or `3-8`.
  private static func range(_ part: YAMLPart) -> ClosedRange<Int>? {
    let written: [String?] =
      switch part.content {
      case .list(let parts): parts.map(\.plainText)
      case .text(let text, _):
        text.split { "-–".contains($0) }.map { String($0.filter { !$0.isWhitespace }) }
      case .map, .nothing: []
      }
    let bounds = written.compactMap { $0.flatMap { Int($0) } }
    guard written.count == 2, bounds.count == 2, bounds[0] <= bounds[1] else { return nil }
    return bounds[0]...bounds[1]
  }

  private static func words(_ part: YAMLPart) -> [String]? {
    switch part.content {
    case .text(let text, _): return [text]
    case .list(let parts):
      let words = parts.compactMap(\.text)
      return words.count == parts.count ? words : nil
    case .map, .nothing: return nil
    }
  }
}
