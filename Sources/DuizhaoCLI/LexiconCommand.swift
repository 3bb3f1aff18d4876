import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel

/// `duizhao lexicon`: word lists beside the glossary.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Make word lists from translations.",
    subcommands: [LearnCommand.self]
  )
}

/// `duizhao lexicon learn`: articles → how their words are translated.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Learn how words are translated, from your own articles.",
    discussion: """
      Pairs the sentences of the articles and writes a table of words with their translations, the likeliest first. Use \
      it with --lexicon; edit it as you like.

        duizhao lexicon learn articles/ --output mine.tsv
        duizhao lexicon learn --lines memory.zh memory.en --output mine.tsv
        duizhao align article.md --lexicon mine.tsv
      """
  )

  @Argument(
    help: """
      Articles, bitext and folders, in the formats that `duizhao check` reads; with --lines pairs of files, the Chinese \
      one first.
      """
  )
  var files: [String]

  @Flag(help: "The files are pairs in which each line is one sentence.")
  var lines = false

  @Option(help: ArgumentHelp("The table to write, - for standard output.", valueName: "file"))
  var output: String

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if lines, !files.count.isMultiple(of: 2) {
      throw ValidationError("--lines takes pairs of files, the Chinese one first.")
    }
  }

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let destination = try Destination(output, reading: Files.find(files).paths + glossary.files)
      let workbench = try Workbench(Workbench.Shared(glossary.glossary(language: language)))
      var learner = workbench.lexiconLearner()
      let hasFailed = lines ? false : try learn(&learner, workbench)
      if lines { try learnLines(&learner, workbench) }
      let entries = learner.entries()
      guard !entries.isEmpty else {
        throw FileFailure(path: output, reason: .nothingLearned(links: learner.linkCount))
      }
      try destination.write(LexiconTable().text(entries))
      let path = destination.isStandardOutput ? "<stdout>" : output
      let links = learner.linkCount == 1 ? "link" : "links"
      let line = Message(
        en: "\(path): \(entries.count) words learned from \(learner.linkCount) \(links)",
        zh: "\(path)：从\(learner.linkCount)个句对学得\(entries.count)个词"
      )(language)
      if destination.isStandardOutput { Terminal.complain(line) } else { Terminal.write(line + "\n") }
      if hasFailed { throw ExitCode(2) }
    }
  }

  private func learnLines(_ learner: inout LexiconLearner, _ workbench: Workbench) throws {
    for index in stride(from: 0, to: files.count, by: 2) {
      let sides = Sides(
        source: try Files.text(at: files[index]),
        target: try Files.text(at: files[index + 1])
      )
      learner.add(
        try workbench.alignLines(
          sides.map { Files.lines(of: $0) },
          languages: Sides(source: .chinese, target: .english),
          explaining: false
        )
      )
    }
  }

  /// Learns from articles and bitext; returns whether a file could not be read.
  private func learn(_ learner: inout LexiconLearner, _ workbench: Workbench) throws -> Bool {
    let found = Files.find(files)
    var run = FileRun(found, language: common.reportLanguage, needsArticles: false)
    try run.check(hasInputs: !found.paths.isEmpty)
    let progress = Progress(total: found.paths.count, language: run.language)
    for (number, path) in found.paths.enumerated() {
      try run.with(path) { path in
        learner.add(try ReadArticle(.file(path), by: workbench).aligned(by: workbench))
      }
      progress.show(number + 1)
    }
    progress.clear()
    run.close()
    return run.hasFailed
  }
}
