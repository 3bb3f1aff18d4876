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
      Reads articles as Markdown, plain text (UTF-8, UTF-16, GB 18030, Big5), Word, JATS, HTML and PDF, and bitext as \
      TMX, XLIFF (also of Trados, Phrase, memoQ), CSV, TSV and Excel. A folder stands for all of them in it, what else it \
      holds is listed at the end; - stands for standard input. Exit code 0: nothing at or above the fail level; 1: findings; 2: wrong usage or unreadable input.
      """
  )

  @Argument(help: "Articles, bitext, folders, or - for standard input.")
  var files: [String]

  @Flag(
    help: """
      The two files are one article, or one text line by line: the source first, its translation second.
      """
  )
  var pair = false

  @OptionGroup var report: ReportOptions

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Run only these rules.", valueName: "rule"))
  var only: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Do not run these rules.", valueName: "rule"))
  var except: [String] = []

  @Option(
    help:
      "Exit with 1 from this severity on: info, warning, error or never (default: the profile's, or warning)."
  )
  var failLevel: FailLevel?

  @Option(
    help: ArgumentHelp("How many articles are checked at a time (default: one a processor).", valueName: "n")
  )
  var jobs: Int?

  @OptionGroup var baselines: BaselineOptions
  @OptionGroup var fixes: FixOptions
  @OptionGroup var annotations: AnnotateOptions
  @OptionGroup var profile: ProfileOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

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
    try annotations.check(files: files, fixes: fixes.fix || fixes.diff)
  }

  func run() async throws {
    let plan = try Terminal.reporting(in: common.reportLanguage) {
      try CheckPlan(files: files, pair: pair, profiles: profile)
    }
    let language = common.lang ?? plan.language ?? common.reportLanguage
    var run = FileRun(plan.files, language: language)
    try run.check(hasInputs: !plan.inputs.isEmpty)
    let (outputs, batch, known) = try Terminal.reporting(in: language) {
      (
        try self.outputs(reading: plan.paths),
        try plan.batch(glossary, only: Set(only), except: Set(except), language: language),
        try baselines.read()
      )
    }
    var checked = await check(plan.inputs, in: batch, &run)
    if fixes.diff { return try showFixes(of: baselines.comparison(of: checked, with: known), run) }
    var hasFailed = false
    if fixes.fix {
      let articles = baselines.comparison(of: checked, with: known).articles
      hasFailed = await fix(articles, checkedAgain: &checked, in: batch, &run)
    }
    hasFailed = hasFailed || run.hasFailed
    let isEmpty = checked.isEmpty && !hasFailed
    let comparison = try baselines.write(
      baselines.comparison(of: checked, with: known),
      to: outputs.baseline,
      isWhole: !hasFailed && !isEmpty,
      language: language
    )
    try write(comparison, in: batch, to: outputs, inputs: plan.inputs.count, language)
    run.close()
    if isEmpty { Terminal.complain(FailureWords.nothingChecked(language)) }
    if hasFailed || isEmpty { throw ExitCode(2) }
    let fails = comparison.articles.contains { article in
      article.findings.contains(where: (failLevel ?? plan.failLevel(of: article)).counts)
    }
    if fails { throw ExitCode(1) }
  }

  /// Shows what fixes would change, and ends the command.
  private func showFixes(of comparison: Baseline.Comparison, _ run: FileRun) throws {
    let hasFixes = fixes.show(comparison.articles, language: run.language)
    run.close()
    if run.hasFailed || hasFixes { throw ExitCode(run.hasFailed ? 2 : 1) }
  }

  /// Makes the fixes of some articles, and checks all anew: what is said of one may come from what the others say.
  ///
  /// - Returns: Whether a file could not be written.
  private func fix(
    _ articles: [CheckedArticle],
    checkedAgain checked: inout [CheckedArticle],
    in batch: Batch,
    _ run: inout FileRun
  ) async -> Bool {
    let written = fixes.write(articles, language: run.language)
    guard written.hasChanged else { return written.hasFailed }
    let mended = await check(checked.map(\.input), in: batch, &run)
    // A file that was just written and cannot be read now leaves the articles as they were reported before.
    if mended.count == checked.count { checked = mended }
    return written.hasFailed
  }

  /// Writes the report and the annotated document.
  private func write(
    _ comparison: Baseline.Comparison,
    in batch: Batch,
    to outputs: Outputs,
    inputs: Int,
    _ language: Language
  ) throws {
    try report.write(
      comparison.articles,
      to: outputs.report,
      terms: batch.termMatrix,
      gone: comparison.gone.count,
      language: language,
      failLevel: (failLevel ?? .warning).severity
    )
    try annotations.write(
      comparison.articles,
      to: outputs.annotated,
      inputs: inputs,
      language: language,
      showsDoubtful: report.notes
    )
  }

  private typealias Outputs = (report: Destination, baseline: Destination?, annotated: Destination?)

  /// Where the command writes: nothing that it reads, and nothing twice.
  private func outputs(
    reading articles: [String]
  ) throws(FileFailure) -> Outputs {
    let inputs = articles + glossary.files
    let report = try report.destination(reading: inputs + (baselines.baseline.map { [$0] } ?? []))
    let baseline = try baselines.writeBaseline.map { path throws(FileFailure) in
      // A baseline may lie in the folder that it is for, and is written anew.
      let isBaseline = (try? Files.baseline(at: path)) != nil
      return try Destination(path, reading: isBaseline ? [] : inputs, writing: [report])
    }
    let annotated = try annotations.annotate.map { path throws(FileFailure) in
      try Destination(path, reading: inputs, writing: [report, baseline])
    }
    return (report, baseline, annotated)
  }

  /// Checks some articles and notes which cannot be read.
  private func check(
    _ inputs: [Batch.Input],
    in batch: Batch,
    _ run: inout FileRun
  ) async -> [CheckedArticle] {
    let progress = Progress(total: inputs.count, language: run.language)
    let outcomes = await batch.check(inputs, workers: jobs ?? ProcessInfo.processInfo.activeProcessorCount) {
      progress.show($0)
    }
    progress.clear()
    var checked: [CheckedArticle] = []
    for outcome in outcomes {
      switch outcome {
      case .checked(let article): checked.append(article)
      case .failed(let failure): run.note(failure)
      }
    }
    return checked
  }
}
