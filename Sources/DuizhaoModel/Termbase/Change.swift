/// Something that was done to a termbase: the unit that history lists and undo takes back.
public struct Change: Sendable, Hashable, Codable {
  /// What was done.
  public enum Action: String, Sendable, Hashable, Codable, CaseIterable {
    case add, edit, approve, reject, reopen, deprecate, forbid, merge, split, remove, `import`, mine, undo
  }

  /// An entry before and after; nil where there was none, or is none any more.
  public struct Edit: Sendable, Hashable, Codable {
    /// The entry as it was.
    public var before: ConceptEntry?

    /// The entry as it is.
    public var after: ConceptEntry?

    /// Creates an edit.
    public init(before: ConceptEntry?, after: ConceptEntry?) {
      self.before = before
      self.after = after
    }

    /// The entry's identifier.
    public var id: String { (after ?? before)?.id ?? "" }
  }

  /// Its place in the history, from 1; 0 until the base has taken it.
  public var number: Int

  /// What was done.
  public var action: Action

  /// When, as ISO 8601 writes it.
  public var date: String

  /// By whom.
  public var author: String

  /// Why, where that was told.
  public var reason: String?

  /// What became of each entry.
  public var edits: [Edit]

  /// The number of the change that this one takes back.
  public var undoes: Int?

  /// Creates a change.
  public init(
    number: Int = 0,
    action: Action,
    date: String,
    author: String,
    reason: String? = nil,
    edits: [Edit],
    undoes: Int? = nil
  ) {
    self.number = number
    self.action = action
    self.date = date
    self.author = author
    self.reason = reason
    self.edits = edits
    self.undoes = undoes
  }
}
