import ArgumentParser
import Duizhao
import DuizhaoModel
import DuizhaoStore
import Foundation

/// `duizhao terms mine`: articles → candidates in a termbase.
struct MineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mine",
    abstract: "Collect candidates for a glossary from articles.",
    discussion: """
      Pairs the sentences and keywords of the articles and collects which expressions translate each other: linked \
      keywords, what brackets explain (活性氧(reactive oxygen species, ROS)), titles, and expressions that find each other \
      in linked sentences. Each candidate has a score, counts and examples; nothing of it is enforced until somebody \
      approves it.

        duizhao terms mine articles/ --into base.duizhao
        duizhao glossary review --base base.duizhao --min-score 0.5

      More files can be added at any time; files that the base knows are passed over, also in a run that was interrupted.
      """
  )

  @Argument(help: "Articles, bitext and folders, in the formats that `duizhao check` reads.")
  var files: [String]

  @Option(help: ArgumentHelp("The termbase; it is made where there is none.", valueName: "base"))
  var into: String

  @Option(help: "How sure a candidate must be, from 0 to 1; below 0.3 most are fragments or plain words.")
  var minScore = 0.03

  @Option(
    help: ArgumentHelp(
      "How many files are mined at a time (default: the number of processors).",
      valueName: "n"
    )
  )
  var jobs: Int?

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (0...1).contains(minScore) else { throw ValidationError("--min-score takes a number from 0 to 1.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on.") }
  }

  func run() async throws {
    let language = common.reportLanguage
    let found = Files.find(files)
    let paths = found.paths
    var run = FileRun(found, language: language)
    try run.check(hasInputs: !paths.isEmpty)
    let (base, shared) = try Terminal.reporting(in: language) {
      _ = try Destination(into, reading: paths + glossary.lexicon)
      return (
        try Files.termbase(at: into, access: .createIfMissing),
        Workbench.Shared(try glossary.glossary(language: language))
      )
    }
    let progress = Progress(total: paths.count, language: language, verb: Message(en: "mined", zh: "已挖掘"))
    let workers = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let result: Result<Miner.Outcome, any Error>
    do {
      result = .success(
        try await Miner(shared: shared).mine(paths, into: base, workers: workers) { progress.show($0) }
      )
    } catch {
      result = .failure(error)
    }
    progress.clear()
    try Terminal.reporting(in: language) {
      let mined = try attempt { try result.get() }
      for failure in mined.failures { run.note(failure) }
      let stamp = Transaction(date: Date.now.formatted(.iso8601), author: "duizhao")
      let update = CandidateUpdate(shared: shared, leastScore: minScore, stamp: stamp)
      let made = try attempt { try update.run(on: base) }
      Terminal.write(Self.summary(mined, made, path: into)(language))
      run.close()
      if run.hasFailed { throw ExitCode(2) }
    }
  }

  /// Does something with the base; its failure is told with the path.
  private func attempt<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as TermbaseFailure {
      throw FileFailure(path: into, reason: .termbase(failure))
    }
  }

  private static func summary(_ mined: Miner.Outcome, _ made: CandidateUpdate.Outcome, path: String)
    -> Message
  {
    Message(
      en: """
        \(path): \(mined.added) document\(mined.added == 1 ? "" : "s") mined, \(mined.known) known already, \(mined.failures.count) not read
        candidates: \(made.candidates) (\(made.sure) sure, \(made.probable) probable); \(made.added) new, \
        \(made.changed) changed, \(made.removed) gone

        """,
      zh: """
        \(path)：挖掘文档\(mined.added)篇，已有\(mined.known)篇，未能读取\(mined.failures.count)篇
        候选术语\(made.candidates)条（可靠\(made.sure)条，较可能\(made.probable)条）；新增\(made.added)条，变更\(made.changed)条，移除\(made.removed)条

        """
    )
  }
}
