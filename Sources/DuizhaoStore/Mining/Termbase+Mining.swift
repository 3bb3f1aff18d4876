public import DuizhaoModel
import GRDB

extension Termbase {
  /// Whether a document was mined, by the digest of its text.
  public func isMined(_ digest: String) throws(TermbaseFailure) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db,
        sql: "SELECT EXISTS (SELECT 1 FROM mined_document WHERE digest = ?)",
        arguments: [digest]
      )
        ?? false
    }
  }

  /// How many documents were mined.
  public func minedCount() throws(TermbaseFailure) -> Int {
    try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM mined_document") ?? 0 }
  }

  /// Adds what some documents say, in one transaction; those that were mined before count for nothing.
  ///
  /// - Returns: How many were new.
  /// - Complexity: O(*n* log *m*) in their pairs and those of the base.
  @discardableResult
  public func record(_ documents: [MinedDocument]) throws(TermbaseFailure) -> Int {
    try write { db in
      let writing = MinedWriting(db: db)
      return try documents.reduce(0) { try $0 + (writing.add($1) ? 1 : 0) }
    }
  }

  /// Hands over the mined pairs with their sums, in order of their keys, without examples and written forms.
  ///
  /// All are of one state of the base. Memory does not grow with their number.
  ///
  /// - Throws: `TermbaseFailure`, and what the body throws.
  public func forEachMinedPair(_ body: (PairSums) throws -> Void) throws {
    try Self.translating { try database.read { db in try MinedReading(db).forEachPair(body) } }
  }

  /// How expressions are written, with how often.
  public func minedForms(of keys: [String], language: Language) throws(TermbaseFailure) -> [String: [String:
    Int]]
  {
    try read { db in
      let reading = MinedReading(db)
      return try keys.reduce(into: [:]) { $0[$1] = try reading.forms(of: $1, language: language) }
    }
  }

  /// The examples of a pair, the best first, at most five.
  public func minedExamples(of keys: Sides<String>) throws(TermbaseFailure) -> [TermEvidence] {
    try read { db in try MinedReading(db).examples(of: keys) }
  }
}
