import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel
import DuizhaoTerms

/// `duizhao glossary diff`: two glossaries → what they say differently.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what two glossaries say differently.",
    discussion: """
      Each is a termbase, a file in any format of `export`, or a folder of tables. `-` marks what only the first has, `+` \
      what only the second has, `~` what both have and say differently. Exit code 0: nothing is different; 1: something.

        duizhao glossary diff client.xlsx                       the glossary that ships and a client's
        duizhao glossary diff corrected.tbx --base base.duizhao  a base and what came back
      """
  )

  @Argument(help: "The second glossary.")
  var other: String

  @OptionGroup var source: SourceOptions
  @OptionGroup var filter: EntryFilterOptions

  @Flag(help: "Only concepts that both have.")
  var changedOnly = false

  @Option(help: "text or tsv.")
  var format = Format.text

  @OptionGroup var common: CommonOptions

  /// The forms.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, tsv
  }

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let here = try source.source(language: language)
      let there = try GlossarySource(path: other) { ImportWords.tell($0, of: other, in: language) }
      let filter = filter.filter()
      let diff = GlossaryDiff(try here.entries(filter), try there.entries(filter))
      let words = DiffWords(language: language, usesColor: format == .text && Terminal.usesColor)
      switch format {
      case .text: Terminal.write(words.text(diff, changedOnly: changedOnly))
      case .tsv: Terminal.write(words.tabSeparated(diff, changedOnly: changedOnly))
      }
      let summary = DiffWords.summary(diff, here: here.name, there: there.name)
      Terminal.complain(summary(language))
      if changedOnly ? !diff.changed.isEmpty : !diff.isEmpty { throw ExitCode(1) }
    }
  }
}
