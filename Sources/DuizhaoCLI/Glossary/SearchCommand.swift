import ArgumentParser
import Duizhao
import DuizhaoModel

/// `duizhao glossary search`: words → the entries that have them.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find entries by words of either language.",
    discussion: """
      Parts of Chinese terms and beginnings of English words are found; case, width, script and plural make no difference. \
      In a termbase definitions and notes are looked into too. Exit code 1: nothing found.

        duizhao glossary search 疏松
        duizhao glossary search "heart fail" --base base.duizhao
      """
  )

  @Argument(help: "The words.")
  var words: [String]

  @OptionGroup var source: SourceOptions

  @Option(help: ArgumentHelp("How many at most.", valueName: "n"))
  var limit = 20

  @OptionGroup var output: EntryOutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if words.isEmpty { throw ValidationError("Name what to look for.") }
    if limit < 1 { throw ValidationError("--limit takes a number from 1 up.") }
  }

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let source = try source.source(language: language)
      let found = try source.search(words.joined(separator: " "), limit: limit)
      try output.write(found, name: source.name, languages: [], in: language)
      if found.isEmpty { throw ExitCode(1) }
    }
  }
}
