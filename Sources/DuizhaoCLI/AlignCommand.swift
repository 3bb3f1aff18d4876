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
      With one file, the abstracts of an article are split into sentences and paired; the segments of bitext keep their \
      pairs. Two files are the languages of one \
      article. With two files and --lines, each line is one sentence: the Chinese file first, the English one second. \
      Several articles, or folders of them, become one translation memory (tmx), one XLIFF or one page (html) with \
      their titles, sentences and keywords; two files are then two articles if each has both languages.
      """
  )

  @Argument(
    help: "An article, or a Chinese and an English file; for tmx, xliff and html also articles and folders."
  )
  var files: [String]

  @Flag(help: "Each line of the two files is one sentence.")
  var lines = false

  @Option(
    help: ArgumentHelp(
      "text, tsv, tmx, xliff or html (default: text, or what the ending of --output says).",
      discussion: """
        text shows the sentences one above the other, tsv their numbers from 0 and the score, tmx (1.4b) and xliff (2.1) \
        the segments for other programs, html a page with the two languages side by side.
        """
    )
  )
  var format: AlignmentFormat?

  @Option(help: ArgumentHelp("Write to this file, - for standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Show what ties each link: words, numbers, terms (text).")
  var explain = false

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  private var chosen: AlignmentFormat { AlignmentFormat(format, for: output) ?? .usual }

  func validate() throws {
    if lines, files.count != 2 { throw ValidationError("--lines takes two files, the Chinese one first.") }
    if files.count > 2, !chosen.takesSeveral {
      throw ValidationError("Name one article, or one file for each language.")
    }
    if explain, chosen != .text { throw ValidationError("--explain goes with --format text.") }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input can be read only once.")
    }
  }

  func run() throws {
    let language = common.reportLanguage
    let destination = try Terminal.reporting(in: language) { try self.destination() }
    let (articles, hasFailed) = try Terminal.reporting(in: language) { try aligned(language) }
    if articles.isEmpty { throw ExitCode(2) }
    try Terminal.reporting(in: language) {
      try destination.write(text(of: articles, language))
    }
    if hasFailed { throw ExitCode(2) }
  }

  /// Where to write.
  private func destination() throws(FileFailure) -> Destination {
    guard let output else { return .standardOutput }
    let destination = try Destination(output, reading: Files.find(files).paths + glossary.files)
    try AlignmentFormat.check(format, for: output)
    return destination
  }

  /// Aligns what was named, and says which files cannot be read.
  private func aligned(_ language: Language) throws -> (articles: [LinedArticle], hasFailed: Bool) {
    let workbench = try Workbench(Workbench.Shared(glossary.glossary(language: language)))
    if lines {
      let paths = Sides(source: files[0], target: files[1])
      // The page colours what ties the sides.
      let explaining = explain || chosen == .html
      return ([try LinedArticle(lines: paths, workbench, explaining: explaining)], false)
    }
    let found = chosen.takesSeveral ? Files.find(files) : FoundFiles(named: files)
    var run = FileRun(found, language: language)
    try run.check(hasInputs: !found.paths.isEmpty)
    var documents: [LinedArticle.Document?] = []
    for path in found.paths {
      var document: LinedArticle.Document?
      try run.with(path) { document = try LinedArticle.Document(path: $0, workbench) }
      documents.append(document)
    }
    var articles: [LinedArticle] = []
    let arePair = found.paths == files && files.count == 2
    // The other half of a pair alone is no article.
    guard !arePair || chosen.takesSeveral || !documents.contains(where: { $0 == nil }) else {
      return ([], true)
    }
    for input in LinedArticle.inputs(documents, arePair: arePair, takesSeveral: chosen.takesSeveral) {
      try run.with(input.path) { _ in articles.append(try LinedArticle(input, workbench)) }
    }
    run.close()
    return (articles, run.hasFailed)
  }

  private func text(of articles: [LinedArticle], _ language: Language) -> String {
    switch chosen {
    case .tsv: return articles.map { TableReport().text($0.aligned.links) }.joined()
    case .text:
      let report = AlignmentReport(
        columns: output == nil || output == "-" ? Terminal.columns : 100,
        showsEvidence: explain
      )
      return articles.map { report.text(sentences: $0.aligned.sentences, links: $0.aligned.links) }.joined()
    case .tmx:
      let bitexts = articles.map(\.bitext)
      let count = bitexts.reduce(0) { $0 + $1.segments.count { !$0.isLinked } }
      if count > 0 { Terminal.complain(FailureWords.leftOut(count)(language)) }
      return TMXReport().text(bitexts)
    case .xliff: return XLIFFReport().text(articles.map(\.bitext))
    case .html:
      return AlignmentHTMLReport(language: language).text(articles.map(\.aligned))
    }
  }
}

/// The forms in which `duizhao align` writes.
enum AlignmentFormat: String, ExpressibleByArgument, NamedByEnding {
  case text, tsv, tmx, xliff, html

  /// Whether it can hold several articles.
  var takesSeveral: Bool { self != .text && self != .tsv }

  static let usual = text

  var endings: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .tsv, .tmx: [rawValue]
    case .xliff: ["xlf", "xliff"]
    case .html: ["html", "htm"]
    }
  }
}
