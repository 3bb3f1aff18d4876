/// Why a termbase cannot be used.
public enum TermbaseFailure: Error, Sendable, Hashable {
  /// There is no file.
  case missing
  /// The file is no termbase, or a damaged one.
  case notATermbase
  /// The base was made by a later version, whose layout this one does not know.
  case tooNew
  /// Another process keeps the base locked.
  case busy
  /// The entry was changed by another since it was read.
  case conflict(id: String)
  /// The disk or the permissions do not allow it, as SQLite says.
  case unusable(String)
}
