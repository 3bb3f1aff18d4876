import ArgumentParser
import DuizhaoCheck
import DuizhaoModel

/// `duizhao rules`: the rules by their groups.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules.",
    discussion: "`duizhao explain RULE` says what one of them is for."
  )

  /// The forms of the list.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case terminal, markdown
  }

  @Option(help: "terminal lists them; markdown describes them all, as docs/rules.md does.")
  var format = Format.terminal

  @OptionGroup var common: CommonOptions

  func run() {
    let language = common.reportLanguage
    let rules = RuleRegistry.all.map { type(of: $0).about }
    switch format {
    case .terminal: Terminal.write(Self.list(rules, language: language))
    case .markdown: Terminal.write(RuleReference(language: language).markdown(rules))
    }
  }

  private static func list(_ rules: [RuleDescription], language: Language) -> String {
    let width = rules.map(\.id.count).max() ?? 0
    return RuleGroup.grouping(rules).map { group, rules in
      let lines = rules.map { about in
        let id = about.id + String(repeating: " ", count: width - about.id.count)
        let off = about.isOnByDefault ? "" : Message(en: " (off)", zh: "（默认关闭）")(language)
        return "  \(id)  \(about.summary(language))\(off)\n"
      }
      return group.name(language) + "\n" + lines.joined()
    }.joined(separator: "\n")
  }
}
