import DuizhaoModel

/// Changes that are known by their number: what each does can be told afterwards.
enum NumberedChange {
  /// The identifier of the entry that every change edits.
  static let counter = "counter"

  /// The entry that says which change was the last.
  static func counter(at number: Int) -> ConceptEntry {
    var entry = entry(counter, "计数", "counter")
    entry.note = "\(number)"
    return entry
  }

  /// An entry of two terms.
  static func entry(_ id: String, _ chinese: String, _ english: String) -> ConceptEntry {
    ConceptEntry(id: id, terms: [TermEntry(chinese, .chinese), TermEntry(english, .english)])
  }

  /// The entries that a change adds: some changes are small, and some take a while.
  static func entries(_ number: Int) -> [ConceptEntry] {
    (0..<number * 7919 % 60 + 1).map { entry("n\(number)-\($0)", "第\(number)号词", "word\(number) \($0)") }
  }

  /// The change of a number.
  static func change(_ number: Int) -> Change {
    let count = Change.Edit(
      before: number == 1 ? nil : counter(at: number - 1),
      after: counter(at: number)
    )
    return Change(
      action: .add,
      date: "2026-03-01",
      author: "writer",
      reason: "\(number)",
      edits: [count] + entries(number).map { Change.Edit(before: nil, after: $0) }
    )
  }
}
