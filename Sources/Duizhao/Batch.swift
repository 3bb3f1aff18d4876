public import DuizhaoCheck
import DuizhaoFormats
public import DuizhaoModel
import DuizhaoText
import Synchronization

/// Many articles checked in one run, as many at a time as there are processors.
public struct Batch: Sendable {
  /// The files of one article: one for both languages, or one for each.
  public enum Input: Sendable, Hashable {
    case file(String)
    case pair(source: String, target: String)
  }

  /// What came of one input.
  public enum Outcome: Sendable {
    case checked(CheckedArticle)
    case failed(FileFailure)
  }

  private let shared: Workbench.Shared
  private let options: CheckOptions

  /// Creates a batch.
  public init(shared: Workbench.Shared, options: CheckOptions = CheckOptions()) {
    self.shared = shared
    self.options = options
  }

  /// Checks all inputs.
  ///
  /// - Parameters:
  ///   - inputs: The articles.
  ///   - workers: How many are checked at a time.
  ///   - progress: Called after each article with the number that are done; from any thread.
  /// - Returns: The outcomes in the order of the inputs, whatever the number of workers.
  public func check(
    _ inputs: [Input],
    workers: Int,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> [Outcome] {
    let counters = Counters()
    var outcomes = [Outcome?](repeating: nil, count: inputs.count)
    await withTaskGroup(of: [(Int, Outcome)].self) { group in
      for _ in 0..<max(1, min(workers, inputs.count)) {
        group.addTask {
          var own: [(Int, Outcome)] = []
          let workbench = Result { try Workbench(shared) }
          while true {
            let index = counters.next.add(1, ordering: .relaxed).oldValue
            guard index < inputs.count else { return own }
            own.append((index, outcome(of: inputs[index], workbench: workbench)))
            progress(counters.done.add(1, ordering: .relaxed).newValue)
          }
        }
      }
      for await part in group {
        for (index, outcome) in part { outcomes[index] = outcome }
      }
    }
    return outcomes.compactMap { $0 }
  }

  /// Which input is next, and how many are done.
  private final class Counters: Sendable {
    let next = Atomic(0)
    let done = Atomic(0)
  }

  private func outcome(of input: Input, workbench: Result<Workbench, any Error>) -> Outcome {
    let path =
      switch input {
      case .file(let path): path
      case .pair(let source, _): source
      }
    do {
      let workbench = try workbench.get()
      let article: Article
      var lines: [String: LineTable] = [:]
      func text(_ path: String) throws -> String {
        let document = try Files.document(at: path)
        lines[path] = LineTable(document.text, hasFileOffsets: document.encoding == .utf8)
        return document.text
      }
      var entries = try Files.suppressions(beside: path)
      switch input {
      case .file(let path):
        article = workbench.read(try text(path), path: path)
      case .pair(let source, let target):
        entries += try Files.suppressions(beside: target)
        article = readArticle(source: (try text(source), source), target: (try text(target), target))
      }
      guard !article.isEmpty else { return .failed(FileFailure(path: path, reason: .noArticle)) }
      let aligned = try workbench.align(article)
      var checked = workbench.checked(aligned, entries: entries, options: options)
      checked.lines = article.versions.map { lines[$0.path] ?? LineTable() }
      checked.rules = RuleRegistry.all.map { type(of: $0).about }.filter(options.runs).map(\.id)
      return .checked(checked)
    } catch let failure as FileFailure {
      return .failed(failure)
    } catch {
      return .failed(FileFailure(path: path, reason: .installation("\(error)")))
    }
  }
}
