import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel

/// How entries are printed.
struct EntryOutputOptions: ParsableArguments {
  /// The forms.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, tsv, json
  }

  @Option(help: "text, tsv or json; JSON is what `export --format json` writes.")
  var format = Format.text

  /// Prints entries, a line each.
  func write(
    _ entries: [ConceptEntry],
    name: String,
    languages: [LanguageTag],
    in language: Language
  ) throws {
    var table = EntryTable(language: language)
    table.languages += languages.filter { tag in !table.languages.contains(tag) }
    switch format {
    case .text:
      guard !entries.isEmpty else {
        return Terminal.complain(Message(en: "\(name): no such entry", zh: "\(name)：没有符合条件的条目")(language))
      }
      table.usesColor = Terminal.usesColor
      table.columns = Terminal.isInteractive ? Terminal.columns : nil
      Terminal.write(table.text(entries))
    case .tsv: Terminal.write(table.tabSeparated(entries))
    case .json: Terminal.write(try Self.json(entries, title: name))
    }
  }

  /// Entries in Duizhao's own JSON.
  static func json(_ entries: [ConceptEntry], title: String) throws -> [UInt8] {
    try Files.export(entries, for: nil, format: .json, options: ExchangeOptions(title: title)).bytes
  }
}
