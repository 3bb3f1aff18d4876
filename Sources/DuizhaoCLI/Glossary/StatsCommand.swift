import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel
import DuizhaoStore

/// `duizhao glossary stats`: how much there is.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count entries and terms by status, field and language."
  )

  @OptionGroup var source: SourceOptions

  @Option(help: "text, tsv or json.")
  var format = EntryOutputOptions.Format.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let source = try source.source(language: language)
      let report = Self.report(try source.statistics(), isBase: source.isBase)
      switch format {
      case .text: Terminal.write(report.text(language))
      case .tsv: Terminal.write(report.tabSeparated)
      case .json: Terminal.write(report.json)
      }
    }
  }

  private static func report(_ counts: TermbaseStatistics, isBase: Bool) -> CountReport {
    typealias Row = CountReport.Row
    let all = Message(en: "all", zh: "合计")
    let entries =
      [Row(all, key: "all", count: counts.entries)]
      + Concept.Status.allCases.map {
        Row(TermbaseWords.name($0), key: $0.rawValue, count: counts.byStatus[$0] ?? 0)
      }
    let terms =
      [Row(all, key: "all", count: counts.terms)]
      + Term.Status.allCases.map {
        Row(TermbaseWords.name($0), key: $0.rawValue, count: counts.byTermStatus[$0] ?? 0)
      }
    let languages = counts.byLanguage.sorted { ($1.value, $0.key.text) < ($0.value, $1.key.text) }.map {
      tag,
      count in
      Row(Message(en: tag.text, zh: tag.text), key: tag.text, count: count)
    }
    let fields = counts.byField.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { name, count in
      Row(name.isEmpty ? Message(en: "none", zh: "无") : Message(en: name, zh: name), key: name, count: count)
    }
    let sections = [
      CountReport.Section(Message(en: "entries", zh: "条目"), key: "entries", rows: entries),
      CountReport.Section(Message(en: "terms", zh: "术语"), key: "terms", rows: terms),
      CountReport.Section(Message(en: "languages", zh: "语种"), key: "languages", rows: languages),
      CountReport.Section(Message(en: "fields", zh: "学科"), key: "fields", rows: fields),
    ]
    let seen = CountReport.Section(
      Message(en: "behind it", zh: "来源"),
      key: "sources",
      rows: [
        Row(Message(en: "documents", zh: "文献"), key: "documents", count: counts.documents),
        Row(Message(en: "changes", zh: "更改"), key: "changes", count: counts.changes),
      ]
    )
    return CountReport(sections + (isBase ? [seen] : []))
  }
}

extension GlossarySource {
  /// Whether it is a termbase, which keeps a history.
  var isBase: Bool { if case .base = self { true } else { false } }
}
