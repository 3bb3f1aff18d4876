/// Why a client's table of terms cannot be used, with every mistake in it.
public struct TermTableFailure: Error, Hashable, Sendable {
  /// A mistake.
  public struct Problem: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column, from 1, in characters.
    public var column: Int
    /// What is wrong.
    public var kind: Kind

    /// Creates a problem.
    public init(line: Int, column: Int, kind: Kind) {
      self.line = line
      self.column = column
      self.kind = kind
    }
  }

  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// The first line names none of the columns `zh` and `en`.
    case noHeader
    case repeatedColumn(String)
    /// A quotation mark opens a cell that nothing closes.
    case openQuote
    /// A row has more cells than the header.
    case tooManyCells(found: Int, expected: Int)
    /// A row has a term in neither language.
    case missingTerm
    case unknownStatus(String, known: [String])
    case unknownCaseRule(String)
    case unknownLanguage(String)
    /// A row says that two terms should not be used, and no row says what to use instead.
    case noPreferredTerm(String)
    /// Rows with one identifier that name different concepts.
    case repeatedIdentifier(String)
  }

  /// The mistakes, in the order of lines.
  public var problems: [Problem]

  /// Creates a failure.
  public init(problems: [Problem]) {
    self.problems = problems
  }
}
