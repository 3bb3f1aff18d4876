import DuizhaoModel

extension ConceptEntry {
  /// The entry with what a file adds to it.
  ///
  /// What the file has decided counts where nobody has decided here.
  func importing(_ other: ConceptEntry) -> ConceptEntry {
    var merged = takingIn(other, counts: .kept)
    // To put terms in order is no change of its own.
    if Set(merged.terms) == Set(terms) { merged.terms = terms }
    if status == .candidate { merged.status = other.status }
    return merged
  }

  /// The entry as a file says it.
  func replaced(by other: ConceptEntry) -> ConceptEntry {
    var result = other
    result.id = id
    result.mining = other.mining ?? mining
    if other.evidence.isEmpty { result.evidence = evidence }
    for index in result.terms.indices where result.terms[index].occurrences == nil {
      result.terms[index].occurrences = self.index(ofSame: result.terms[index]).flatMap {
        terms[$0].occurrences
      }
    }
    result.created = created ?? other.created
    result.modified = modified
    return result
  }

  /// What a file says otherwise, and the entry prevails.
  func contradictions(of other: ConceptEntry) -> [ImportPlan.Contradiction] {
    var found: [ImportPlan.Contradiction] = []
    if status != other.status, status != .candidate, other.status != .candidate {
      found.append(.status(base: status, file: other.status))
    }
    if let field, let theirs = other.field, field != theirs {
      found.append(.field(base: field, file: theirs))
    }
    for term in other.terms {
      guard let index = index(ofSame: term) else { continue }
      let own = terms[index]
      // Which of two good names comes first is no contradiction that anyone need look at.
      if own.status != term.status, !(own.isUsable && term.isUsable) {
        found.append(.term(own.text, base: own.status, file: term.status))
      }
    }
    return found
  }
}
