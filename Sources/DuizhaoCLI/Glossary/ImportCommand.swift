public import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel
import DuizhaoStore
public import DuizhaoTerms
import Foundation

/// `duizhao glossary import`: files → a termbase.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take the entries of files into a termbase.",
    discussion: """
      All of it or nothing, as one change. An entry that the base has already (one identifier and a term, or terms of two \
      languages in common) is merged into it: the base prevails, and it is said where the two differ. Importing a file \
      again changes nothing. Exit code 2: something is refused, and nothing was imported.

        duizhao glossary import terms.xlsx client.tbx --into base.duizhao --dry-run
        duizhao glossary import terms.xlsx --into base.duizhao --status candidate
      """
  )

  @Argument(help: "Glossaries in any format of `export`, or termbases; - for standard input.")
  var files: [String]

  @Option(
    name: [.customShort("b"), .customLong("into"), .customLong("base")],
    help: ArgumentHelp("The termbase; where there is none, one is made.", valueName: "file")
  )
  var into: String

  @Option(
    help: ArgumentHelp(
      "The format of the files (default: as their names and contents tell).",
      valueName: "format"
    )
  )
  var inputFormat: GlossaryFormat?

  @Option(help: "The languages of formats that do not tell them: zh-en or en-zh, or other tags.")
  var direction = DirectionOption.chineseToEnglish

  @Option(
    help: ArgumentHelp(
      "What imported entries are: candidate or approved (default: as the file says).",
      valueName: "status"
    )
  )
  var status: Concept.Status?

  @Option(help: ArgumentHelp("The subject field of entries that tell none.", valueName: "field"))
  var field: String?

  @Option(help: "What becomes of an entry that the base has: merge, skip or replace.")
  var onConflict = ImportPlan.Policy.merge

  @Flag(help: "Say what would be done, and do nothing.")
  var dryRun = false

  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if files.isEmpty { throw ValidationError("Name the files to import.") }
    if status == .rejected { throw ValidationError("--status is candidate or approved.") }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input can be read only once.")
    }
  }

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      _ = try Destination(into, reading: files)
      let items = try read(language)
      let who = author.authorship
      if dryRun || !Files.isTermbase(at: into) {
        // Where nothing comes of it, no base is made either.
        let preview = ImportPlan(items, into: try existing(for: items), policy: onConflict, by: who)
        if dryRun || !preview.refused.isEmpty {
          return try ImportWords.tell(preview, files: files, in: language, isDone: false)
        }
      }
      let base = try OpenBase(path: into, access: .createIfMissing)
      var plan: ImportPlan?
      let change = try base.change {
        let made = ImportPlan(
          items,
          into: try base.index(around: items.map(\.entry)),
          policy: onConflict,
          by: who
        )
        plan = made
        return made.change
      }
      if let plan { try ImportWords.tell(plan, files: files, in: language, isDone: true) }
      base.tell(change, in: language)
    }
  }

  /// What a base that may not be there yet holds of the same concepts.
  private func existing(for items: [ImportPlan.Item]) throws -> EntryIndex {
    let size = (try? FileManager.default.attributesOfItem(atPath: into))?[.size] as? Int
    guard let size, size > 0 else { return EntryIndex() }
    return try OpenBase(path: into, access: .readOnly).index(around: items.map(\.entry))
  }

  /// The entries of all files; every file's failure is told before the command ends.
  private func read(_ language: Language) throws -> [ImportPlan.Item] {
    var items: [ImportPlan.Item] = []
    var hasFailed = false
    for path in files {
      do {
        items += try read(path, language)
      } catch let failure as FileFailure {
        Terminal.report(failure, in: language)
        hasFailed = true
      }
    }
    if hasFailed { throw ExitCode(2) }
    return items.map { item in
      var item = item
      if let status, item.entry.status != .rejected {
        item.entry.status = status
        item.hasStatus = true
      }
      item.entry.field = item.entry.field ?? field
      return item
    }
  }

  private func read(_ path: String, _ language: Language) throws -> [ImportPlan.Item] {
    if inputFormat == nil, Files.isTermbase(at: path) {
      let entries = try OpenBase(path: path, access: .readOnly).attempt { try $0.entries(EntryFilter()) }
      ImportWords.tellRead(path, format: nil, count: entries.count, in: language)
      return entries.enumerated().map { ImportPlan.Item($1, file: path, line: $0 + 1) }
    }
    let options = ExchangeOptions(direction: direction.tags)
    let (glossary, format) = try Files.exchange(at: path, format: inputFormat, options: options)
    let hasStatus = format.features.contains(.reviewStatus) && glossary.tellsStatus
    ImportWords.tellRead(path, format: format, count: glossary.entries.count, in: language)
    ImportWords.tell(glossary.remarks, of: path, in: language)
    return glossary.entries.map { ImportPlan.Item($0.entry, file: path, line: $0.line, hasStatus: hasStatus) }
  }
}

extension ImportPlan.Policy: ExpressibleByArgument {}
