public import ArgumentParser
import Duizhao
public import DuizhaoFormats
import DuizhaoModel

/// `duizhao convert`: the front matter of an article → Markdown, JATS or HTML.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write the front matter of an article as Markdown, JATS or HTML.",
    discussion: """
      Titles, authors, institutions, notes, dates, abstracts and keywords of both languages, of an article in any format \
      that is read. What is not read back as it was is said on standard error. docs/convert.md says what each format holds.

        duizhao convert article.docx --to jats --output article.xml
        duizhao convert article.xml --to markdown
        duizhao convert article.pdf --whole           all text, as Duizhao reads it
      """
  )

  @Argument(help: "An article, or - for standard input.")
  var file: String

  @Option(help: "markdown, jats or html (default: what the ending of --output says, else markdown).")
  var to: FrontMatterFormat?

  @Option(help: ArgumentHelp("Write to this file, - for standard output.", valueName: "file"))
  var output: String?

  @Flag(
    help: "All text as Duizhao reads it, in Markdown: what the ranges of JSON and SARIF reports count in."
  )
  var whole = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard whole else { return }
    if let to, to != .markdown { throw ValidationError("--whole is Markdown; leave out --to.") }
    if let format = FrontMatterFormat(to, for: output), format != .markdown {
      throw ValidationError("--whole is Markdown; name the file of --output .md.")
    }
  }

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      var losses: [FrontMatterLoss] = []
      let text: String
      let destination = try output.map { try Destination($0, reading: [file]) } ?? .standardOutput
      try FrontMatterFormat.check(to, for: output, option: "--to")
      if whole {
        text = try Files.markdown(at: file)
      } else {
        let format = FrontMatterFormat(to, for: output) ?? .usual
        let written = try Files.frontMatter(at: file, as: format)
        (text, losses) = (written.text, written.losses)
      }
      try destination.write(text)
      let path = destination.isStandardOutput ? "<stdout>" : destination.path
      for loss in losses { Terminal.complain(FailureWords.line(loss, path: path)(language)) }
    }
  }
}

extension FrontMatterFormat: ExpressibleByArgument {}

extension FrontMatterFormat: NamedByEnding {
  static let usual = markdown

  var endings: [String] {
    switch self {
    case .markdown: ["md", "markdown", "txt"]
    case .jats: ["xml", "nxml"]
    case .html: ["html", "htm", "xhtml"]
    }
  }
}
