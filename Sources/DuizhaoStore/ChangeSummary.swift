public import DuizhaoModel

/// A line of a termbase's history.
public struct ChangeSummary: Sendable, Hashable {
  /// Its place in the history, from 1.
  public var number: Int

  /// What was done.
  public var action: Change.Action

  /// When, as ISO 8601 writes it.
  public var date: String

  /// By whom.
  public var author: String

  /// Why, where that was told.
  public var reason: String?

  /// How many entries it touched.
  public var edits: Int

  /// The number of the change that this one takes back.
  public var undoes: Int?

  /// The number of the change that has taken this one back.
  public var undoneBy: Int?
}
