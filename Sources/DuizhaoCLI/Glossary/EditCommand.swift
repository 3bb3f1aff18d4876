import ArgumentParser
import Duizhao
import DuizhaoModel
import DuizhaoTerms

/// `duizhao glossary edit`: an entry → an entry.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Edit an entry: its terms, its field, its note.",
    discussion: """
      Where a term stands in two languages, its language is told (en=DNA). An empty text takes a field, note or \
      definition away.

        duizhao glossary edit 心力衰竭 --add "cardiac failure" --forbid "heart attack" --base base.duizhao
        duizhao glossary edit 心力衰竭 --rename "heart failures" "heart failure" --field cardiovascular --base base.duizhao
      """
  )

  @Argument(help: "The identifier, or a term that one entry has.")
  var entry: String

  @Option(
    name: .customLong("rename"),
    parsing: .upToNextOption,
    help: ArgumentHelp("Write a term otherwise: the old text, the new one.", valueName: "term")
  )
  var rename: [String] = []

  @Option(
    help: ArgumentHelp("Add a term that may be used; may be repeated, as what follows.", valueName: "term")
  )
  var add: [String] = []

  @Option(help: ArgumentHelp("Take a term away.", valueName: "term"))
  var remove: [String] = []

  @Option(help: ArgumentHelp("Make a term the preferred one of its language.", valueName: "term"))
  var prefer: [String] = []

  @Option(help: ArgumentHelp("Make a term one that may be used.", valueName: "term"))
  var admit: [String] = []

  @Option(help: ArgumentHelp("Put a term out of use.", valueName: "term"))
  var deprecate: [String] = []

  @Option(help: ArgumentHelp("Forbid a term.", valueName: "term"))
  var forbid: [String] = []

  @Option(help: ArgumentHelp("Mark a term as an abbreviation.", valueName: "term"))
  var abbreviation: [String] = []

  @Option(help: ArgumentHelp("Mark a term as a full form.", valueName: "term"))
  var fullForm: [String] = []

  @Option(help: ArgumentHelp("Capitals are part of a term.", valueName: "term"))
  var caseSensitive: [String] = []

  @Option(help: ArgumentHelp("Capitals are no part of a term.", valueName: "term"))
  var caseInsensitive: [String] = []

  @Option(help: ArgumentHelp("The subject field.", valueName: "field"))
  var field: String?

  @Option(help: ArgumentHelp("What to mind when using it.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("What the concept is.", valueName: "text"))
  var definition: String?

  @OptionGroup var base: BaseOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if rename.count != 0, rename.count != 2 {
      throw ValidationError("--rename takes the old text and the new one.")
    }
    if edits.isEmpty { throw ValidationError("Say what to edit; `duizhao glossary edit --help` lists it.") }
  }

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let base = try base.open()
      let who = author.authorship
      base.tell(try base.change { try Change.edit(base.entry(named: entry), edits, by: who) }, in: language)
    }
  }

  /// The edits, in an order in which they can refer to each other: what is added or renamed can be preferred.
  private var edits: [EntryEdit] {
    var edits: [EntryEdit] = []
    if rename.count == 2 { edits.append(.rename(TermReference(rename[0]), to: rename[1])) }
    edits += add.map { text in
      let reference = TermReference(text)
      return .addTerm(TermEntry(reference.text, reference.languageOrGuess, status: .admitted))
    }
    edits += abbreviation.map { .form(TermReference($0), .abbreviation) }
    edits += fullForm.map { .form(TermReference($0), .full) }
    edits += caseSensitive.map { .caseSensitivity(TermReference($0), true) }
    edits += caseInsensitive.map { .caseSensitivity(TermReference($0), false) }
    edits += admit.map { .status(TermReference($0), .admitted) }
    edits += prefer.map { .status(TermReference($0), .preferred) }
    edits += deprecate.map { .status(TermReference($0), .deprecated) }
    edits += forbid.map { .status(TermReference($0), .forbidden) }
    edits += remove.map { .removeTerm(TermReference($0)) }
    if let field { edits.append(.field(field)) }
    if let note { edits.append(.note(note)) }
    if let definition { edits.append(.definition(Self.definition(definition))) }
    return edits
  }

  /// A definition in the language that is told or that it is written in.
  static func definition(_ text: String) -> Definition {
    let reference = TermReference(text)
    return Definition(reference.text, language: reference.languageOrGuess)
  }
}
