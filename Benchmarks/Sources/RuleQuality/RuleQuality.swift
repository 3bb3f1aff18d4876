import ArgumentParser
import Duizhao
import DuizhaoCheck
import DuizhaoModel
import Foundation

/// Says how often each rule is right on articles whose flaws were labelled by hand, and how many of the labelled flaws
/// it finds; writes the tables of `docs/quality.md`.
///
/// A folder of labelled articles holds for each NAME.md a NAME.json with `findings` (`kind`, `zh`, `en`). Prints no
/// sentence of them, only counts.
@main
struct RuleQuality: ParsableCommand {
  @Argument(help: "A folder of labelled articles.")
  var labelled: String

  @Option(help: "A folder of unlabelled articles, to count what the rules say there.")
  var unlabelled: String?

  @Option(help: "A table `rule read right`: findings on the unlabelled articles that were judged by reading.")
  var judged: String?

  @Option(help: "The file to write; standard output if none is named.")
  var output: String?

  func run() throws {
    let workbench = try Workbench(Workbench.Shared(try Glossary.builtIn()))
    var tally = Tally()
    for path in Files.find([labelled]).paths {
      let labels = try? Data(
        contentsOf: URL(fileURLWithPath: path).deletingPathExtension().appendingPathExtension("json")
      )
      guard let labels else { continue }
      let article = workbench.read(try Files.text(at: path), path: path)
      let findings = workbench.check(try workbench.align(article))
      tally.add(findings, labels: try JSONDecoder().decode(Labels.self, from: labels).findings)
    }
    var text = Self.head + tally.table
    if let unlabelled {
      var counts = RuleCounts(judged: try judged.map { try RuleCounts.judgements(Files.text(at: $0)) } ?? [:])
      for path in Files.find([unlabelled]).paths {
        let article = workbench.read(try Files.text(at: path), path: path)
        guard !article.isEmpty else { continue }
        counts.add(workbench.check(try workbench.align(article)))
      }
      text += counts.table
    }
    if let output { try Destination(output, reading: []).write(text) } else { print(text, terminator: "") }
  }

  private static let head = """
    # How often each rule is right

    Made by `Benchmarks/.build/release/RuleQuality` (see [Benchmarks/README.md](../Benchmarks/README.md)); do not edit.

    ## Labelled abstracts

    A finding counts as right where a label of a fitting kind quotes the same words. Labels were made in one reading and
    are not complete, so the share is a lower bound. *Recall* is that of the kinds of flaw that the rule is for, by any
    rule that fits. Notes are what a rule says with severity info; the terminal shows only those it is fairly sure of.


    """
}

/// What a label file holds.
private struct Labels: Decodable {
  struct Label: Decodable {
    var kind: String
    var zh: String
    var en: String
    var ocr_suspect: Bool?
  }
  var findings: [Label]
}

/// How findings and labels meet.
private struct Tally {
  private struct Count {
    var warnings = 0
    var rightWarnings = 0
    var notes = 0
    var rightNotes = 0
  }

  private var byRule: [String: Count] = [:]
  private var recall: [String: (found: Int, all: Int)] = [:]
  private var articles = 0

  mutating func add(_ findings: [Finding], labels: [Labels.Label]) {
    articles += 1
    var right: Set<Int> = []
    for label in labels {
      guard let rules = Self.rules[label.kind] else { continue }
      let quotes = (Self.plain(label.zh), Self.plain(label.en))
      let hits = findings.indices.filter { index in
        guard rules.contains(findings[index].rule) else { return false }
        let own = (
          Self.plain(findings[index].source?.quote ?? ""), Self.plain(findings[index].target?.quote ?? "")
        )
        return Self.overlap(quotes.0, own.0) || Self.overlap(quotes.1, own.1)
          || quotes.0.isEmpty && quotes.1.isEmpty || own.0.isEmpty && own.1.isEmpty
      }
      right.formUnion(hits)
      if label.ocr_suspect != true {
        recall[label.kind, default: (0, 0)].all += 1
        if !hits.isEmpty { recall[label.kind, default: (0, 0)].found += 1 }
      }
    }
    for (index, finding) in findings.enumerated() {
      if finding.severity == .info {
        byRule[finding.rule, default: Count()].notes += 1
        if right.contains(index) { byRule[finding.rule, default: Count()].rightNotes += 1 }
      } else {
        byRule[finding.rule, default: Count()].warnings += 1
        if right.contains(index) { byRule[finding.rule, default: Count()].rightWarnings += 1 }
      }
    }
  }

  var table: String {
    var text =
      "| rule | warnings and errors | labelled | share | notes | labelled | share |\n|---|--:|--:|--:|--:|--:|--:|\n"
    for (rule, count) in byRule.sorted(by: { $0.key < $1.key }) {
      text +=
        "| \(rule) | \(count.warnings) | \(count.rightWarnings) | \(share(count.rightWarnings, count.warnings)) "
        + "| \(count.notes) | \(count.rightNotes) | \(share(count.rightNotes, count.notes)) |\n"
    }
    text += "\n| kind of flaw | labelled | found | recall |\n|---|--:|--:|--:|\n"
    for (kind, count) in recall.sorted(by: { $0.key < $1.key }) {
      text += "| \(kind) | \(count.all) | \(count.found) | \(share(count.found, count.all)) |\n"
    }
    return text + "\n\(articles) articles.\n"
  }

  private static func plain(_ text: String) -> String {
    text.precomposedStringWithCompatibilityMapping.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func overlap(_ a: String, _ b: String) -> Bool {
    !a.isEmpty && !b.isEmpty && (a.contains(b) || b.contains(a))
  }

  /// Which rules may report a kind of flaw.
  private static let rules: [String: Set<String>] = [
    "number-mismatch": [
      "number-mismatch", "statistic-mismatch", "arithmetic", "group-label-mismatch", "unit-mismatch",
    ],
    "statistic-mismatch": ["statistic-mismatch", "number-mismatch", "impossible-statistic"],
    "impossible-statistic": ["impossible-statistic", "statistic-mismatch"],
    "arithmetic": ["arithmetic", "number-mismatch"],
    "unit-mismatch": ["unit-mismatch", "number-mismatch"],
    "direction-flip": ["direction-mismatch"],
    "untranslated-zh": ["sentence-untranslated", "number-mismatch", "term-untranslated", "title-mismatch"],
    "added-en": ["sentence-added", "number-added", "title-mismatch"],
    "keyword-count": ["keyword-count", "keyword-mismatch"],
    "keyword-mismatch": ["keyword-mismatch", "keyword-count", "term-mistranslated", "term-inconsistent"],
    "keyword-order": ["keyword-order"],
    "term-inconsistent-en": ["term-inconsistent", "term-not-preferred", "keyword-mismatch"],
    "term-inconsistent-zh": ["term-inconsistent", "term-not-preferred"],
    "abbreviation": ["abbreviation-undefined", "abbreviation-redefined", "abbreviation-mismatch"],
    "section-parity": ["section-mismatch"],
    "title-mismatch": ["title-mismatch", "term-untranslated", "term-mistranslated"],
    "group-label": ["group-label-mismatch", "term-inconsistent"],
    "name-mismatch": ["name-mismatch"],
    "affiliation-mismatch": ["affiliation-mismatch"],
    "date-mismatch": ["date-mismatch"],
    "mistranslation": [
      "term-mistranslated", "term-untranslated", "term-not-preferred", "keyword-mismatch",
      "term-inconsistent",
    ],
    "spelling": ["term-misspelled"],
    "fullwidth-in-en": ["fullwidth-in-english"],
  ]
}

/// What the rules say on articles without labels, and how much of it a reader found right.
private struct RuleCounts {
  private var warnings: [String: Int] = [:]
  private var notes: [String: Int] = [:]
  private var articles = 0
  private let judged: [String: (read: Int, right: Int)]

  init(judged: [String: (read: Int, right: Int)]) {
    self.judged = judged
  }

  /// Reads a table `rule read right`.
  static func judgements(_ text: String) -> [String: (read: Int, right: Int)] {
    var result: [String: (read: Int, right: Int)] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t")
      guard cells.count >= 3, let read = Int(cells[1]), let right = Int(cells[2]) else { continue }
      result[String(cells[0])] = (read, right)
    }
    return result
  }

  mutating func add(_ findings: [Finding]) {
    articles += 1
    for finding in findings {
      if finding.severity == .info {
        notes[finding.rule, default: 0] += 1
      } else {
        warnings[finding.rule, default: 0] += 1
      }
    }
  }

  var table: String {
    var text = """

      ## Scanned front matter, unlabelled

      \(articles) articles as OCR gave them. *Read* findings at warning or above were drawn at random and judged against
      both passages.

      | rule | warnings and errors | an article | read | right | share | notes an article |
      |---|--:|--:|--:|--:|--:|--:|

      """
    for rule in Set(warnings.keys).union(notes.keys).sorted() {
      let read = judged[rule] ?? (0, 0)
      text +=
        "| \(rule) | \(warnings[rule] ?? 0) | \(rate(warnings[rule] ?? 0)) | \(read.read) | \(read.right) "
        + "| \(share(read.right, read.read)) | \(rate(notes[rule] ?? 0)) |\n"
    }
    let all = warnings.values.reduce(0, +)
    let read = judged.values.reduce((0, 0)) { ($0.0 + $1.read, $0.1 + $1.right) }
    return text + "| all | \(all) | \(rate(all)) | \(read.0) | \(read.1) | \(share(read.1, read.0)) "
      + "| \(rate(notes.values.reduce(0, +))) |\n"
  }

  private func rate(_ count: Int) -> String {
    String(format: "%.2f", Double(count) / Double(max(1, articles)))
  }
}

private func share(_ part: Int, _ whole: Int) -> String {
  whole == 0 ? "–" : String(format: "%.2f", Double(part) / Double(whole))
}
