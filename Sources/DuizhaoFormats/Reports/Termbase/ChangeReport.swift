public import DuizhaoModel

/// What was done to a termbase, a line a change.
public struct ChangeReport: Sendable {
  /// The language of the report's own words.
  public var language: Language

  /// How many columns a line may take; nil for as many as it needs.
  public var columns: Int?

  /// Creates the report.
  public init(language: Language, columns: Int? = nil) {
    self.language = language
    self.columns = columns
  }

  /// Returns the report, in the order of the changes.
  public func text(_ changes: [ChangeSummary]) -> String {
    lines(changes).map { $0 + "\n" }.joined()
  }

  /// The lines: number, time, author, what was done, to what, why.
  func lines(_ changes: [ChangeSummary]) -> [String] {
    AlignedTable(
      changes.map { summary in
        let change = summary.change
        return [
          "\(change.number)", TermbaseWords.time(change.date), change.author,
          TermbaseWords.name(change.action)(language), object(of: summary),
          change.reason.map { "(\($0))" } ?? "",
        ]
      },
      rightAligned: [0],
      flexible: [4, 5]
    ).lines(columns: columns)
  }

  /// What was changed, in a few words.
  private func object(of summary: ChangeSummary) -> String {
    let change = summary.change
    switch (change.action, summary.editCount) {
    case (.undo, _):
      return change.undoes.map { Message(en: "change \($0)", zh: "第\($0)次更改")(language) } ?? ""
    case (_, 1): return change.edits.first.map(title) ?? ""
    case (.merge, let count):
      let first = change.edits.first.map(title) ?? ""
      return Message(en: "\(count) entries: \(first)", zh: "\(count)条：\(first)")(language)
    case (.split, _): return change.edits.map(title).joined(separator: " | ")
    case (_, let count): return Message(en: "\(count) entries", zh: "\(count)条")(language)
    }
  }

  private func title(_ edit: Change.Edit) -> String {
    (edit.after ?? edit.before).map(TermbaseWords.title) ?? edit.id
  }
}
