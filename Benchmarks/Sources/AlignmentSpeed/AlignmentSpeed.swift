import ArgumentParser
import Duizhao
import DuizhaoModel
import Foundation

/// Measures the time of the processor that loading the glossary and aligning two texts take.
@main
struct AlignmentSpeed: ParsableCommand {
  @Argument(help: "The Chinese text, a sentence a line.")
  var source: String

  @Argument(help: "The English text, a sentence a line.")
  var target: String

  @Option(help: "How often to measure; the least counts.")
  var runs = 10

  func run() throws {
    let lines = Sides(
      source: Files.lines(of: try Files.text(at: source)),
      target: Files.lines(of: try Files.text(at: target))
    )
    var loading = Double.infinity
    var aligning = Double.infinity
    var links = 0
    for _ in 0..<runs {
      let start = Self.processorSeconds
      let shared = Workbench.Shared(try Glossary.builtIn())
      let loaded = Self.processorSeconds
      // A workbench of its own, so that nothing is remembered from run to run.
      let workbench = try Workbench(shared)
      let text = try workbench.alignLines(
        lines,
        languages: Sides(source: .chinese, target: .english),
        explaining: false
      )
      links = text.links.count
      loading = min(loading, loaded - start)
      aligning = min(aligning, Self.processorSeconds - loaded)
    }
    print(String(format: "glossary loaded: %.3f s", loading))
    print(
      String(
        format: "%d links: %.3f s, %.3f s for a thousand",
        links,
        aligning,
        aligning / Double(max(1, links)) * 1000
      )
    )
  }

  private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
