import DuizhaoModel

extension Change.Edit {
  /// The edit in the form in which the base gives it back.
  var storable: Change.Edit { Change.Edit(before: before?.storable, after: after?.storable) }
}

extension ConceptEntry {
  /// The entry in the form in which the base gives it back: transactions that tell something, and texts without U+0000.
  fileprivate var storable: ConceptEntry {
    var entry = self
    if entry.created == Transaction() { entry.created = nil }
    if entry.modified == Transaction() { entry.modified = nil }
    return entry
  }
}
