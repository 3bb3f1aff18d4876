import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel

/// `duizhao glossary show`: all of some entries.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show all of an entry: terms, definitions, where it was seen, what was done to it.",
    discussion: """
      duizhao glossary show 骨质疏松症
      duizhao glossary show c1a2b3c4d5 --base base.duizhao
      """
  )

  @Argument(help: "Identifiers or terms; all entries that are called so are shown.")
  var entries: [String]

  @OptionGroup var source: SourceOptions
  @OptionGroup var output: EntryOutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let source = try source.source(language: language)
      var found: [ConceptEntry] = []
      for name in entries {
        let named = try source.entries(named: name)
        if named.isEmpty { throw NamingFailure(path: source.name, name: name, found: []) }
        found += named.filter { entry in !found.contains { $0.id == entry.id } }
      }
      switch output.format {
      case .json: Terminal.write(try EntryOutputOptions.json(found, title: source.name))
      case .tsv: Terminal.write(Self.tabSeparated(found))
      case .text:
        let report = EntryReport(
          language: language,
          usesColor: Terminal.usesColor,
          columns: Terminal.columns
        )
        let texts = try found.map { entry in
          report.text(entry, history: try source.history(of: entry.id, limit: 20))
        }
        Terminal.write(texts.joined(separator: "\n"))
      }
    }
  }

  /// The terms of entries, a row each.
  private static func tabSeparated(_ entries: [ConceptEntry]) -> String {
    TabSeparated.line([
      "id", "status", "field", "language", "term", "term_status", "form", "occurrences", "note",
    ])
      + entries.flatMap { entry in
        entry.terms.map { term in
          TabSeparated.line([
            entry.id, entry.status.rawValue, entry.field ?? "", term.language.text, term.text,
            term.status.rawValue, term.form.rawValue, term.occurrences.map { "\($0)" } ?? "", term.note ?? "",
          ])
        }
      }.joined()
  }
}
