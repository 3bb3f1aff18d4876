import ArgumentParser
import Duizhao
import DuizhaoModel
import DuizhaoTerms

/// `duizhao glossary lint`: a glossary → what is wrong with it.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say what is wrong with a glossary.",
    discussion: """
      Repeated rows and forms, one form in two concepts that no note tells apart, wrong script, full-width letters, stray \
      spaces, British spelling as the preferred form, unknown subject fields. Of a termbase, approved entries are looked \
      at unless --status says otherwise. Exit code 0: sound; 1: problems; 2: it cannot be read.
      """
  )

  @Argument(help: "A folder in the layout of Glossary/ (default: the glossary that ships with Duizhao).")
  var folder: String?

  @OptionGroup var source: SourceOptions
  @OptionGroup var filter: EntryFilterOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if folder != nil, source.base != nil { throw ValidationError("Name a folder or a --base.") }
    if source.base == nil, !filter.isEmpty { throw ValidationError("A filter needs a --base.") }
  }

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let (problems, counts) = try source.base == nil ? problemsOfTables() : problemsOfBase(language)
      for problem in problems { Terminal.write(FailureWords.line(problem)(language) + "\n") }
      Terminal.write(
        counts(language)
          + Message(en: "; problems: \(problems.count)\n", zh: "；问题：\(problems.count)\n")(language)
      )
      if !problems.isEmpty { throw ExitCode(1) }
    }
  }

  private func problemsOfTables() throws -> ([GlossaryProblem], Message) {
    let tables = try folder.map { try GlossaryFolder(at: $0) } ?? GlossaryFolder.builtIn()
    let problems = try tables.problems()
    let glossary = try tables.glossary()
    let counts = "\(glossary.concepts.count) / \(glossary.lexicon.count) / \(glossary.morphemes.count)"
    return (
      problems,
      Message(
        en: "concepts / plain words / morphemes: \(counts)",
        zh: "概念/普通词/构词成分：\(counts)"
      )
    )
  }

  private func problemsOfBase(_ language: Language) throws -> ([GlossaryProblem], Message) {
    let source = try source.source(language: language)
    let entries = try source.entries(filter.filter(statuses: [.approved]))
    var lint = GlossaryLint()
    for var entry in entries {
      // What is marked as another script or spelling may be so.
      entry.terms.removeAll { !["zh", "zh-Hans", "zh-CN", "en", "en-US"].contains($0.language.text) }
      guard let concept = Concept(entry) else { continue }
      lint.add(concept, at: GlossaryProblem.Place(file: "\(source.name) \(entry.id)", line: 0))
    }
    return (lint.problems, Message(en: "entries: \(entries.count)", zh: "条目：\(entries.count)"))
  }
}
