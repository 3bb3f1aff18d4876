import Duizhao
import DuizhaoModel
import DuizhaoStore
import DuizhaoText
import Foundation
import Testing

/// How many of the pairs of terms that a reader found are mined, where the labelled abstracts lie beside the checkout.
@Suite("Mining quality")
struct MiningQualityTests {
  private static let gold = CommandRunner.root.deletingLastPathComponent().appendingPathComponent(
    "shared/gold/abstracts"
  )

  /// Singular and plural, case and width count as one.
  private static let floor = 0.80

  private struct Labels: Decodable {
    struct Pair: Decodable {
      var zh: String
      var en: String
    }

    var termPairs: [Pair]

    enum CodingKeys: String, CodingKey {
      case termPairs = "term_pairs"
    }
  }

  @Test(
    "recall of labelled pairs stays above its floor",
    .enabled(
      if: FileManager.default.fileExists(atPath: gold.path),
      "the labelled abstracts do not lie beside the checkout"
    )
  )
  func recall() async throws {
    let files = try FileManager.default.contentsOfDirectory(at: Self.gold, includingPropertiesForKeys: nil)
    let articles = files.filter { $0.pathExtension == "md" && $0.lastPathComponent != "GUIDE.md" }
    let shared = Workbench.Shared(try Glossary.builtIn())
    let base = try Termbase()
    let mined = try await Miner(shared: shared).mine(articles.map(\.path), into: base, workers: 2)
    #expect(mined.failures.isEmpty && mined.added == articles.count)
    let stamp = Transaction(date: "2026-01-01")
    _ = try CandidateUpdate(shared: shared, leastScore: 0.03, stamp: stamp).run(on: base)
    var found: Set<Sides<String>> = []
    try base.forEachEntry(EntryFilter()) { entry in
      let keys = Language.allCases.map { language in
        entry.terms.filter { $0.language.language == language }.map { key($0.text) }
      }
      for source in keys[0] { for target in keys[1] { found.insert(Sides(source: source, target: target)) } }
    }
    var wanted: Set<Sides<String>> = []
    for file in files where file.pathExtension == "json" {
      let labels = try JSONDecoder().decode(Labels.self, from: Data(contentsOf: file))
      wanted.formUnion(labels.termPairs.map { Sides(source: key($0.zh), target: key($0.en)) })
    }
    let recall = Double(wanted.intersection(found).count) / Double(max(1, wanted.count))
    #expect(recall >= Self.floor, "\(recall)")
    #expect(recall < Self.floor + 0.05, "\(recall); raise the floor")
  }

  private func key(_ text: String) -> String { FoldedText(text).string.filter { $0 != " " } }
}
