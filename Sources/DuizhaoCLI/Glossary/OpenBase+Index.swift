import DuizhaoModel
import DuizhaoStore
import DuizhaoTerms

extension OpenBase {
  /// From how many entries on it is faster to read the whole base than to look each of them up.
  private static let manyEntries = 300

  /// The entries of the base that may be the same concept as some others.
  func index(around entries: [ConceptEntry]) throws -> EntryIndex {
    try attempt { termbase in
      guard entries.count < Self.manyEntries else { return EntryIndex(try termbase.entries(EntryFilter())) }
      var index = EntryIndex()
      for name in Set(entries.flatMap { [$0.id] + $0.terms.map(\.text) }) {
        for entry in try termbase.entries(named: name) where index[entry.id] == nil { index.put(entry) }
      }
      return index
    }
  }
}
