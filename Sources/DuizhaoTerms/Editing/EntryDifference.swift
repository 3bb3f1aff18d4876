public import DuizhaoModel

/// What two versions of an entry say differently.
public enum EntryDifference: Sendable, Hashable {
  case status(Concept.Status, Concept.Status)
  case field(String?, String?)
  case note(String?, String?)
  /// A definition that only the first has.
  case lessDefinition(Definition)
  /// A definition that only the second has.
  case moreDefinition(Definition)
  /// A term that only the first has.
  case lessTerm(TermEntry)
  /// A term that only the second has.
  case moreTerm(TermEntry)
  /// One term, written or marked in two ways.
  case term(TermEntry, TermEntry)
}

extension ConceptEntry {
  /// What another version says differently; counts, evidence and who changed it when are not compared.
  public func differences(from other: ConceptEntry) -> [EntryDifference] {
    var found: [EntryDifference] = []
    if status != other.status { found.append(.status(status, other.status)) }
    if field != other.field { found.append(.field(field, other.field)) }
    var matched: Set<Int> = []
    for term in terms {
      guard let index = other.index(ofSame: term), matched.insert(index).inserted else {
        found.append(.lessTerm(term))
        continue
      }
      let (mine, theirs) = (term.withoutCounts, other.terms[index].withoutCounts)
      if mine != theirs { found.append(.term(mine, theirs)) }
    }
    found += other.terms.indices.filter { !matched.contains($0) }.map { .moreTerm(other.terms[$0]) }
    found += definitions.filter { !other.definitions.contains($0) }.map { .lessDefinition($0) }
    found += other.definitions.filter { !definitions.contains($0) }.map { .moreDefinition($0) }
    if note != other.note { found.append(.note(note, other.note)) }
    return found
  }
}

extension TermEntry {
  fileprivate var withoutCounts: TermEntry {
    var term = self
    term.occurrences = nil
    return term
  }
}
