import ArgumentParser
import Duizhao
import DuizhaoModel
import DuizhaoStore
import Foundation

/// Measures how long a large termbase takes to be filled, opened, looked into and changed.
@main
struct TermbaseSpeed: ParsableCommand {
  @Argument(help: "Where the base is made; there must be no file.")
  var path: String

  @Option(help: "How many concepts it gets.")
  var concepts = 100_000

  @Option(help: "How many pieces of evidence each has.")
  var evidence = 2

  @Option(help: "How often each reading is measured; the median counts.")
  var runs = 9

  func run() throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw ValidationError("There is a file already: \(path)")
    }
    let entries = MadeEntries(try Glossary.builtIn(), count: concepts, evidence: evidence)
    let head = Change(action: .import, date: "2026-03-01", author: "benchmark", edits: [])
    print("before", memory)
    try time("import") {
      let base = try Termbase(path: path, access: .createIfMissing)
      try base.apply(head, edits: entries.lazy.map { Change.Edit(before: nil, after: $0) })
      print("imported", memory)
    }
    try time("open, look up") { _ = try Termbase(path: path, access: .existing).entry("c1") }
    try median("open, look up") { _ = try Termbase(path: path, access: .existing).entry("c1") }
    try median("open to read, look up") { _ = try Termbase(path: path, access: .readOnly).entry("c1") }
    let base = try Termbase(path: path, access: .existing)
    try read(base, entries[concepts / 2])
    try change(base)
    print("at the end", memory)
  }

  private func read(_ base: Termbase, _ entry: ConceptEntry) throws {
    try median("by identifier") { _ = try base.entry(entry.id) }
    for term in entry.terms { try median("by term \(term.text)") { _ = try base.entries(named: term.text) } }
    for query in [
      "疏松", "骨質疏鬆", "骨质疏松症", "慢性阻塞性肺疾病", "细胞", "心", "osteop", "osteoporosis", "heart failure",
      "receptor", "a", "il6", "tumours", "无此词语",
    ] {
      let found = try base.search(query, limit: 20).count
      try median("search \(query) (\(found))") { _ = try base.search(query, limit: 20) }
    }
    for order in EntryFilter.Order.allCases {
      try median("first 20 by \(order)") { _ = try base.entries(EntryFilter(order: order), limit: 20) }
      let candidates = EntryFilter(statuses: [.candidate], scores: 0.5...0.8, order: order)
      try median("20 candidates by \(order)") { _ = try base.entries(candidates, limit: 20) }
    }
    try median("count candidates") { _ = try base.count(EntryFilter(statuses: [.candidate])) }
    try time("statistics") { _ = try base.statistics() }
    try time("every entry") {
      var terms = 0
      try base.forEachEntry(EntryFilter()) { terms += $0.terms.count }
    }
    print("read", memory)
  }

  private func change(_ base: Termbase) throws {
    var number = 1
    try median("approve one") {
      guard let before = try base.entry("c\(number)") else { return }
      number += 1
      try base.apply(approval([before]))
    }
    let all = try base.entries(EntryFilter(statuses: [.candidate]))
    print("all in memory", memory)
    try time("approve \(all.count)") { try base.apply(approval(all)) }
    try time("history") { _ = try base.history(limit: 20) }
    try time("read the last change") { _ = try base.lastUndoable() }
  }

  private func approval(_ entries: [ConceptEntry]) -> Change {
    let edits = entries.map { before in
      var after = before
      after.status = .approved
      return Change.Edit(before: before, after: after)
    }
    return Change(action: .approve, date: "2026-03-02", author: "benchmark", edits: edits)
  }

  private func time(_ name: String, _ body: () throws -> Void) throws {
    let start = clock()
    let duration = try ContinuousClock().measure(body) / .milliseconds(1)
    let processor = Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000
    print(name, String(format: "%.2f ms, %.2f of the processor", duration, processor))
  }

  private func median(_ name: String, _ body: () throws -> Void) throws {
    let times = try (0..<runs).map { _ in try ContinuousClock().measure(body) / .milliseconds(1) }.sorted()
    print(name, String(format: "%.2f ms, at most %.2f", times[runs / 2], times[runs - 1]))
  }

  /// The most memory that the program has had, as Linux tells it.
  private var memory: String {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    return status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }.map(String.init) ?? ""
  }
}
