import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel

/// `duizhao concordance`: a term → its translations with their places.
struct ConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Show how a term was translated.",
    discussion: """
      duizhao concordance 肠道菌群 articles/    every sentence with the term and its translation, grouped by translation
      duizhao concordance --tsv -             reads lines `term<TAB>source sentence<TAB>target sentence`, prints for \
      each the words that translate the term, or an empty line
      """
  )

  @Argument(help: "The term, and the articles or folders to look in.")
  var arguments: [String] = []

  @Option(
    help: ArgumentHelp("Read term and sentence pairs from a file, - for standard input.", valueName: "file")
  )
  var tsv: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if tsv == nil, arguments.count < 2 { throw ValidationError("Name a term and the articles to look in.") }
    if tsv != nil, !arguments.isEmpty { throw ValidationError("--tsv takes no further arguments.") }
  }

  func run() throws {
    try Terminal.reporting(in: common.reportLanguage) {
      let workbench = try Workbench(Workbench.Shared(Glossary.builtIn()))
      if let tsv {
        try locateLines(of: try Files.text(at: tsv), workbench: workbench)
      } else {
        try showUses(
          of: arguments[0],
          in: try Files.expand(Array(arguments.dropFirst())),
          workbench: workbench
        )
      }
    }
  }

  private func locateLines(of text: String, workbench: Workbench) throws {
    for line in Files.lines(of: text) {
      let cells = line.string.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 3 else {
        Terminal.write("\n")
        continue
      }
      let range = try workbench.locate(
        cells[0],
        in: Sides(source: cells[1], target: cells[2]),
        languages: Sides(source: .chinese, target: .english)
      )
      Terminal.write((range.map { String(decoding: Array(cells[2].utf8)[$0], as: UTF8.self) } ?? "") + "\n")
    }
  }

  private func showUses(of term: String, in files: [String], workbench: Workbench) throws {
    var uses: [ConcordanceReport.Use] = []
    for path in files {
      let aligned = try workbench.align(workbench.read(try Files.text(at: path), path: path))
      uses += try workbench.uses(of: term, in: aligned).map { use in
        ConcordanceReport.Use(path: path, source: use.source, target: use.target)
      }
    }
    let report = ConcordanceReport(
      language: common.reportLanguage,
      usesColor: Terminal.usesColor,
      columns: Terminal.columns
    )
    Terminal.write(report.text(term: term, uses: uses))
  }
}
