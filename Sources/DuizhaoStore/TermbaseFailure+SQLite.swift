import GRDB

extension TermbaseFailure {
  /// What an error of SQLite, or of what is read from it, means for the base.
  init(_ error: any Error) {
    switch error {
    case let failure as TermbaseFailure: self = failure
    case let error as DatabaseError: self.init(error)
    case is DecodingError, is RowDecodingError: self = .notATermbase
    default: self = .unusable("\(error)")
    }
  }

  private init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .notATermbase
    default: self = .unusable(error.message ?? error.resultCode.description)
    }
  }
}
