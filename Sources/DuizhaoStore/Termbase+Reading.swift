public import DuizhaoModel
import GRDB

extension Termbase {
  /// The entry of an identifier; nil where there is none.
  ///
  /// - Complexity: O(log *n*).
  public func entry(_ id: String) throws(TermbaseFailure) -> ConceptEntry? {
    try read { db in
      guard let key = try Self.key(of: id, db) else { return nil }
      return try EntryReading(db).entry(key)
    }
  }

  /// The entries that a filter means.
  ///
  /// - Parameters:
  ///   - filter: Which entries are meant, and their order.
  ///   - limit: How many at most; nil for all.
  ///   - offset: How many are left out at the beginning.
  /// - Returns: The entries in the order of the filter; those of equal rank by their first Chinese term and identifier.
  /// - Throws: `TermbaseFailure`, where the base cannot be read.
  public func entries(
    _ filter: EntryFilter,
    limit: Int? = nil,
    offset: Int = 0
  ) throws(TermbaseFailure) -> [ConceptEntry] {
    try read { db in
      let reading = try EntryReading(db)
      return try EntrySelection(filter).keys(db, limit: limit, offset: offset).compactMap(reading.entry)
    }
  }

  /// Hands over the entries that a filter means, in its order, a few at a time.
  ///
  /// All are of one state of the base, whatever is changed meanwhile; the body may read and change the base.
  ///
  /// - Throws: `TermbaseFailure`, and what the body throws.
  public func forEachEntry(_ filter: EntryFilter, _ body: (ConceptEntry) throws -> Void) throws {
    let state: any DatabaseReader = try snapshot()
    let keys = try Self.translating { try state.read { db in try EntrySelection(filter).keys(db) } }
    for start in stride(from: 0, to: keys.count, by: 256) {
      let entries = try Self.translating {
        try state.read { db in
          let reading = try EntryReading(db)
          return try keys[start..<min(start + 256, keys.count)].compactMap(reading.entry)
        }
      }
      for entry in entries { try body(entry) }
    }
  }

  /// How many entries a filter means.
  public func count(_ filter: EntryFilter) throws(TermbaseFailure) -> Int {
    try read { db in try EntrySelection(filter).count(db) }
  }

  /// The entries that are called so: by their identifier, or by a term that is the same when width, case, script,
  /// number and spelling are folded.
  ///
  ///     try base.entries(named: "骨質疏鬆症")  // the entry with the term 骨质疏松症
  ///
  /// - Returns: The one with the identifier first, the others by their first Chinese term and identifier.
  /// - Complexity: O(log *n*).
  public func entries(named text: String) throws(TermbaseFailure) -> [ConceptEntry] {
    try read { db in
      let reading = try EntryReading(db)
      return try Self.keys(named: text, db).compactMap(reading.entry)
    }
  }

  static func key(of id: String, _ db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(sql: "SELECT key FROM concept WHERE id = ?")
    return try Int64.fetchOne(statement, arguments: [id])
  }

  static func keys(named text: String, _ db: Database) throws -> [Int64] {
    let folded = try TermKey.key(of: text)
    let statement = try db.cachedStatement(
      sql: """
        SELECT key FROM concept
        WHERE id = ?1 OR key IN (SELECT concept FROM term WHERE folded = ?2 AND ?2 <> '')
        ORDER BY id <> ?1, name, id
        """
    )
    return try Int64.fetchAll(statement, arguments: [text, folded])
  }

  private func snapshot() throws(TermbaseFailure) -> any DatabaseReader {
    guard let pool = database as? DatabasePool else { return database }
    return try Self.translating { try pool.makeSnapshot() }
  }

  static func translating<Value>(_ body: () throws -> Value) throws(TermbaseFailure) -> Value {
    do {
      return try body()
    } catch {
      throw TermbaseFailure(error)
    }
  }
}
