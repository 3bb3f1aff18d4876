public import DuizhaoCheck
public import DuizhaoModel

/// The `duizhao.yml` that `duizhao init` writes: every key and every rule, explained, and commented out.
public struct ProfileTemplate: Sendable {
  private let rules: [RuleDescription]
  private let language: Language

  /// Creates a template.
  ///
  /// - Parameters:
  ///   - rules: The rules that a profile can set.
  ///   - language: The language of the comments.
  public init(
    rules: [RuleDescription] = RuleRegistry.all.map { type(of: $0).about },
    language: Language = .english
  ) {
    self.rules = rules
    self.language = language
  }

  /// The file's text on top of a profile, as the user names it; on top of none where it is nil.
  public func text(extending base: String?) -> String {
    let intro = Message(
      en: """
        # What Duizhao checks in this folder and below it; what is not set here stays as it is by default.
        # Take away the # before a line to set it. Every key is explained in docs/profiles.md.
        """,
      zh: """
        # Duizhao在此文件夹及其下级文件夹中检查的内容；未设置的项目按默认值。
        # 删去行首的#即可设置。各项说明见docs/profiles.zh-CN.md。
        """
    )
    let sections = [
      intro(language),
      section(.extends, base.map { "extends: \(Self.quoted($0))" } ?? "# extends: gb"),
      section(.failLevel, "# fail-level: warning"),
      section(.language, "# language: \(language.rawValue)"),
      section(.glossary, "# glossary:\n#   - terms.tsv\n#   - {file: client.tsv, mode: replace}"),
      section(.exclude, "# exclude:\n#   - drafts/**\n#   - \"*.bak.md\""),
      section(.rules, (["rules:"] + rules.map(lines)).joined(separator: "\n")),
    ]
    return sections.joined(separator: "\n\n") + "\n"
  }

  private func section(_ key: ProfileKey, _ lines: String) -> String {
    "# \(key.rawValue): \(key.summary(language))\n\(lines)"
  }

  /// A rule as it is by default, with its options.
  private func lines(_ rule: RuleDescription) -> String {
    let setting = rule.isOnByDefault ? "on" : "off"
    let summary = "  # \(rule.summary(language))"
    guard !rule.options.isEmpty else { return "\(summary)\n  # \(rule.id): \(setting)" }
    let options = rule.options.map { option in
      "  #   \(option.name): \(Self.written(option.defaultValue))    # \(note(on: option))"
    }
    return ([summary, "  # \(rule.id):", "  #   on: \(rule.isOnByDefault)"] + options).joined(separator: "\n")
  }

  private func note(on option: OptionDescription) -> String {
    let summary = option.summary(language)
    guard case .choice(let names) = option.kind else { return summary }
    return "\(summary): \(names.joined(separator: ", "))"
  }

  /// A value as YAML.
  private static func written(_ value: OptionValue) -> String {
    switch value {
    case .boolean(let flag): "\(flag)"
    case .integer(let number): "\(number)"
    case .range(let range): "[\(range.lowerBound), \(range.upperBound)]"
    case .choice(let name): name
    case .words(let words): "[\(words.map(quoted).joined(separator: ", "))]"
    }
  }

  /// A word as YAML, in quotation marks unless it is plain beyond doubt.
  private static func quoted(_ word: String) -> String {
    let isPlain =
      word.first?.isLetter == true
      && word.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    return isPlain ? word : "'\(word.replacing("'", with: "''"))'"
  }
}
