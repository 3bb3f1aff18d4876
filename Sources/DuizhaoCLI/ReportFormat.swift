import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel

/// The forms of the report of `duizhao check`.
enum ReportFormat: String, ExpressibleByArgument, NamedByEnding {
  case terminal, json, tsv, csv, xlsx, sarif, junit, github, checkstyle, html

  /// Whether the report is no text.
  var isBinary: Bool { self == .xlsx }

  static let usual = terminal

  var endings: [String] {
    switch self {
    case .terminal: ["txt", "text", "log"]
    case .json, .tsv, .csv, .xlsx, .sarif: [rawValue]
    case .html: ["html", "htm"]
    case .junit, .github, .checkstyle: []
    }
  }
}

/// Options of `check` on what is reported, how and where.
struct ReportOptions: ParsableArguments {
  @Option(help: "The form of the report (default: terminal, or what the ending of --output says).")
  var format: ReportFormat?

  @Option(help: ArgumentHelp("Write the report to this file, - for standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Show also the notes that their own rule doubts (terminal, github, html, --annotate).")
  var notes = false

  private var chosen: ReportFormat { ReportFormat(format, for: output) ?? .usual }

  func validate() throws {
    if chosen.isBinary, output == nil || output == "-", Terminal.isInteractive {
      throw ValidationError("\(chosen.rawValue) is no text for a terminal; name a file with --output.")
    }
  }

  /// Where the report goes.
  ///
  /// - Throws: `FileFailure` where it cannot go there.
  func destination(reading inputs: [String]) throws(FileFailure) -> Destination {
    guard let output else { return .standardOutput }
    let destination = try Destination(output, reading: inputs)
    try ReportFormat.check(format, for: output)
    return destination
  }

  /// Writes the report on some articles.
  ///
  /// - Parameters:
  ///   - articles: What was checked.
  ///   - destination: Where to.
  ///   - terms: What makes the matrix of terms of some articles.
  ///   - gone: How many findings of a baseline are there no more.
  ///   - language: The language of the report.
  ///   - failLevel: From which severity on findings make the command fail; nil where none do.
  /// - Throws: `ExitCode` where the file cannot be written.
  func write(
    _ articles: [CheckedArticle],
    to destination: Destination,
    terms: ([CheckedArticle]) -> TermMatrix,
    gone: Int,
    language: Language,
    failLevel: Severity?
  ) throws {
    try Terminal.reporting(in: language) {
      guard let bytes = bytes(articles, terms: terms, gone: gone, language: language, failLevel: failLevel)
      else {
        throw FileFailure(path: destination.path, reason: .unwritable)
      }
      try destination.write(bytes)
    }
  }

  /// The report; nil where there is not enough memory.
  private func bytes(
    _ articles: [CheckedArticle],
    terms: ([CheckedArticle]) -> TermMatrix,
    gone: Int,
    language: Language,
    failLevel: Severity?
  ) -> [UInt8]? {
    let rules = ReportedRule.brief
    switch chosen {
    case .terminal: return Array(terminal(articles, gone: gone, language: language).utf8)
    case .json: return Array(JSONReport().text(articles).utf8)
    case .tsv: return Array(TableReport(language: language).text(articles).utf8)
    case .csv: return Array(CSVReport(language: language, rules: rules).text(articles).utf8)
    case .xlsx: return XLSXReport(language: language, rules: rules).bytes(articles)
    case .sarif:
      let report = SARIFReport(language: language, version: Version.current, rules: ReportedRule.all)
      return Array(report.text(articles).utf8)
    case .junit: return Array(JUnitReport(language: language, failLevel: failLevel).text(articles).utf8)
    case .github: return Array(GitHubReport(language: language, showsDoubtful: notes).text(articles).utf8)
    case .html:
      return Array(
        HTMLReport(language: language, rules: rules, showsDoubtful: notes).text(
          articles,
          terms: terms(articles)
        ).utf8
      )
    case .checkstyle: return Array(CheckstyleReport(language: language).text(articles).utf8)
    }
  }

  private func terminal(_ articles: [CheckedArticle], gone: Int, language: Language) -> String {
    let isShown = output == nil || output == "-"
    let report = TerminalReport(
      language: language,
      usesColor: isShown && Terminal.usesColor,
      columns: isShown ? Terminal.columns : 100,
      rules: ReportedRule.brief,
      showsDoubtful: notes
    )
    return articles.map { report.text($0) + "\n" }.joined()
      + (articles.isEmpty ? "" : report.summary(articles))
      + (report.remainder(articles, gone: gone) ?? "")
  }
}
