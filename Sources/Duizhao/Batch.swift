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

    /// The files.
    public var paths: [String] {
      switch self {
      case .file(let path): [path]
      case .pair(let source, let target): [source, target]
      }
    }
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

    /// Which glossary it is, where a batch has several.
    public var glossary: Int

    /// Creates a setting.
    public init(shared: Workbench.Shared, options: CheckOptions = CheckOptions(), glossary: Int = 0) {
      self.shared = shared
      self.options = options
      self.glossary = glossary
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
    return compared(inputs, outcomes.compactMap { $0 })
  }

  /// The outcomes with what articles call otherwise than most of the run do, where their profiles ask for it.
  private func compared(_ inputs: [Input], _ outcomes: [Outcome]) -> [Outcome] {
    guard settings.contains(where: \.options.comparesBatch) else { return outcomes }
    let articles = outcomes.compactMap { outcome -> CheckedArticle? in
      guard case .checked(let article) = outcome else { return nil }
      return article
    }
    var findings = inconsistencies(in: termMatrix(of: articles), articles: articles.count)[...]
    return zip(inputs, outcomes).map { input, outcome in
      guard case .checked(let article) = outcome, let own = findings.popFirst() else { return outcome }
      let options = settings[choices[input] ?? 0].options
      guard options.comparesBatch, !own.isEmpty else { return outcome }
      let paths = Set(Side.allCases.map { article.aligned.article.versions[$0].path })
      let entries = paths.sorted().flatMap { (try? Files.suppressions(beside: $0)) ?? [] }
      return .checked(adding(own, to: article, entries: entries, options: options))
    }
  }

  /// Collects how articles name each concept on both sides; those that have a glossary other than the first article's
  /// count for nothing.
  ///
  /// - Complexity: Linear in the articles.
  public func termMatrix(of articles: [CheckedArticle]) -> TermMatrix {
    settings[0].shared.termMatrix(
      of: articles.map { article in
        let own = settings[choices[article.input] ?? 0].glossary
        return own == settings[0].glossary ? article.aligned : article.aligned.withoutText
      }
    )
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
    let path = input.path
    do {
      let workbench = try workbench.get()
      let read = try ReadArticle(input, by: workbench)
      var entries = try Files.suppressions(beside: path)
      if case .pair(_, let target) = input { entries += try Files.suppressions(beside: target) }
      let aligned = try read.aligned(by: workbench)
      var checked = workbench.checked(aligned, entries: entries, options: options)
      checked.trust(read.confidence)
      checked.lines = read.lines
      checked.remarks = read.remarks
      checked.rules = RuleRegistry.all.map { type(of: $0).about }.filter(options.runs).map(\.id)
      return .checked(checked)
    } catch let failure as FileFailure {
      return .failed(failure)
    } catch {
      return .failed(FileFailure(path: path, analysing: error))
    }
  }
}

extension AlignedArticle {
  /// The article with nothing in it.
  fileprivate var withoutText: AlignedArticle {
    AlignedArticle(
      article: article,
      titles: Sides(source: nil, target: nil),
      sentences: Sides(source: [], target: []),
      links: [],
      keywords: Sides(source: [], target: []),
      keywordLinks: []
    )
  }
}
