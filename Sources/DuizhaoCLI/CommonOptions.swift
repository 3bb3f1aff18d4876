public import ArgumentParser
public import DuizhaoModel
import Foundation

/// Options that several verbs have.
struct CommonOptions: ParsableArguments {
  @Option(help: "The language of messages: zh or en (default: the locale's).")
  var lang: Language?

  @Option(
    help: ArgumentHelp("How many articles are checked at a time (default: one a processor).", valueName: "n")
  )
  var jobs: Int?

  /// The language that messages are written in.
  var reportLanguage: Language { lang ?? Terminal.localeLanguage }

  /// How many articles are checked at a time.
  var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up.") }
  }
}

extension Language: ExpressibleByArgument {}
