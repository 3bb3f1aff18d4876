import ArgumentParser

/// `duizhao glossary`: what is done with glossaries and termbases.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Work with glossaries and termbases.",
    discussion: """
      A termbase is one file (base.duizhao) with concepts, their terms in any languages, where they were seen, and the \
      history of every change. Where no --base is named, the verbs that only read work on the glossary that ships with \
      Duizhao. docs/glossary.md shows the way from articles to a reviewed glossary.

        duizhao glossary import terms.xlsx --into base.duizhao
        duizhao glossary review --base base.duizhao
        duizhao glossary export --base base.duizhao --format tbx --output terms.tbx
      """,
    subcommands: [
      ListCommand.self, SearchCommand.self, ShowCommand.self, StatsCommand.self, HistoryCommand.self,
      AddCommand.self, EditCommand.self, ApproveCommand.self, RejectCommand.self, ReopenCommand.self,
      MergeCommand.self, SplitCommand.self, RemoveCommand.self, UndoCommand.self, ReviewCommand.self,
      ImportCommand.self, ExportCommand.self, DiffCommand.self, LintCommand.self,
    ]
  )
}
