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

  @Argument(help: "Articles, folders, or - for standard input.")
  var files: [String]

  @Flag(help: "The two files are one article: the source first, its translation second.")
  var pair = false

  @OptionGroup var report: ReportOptions

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

  @OptionGroup var baselines: BaselineOptions
  @OptionGroup var fixes: FixOptions
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
    try fixes.check(files: files, writesBaseline: baselines.writeBaseline != nil)
  }

  func run() async throws {
    let language = common.reportLanguage
    let inputs = try Terminal.reporting(in: language) { () throws -> [Batch.Input] in
      pair ? [.pair(source: files[0], target: files[1])] : try Files.expand(files).map { .file($0) }
    }
    let known = try Terminal.reporting(in: language) { try baselines.read() }
    let shared = try Terminal.reporting(in: language) { Workbench.Shared(try glossary.glossary()) }
    let options = CheckOptions(only: Set(only), except: Set(except))
    let batch = Batch(shared: shared, options: options)
    var (checked, hasFailed) = await check(inputs, in: batch, language: language)
    var comparison = baselines.comparison(of: checked, with: known, options: options)
    if fixes.diff {
      let hasFixes = fixes.show(comparison.articles, language: language)
      if hasFailed || hasFixes { throw ExitCode(hasFailed ? 2 : 1) }
      return
    }
    if fixes.fix {
      let written = fixes.write(comparison.articles, language: language)
      let again = written.changed.map { checked[$0].input }
      let (mended, failed) = await check(again, in: batch, language: language)
      // A file that was just written and cannot be read now leaves its article as it was reported before.
      if mended.count == again.count {
        for (index, article) in zip(written.changed, mended) { checked[index] = article }
      }
      hasFailed = hasFailed || written.hasFailed || failed
      comparison = baselines.comparison(of: checked, with: known, options: options)
    }
    comparison = try baselines.write(comparison, isWhole: !hasFailed, options: options, language: language)
    try report.write(
      comparison.articles,
      shared: shared,
      gone: comparison.gone.count,
      language: language,
      failLevel: Severity(rawValue: failLevel.rawValue)
    )
    if hasFailed { throw ExitCode(2) }
    if comparison.articles.contains(where: { $0.findings.contains(where: failLevel.counts) }) {
      throw ExitCode(1)
    }
  }

  /// Checks some articles and says which cannot be read.
  private func check(
    _ inputs: [Batch.Input],
    in batch: Batch,
    language: Language
  ) async -> (checked: [CheckedArticle], hasFailed: Bool) {
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
    return (checked, hasFailed)
  }
}
