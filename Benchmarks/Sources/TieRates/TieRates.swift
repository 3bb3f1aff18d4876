import ArgumentParser
import Duizhao
import DuizhaoModel
import Foundation

/// Counts how often a word has a counterpart in the sentences that translate its own, and writes the tables of
/// `Glossary/ties/`.
///
/// 进行 seldom has one, 骨折 nearly always: of the first silence says nothing, of the second it says a lot. Prints no
/// sentence, only words that the glossary has and their shares.
@main
struct TieRates: ParsableCommand {
  @Argument(help: "Folders of articles.")
  var folders: [String]

  @Option(help: "The folder to write zh.tsv and en.tsv to.")
  var into: String

  @Option(help: "From how many occurrences on a word is listed.")
  var least = 8

  private struct Count {
    var all = 0
    var tied = 0
  }

  func run() throws {
    let workbench = try Workbench(Workbench.Shared(try Glossary.builtIn()))
    var counts = Sides<[String: Count]>(source: [:], target: [:])
    for path in Files.find(folders).paths {
      let article = workbench.read(try Files.text(at: path), path: path)
      guard !article.isEmpty else { continue }
      try add(workbench.align(article), to: &counts)
    }
    for (side, name) in [(Side.source, "zh"), (.target, "en")] {
      try Destination("\(into)/\(name).tsv", reading: []).write(table(counts[side]))
    }
  }

  /// Counts the words of the links of two sides that are sure enough.
  private func add(_ article: AlignedArticle, to counts: inout Sides<[String: Count]>) throws {
    for (number, link) in article.links.enumerated()
    where link.score >= 0.5 && !link.source.isEmpty && !link.target.isEmpty {
      for side in Side.allCases {
        for word in article.coverage[number + 1].words[side] where word.isKnown {
          let sentence = article.sentences[side][link[side][word.span.index]]
          guard let token = sentence.tokens.first(where: { $0.range == word.span.range }),
            token.kind == (side == .source ? .han : .latin)
          else { continue }
          counts[side][token.key, default: Count()].all += 1
          if !word.ties.isEmpty { counts[side][token.key, default: Count()].tied += 1 }
        }
      }
    }
  }

  /// The words and their shares in percent, rounded to five so that they tell of the language and not of the texts.
  private func table(_ counts: [String: Count]) -> String {
    let rows = counts.filter { $0.value.all >= least && $0.key.count < 20 }.map { word, count in
      (word, Int((Double(count.tied) / Double(count.all) * 20).rounded()) * 5)
    }
    return "word\ttied\n" + rows.sorted { $0 < $1 }.map { "\($0.0)\t\($0.1)\n" }.joined()
  }
}
