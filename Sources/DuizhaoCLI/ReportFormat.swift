import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel

/// The forms of the report of `duizhao check`.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case terminal, json, tsv, csv, xlsx, sarif, junit, github, checkstyle, html

  /// Whether the report is no text.
  var isBinary: Bool { self == .xlsx }

  /// The form that the ending of a file stands for, if it stands for one.
  init?(ending path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "json": self = .json
    case "tsv": self = .tsv
    case "csv": self = .csv
    case "xlsx": self = .xlsx
    case "sarif": self = .sarif
    case "html", "htm": self = .html
    default: return nil
    }
  }
}

/// Options of `check` on what is reported, how and where.
struct ReportOptions: ParsableArguments {
  @Option(help: "The form of the report (default: terminal, or what the ending of --output says).")
  var format: ReportFormat?

  @Option(help: ArgumentHelp("Write the report to this file.", valueName: "file"))
  var output: String?

  @Flag(help: "Show also the notes that their own rule doubts (terminal, github, html, --annotate).")
  var notes = false

  private var chosen: ReportFormat { format ?? output.flatMap(ReportFormat.init(ending:)) ?? .terminal }

  func validate() throws {
    if chosen.isBinary, output == nil, Terminal.isInteractive {
      throw ValidationError("\(chosen.rawValue) is no text for a terminal; name a file with --output.")
    }
  }

  /// Writes the report on some articles to the file that was named, or to standard output.
  ///
  /// - Parameters:
  ///   - articles: What was checked.
  ///   - terms: What makes the matrix of terms of some articles.
  ///   - gone: How many findings of a baseline are there no more.
  ///   - language: The language of the report.
  ///   - failLevel: From which severity on findings make the command fail; nil where none do.
  /// - Throws: `ExitCode` where the file cannot be written.
  func write(
    _ articles: [CheckedArticle],
    terms: ([CheckedArticle]) -> TermMatrix,
    gone: Int,
    language: Language,
    failLevel: Severity?
  ) throws {
    try Terminal.reporting(in: language) {
      guard let bytes = bytes(articles, terms: terms, gone: gone, language: language, failLevel: failLevel)
      else {
        throw FileFailure(path: output ?? "stdout", reason: .unwritable)
      }
      if let output { try Files.write(bytes, to: output) } else { Terminal.write(bytes) }
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
    let report = TerminalReport(
      language: language,
      usesColor: output == nil && Terminal.usesColor,
      columns: output == nil ? Terminal.columns : 100,
      rules: ReportedRule.brief,
      showsDoubtful: notes
    )
    return articles.map { report.text($0) + "\n" }.joined()
      + (articles.isEmpty ? "" : report.summary(articles))
      + (report.remainder(articles, gone: gone) ?? "")
  }
}
