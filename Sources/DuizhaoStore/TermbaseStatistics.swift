public import DuizhaoModel
import GRDB

/// How much a termbase holds.
public struct TermbaseStatistics: Sendable, Hashable {
  /// The entries.
  public var entries = 0

  /// The entries of each status.
  public var byStatus: [Concept.Status: Int] = [:]

  /// The entries of each subject field; those of none under an empty name.
  public var byField: [String: Int] = [:]

  /// The terms.
  public var terms = 0

  /// The terms of each language.
  public var byLanguage: [LanguageTag: Int] = [:]

  /// The terms of each status.
  public var byTermStatus: [Term.Status: Int] = [:]

  /// The documents that evidence comes from.
  public var documents = 0

  /// The changes in the history.
  public var changes = 0

  /// Creates the statistics of an empty base.
  public init() {}
}

extension Termbase {
  /// Counts what the base holds.
  ///
  /// - Complexity: O(*n*).
  public func statistics() throws(TermbaseFailure) -> TermbaseStatistics {
    try read { db in
      var result = TermbaseStatistics()
      func count(_ sql: String, _ add: (Row, Int) throws -> Void) throws {
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() { try add(row, row[1]) }
      }
      try count("SELECT status, count(*) FROM concept GROUP BY status") { row, count in
        result.byStatus[try row.name(0)] = count
        result.entries += count
      }
      try count("SELECT ifnull(field, ''), count(*) FROM concept GROUP BY 1") { row, count in
        result.byField[row[0]] = count
      }
      try count("SELECT language, count(*) FROM term GROUP BY language") { row, count in
        guard let tag = LanguageTag(row[0]) else { throw TermbaseFailure.notATermbase }
        result.byLanguage[tag] = count
        result.terms += count
      }
      try count("SELECT status, count(*) FROM term GROUP BY status") { row, count in
        result.byTermStatus[try row.name(0)] = count
      }
      result.documents = try Int.fetchOne(db, sql: "SELECT count(DISTINCT document) FROM evidence") ?? 0
      result.changes = try Int.fetchOne(db, sql: "SELECT count(*) FROM change") ?? 0
      return result
    }
  }
}
