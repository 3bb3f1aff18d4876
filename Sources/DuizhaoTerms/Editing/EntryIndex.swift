public import DuizhaoModel

/// Finds the entry that is the same concept as another.
///
/// Two entries are the same concept where they
/// - have one identifier and a term in common, or
/// - have terms of two languages in common, a full form among them (心力衰竭 and *heart failure*), or
/// - have a full form in common that may be written, one of them has terms of no other language, and nothing else has it.
///
/// Terms are compared folded (case, width, script, plural, spelling). Forbidden terms do not count: they are names of
/// something else.
public struct EntryIndex: Sendable {
  /// The entries, as they are now.
  public private(set) var entries: [ConceptEntry] = []

  private var owners: [String: [Int]] = [:]
  private var places: [String: Int] = [:]

  /// Creates an index.
  ///
  /// - Complexity: O(*n*) in the terms.
  public init(_ entries: [ConceptEntry] = []) {
    for entry in entries { put(entry) }
  }

  /// The entry of an identifier.
  public subscript(id: String) -> ConceptEntry? { places[id].map { entries[$0] } }

  /// Adds an entry, or puts it in the place of the one with its identifier.
  public mutating func put(_ entry: ConceptEntry) {
    let place: Int
    if let known = places[entry.id] {
      place = known
      for key in Self.keys(of: entries[place]) { owners[key]?.removeAll { $0 == place } }
      entries[place] = entry
    } else {
      place = entries.count
      places[entry.id] = place
      entries.append(entry)
    }
    for key in Self.keys(of: entry) { owners[key, default: []].append(place) }
  }

  /// The entries that are the same concept as another, the one that shares most first.
  ///
  /// - Complexity: O(*n* log *n*) in the entries that share a term.
  public func same(as entry: ConceptEntry) -> [ConceptEntry] {
    let terms = Dictionary(
      entry.terms.filter { $0.status != .forbidden }.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var shared: [Int: [TermEntry]] = [:]
    for (key, term) in terms {
      for place in owners[key] ?? [] { shared[place, default: []].append(term) }
    }
    var found = shared.filter { place, terms in
      entries[place].id == entry.id || Self.areOne(terms, in: entries[place])
    }
    if found.isEmpty {
      let alone = shared.filter { place, terms in
        terms.contains { Self.isUsableName($0, of: entry, and: entries[place]) }
      }
      let isOneSided = { (entry: ConceptEntry) in Set(entry.terms.map(\.language.primary)).count == 1 }
      if alone.count == 1, let only = alone.first, isOneSided(entry) || isOneSided(entries[only.key]) {
        found = alone
      }
    }
    return found.sorted { a, b in
      let (one, other) = (entries[a.key], entries[b.key])
      return (one.id == entry.id ? 0 : 1, -a.value.count, one.id)
        < (other.id == entry.id ? 0 : 1, -b.value.count, other.id)
    }.map { entries[$0.key] }
  }

  /// Entries that share a term with another, the one that shares most first.
  public func similar(to entry: ConceptEntry) -> [ConceptEntry] {
    var shared: [Int: Int] = [:]
    for key in Set(entry.terms.map(\.key)) {
      for place in owners[key] ?? [] where entries[place].id != entry.id { shared[place, default: 0] += 1 }
    }
    return shared.sorted { (-$0.value, entries[$0.key].id) < (-$1.value, entries[$1.key].id) }
      .map { entries[$0.key] }
  }

  private static func keys(of entry: ConceptEntry) -> Set<String> {
    Set(entry.terms.filter { $0.status != .forbidden }.map(\.key))
  }

  /// Whether terms of another entry make this one the same.
  private static func areOne(_ shared: [TermEntry], in entry: ConceptEntry) -> Bool {
    guard Set(shared.map(\.language.primary)).count > 1 else { return false }
    let full = Set(entry.terms.filter { $0.form == .full }.map(\.key))
    return shared.contains { $0.form == .full && full.contains($0.key) }
  }

  /// Whether a term is a full form of both entries that may be written.
  private static func isUsableName(_ term: TermEntry, of entry: ConceptEntry, and other: ConceptEntry) -> Bool
  {
    let isUsable = { (entry: ConceptEntry) in
      entry.terms.contains { $0.key == term.key && $0.form == .full && $0.isUsable }
    }
    return isUsable(entry) && isUsable(other)
  }
}
