import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel

/// `duizhao glossary list`: entries, a line each.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List entries, a line each.",
    discussion: """
      duizhao glossary list --field cardiovascular
      duizhao glossary list --base base.duizhao --status candidate --min-score 0.8 --order score --limit 20
      """
  )

  @OptionGroup var source: SourceOptions
  @OptionGroup var filter: EntryFilterOptions

  @Option(help: ArgumentHelp("Only entries with a term in this language, which is shown.", valueName: "tag"))
  var language: [LanguageTag] = []

  @Option(help: "The order: term, score, occurrences or modified.")
  var order = EntryFilter.Order.term

  @Option(help: ArgumentHelp("How many at most (default on a terminal: 100, otherwise all).", valueName: "n"))
  var limit: Int?

  @OptionGroup var output: EntryOutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 up.") }
  }

  func run() throws {
    let words = common.reportLanguage
    try Terminal.reporting(in: words) {
      let source = try source.source(language: words)
      let all = try source.entries(filter.filter(order: order)).filter { entry in
        language.allSatisfy { tag in entry.terms.contains { $0.language.isWithin(tag) } }
      }
      let isScreen = Terminal.isInteractive && output.format == .text
      let shown = Array(all.prefix(limit ?? (isScreen ? 100 : .max)))
      try output.write(shown, name: source.name, languages: language, in: words)
      if shown.count < all.count {
        Terminal.complain(
          Message(
            en: "\(shown.count) of \(all.count) entries; --limit shows more",
            zh: "显示\(shown.count)条，共\(all.count)条；可用--limit显示更多"
          )(words)
        )
      }
    }
  }
}

extension LanguageTag {
  /// Whether the language is another, or a region or script of it.
  func isWithin(_ other: LanguageTag) -> Bool { text == other.text || text.hasPrefix(other.text + "-") }
}
