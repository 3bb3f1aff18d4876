import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel
import DuizhaoText

/// `duizhao concordance`: a term → its translations with their places.
struct ConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Show how a term was translated.",
    discussion: """
      duizhao concordance 肠道菌群 articles/          every use of the term with its translation, grouped by translation
      duizhao concordance "gut microbiota" articles/  the other way round
      duizhao concordance --tsv -                   reads lines `term<TAB>its sentence<TAB>the translation`, prints for \
      each the words that translate the term, or an empty line
      """
  )

  @Argument(
    help: """
      The term, and the articles, bitext or folders to look in, in the formats that `duizhao check` reads.
      """
  )
  var arguments: [String] = []

  @Option(
    help: ArgumentHelp("Read term and sentence pairs from a file, - for standard input.", valueName: "file")
  )
  var tsv: String?

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if tsv == nil, arguments.count < 2 { throw ValidationError("Name a term and the articles to look in.") }
    if tsv != nil, !arguments.isEmpty { throw ValidationError("--tsv takes no further arguments.") }
  }

  func run() throws {
    try Terminal.reporting(in: common.reportLanguage) {
      let workbench = try Workbench(Workbench.Shared(glossary.glossary(language: common.reportLanguage)))
      if let tsv {
        try locateLines(of: try Files.text(at: tsv), path: tsv, workbench: workbench)
      } else {
        try showUses(
          of: arguments[0],
          in: Files.find(Array(arguments.dropFirst())),
          workbench: workbench
        )
      }
    }
  }

  /// The language of a term: Chinese where it has a Han character.
  private static func language(of term: String) -> Language { term.containsHan ? .chinese : .english }

  private func locateLines(of text: String, path: String, workbench: Workbench) throws {
    var output = ""
    for (number, line) in Files.lines(of: text).enumerated() {
      let cells = line.string.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if line.string.isEmpty {
        output += "\n"
        continue
      }
      guard cells.count >= 3 else {
        throw FileFailure(path: path, reason: .tooFewCells(line: number + 1, expected: 3))
      }
      let language = Self.language(of: cells[0])
      let range = try workbench.locate(
        cells[0],
        in: Sides(source: cells[1], target: cells[2]),
        languages: Sides(source: language, target: language == .chinese ? .english : .chinese)
      )
      output += (range.map { String(decoding: Array(cells[2].utf8)[$0], as: UTF8.self) } ?? "") + "\n"
    }
    Terminal.write(output)
  }

  private func showUses(of term: String, in files: FoundFiles, workbench: Workbench) throws {
    let progress = Progress(total: files.paths.count, language: common.reportLanguage)
    var run = FileRun(files, language: common.reportLanguage, needsArticles: false)
    try run.check(hasInputs: !files.paths.isEmpty)
    var uses: [ConcordanceReport.Use] = []
    for (number, path) in files.paths.enumerated() {
      try run.with(path) { path in
        let aligned = try ReadArticle(.file(path), by: workbench).aligned(by: workbench)
        uses += try workbench.uses(of: term, language: Self.language(of: term), in: aligned).map { use in
          ConcordanceReport.Use(
            path: path,
            term: use.term,
            translation: use.translation,
            key: use.translation.map { FoldedText($0.quote).string } ?? ""
          )
        }
      }
      progress.show(number + 1)
    }
    progress.clear()
    let report = ConcordanceReport(
      language: common.reportLanguage,
      usesColor: Terminal.usesColor,
      columns: Terminal.columns
    )
    Terminal.write(report.text(term: term, uses: uses))
    run.close()
    if run.hasFailed { throw ExitCode(2) }
  }
}
