import ArgumentParser
import Duizhao
import DuizhaoModel
import Foundation

/// Says how many of the Chinese content words of some articles the glossary knows, and how many it translates as the
/// article does.
///
/// Counts the words of all links between sentences that have two sides; titles and keywords are left out. Prints no
/// sentence, only counts and the commonest words that are not covered.
@main
struct LexiconCoverage: ParsableCommand {
  @Argument(help: "Folders of articles.")
  var folders: [String]

  @Option(help: "How many words that are not covered to print.")
  var uncovered = 40

  func run() throws {
    let glossary = try Glossary.builtIn()
    let workbench = try Workbench(Workbench.Shared(glossary))
    let entries = Entries(of: glossary)
    var keys = EnglishKeys(workbench)
    var coverage = Coverage()
    var articles = 0
    for path in Files.find(folders).paths {
      let article = workbench.read(try Files.text(at: path), path: path)
      guard !article.isEmpty else { continue }
      articles += 1
      try coverage.add(try workbench.align(article), entries: entries, keys: &keys)
    }
    print("articles: \(articles)")
    print("links with two sides: \(coverage.links)")
    print(line("content words", coverage.words, of: nil))
    print(line("with an entry", coverage.listed, of: coverage.words))
    print(line("with an entry, a word of which is in the English", coverage.translated, of: coverage.words))
    print(
      line("with an entry, a form of which is in the English", coverage.translatedWhole, of: coverage.words)
    )
    print("commonest words of which no translation is in the English (* no entry):")
    for (word, count) in coverage.commonest(uncovered) {
      print("  \(count)\t\(word)\(entries.contains(word) ? "" : " *")")
    }
  }

  /// A count of words and of their characters, each with its share of the whole.
  private func line(_ name: String, _ count: Coverage.Count, of whole: Coverage.Count?) -> String {
    let share = { (part: Int, whole: Int?) in
      whole.map { String(format: " (%.2f %%)", 100 * Double(part) / Double(max(1, $0))) } ?? ""
    }
    return "\(name): \(count.words)\(share(count.words, whole?.words)), "
      + "characters \(count.characters)\(share(count.characters, whole?.characters))"
  }
}
