import ArgumentParser
import Foundation

/// The command `duizhao`.
@main
struct DuizhaoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duizhao",
    abstract: "Say where the Chinese and the English of a medical article differ.",
    discussion: """
      对照: reads a bilingual article, pairs its sentences and keywords, and reports, with both passages side by \
      side, where the two languages do not say the same thing with the same terms. Works offline.

        duizhao check article.md              report on one article
        duizhao check manuscripts/            on all articles of a folder
        duizhao check zh.txt en.txt --pair    on an article in two files
        duizhao explain number-mismatch       what a rule is for
      """,
    version: Version.current,
    subcommands: [
      CheckCommand.self, AlignCommand.self, ConvertCommand.self, SegmentCommand.self, ConcordanceCommand.self,
      GlossaryCommand.self, TermsCommand.self, LexiconCommand.self, RulesCommand.self, ExplainCommand.self,
      InitCommand.self,
    ]
  )

  /// Runs the command; wrong usage ends with 2, as unreadable input does.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let isUsage = exitCode(for: error) == .validationFailure
      guard isUsage else { exit(withError: error) }
      Terminal.show(fullMessage(for: error) + "\n")
      exit(withError: ExitCode(2))
    }
  }
}

/// The version of this build.
enum Version {
  static let current = "0.1.0"
}
