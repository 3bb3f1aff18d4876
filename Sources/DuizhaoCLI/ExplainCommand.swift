import ArgumentParser
import DuizhaoCheck
import DuizhaoModel

/// `duizhao explain`: a rule → what it is for.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a rule is for, what it accepts and what it reports."
  )

  @Argument(help: "The rule.", completion: .list(RuleRegistry.all.map { type(of: $0).about.id }))
  var rule: String

  @OptionGroup var common: CommonOptions

  private var about: RuleDescription? {
    RuleRegistry.all.map { type(of: $0).about }.first { $0.id == rule }
  }

  func validate() throws {
    if about == nil { throw ValidationError("There is no rule “\(rule)”; `duizhao rules` lists them.") }
  }

  func run() {
    if let about { Terminal.write(RuleExplanation(language: common.reportLanguage).text(about)) }
  }
}
