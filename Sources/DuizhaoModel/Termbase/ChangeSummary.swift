/// A change as a list shows it: without most of its edits, of which an import has thousands.
public struct ChangeSummary: Sendable, Hashable {
  /// The change, with its first two edits at the most; of the changes of one entry, with those of the entry.
  public var change: Change

  /// How many edits it has in all.
  public var editCount: Int

  /// Creates a summary.
  public init(_ change: Change, editCount: Int) {
    self.change = change
    self.editCount = editCount
  }
}

extension ChangeSummary {
  /// The summary of a change that is known whole.
  public init(_ change: Change) {
    editCount = change.edits.count
    self.change = change
    self.change.edits = Array(change.edits.prefix(2))
  }
}
