import ArgumentParser
import Duizhao
import DuizhaoCheck
import DuizhaoFormats
import DuizhaoModel

/// Options of `check` on findings that are accepted as they are.
struct BaselineOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Report only findings that this file does not hold.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Write all present findings to this file, and accept them from now on.",
      valueName: "file"
    )
  )
  var writeBaseline: String?

  /// Checks the options.
  func validate() throws {
    if writeBaseline == "-" { throw ValidationError("--write-baseline takes a file.") }
  }

  /// The baseline that was named, if one was.
  ///
  /// - Throws: `FileFailure` where it cannot be read.
  func read() throws -> Baseline? { try baseline.map { try Files.baseline(at: $0) } }

  /// What is new beside a baseline; everything where there is none.
  func comparison(
    of articles: [CheckedArticle],
    with known: Baseline?
  ) -> Baseline.Comparison {
    guard let known, let file = baseline ?? writeBaseline else {
      return Baseline.Comparison(articles: articles, gone: [])
    }
    let ruleIDs = Set(RuleRegistry.all.map { type(of: $0).about.id })
    let ran = Set(articles.flatMap(\.rules))
    return known.compare(
      articles,
      path: { Files.path(of: $0, from: file) },
      ran: { ran.contains($0) || !ruleIDs.contains($0) }
    )
  }

  /// Writes the findings of all articles, where that is asked for, and returns what is new beside what was known: after
  /// a first baseline, nothing.
  ///
  /// - Throws: `ExitCode` where it cannot be written, or an article is missing from it.
  func write(
    _ comparison: Baseline.Comparison,
    to destination: Destination?,
    isWhole: Bool,
    language: Language
  ) throws -> Baseline.Comparison {
    guard let destination else { return comparison }
    let file = destination.path
    guard isWhole else {
      Terminal.complain(FailureWords.baselineNotWritten(file)(language))
      return comparison
    }
    let present = Baseline(comparison.articles) { Files.path(of: $0, from: file) }
    try Terminal.reporting(in: language) { try destination.write(BaselineTable.text(present)) }
    Terminal.complain(FailureWords.baselineWritten(file, count: present.entries.count)(language))
    guard baseline == nil else { return comparison }
    return self.comparison(of: comparison.articles, with: present)
  }
}
