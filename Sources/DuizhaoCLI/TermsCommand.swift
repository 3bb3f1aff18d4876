import ArgumentParser

/// `duizhao terms`: terms out of texts.
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Find terms and their translations in texts.",
    subcommands: [MineCommand.self]
  )
}
