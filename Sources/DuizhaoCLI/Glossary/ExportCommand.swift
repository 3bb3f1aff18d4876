public import ArgumentParser
import Duizhao
public import DuizhaoFormats
import DuizhaoModel
import Foundation

/// `duizhao glossary export`: entries → a file that other programs read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a glossary in the format of another program.",
    discussion: """
      What the format cannot hold is said on standard error. What is rejected is left out, unless --status asks for it. \
      docs/formats/ says of each format what is read, written and lost.

        duizhao glossary export --format tbx --output terms.tbx
        duizhao glossary export --base base.duizhao --format deepl --direction en-zh --approved-only --output terms.csv
      """
  )

  @OptionGroup var source: SourceOptions

  @Option(
    help: ArgumentHelp(
      "\(GlossaryFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "format"
    )
  )
  var format: GlossaryFormat

  @Option(help: ArgumentHelp("The file to write, - for standard output.", valueName: "file"))
  var output: String

  @OptionGroup var filter: EntryFilterOptions

  @Flag(help: "Only approved entries.")
  var approvedOnly = false

  @Option(help: ArgumentHelp("Only terms in this language; may be repeated.", valueName: "tag"))
  var language: [LanguageTag] = []

  @Option(help: "The languages of formats that have two, the source first: zh-en, en-zh, or other tags.")
  var direction = DirectionOption.chineseToEnglish

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if approvedOnly, !filter.status.isEmpty {
      throw ValidationError("--approved-only and --status exclude each other.")
    }
    if format.isBinary, output == "-", Terminal.isInteractive {
      throw ValidationError("\(format.rawValue) is no text for a terminal; name a file with --output.")
    }
  }

  func run() throws {
    let words = common.reportLanguage
    try Terminal.reporting(in: words) {
      let destination = try Destination(output, reading: source.base.map { [$0] } ?? [])
      let source = try source.source(language: words, options: ExchangeOptions(direction: direction.tags))
      let statuses: Set<Concept.Status> = approvedOnly ? [.approved] : [.approved, .candidate]
      var entries = try source.entries(filter.filter(statuses: statuses))
      if !language.isEmpty { entries = entries.compactMap(limited) }
      let options = ExchangeOptions(
        direction: direction.tags,
        title: Self.title(source.name),
        date: Self.lastDate(entries) ?? ExchangeOptions().date
      )
      let export = try Files.export(
        entries,
        for: output == "-" ? nil : output,
        format: format,
        options: options
      )
      try destination.write(export.bytes)
      let path = output == "-" ? "<stdout>" : output
      for loss in export.losses { Terminal.complain(ExchangeWords.line(loss, of: path, in: format)(words)) }
      let line = ExchangeWords.written(export, path: path, format: format)(words)
      if output == "-" { Terminal.complain(line) } else { Terminal.write(line + "\n") }
    }
  }

  /// The entry with terms of the named languages only; nil where it has none.
  private func limited(_ entry: ConceptEntry) -> ConceptEntry? {
    var entry = entry
    let isMeant = { (tag: LanguageTag) in language.contains { tag.isWithin($0) } }
    entry.terms = entry.terms.filter { isMeant($0.language) }
    entry.definitions = entry.definitions.filter { $0.language.map(isMeant) ?? true }
    return entry.terms.isEmpty ? nil : entry
  }

  /// The name of a file without folder and ending.
  private static func title(_ name: String) -> String {
    URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
  }

  /// When something of it was changed last: equal entries give equal files, whenever they are written.
  private static func lastDate(_ entries: [ConceptEntry]) -> String? {
    entries.flatMap { [$0.created?.date, $0.modified?.date] }.compactMap { $0 }.filter { $0.count > 10 }.max()
  }
}

extension GlossaryFormat: ExpressibleByArgument {
  /// Whether the format is no text.
  var isBinary: Bool { endings.first == GlossaryFormat.xlsx.endings.first }
}
