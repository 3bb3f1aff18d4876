import ArgumentParser
import Duizhao
import DuizhaoCheck
import DuizhaoFormats
import DuizhaoModel
import Foundation

/// `duizhao check`: articles → findings.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report where the two languages of an article differ.",
    discussion: """
      Reads Markdown and plain text in UTF-8, UTF-16, GB 18030 or Big5. A folder stands for the articles in it, - for \
      standard input. Exit code 0: nothing at or above the fail level; 1: findings; 2: wrong usage or unreadable input.
      """
  )

  /// The forms of the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case terminal, json, tsv, html
  }

  @Argument(help: "Articles, folders, or - for standard input.")
  var files: [String]

  @Flag(help: "The two files are one article: the source first, its translation second.")
  var pair = false

  @Option(help: "The form of the report: terminal, json, tsv or html.")
  var format = Format.terminal

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Run only these rules.", valueName: "rule"))
  var only: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Do not run these rules.", valueName: "rule"))
  var except: [String] = []

  @Option(help: "Exit with 1 from this severity on: info, warning, error or never.")
  var failLevel = FailLevel.warning

  @Option(
    help: ArgumentHelp("How many articles are checked at a time (default: one a processor).", valueName: "n")
  )
  var jobs: Int?

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  /// From which severity on findings make the command fail.
  enum FailLevel: String, ExpressibleByArgument, CaseIterable {
    case info, warning, error, never

    /// Whether a finding counts.
    func counts(_ finding: Finding) -> Bool {
      Severity(rawValue: rawValue).map { finding.severity >= $0 } ?? false
    }
  }

  func validate() throws {
    let known = Set(RuleRegistry.all.map { type(of: $0).about.id })
    for rule in only + except where !known.contains(rule) {
      throw ValidationError("There is no rule “\(rule)”; `duizhao rules` lists them.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up.") }
    if pair, files.count != 2 {
      throw ValidationError("--pair takes two files: the source and its translation.")
    }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input can be read only once.")
    }
  }

  func run() async throws {
    let language = common.reportLanguage
    let inputs = try Terminal.reporting(in: language) { () throws -> [Batch.Input] in
      pair ? [.pair(source: files[0], target: files[1])] : try Files.expand(files).map { .file($0) }
    }
    let shared = try Terminal.reporting(in: language) { Workbench.Shared(try glossary.glossary()) }
    let batch = Batch(shared: shared, options: CheckOptions(only: Set(only), except: Set(except)))
    let progress = Progress(total: inputs.count, language: language)
    let outcomes = await batch.check(inputs, workers: jobs ?? ProcessInfo.processInfo.activeProcessorCount) {
      progress.show($0)
    }
    progress.clear()
    var checked: [CheckedArticle] = []
    var hasFailed = false
    for outcome in outcomes {
      switch outcome {
      case .checked(let article): checked.append(article)
      case .failed(let failure):
        hasFailed = true
        Terminal.report(failure, in: language)
      }
    }
    write(checked, language: language, shared: shared)
    if hasFailed { throw ExitCode(2) }
    if checked.contains(where: { $0.findings.contains(where: failLevel.counts) }) { throw ExitCode(1) }
  }

  private func write(_ articles: [CheckedArticle], language: Language, shared: Workbench.Shared) {
    switch format {
    case .json:
      Terminal.write(JSONReport().text(articles))
    case .tsv:
      Terminal.write(TableReport(language: language).text(articles))
    case .html:
      let rules = RuleRegistry.all.map { type(of: $0).about }.map {
        HTMLReport.Rule(id: $0.id, summary: $0.summary, rationale: $0.rationale, clause: $0.clause)
      }
      let terms = shared.termMatrix(of: articles.map(\.aligned))
      Terminal.write(HTMLReport(language: language, rules: rules).text(articles, terms: terms))
    case .terminal:
      let report = TerminalReport(
        language: language,
        usesColor: Terminal.usesColor,
        columns: Terminal.columns
      )
      for article in articles { Terminal.write(report.text(article) + "\n") }
      if !articles.isEmpty { Terminal.write(report.summary(articles)) }
    }
  }
}
