import ArgumentParser
import Duizhao
import DuizhaoModel
import DuizhaoStore
import DuizhaoTerms

/// What `approve`, `reject` and `reopen` have in common.
struct DecisionOptions: ParsableArguments {
  @Argument(help: "Identifiers, or terms that one entry has.")
  var entries: [String] = []

  @Flag(help: "All entries that the filter means.")
  var all = false

  @OptionGroup var filter: EntryFilterOptions
  @OptionGroup var base: BaseOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if all != entries.isEmpty {
      throw ValidationError(
        "Name entries, or say --all with a filter (--status, --field, --min-score, --max-score)."
      )
    }
    if all, filter.isEmpty { throw ValidationError("--all needs a filter, for instance --min-score 0.95.") }
    if !all, !filter.isEmpty { throw ValidationError("A filter needs --all.") }
  }

  /// Makes the decision.
  ///
  /// - Parameters:
  ///   - status: What the entries become.
  ///   - others: Of which statuses they are where the filter names none.
  /// - Throws: `ExitCode` where it cannot be made.
  func decide(_ status: Concept.Status, of others: Set<Concept.Status>) throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let base = try base.open()
      let who = author.authorship
      let change = try base.change {
        let meant =
          all
          ? try base.attempt { try $0.entries(filter.filter(statuses: others)) }
          : try entries.map { try base.entry(named: $0) }
        return Change.decide(status, on: meant, by: who)
      }
      base.tell(change, in: language)
    }
  }
}

/// `duizhao glossary approve`: entries → enforced.
struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approve entries: from then on checks enforce them.",
    discussion: """
      duizhao glossary approve 骨质疏松症 --base base.duizhao
      duizhao glossary approve --all --min-score 0.95 --base base.duizhao    all candidates from this score on
      """
  )

  @OptionGroup var options: DecisionOptions

  func run() throws { try options.decide(.approved, of: [.candidate]) }
}

/// `duizhao glossary reject`: entries → left out.
struct RejectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Reject entries: checks and exports leave them out, and mining does not bring them back.",
    discussion: """
      duizhao glossary reject 结果 --reason "a plain word" --base base.duizhao
      duizhao glossary reject --all --max-score 0.3 --base base.duizhao      all candidates up to this score
      """
  )

  @OptionGroup var options: DecisionOptions

  func run() throws { try options.decide(.rejected, of: [.candidate]) }
}

/// `duizhao glossary reopen`: entries → candidates again.
struct ReopenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Make entries candidates again."
  )

  @OptionGroup var options: DecisionOptions

  func run() throws { try options.decide(.candidate, of: [.approved, .rejected]) }
}
