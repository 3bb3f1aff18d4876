public import DuizhaoModel

extension Change {
  /// Approves, rejects or reopens entries; those that are so already are left alone.
  ///
  /// - Returns: nil where none is changed.
  public static func decide(
    _ status: Concept.Status,
    on entries: [ConceptEntry],
    by who: Authorship
  ) -> Change? {
    var seen: Set<String> = []
    let edits = entries.filter { $0.status != status && seen.insert($0.id).inserted }.map { entry in
      var after = entry
      after.status = status
      return edit(entry, to: after, by: who)
    }
    let action: Action =
      switch status {
      case .approved: .approve
      case .rejected: .reject
      case .candidate: .reopen
      }
    return edits.isEmpty ? nil : Change(action, edits, by: who)
  }

  /// Puts a term out of use.
  ///
  /// - Parameters:
  ///   - term: The term.
  ///   - entry: The entry that has it.
  ///   - status: `deprecated` or `forbidden`.
  ///   - who: Who does so.
  /// - Returns: nil where it is so already.
  /// - Throws: ``EditRefusal`` where the entry has no such term, or nothing would be left to write.
  public static func retire(
    _ term: TermReference,
    of entry: ConceptEntry,
    as status: Term.Status,
    by who: Authorship
  ) throws(EditRefusal) -> Change? {
    try edit(entry, [.status(term, status)], by: who)
  }

  /// Edits an entry.
  ///
  /// - Returns: The change, named `deprecate` or `forbid` where it does nothing else; nil where nothing changes.
  /// - Throws: ``EditRefusal`` at the first edit that cannot be made.
  public static func edit(
    _ entry: ConceptEntry,
    _ edits: [EntryEdit],
    by who: Authorship
  ) throws(EditRefusal) -> Change? {
    let after = try entry.applying(edits)
    guard after != entry else { return nil }
    return Change(action(of: edits), [edit(entry, to: after, by: who)], by: who)
  }

  /// Adds an entry.
  ///
  /// - Parameters:
  ///   - entry: The entry; where it has no identifier, it gets the one of its terms.
  ///   - who: Who adds it.
  ///   - isTaken: Whether the base has an entry of an identifier.
  /// - Returns: The change.
  /// - Throws: ``EditRefusal`` where a term is none or is there twice.
  public static func add(
    _ entry: ConceptEntry,
    by who: Authorship,
    isTaken: (String) throws -> Bool
  ) throws -> Change {
    var added = entry
    added.terms = []
    for term in entry.terms {
      added = try added.applying([.addTerm(term)])
    }
    if added.id.isEmpty { added.id = ConceptEntry.identifier(for: added.terms) }
    guard try !isTaken(added.id) else { throw EditRefusal.repeatedIdentifier(added.id) }
    if added.created == nil { added.created = who.transaction }
    return Change(.add, [Edit(before: nil, after: added)], by: who)
  }

  private static func action(of edits: [EntryEdit]) -> Action {
    let statuses = edits.map { edit -> Term.Status? in
      if case .status(_, let status) = edit { status } else { nil }
    }
    switch Set(statuses) {
    case [.deprecated]: return .deprecate
    case [.forbidden]: return .forbid
    default: return .edit
    }
  }
}

extension Change {
  /// Removes entries.
  ///
  /// - Returns: nil where there are none.
  public static func remove(_ entries: [ConceptEntry], by who: Authorship) -> Change? {
    var seen: Set<String> = []
    let edits = entries.filter { seen.insert($0.id).inserted }.map { Edit(before: $0, after: nil) }
    return edits.isEmpty ? nil : Change(.remove, edits, by: who)
  }
}
