import ArgumentParser
import Duizhao
import DuizhaoModel
import DuizhaoStore
import DuizhaoTerms

/// `duizhao glossary merge`: entries → one.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make one entry of several that are the same concept.",
    discussion: """
      The first takes in the others: it keeps its identifier, its status and its preferred terms; counts are added.

        duizhao glossary merge c1a2b3c4d5 c6e7f8a9b0 --base base.duizhao
      """
  )

  @Argument(help: "The identifiers, or terms that one entry has each; the entry that stays comes first.")
  var entries: [String]

  @OptionGroup var base: BaseOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if entries.count < 2 { throw ValidationError("Name at least two entries.") }
  }

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let base = try base.open()
      let who = author.authorship
      base.tell(
        try base.change { try Change.merge(entries.map { try base.entry(named: $0) }, by: who) },
        in: language
      )
    }
  }
}

/// `duizhao glossary split`: an entry → two.
struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Make an entry of their own of some terms of an entry.",
    discussion: """
      duizhao glossary split 结果 结局 --share outcome --base base.duizhao
      """
  )

  @Argument(help: "The identifier, or a term that one entry has.")
  var entry: String

  @Argument(help: "The terms that go.")
  var terms: [String]

  @Option(help: ArgumentHelp("A term that both entries have; may be repeated.", valueName: "term"))
  var share: [String] = []

  @OptionGroup var base: BaseOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let base = try base.open()
      let who = author.authorship
      let change = try base.change {
        let entry = try base.entry(named: entry)
        return try base.attempt { termbase in
          try Change.split(
            entry,
            moving: terms.map { TermReference($0) },
            sharing: share.map { TermReference($0) },
            by: who
          ) { try termbase.entry($0) != nil }
        }
      }
      base.tell(change, in: language)
    }
  }
}

/// `duizhao glossary remove`: entries → nothing.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove entries. What is rejected is remembered; what is removed may be mined again."
  )

  @Argument(help: "Identifiers, or terms that one entry has.")
  var entries: [String]

  @OptionGroup var base: BaseOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let base = try base.open()
      let who = author.authorship
      base.tell(
        try base.change { Change.remove(try entries.map { try base.entry(named: $0) }, by: who) },
        in: language
      )
    }
  }
}
