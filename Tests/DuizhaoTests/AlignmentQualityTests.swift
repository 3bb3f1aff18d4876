import Duizhao
import DuizhaoModel
import Foundation
import Testing

/// Strict F1 of sentence links against alignments made by people, where those lie beside the checkout.
///
/// The protocol is that of Vecalign and Bertalign: precision counts every predicted link, recall the gold links with
/// two sides; sentences that no gold link names are left out.
@Suite("Alignment quality")
struct AlignmentQualityTests {
  typealias Pair = (source: [Int], target: [Int])

  private static let gold = CommandRunner.root.deletingLastPathComponent().appendingPathComponent(
    "shared/gold/alignment"
  )
  private static let shared = Result { Workbench.Shared(try Glossary.builtIn()) }

  static let floors: [(set: String, floor: Double)] = {
    let table = CommandRunner.root.appendingPathComponent("Tests/DuizhaoTests/floors.tsv")
    return ((try? String(contentsOf: table, encoding: .utf8)) ?? "").split(separator: "\n").dropFirst()
      .compactMap { line in
        let cells = line.split(separator: "\t")
        return Double(cells[1]).map { (String(cells[0]), $0) }
      }
  }()

  @Test(
    "strict F1 stays above its floor",
    .enabled(
      if: FileManager.default.fileExists(atPath: gold.path),
      "the labelled sets do not lie beside the checkout"
    ),
    arguments: floors
  )
  func strictF1(set: String, floor: Double) throws {
    let folder = Self.gold.appendingPathComponent(set)
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "gold" }
      .sorted { $0.path < $1.path }
    #expect(!files.isEmpty)
    let workbench = try Workbench(Self.shared.get())
    var (hits, predicted, found, wanted) = (0, 0, 0, 0)
    for file in files {
      let gold = try links(String(contentsOf: file, encoding: .utf8))
      let stem = file.deletingPathExtension()
      let lines = try Sides(source: "zh", target: "en").map {
        Files.lines(of: try Files.text(at: stem.appendingPathExtension($0).path))
      }
      let named = (Set(gold.flatMap(\.source)), Set(gold.flatMap(\.target)))
      let test = try workbench.alignLines(lines, languages: Sides(source: .chinese, target: .english)).links
        .map { ($0.source, $0.target) }
        .filter { pair in pair.0.contains { named.0.contains($0) } || pair.1.contains { named.1.contains($0) }
        }
      let goldKeys = Set(gold.map(key))
      let testKeys = Set(test.map(key))
      hits += testKeys.intersection(goldKeys).count
      predicted += testKeys.count
      let twoSided = Set(gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map(key))
      found += twoSided.intersection(testKeys).count
      wanted += twoSided.count
    }
    let (precision, recall) = (
      Double(hits) / Double(max(predicted, 1)), Double(found) / Double(max(wanted, 1))
    )
    let score = 2 * precision * recall / (precision + recall)
    #expect(score >= floor, "\(set): \(score)")
    #expect(score < floor + 0.03, "\(set): \(score); raise the floor")
  }

  private func links(_ text: String) -> [Pair] {
    text.split(separator: "\n").map { line in
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map { side in
        side.split(separator: ",").compactMap { Int($0) }
      }
      return (sides[0], sides.count > 1 ? sides[1] : [])
    }
  }

  private func key(_ pair: Pair) -> String { "\(pair.source)-\(pair.target)" }
}
