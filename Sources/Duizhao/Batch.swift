public import DuizhaoCheck
public import DuizhaoFormats
import DuizhaoModel
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

  /// How an article is checked.
  public struct Setting: Sendable {
    /// The glossary, prepared.
    public var shared: Workbench.Shared

    /// Which rules run, and how.
    public var options: CheckOptions

    /// Creates a setting.
    public init(shared: Workbench.Shared, options: CheckOptions = CheckOptions()) {
      self.shared = shared
      self.options = options
    }
  }

  private let settings: [Setting]
  /// For each input the index of its setting; the first where an input is not in it.
  private let choices: [Input: Int]

  /// Creates a batch whose articles are all checked in one way.
  public init(shared: Workbench.Shared, options: CheckOptions = CheckOptions()) {
    self.init(settings: [Setting(shared: shared, options: options)], choices: [:])
  }

  /// Creates a batch whose articles have profiles of their own.
  ///
  /// - Parameters:
  ///   - settings: The ways to check, at least one.
  ///   - choices: For each input the index of its setting; the first serves those that are not listed.
  public init(settings: [Setting], choices: [Input: Int]) {
    precondition(!settings.isEmpty, "a batch needs a setting")
    self.settings = settings
    self.choices = choices
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
          var workbenches: [Int: Result<Workbench, any Error>] = [:]
          while true {
            let index = counters.next.add(1, ordering: .relaxed).oldValue
            guard index < inputs.count else { return own }
            let choice = choices[inputs[index]] ?? 0
            let setting = settings[choice]
            let workbench = workbenches[choice] ?? Result { try Workbench(setting.shared) }
            workbenches[choice] = workbench
            own.append((index, outcome(of: inputs[index], workbench: workbench, options: setting.options)))
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

  private func outcome(
    of input: Input,
    workbench: Result<Workbench, any Error>,
    options: CheckOptions
  ) -> Outcome {
    let path =
      switch input {
      case .file(let path): path
      case .pair(let source, _): source
      }
    do {
      let workbench = try workbench.get()
      let article: Article
      switch input {
      case .file(let path):
        article = workbench.read(try Files.text(at: path), path: path)
      case .pair(let source, let target):
        article = readArticle(
          source: (try Files.text(at: source), source),
          target: (try Files.text(at: target), target)
        )
      }
      guard !article.isEmpty else { return .failed(FileFailure(path: path, reason: .noArticle)) }
      let aligned = try workbench.align(article)
      return .checked(CheckedArticle(aligned: aligned, findings: workbench.check(aligned, options: options)))
    } catch let failure as FileFailure {
      return .failed(failure)
    } catch {
      return .failed(FileFailure(path: path, reason: .installation("\(error)")))
    }
  }
}
