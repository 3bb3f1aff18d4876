import DuizhaoModel

extension Change {
  /// The change in the form in which the base gives it back, but for its edits.
  var storable: Change {
    var change = self
    change.date.blankNUL()
    change.author.blankNUL()
    change.reason?.blankNUL()
    return change
  }
}

extension Change.Edit {
  /// The edit in the form in which the base gives it back.
  var storable: Change.Edit { Change.Edit(before: before?.storable, after: after?.storable) }
}

extension ConceptEntry {
  /// The entry in the form in which the base gives it back: with transactions that tell something only, and with blanks
  /// for U+0000, at which SQLite ends a text.
  fileprivate var storable: ConceptEntry {
    var entry = self
    entry.id.blankNUL()
    entry.field?.blankNUL()
    entry.note?.blankNUL()
    for index in definitions.indices {
      entry.definitions[index].text.blankNUL()
      entry.definitions[index].source?.blankNUL()
    }
    for index in terms.indices { entry.terms[index].blankNUL() }
    for index in evidence.indices {
      entry.evidence[index].document.blankNUL()
      entry.evidence[index].source.text.blankNUL()
      entry.evidence[index].target.text.blankNUL()
    }
    entry.created?.blankNUL()
    entry.modified?.blankNUL()
    if created == Transaction() { entry.created = nil }
    if modified == Transaction() { entry.modified = nil }
    return entry
  }
}

extension TermEntry {
  fileprivate mutating func blankNUL() {
    text.blankNUL()
    note?.blankNUL()
    source?.blankNUL()
    for index in contexts.indices {
      contexts[index].text.blankNUL()
      contexts[index].source?.blankNUL()
    }
  }
}

extension Transaction {
  fileprivate mutating func blankNUL() {
    date?.blankNUL()
    author?.blankNUL()
  }
}

extension String {
  fileprivate mutating func blankNUL() {
    guard utf8.contains(0) else { return }
    self = String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? " " : $0 }))
  }
}
