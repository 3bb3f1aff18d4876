import DuizhaoModel

/// Who edits, when and why.
public struct Authorship: Sendable, Hashable {
  /// By whom.
  public var author: String

  /// When, as ISO 8601 writes it.
  public var date: String

  /// Why, where that is told.
  public var reason: String?

  /// Creates an authorship.
  public init(author: String, date: String, reason: String? = nil) {
    self.author = author
    self.date = date
    self.reason = reason
  }

  /// What an entry keeps of it.
  var transaction: Transaction { Transaction(date: date, author: author) }
}

extension Change {
  /// A change that somebody makes.
  init(_ action: Action, _ edits: [Edit], by who: Authorship, undoes: Int? = nil) {
    self.init(
      action: action,
      date: who.date,
      author: who.author,
      reason: who.reason,
      edits: edits,
      undoes: undoes
    )
  }

  /// What a change makes of an entry, with the mark of who made it.
  static func edit(_ before: ConceptEntry, to after: ConceptEntry, by who: Authorship) -> Edit {
    var after = after
    after.modified = who.transaction
    return Edit(before: before, after: after)
  }
}
