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

  @Option(help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  @Flag(
    help: "All text as Duizhao reads it, in Markdown: what the ranges of JSON and SARIF reports count in."
  )
  var whole = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if whole, let to, to != .markdown { throw ValidationError("--whole is Markdown; leave out --to.") }
  }

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      var losses: [FrontMatterLoss] = []
      let text: String
      if whole {
        text = try Files.markdown(at: file)
      } else {
        let format = to ?? output.flatMap(FrontMatterFormat.init(ending:)) ?? .markdown
        let written = try Files.frontMatter(at: file, as: format)
        (text, losses) = (written.text, written.losses)
      }
      if let output { try Files.write(text, to: output) } else { Terminal.write(text) }
      for loss in losses { Terminal.complain(FailureWords.line(loss, path: output ?? "<stdout>")(language)) }
    }
  }
}

extension FrontMatterFormat: ExpressibleByArgument {
  /// The format that the ending of a file stands for, if it stands for one.
  init?(ending path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "md", "markdown", "txt": self = .markdown
    case "xml", "nxml": self = .jats
    case "html", "htm", "xhtml": self = .html
    default: return nil
    }
  }
}
