import DuizhaoModel
public import DuizhaoStore
import DuizhaoText
import Synchronization

/// Mines files for terms, as many at a time as there are processors.
public struct Miner: Sendable {
  /// What came of the files.
  public struct Outcome: Sendable {
    /// How many documents were new to the base.
    public var added = 0
    /// How many were in it already, under whatever path.
    public var known = 0
    /// The files that could not be read.
    public var failures: [FileFailure] = []

    fileprivate mutating func count(_ documents: Int, added: Int) {
      self.added += added
      known += documents - added
    }
  }

  private let shared: Workbench.Shared

  /// How many documents are recorded at a time: what an interrupted run loses at most, for each worker.
  private static let batchSize = 16

  /// Creates a miner that works with a glossary.
  public init(shared: Workbench.Shared) {
    self.shared = shared
  }

  /// Adds what files say to a base.
  ///
  /// Documents that the base has are passed over, so that a run which was interrupted goes on where it was. The result
  /// is the same in whatever order and in however many runs files are mined.
  ///
  /// - Parameters:
  ///   - paths: The files: articles, or translation memories whose segments are pairs.
  ///   - base: The base.
  ///   - workers: How many files are mined at a time.
  ///   - progress: Called after each file with the number that are done; from any thread.
  /// - Returns: What came of the files.
  /// - Throws: `TermbaseFailure` where the base cannot be written, an error of ICU.
  public func mine(
    _ paths: [String],
    into base: Termbase,
    workers: Int,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> Outcome {
    let next = Counter()
    let done = Counter()
    return try await withThrowingTaskGroup(of: [(index: Int, outcome: Outcome)].self) { group in
      for _ in 0..<max(1, min(workers, paths.count)) {
        group.addTask {
          var own: [(index: Int, outcome: Outcome)] = []
          var waiting: [MinedDocument] = []
          let workbench = try Workbench(shared)
          while true {
            let index = next.value.add(1, ordering: .relaxed).oldValue
            guard index < paths.count, !Task.isCancelled else { break }
            var outcome = Outcome()
            do {
              for document in try MiningInput.documents(at: paths[index], by: workbench) {
                if try base.isMined(document.digest) {
                  outcome.known += 1
                  continue
                }
                waiting.append(try document.mined(by: workbench))
                if waiting.count >= Self.batchSize {
                  outcome.count(waiting.count, added: try base.record(waiting))
                  waiting = []
                }
              }
            } catch let failure as FileFailure {
              outcome.failures.append(failure)
            }
            own.append((index, outcome))
            progress(done.value.add(1, ordering: .relaxed).newValue)
          }
          var last = Outcome()
          last.count(waiting.count, added: try base.record(waiting))
          return own + [(paths.count, last)]
        }
      }
      var outcomes: [(index: Int, outcome: Outcome)] = []
      for try await part in group { outcomes += part }
      return outcomes.sorted { $0.index < $1.index }.reduce(into: Outcome()) { total, each in
        total.added += each.outcome.added
        total.known += each.outcome.known
        total.failures += each.outcome.failures
      }
    }
  }

  /// A number that threads count up together.
  private final class Counter: Sendable {
    let value = Atomic(0)
  }
}
