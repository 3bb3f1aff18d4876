import ArgumentParser
import Duizhao
import DuizhaoModel
import DuizhaoProfiles

/// Options of the verbs that work with a glossary.
struct GlossaryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A word list to add to the glossary: CC-CEDICT's file (also .gz) or a table of words and translations.",
      valueName: "file"
    )
  )
  var lexicon: [String] = []

  @Option(
    name: .customLong("glossary"),
    help: ArgumentHelp(
      "A client's glossary, whose terms prevail: a table, a termbase, a TBX or other file, or a folder like Glossary/.",
      valueName: "file"
    )
  )
  var glossaries: [String] = []

  @Flag(help: "Only the terms of --glossary count, not those of the glossary that ships.")
  var onlyGlossary = false

  func validate() throws {
    if onlyGlossary, glossaries.isEmpty { throw ValidationError("--only-glossary needs a --glossary.") }
  }

  /// The files that are named.
  var files: [String] { lexicon + glossaries }

  /// The clients' glossaries: those of a profile, and after them those of the command line.
  func entries(after profile: [GlossaryEntry] = []) -> [GlossaryEntry] {
    let own = glossaries.enumerated().map { place, path in
      GlossaryEntry(path: path, mode: onlyGlossary && place == 0 ? .replace : .join)
    }
    return profile + own
  }

  /// The glossary that ships, with clients' glossaries and the user's word lists.
  ///
  /// - Parameters:
  ///   - profile: The glossaries that a profile names.
  ///   - language: The language in which it is told what of a table is not read.
  /// - Returns: One glossary.
  /// - Throws: `FileFailure` where a file cannot be read or has mistakes; an error where the installation is not whole.
  func glossary(with profile: [GlossaryEntry] = [], language: Language = .english) throws -> Glossary {
    var glossary = try Glossary.builtIn(with: entries(after: profile)) { path, columns in
      Terminal.complain(FailureWords.ignoredColumns(columns, of: path)(language))
    }
    for path in lexicon { glossary.lexicon += try Files.lexicon(at: path) }
    return glossary
  }
}
