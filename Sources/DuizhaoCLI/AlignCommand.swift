import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel

/// `duizhao align`: two passages → links.
struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Pair the sentences of an article, or of two files.",
    discussion: """
      With one file, the abstracts of an article are split into sentences and paired. With two files and --lines, each \
      line is one sentence: the Chinese file first, the English one second.
      """
  )

  /// The forms of the output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, tsv
  }

  @Argument(help: "An article, or a Chinese and an English file.")
  var files: [String]

  @Flag(help: "Each line of the two files is one sentence.")
  var lines = false

  @Option(help: "text shows the sentences one above the other; tsv their numbers from 0 and the score.")
  var format = Format.text

  @Flag(help: "Show what ties each link: words, numbers, terms.")
  var explain = false

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if lines, files.count != 2 { throw ValidationError("--lines takes two files, the Chinese one first.") }
    if files.count > 2 { throw ValidationError("Name one article, or one file for each language.") }
  }

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let texts = try files.map { path in (text: try Files.text(at: path), path: path) }
      let workbench = try Workbench(Workbench.Shared(glossary.glossary(language: common.reportLanguage)))
      let result: LinedText
      if lines {
        result = try workbench.alignLines(
          Sides(source: Files.lines(of: texts[0].text), target: Files.lines(of: texts[1].text)),
          languages: Sides(source: .chinese, target: .english),
          explaining: explain
        )
      } else {
        let article =
          files.count == 1
          ? workbench.read(texts[0].text, path: texts[0].path)
          : readArticle(source: texts[0], target: texts[1])
        let aligned = try workbench.align(article)
        result = LinedText(sentences: aligned.sentences, links: aligned.links)
      }
      switch format {
      case .tsv: Terminal.write(TableReport().text(result.links))
      case .text:
        let report = AlignmentReport(columns: Terminal.columns, showsEvidence: explain)
        Terminal.write(report.text(sentences: result.sentences, links: result.links))
      }
    }
  }
}
