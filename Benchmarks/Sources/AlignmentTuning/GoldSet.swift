import Duizhao
import DuizhaoModel
import Foundation

/// A document with an alignment made by people: `NAME.zh` and `NAME.en`, a sentence a line, and `NAME.gold`.
struct GoldDocument: Sendable {
  var set: String
  var lines: Sides<[MappedText]>
  var gold: [Link]

  /// A link as the gold has it: the numbers of the sentences of either side.
  struct Link: Hashable, Sendable {
    var source: [Int]
    var target: [Int]
  }

  /// Reads all documents in the folders of a folder, each of which is a set.
  static func all(in folder: String) throws -> [GoldDocument] {
    let manager = FileManager.default
    var documents: [GoldDocument] = []
    for set in try manager.contentsOfDirectory(atPath: folder).sorted() {
      let path = "\(folder)/\(set)"
      let names = (try? manager.contentsOfDirectory(atPath: path)) ?? []
      for name in names.filter({ $0.hasSuffix(".gold") }).sorted() {
        let stem = "\(path)/\(name.dropLast(5))"
        let lines = Sides(
          source: Files.lines(of: try Files.text(at: stem + ".zh")),
          target: Files.lines(of: try Files.text(at: stem + ".en"))
        )
        let gold = try Files.text(at: stem + ".gold").split(separator: "\n").map { line in
          let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map { side in
            side.split(separator: ",").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
          }
          return Link(source: sides[0], target: sides.count > 1 ? sides[1] : [])
        }
        documents.append(GoldDocument(set: set, lines: lines, gold: gold))
      }
    }
    return documents
  }
}

extension GoldDocument {
  /// The document without one sentence, from the middle of a side, that a single one translates.
  ///
  /// Its counterpart is left without any: an aligner must not hide what was left untranslated.
  func losing(_ side: Side, set: String) -> GoldDocument? {
    let single = gold.filter { $0.source.count == 1 && $0.target.count == 1 }
    guard single.count >= 3 else { return nil }
    let link = single[single.count / 2]
    let lost = side == .source ? link.source[0] : link.target[0]
    var document = self
    document.set = set
    document.lines[side].remove(at: lost)
    let renumbered = { (numbers: [Int]) in numbers.filter { $0 != lost }.map { $0 > lost ? $0 - 1 : $0 } }
    document.gold = gold.map { link in
      side == .source
        ? Link(source: renumbered(link.source), target: link.target)
        : Link(source: link.source, target: renumbered(link.target))
    }
    return document
  }
}

/// Strict scores of links against the gold, as in the evaluation of Vecalign (Thompson and Koehn 2019).
///
/// Precision counts every link that was found, recall the gold's links with two sides; sentences that the gold does
/// not name are left out.
struct StrictScore: Sendable {
  private var rightOfFound = 0
  private var found = 0
  private var rightOfGold = 0
  private var gold = 0

  mutating func add(_ links: [GoldDocument.Link], gold expected: [GoldDocument.Link]) {
    let sources = Set(expected.flatMap(\.source))
    let targets = Set(expected.flatMap(\.target))
    let links = Set(
      links.filter { link in
        link.source.contains(where: sources.contains) || link.target.contains(where: targets.contains)
      }
    )
    let all = Set(expected)
    let twoSided = all.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    rightOfFound += links.count { all.contains($0) }
    found += links.count
    rightOfGold += twoSided.count { links.contains($0) }
    gold += twoSided.count
  }

  /// The harmonic mean of precision and recall.
  var f1: Double {
    guard found > 0, gold > 0, rightOfFound + rightOfGold > 0 else { return 0 }
    let precision = Double(rightOfFound) / Double(found)
    let recall = Double(rightOfGold) / Double(gold)
    return 2 * precision * recall / (precision + recall)
  }
}
