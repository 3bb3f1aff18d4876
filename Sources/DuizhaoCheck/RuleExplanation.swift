public import DuizhaoModel

/// What `duizhao explain` says of a rule.
public struct RuleExplanation: Sendable {
  /// The language of the text.
  public var language: Language

  /// Creates an explanation.
  public init(language: Language) {
    self.language = language
  }

  /// Returns all that there is to say of a rule.
  public func text(_ about: RuleDescription) -> String {
    let words = RuleWords(language: language)
    var lines = [
      "\(about.id) · \(words.facts(about).joined(separator: " · "))", about.summary(language), "",
      about.rationale(language),
    ]
    if !about.options.isEmpty {
      lines += ["", words.options + words.colon]
      lines += about.options.map { option in
        "  \(option.name) (\(words.kind(option.kind)), \(words.defaultValue(option.defaultValue)))  \(option.summary(language))"
      }
    }
    let accepted = about.examples.filter(\.expectedRanges.isEmpty)
    let rejected = about.examples.filter { !$0.expectedRanges.isEmpty }
    lines += ["", words.accepts + words.colon] + accepted.map { indented($0.description) }
    lines += ["", words.reports + words.colon] + rejected.map { indented($0.description) }
    lines += ["", words.silence + words.colon, "  <!-- duizhao:disable \(about.id) -- \(words.reason) -->"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }
}

/// The words that documentation of rules is made of.
struct RuleWords {
  var language: Language

  /// Severity, default, group and standard.
  func facts(_ about: RuleDescription) -> [String] {
    [about.severity.name(language), standing(about), about.group.name(language)]
      + (about.clause.map { [$0] } ?? [])
  }

  /// Whether a rule is on.
  func standing(_ about: RuleDescription) -> String {
    about.isOnByDefault
      ? Message(en: "on by default", zh: "默认开启")(language)
      : Message(en: "off by default", zh: "默认关闭")(language)
  }

  /// What an option accepts.
  func kind(_ kind: OptionKind) -> String {
    switch kind {
    case .boolean: Message(en: "true or false", zh: "true或false")(language)
    case .integer: Message(en: "a number", zh: "整数")(language)
    case .range: Message(en: "a range", zh: "范围")(language)
    case .choice(let names): names.joined(separator: Message(en: ", ", zh: "、")(language))
    case .words: Message(en: "words", zh: "词语列表")(language)
    }
  }

  /// What an option is unless a profile says otherwise.
  func defaultValue(_ value: OptionValue) -> String {
    Message(en: "default \(written(value))", zh: "默认\(written(value))")(language)
  }

  /// A value as a profile writes it.
  func written(_ value: OptionValue) -> String {
    switch value {
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .range(let range): "[\(range.lowerBound), \(range.upperBound)]"
    case .choice(let name): name
    case .words(let words): "[\(words.joined(separator: ", "))]"
    }
  }

  var options: String { Message(en: "Options", zh: "选项")(language) }
  var accepts: String { Message(en: "Accepts", zh: "接受")(language) }
  var reports: String { Message(en: "Reports what stands in ⟦ ⟧", zh: "报告⟦ ⟧中的内容")(language) }
  var silence: String { Message(en: "To silence it in an article", zh: "在文章中屏蔽")(language) }
  var reason: String { Message(en: "reason", zh: "理由")(language) }
  var colon: String { Message(en: ":", zh: "：")(language) }
}
