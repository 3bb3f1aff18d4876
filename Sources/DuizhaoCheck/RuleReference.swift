public import DuizhaoModel

/// The reference of the rules in Markdown, which `docs/rules.md` and `docs/rules.zh-CN.md` hold.
public struct RuleReference: Sendable {
  /// The language of the text.
  public var language: Language

  private var words: RuleWords { RuleWords(language: language) }

  /// Creates a reference.
  public init(language: Language) {
    self.language = language
  }

  /// Returns the page on some rules: a table of all, then one by one by their groups.
  public func markdown(_ rules: [RuleDescription]) -> String {
    let groups = RuleGroup.grouping(rules)
    let on = rules.count(where: \.isOnByDefault)
    let introduction = Message(
      en: """
        \(rules.count) rules, \(on) of them on by default. The severity is the gravest that a rule reports with; what it \
        doubts it reports as a note. `duizhao explain RULE` shows a rule in the terminal. This page is written by \
        `duizhao rules --format markdown --lang en`; do not edit it.
        """,
      zh: """
        共\(rules.count)条规则，默认开启\(on)条。“级别”为规则的最高级别，没有把握时只作提示。在终端中可用`duizhao explain 规则名`\
        查看一条规则。本页由`duizhao rules --format markdown --lang zh`生成，请勿手工修改。
        """
    )
    var parts = [
      "# " + Message(en: "Rules", zh: "规则")(language), introduction(language), overview(groups),
    ]
    for (group, rules) in groups { parts += ["## " + group.name(language)] + rules.map { section($0) } }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Returns what there is to say of one rule, under a heading of its own.
  public func section(_ about: RuleDescription) -> String {
    var parts = [
      "### \(about.id)", about.summary(language),
      words.facts(about).joined(separator: " · "), about.rationale(language),
    ]
    if !about.options.isEmpty { parts.append(options(about.options)) }
    for (heading, examples) in [
      (words.accepts, about.examples.filter(\.expectedRanges.isEmpty)),
      (words.reports, about.examples.filter { !$0.expectedRanges.isEmpty }),
    ] where !examples.isEmpty {
      parts += [heading + words.colon] + blocks(examples)
    }
    return parts.joined(separator: "\n\n")
  }

  private func overview(_ groups: [(group: RuleGroup, rules: [RuleDescription])]) -> String {
    let header = [
      Message(en: "about", zh: "类别"), Message(en: "rule", zh: "规则"), Message(en: "reports", zh: "报告内容"),
      Message(en: "severity", zh: "级别"), Message(en: "default", zh: "默认"), Message(en: "standard", zh: "依据"),
    ].map { $0(language) }
    let rows = groups.flatMap { group, rules in
      rules.enumerated().map { index, about in
        [
          index == 0 ? group.name(language) : "", "[\(about.id)](#\(about.id))", about.summary(language),
          about.severity.name(language),
          about.isOnByDefault ? Message(en: "on", zh: "开")(language) : Message(en: "off", zh: "关")(language),
          about.clause ?? "",
        ]
      }
    }
    return Self.table(header, rows)
  }

  private func options(_ options: [OptionDescription]) -> String {
    let header = [
      Message(en: "option", zh: "选项"), Message(en: "accepts", zh: "取值"), Message(en: "default", zh: "默认"),
      Message(en: "what it does", zh: "作用"),
    ].map { $0(language) }
    return Self.table(
      header,
      options.map {
        ["`\($0.name)`", words.kind($0.kind), "`\(words.written($0.defaultValue))`", $0.summary(language)]
      }
    )
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    ([header, header.map { _ in "---" }] + rows).map { cells in
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  /// Examples in fences: those of one line together, a whole article by itself.
  private func blocks(_ examples: [RuleExample]) -> [String] {
    let short = examples.map(\.description).filter { !$0.contains("\n") }
    let long = examples.map(\.description).filter { $0.contains("\n") }
    return ((short.isEmpty ? [] : [short.joined(separator: "\n")]) + long).map { text in
      let trimmed = text.reversed().drop { $0.isNewline }.reversed()
      return "````text\n\(String(trimmed))\n````"
    }
  }
}
