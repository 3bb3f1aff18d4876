import ArgumentParser
import Duizhao
import DuizhaoModel

/// Options of the verbs that work with a glossary.
struct GlossaryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A word list to add to the glossary: CC-CEDICT's file (also .gz) or a table of words and translations.",
      valueName: "file"
    )
  )
  var lexicon: [String] = []

  /// The glossary that ships, with the user's word lists.
  ///
  /// - Throws: `FileFailure` where a list cannot be read; an error where the installation is not whole.
  func glossary() throws -> Glossary {
    var glossary = try Glossary.builtIn()
    for path in lexicon { glossary.lexicon += try Files.lexicon(at: path) }
    return glossary
  }
}
