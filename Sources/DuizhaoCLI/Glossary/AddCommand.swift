import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel
import DuizhaoStore
import DuizhaoTerms

/// `duizhao glossary add`: terms → an entry.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an entry.",
    discussion: """
      The first term of each language is the preferred one. A term with a Han character is Chinese, any other English; \
      other languages are told (de=Herzinsuffizienz). Where there is no base, one is made.

        duizhao glossary add 心力衰竭 心衰 "heart failure" --abbreviation HF --forbidden "heart attack" --base base.duizhao
      """
  )

  @Argument(help: "Terms, the preferred one of each language first.")
  var terms: [String]

  @Option(help: ArgumentHelp("An abbreviation that may be used; may be repeated.", valueName: "term"))
  var abbreviation: [String] = []

  @Option(help: ArgumentHelp("A term that is out of use; may be repeated.", valueName: "term"))
  var deprecated: [String] = []

  @Option(help: ArgumentHelp("A term that must not be used; may be repeated.", valueName: "term"))
  var forbidden: [String] = []

  @Option(help: ArgumentHelp("The subject field.", valueName: "field"))
  var field: String?

  @Option(help: ArgumentHelp("What to mind when using it.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("What the concept is.", valueName: "text"))
  var definition: String?

  @Option(help: "The review status.")
  var status = Concept.Status.approved

  @OptionGroup var base: BaseOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let base = try base.open(.createIfMissing)
      let who = author.authorship
      let entry = try entry()
      var same: [ConceptEntry] = []
      let change = try base.change {
        same = try base.index(around: [entry]).same(as: entry)
        return try base.attempt { termbase in
          try Change.add(entry, by: who) { try termbase.entry($0) != nil }
        }
      }
      base.tell(change, in: language)
      for other in same { Terminal.complain(EditWords.alsoThere(other)(language)) }
    }
  }

  /// The entry that the arguments describe.
  private func entry() throws -> ConceptEntry {
    var entries = terms.map { Self.term($0, .admitted) }
    for language in Set(entries.map(\.language.primary)) {
      if let first = entries.firstIndex(where: { $0.language.primary == language }) {
        entries[first].status = .preferred
      }
    }
    entries += abbreviation.map { Self.term($0, .admitted, .abbreviation) }
    entries += deprecated.map { Self.term($0, .deprecated) } + forbidden.map { Self.term($0, .forbidden) }
    let entry = ConceptEntry(id: "", status: status, terms: entries)
    return try entry.applying(
      [.field(field), .note(note)] + (definition.map { [.definition(EditCommand.definition($0))] } ?? [])
    )
  }

  private static func term(
    _ text: String,
    _ status: Term.Status,
    _ form: Term.Form = .full
  ) -> TermEntry {
    let reference = TermReference(text)
    return TermEntry(reference.text, reference.languageOrGuess, status: status, form: form)
  }
}
