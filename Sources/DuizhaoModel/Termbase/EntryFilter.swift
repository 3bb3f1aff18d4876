/// Which entries of a termbase are meant.
public struct EntryFilter: Sendable, Hashable {
  /// In what order entries come.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// By the first Chinese term, in code point order.
    case term
    /// The best score first; what was not mined comes last.
    case score
    /// The one seen most often first.
    case occurrences
    /// The one changed last first.
    case modified
  }

  /// The statuses; empty for all.
  public var statuses: Set<Concept.Status>

  /// The subject fields; empty for all.
  public var fields: Set<String>

  /// The scores that mining gave; what was not mined counts as 1.
  public var scores: ClosedRange<Double>

  /// In what order they come.
  public var order: Order

  /// Creates a filter.
  public init(
    statuses: Set<Concept.Status> = [],
    fields: Set<String> = [],
    scores: ClosedRange<Double> = 0...1,
    order: Order = .term
  ) {
    self.statuses = statuses
    self.fields = fields
    self.scores = scores
    self.order = order
  }
}

extension EntryFilter {
  /// Whether an entry is meant.
  public func includes(_ entry: ConceptEntry) -> Bool {
    (statuses.isEmpty || statuses.contains(entry.status))
      && (fields.isEmpty || entry.field.map(fields.contains) == true)
      && scores.contains(entry.mining?.score ?? 1)
  }
}

extension EntryFilter {
  /// Entries in the order of the filter; those of equal rank by their first Chinese term, or their first term.
  ///
  /// Entries that are nowhere in the order `modified`, for nobody has changed them, come last.
  public func sorted(_ entries: [ConceptEntry]) -> [ConceptEntry] {
    let names = entries.map { entry in
      Array(
        (entry.terms.first { $0.language.language == .chinese } ?? entry.terms.first)?.text.utf8 ?? "".utf8
      )
    }
    let ranks = entries.map { entry -> Double in
      switch order {
      case .term, .modified: 0
      case .score: -(entry.mining?.score ?? -1)
      case .occurrences: -Double(entry.mining?.occurrences ?? -1)
      }
    }
    let dates = entries.map { order == .modified ? ($0.modified ?? $0.created)?.date ?? "" : "" }
    return entries.indices.sorted { a, b in
      if ranks[a] != ranks[b] { return ranks[a] < ranks[b] }
      if dates[a] != dates[b] { return dates[a] > dates[b] }
      if names[a] != names[b] { return names[a].lexicographicallyPrecedes(names[b]) }
      return (entries[a].id, a) < (entries[b].id, b)
    }.map { entries[$0] }
  }
}
