import ArgumentParser
import Duizhao
import DuizhaoAlign
import DuizhaoModel
import Foundation

/// Tunes the weights of the aligner on alignments made by people, one weight at a time.
///
/// Short documents are tried again with one sentence of either side lost.
///
/// Prints the strict F1 of each set with the default weights, then what each change of a weight makes of their mean;
/// with `--climb`, takes each change that helps and goes on from there.
@main
struct AlignmentTuning: AsyncParsableCommand {
  @Argument(help: "The folder of the sets, each a folder of NAME.zh, NAME.en, NAME.gold.")
  var folder: String

  @Option(parsing: .upToNextOption, help: "Weights to try (default: all), or name=value to start from.")
  var weights: [String] = []

  @Option(help: "Only these sets, divided by commas.")
  var sets: String?

  @Flag(help: "Keep each change that helps, until none does.")
  var climb = false

  @Option(help: "The least gain of the mean for which a change is kept.")
  var leastGain = 0.0002

  func run() async throws {
    let wanted = sets.map { Set($0.split(separator: ",").map(String.init)) }
    var documents = try GoldDocument.all(in: folder).filter { wanted?.contains($0.set) ?? true }
    for document in documents where document.gold.count < 40 {
      documents += [
        document.losing(.source, set: "lost-source"), document.losing(.target, set: "lost-target"),
      ]
      .compactMap { $0 }
    }
    let shared = Workbench.Shared(try Glossary.builtIn())
    var options = AlignmentWeights()
    for weight in weights {
      let parts = weight.split(separator: "=")
      guard parts.count == 2, let tunable = Tunable.all.first(where: { $0.name == parts[0] }),
        let value = Double(parts[1])
      else { continue }
      options[keyPath: tunable.path] = value
    }
    var best = try await scores(documents, options, shared)
    print(line("start", best))
    let names = Set(weights.filter { !$0.contains("=") })
    let tunables = Tunable.all.filter { names.isEmpty ? climb : names.contains($0.name) }
    var isBetter = true
    while isBetter {
      isBetter = false
      for tunable in tunables {
        for value in tunable.values(around: options[keyPath: tunable.path]) {
          var changed = options
          changed[keyPath: tunable.path] = value
          let result = try await scores(documents, changed, shared)
          print(line("\(tunable.name) \(value)", result))
          if climb, result.mean > best.mean + leastGain {
            best = result
            options = changed
            isBetter = true
          }
        }
      }
    }
    for tunable in Tunable.all { print("\(tunable.name) = \(options[keyPath: tunable.path])") }
  }

  private struct Result: Sendable {
    var bySet: [(set: String, f1: Double)]
    var mean: Double { bySet.reduce(0) { $0 + $1.f1 } / Double(max(1, bySet.count)) }
  }

  private func line(_ name: String, _ result: Result) -> String {
    let sets = result.bySet.map { "\($0.set) \(String(format: "%.4f", $0.f1))" }.joined(separator: "  ")
    return name.padding(toLength: 28, withPad: " ", startingAt: 0)
      + String(format: "%.4f  ", result.mean) + sets
  }

  /// Aligns all documents, two at a time, and scores them set by set.
  private func scores(
    _ documents: [GoldDocument],
    _ options: AlignmentWeights,
    _ shared: Workbench.Shared
  ) async throws -> Result {
    let links = try await withThrowingTaskGroup(of: [(Int, [GoldDocument.Link])].self) { group in
      let workers = ProcessInfo.processInfo.activeProcessorCount
      for worker in 0..<workers {
        group.addTask {
          let workbench = try Workbench(shared, alignment: options)
          return try stride(from: worker, to: documents.count, by: workers).map { index in
            let text = try workbench.alignLines(
              documents[index].lines,
              languages: Sides(source: .chinese, target: .english),
              explaining: false
            )
            return (index, text.links.map { GoldDocument.Link(source: $0.source, target: $0.target) })
          }
        }
      }
      var all = [[GoldDocument.Link]](repeating: [], count: documents.count)
      for try await part in group { for (index, links) in part { all[index] = links } }
      return all
    }
    var bySet: [String: StrictScore] = [:]
    for (document, links) in zip(documents, links) {
      bySet[document.set, default: StrictScore()].add(links, gold: document.gold)
    }
    return Result(bySet: bySet.sorted { $0.key < $1.key }.map { ($0.key, $0.value.f1) })
  }
}

/// A weight by its name, and the values to try.
struct Tunable {
  var name: String
  var path: WritableKeyPath<AlignmentWeights, Double>
  var isProbability = false

  /// Values on both sides of the present one.
  func values(around value: Double) -> [Double] {
    if isProbability {
      return [value - 0.1, value - 0.05, value + 0.05, value + 0.1].filter { (0...0.99).contains($0) }
    }
    return value == 0 ? [0.5, -0.5] : [0, 0.5, 0.8, 1.25, 2].map { value * $0 }
  }

  static var all: [Tunable] {
    [
      Tunable(name: "smoothing", path: \.smoothing, isProbability: true),
      Tunable(name: "background", path: \.background),
      Tunable(name: "textCounts", path: \.textCounts),
      Tunable(name: "morphemes", path: \.morphemes),
      Tunable(name: "kin", path: \.kin),
      Tunable(name: "sound", path: \.sound),
      Tunable(name: "openMark", path: \.openMark),
      Tunable(name: "length", path: \.length),
      Tunable(name: "lengthVariance", path: \.lengthVariance),
      Tunable(name: "oneToOne", path: \.oneToOne),
      Tunable(name: "unlinked", path: \.unlinked),
      Tunable(name: "furtherSentence", path: \.furtherSentence),
      Tunable(name: "repetition", path: \.repetition),
      Tunable(name: "twoToTwo", path: \.twoToTwo),
      Tunable(name: "twoToThree", path: \.twoToThree),
      Tunable(name: "learned", path: \.learned),
      Tunable(name: "parts", path: \.parts),
    ]
  }
}
