import ArgumentParser
import Duizhao
import DuizhaoModel

/// `duizhao glossary`: what is done with the glossary itself.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Work with the glossary.",
    subcommands: [LintCommand.self]
  )
}

/// `duizhao glossary lint`: tables → what is wrong with them.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say what is wrong with the tables of a glossary.",
    discussion: """
      Repeated rows and forms, one form in two concepts that no note tells apart, wrong script, full-width letters, stray \
      spaces, British spelling as the preferred form, unknown subject fields. Exit code 0: sound; 1: problems; 2: a table \
      cannot be read.
      """
  )

  @Argument(help: "A folder in the layout of Glossary/ (default: the glossary that ships with Duizhao).")
  var folder: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let tables = try folder.map { try GlossaryFolder(at: $0) } ?? GlossaryFolder.builtIn()
      let problems = try tables.problems()
      for problem in problems { Terminal.write(FailureWords.line(problem)(language) + "\n") }
      let glossary = try tables.glossary()
      let counts =
        "\(glossary.concepts.count) / \(glossary.lexicon.count) / \(glossary.morphemes.count)"
      Terminal.write(
        Message(
          en: "concepts / plain words / morphemes: \(counts); problems: \(problems.count)\n",
          zh: "概念/普通词/构词成分：\(counts)；问题：\(problems.count)\n"
        )(language)
      )
      if !problems.isEmpty { throw ExitCode(1) }
    }
  }
}
