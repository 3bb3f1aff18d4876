import DuizhaoModel
import GRDB

extension Row {
  /// The value in a column; one of another type, as a damaged file has it, is an error and no trap.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: Int) throws -> Value {
    try decode(Value.self, atIndex: column)
  }

  /// A value of a closed choice.
  func name<Value: RawRepresentable>(_ column: Int) throws -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try value(column)) else { throw TermbaseFailure.notATermbase }
    return value
  }

  /// A language.
  func tag(_ column: Int) throws -> LanguageTag {
    guard let tag = LanguageTag(try value(column)) else { throw TermbaseFailure.notATermbase }
    return tag
  }

  /// The transaction in two columns; nil where it tells nothing.
  func transaction(_ column: Int) throws -> Transaction? {
    let transaction = Transaction(date: try value(column), author: try value(column + 1))
    return transaction == Transaction() ? nil : transaction
  }

  /// The passage in four columns: text, language, start and end of the term.
  func passage(_ column: Int) throws -> TermEvidence.Passage {
    let start: Int = try value(column + 2)
    let end: Int = try value(column + 3)
    guard start <= end else { throw TermbaseFailure.notATermbase }
    return TermEvidence.Passage(try value(column), language: try tag(column + 1), range: start..<end)
  }
}
