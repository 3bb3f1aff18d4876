import ArgumentParser
import DuizhaoCheck
import DuizhaoModel

/// `duizhao rules`: the rules, listed or explained.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules, or explain one."
  )

  @Argument(help: "The rule to explain.")
  var rule: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let rule, Self.about(rule) == nil {
      throw ValidationError("There is no rule “\(rule)”; `duizhao rules` lists them.")
    }
  }

  func run() {
    let language = common.reportLanguage
    if let rule, let about = Self.about(rule) {
      Terminal.write(Self.explanation(about, language: language))
    } else {
      let all = RuleRegistry.all.map { type(of: $0).about }
      let width = all.map(\.id.count).max() ?? 0
      for about in all {
        let id = about.id + String(repeating: " ", count: width - about.id.count)
        let off = about.isOnByDefault ? "" : Message(en: " (off)", zh: "（默认关闭）")(language)
        Terminal.write("\(id)  \(about.summary(language))\(off)\n")
      }
    }
  }

  private static func about(_ id: String) -> RuleDescription? {
    RuleRegistry.all.map { type(of: $0).about }.first { $0.id == id }
  }

  private static func explanation(_ about: RuleDescription, language: Language) -> String {
    var lines = [
      "\(about.id) · \(about.severity.rawValue)", about.summary(language), "", about.rationale(language),
    ]
    if let clause = about.clause { lines += ["", Message(en: "Standard: ", zh: "依据：")(language) + clause] }
    let accepted = about.examples.filter(\.expectedRanges.isEmpty)
    let rejected = about.examples.filter { !$0.expectedRanges.isEmpty }
    lines += ["", Message(en: "Accepts:", zh: "接受：")(language)] + accepted.map { indented($0.description) }
    lines +=
      ["", Message(en: "Reports what stands in ⟦ ⟧:", zh: "报告⟦ ⟧中的内容：")(language)]
      + rejected.map { indented($0.description) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }.joined(separator: "\n")
  }
}
