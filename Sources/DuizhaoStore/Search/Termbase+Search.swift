public import DuizhaoModel
import GRDB

extension Termbase {
  /// Looks for words in terms, definitions and notes of all languages.
  ///
  /// All words of the query must be there. Parts of Han words are found, and beginnings of others; width, case, script,
  /// accents, number and British spelling make no difference.
  ///
  ///     try base.search("疏松", limit: 10)    // 骨质疏松症, 骨質疏鬆 …
  ///     try base.search("osteopor", limit: 10)
  ///
  /// - Parameters:
  ///   - query: Any text; it has no syntax.
  ///   - limit: How many entries at most.
  /// - Returns: Entries with a term that is the query, then the others by relevance (BM25; a term counts ten times as
  ///   much as a note, a definition twice).
  /// - Throws: `TermbaseFailure`, where the base cannot be read.
  public func search(_ query: String, limit: Int) throws(TermbaseFailure) -> [ConceptEntry] {
    try read { db in
      guard let expression = try SearchQuery(query, segmenter: SearchSegmenter()).expression else {
        return []
      }
      let named = try Self.keys(named: query, db)
      let statement = try db.cachedStatement(
        sql: """
          SELECT concept.key FROM (
            SELECT rowid, rank FROM search WHERE search MATCH ? AND rank MATCH 'bm25(10, 2, 1)' ORDER BY rank LIMIT ?
          ) AS hit JOIN concept ON concept.key = hit.rowid
          ORDER BY hit.rank, concept.name, concept.id
          """
      )
      let found = try Int64.fetchAll(statement, arguments: [expression, max(limit, 0)])
      let reading = try EntryReading(db)
      let keys = named + found.filter { !named.contains($0) }
      return try keys.prefix(max(limit, 0)).compactMap(reading.entry)
    }
  }
}
