import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel
import DuizhaoStore

/// `duizhao glossary history`: what was done to a termbase.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List what was done to a termbase or to one entry, the last first."
  )

  @Argument(help: "The identifier or a term of an entry (default: all entries).")
  var entry: String?

  @OptionGroup var base: BaseOptions

  @Option(help: ArgumentHelp("How many changes at most.", valueName: "n"))
  var limit = 20

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let base = try base.open(.readOnly)
      let changes = try base.attempt { termbase in
        // Of what was removed, only the identifier is known.
        let id = try entry.map { try termbase.entries(named: $0).isEmpty ? $0 : base.entry(named: $0).id }
        return try termbase.history(of: id, limit: limit)
      }
      if let entry, changes.isEmpty { throw NamingFailure(path: base.path, name: entry, found: []) }
      let columns = Terminal.isInteractive ? Terminal.columns : nil
      Terminal.write(ChangeReport(language: language, columns: columns).text(changes))
    }
  }
}
