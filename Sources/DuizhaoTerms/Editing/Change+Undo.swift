public import DuizhaoModel

extension Change {
  /// The change that takes this one back: its edits turned round, the last one first.
  ///
  /// An undo may be undone.
  public func undone(by who: Authorship) -> Change {
    let edits = edits.reversed().map { Edit(before: $0.after, after: $0.before) }
    return Change(.undo, edits, by: who, undoes: number)
  }
}
