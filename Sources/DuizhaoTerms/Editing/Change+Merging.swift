public import DuizhaoModel

extension Change {
  /// Makes one entry of several: the first takes in the others, which are removed.
  ///
  /// See ``DuizhaoModel/ConceptEntry/takingIn(_:counts:)`` for what becomes of their parts.
  ///
  /// - Throws: ``EditRefusal/nothingToMerge`` where there are fewer than two entries.
  public static func merge(_ entries: [ConceptEntry], by who: Authorship) throws(EditRefusal) -> Change {
    var seen: Set<String> = []
    let distinct = entries.filter { seen.insert($0.id).inserted }
    guard let first = distinct.first, distinct.count > 1 else { throw .nothingToMerge }
    let others = distinct.dropFirst()
    let merged = others.reduce(first) { $0.takingIn($1, counts: .added) }
    return Change(
      .merge,
      [edit(first, to: merged, by: who)] + others.map { Edit(before: $0, after: nil) },
      by: who
    )
  }
}

/// What becomes of the counts of two entries that are made one.
enum MergedCounts {
  /// They are of different places, and are added.
  case added
  /// They may be of the same places; those of the first are kept.
  case kept
}

extension ConceptEntry {
  /// How many pieces of evidence a merged entry has, unless the first of its parts has more.
  static let mostEvidence = 5

  /// The entry with what another says of the same concept.
  ///
  /// Terms are united by their folded form; what both say of a term, and of the concept, is as this entry says it.
  /// Where this entry prefers a term, what the other prefers is admitted. A score is the higher one. What was seen in
  /// the same documents is counted twice, for nothing tells which they were.
  func takingIn(_ other: ConceptEntry, counts: MergedCounts) -> ConceptEntry {
    var merged = self
    for term in other.terms { merged.takeIn(term, counts: counts) }
    merged.arrangeTerms()
    merged.field = field ?? other.field
    merged.note = Self.joined(note, other.note)
    for definition in other.definitions
    where !merged.definitions.contains(where: { $0.text == definition.text }) {
      merged.definitions.append(definition)
    }
    for piece in other.evidence where !merged.evidence.contains(piece) {
      guard merged.evidence.count < max(Self.mostEvidence, evidence.count) else { break }
      merged.evidence.append(piece)
    }
    merged.mining = Self.united(mining, other.mining, counts: counts)
    merged.created = created ?? other.created
    return merged
  }

  private mutating func takeIn(_ term: TermEntry, counts: MergedCounts) {
    guard let index = index(ofSame: term) else {
      var term = term
      let isPrescribed = terms.contains {
        $0.language.primary == term.language.primary && $0.status == .preferred
      }
      if term.status == .preferred, isPrescribed { term.status = .admitted }
      return terms.append(term)
    }
    var own = terms[index]
    own.partOfSpeech = own.partOfSpeech ?? term.partOfSpeech
    own.note = own.note ?? term.note
    own.source = own.source ?? term.source
    for context in term.contexts where !own.contexts.contains(where: { $0.text == context.text }) {
      own.contexts.append(context)
    }
    own.occurrences =
      switch (own.occurrences, term.occurrences) {
      case (let mine?, let theirs?): counts == .added ? mine + theirs : mine
      case (let mine, let theirs): mine ?? theirs
      }
    terms[index] = own
  }

  private static func joined(_ note: String?, _ other: String?) -> String? {
    guard let note else { return other }
    guard let other, !note.contains(other) else { return note }
    return "\(note)\n\(other)"
  }

  private static func united(
    _ record: MiningRecord?,
    _ other: MiningRecord?,
    counts: MergedCounts
  ) -> MiningRecord? {
    guard let record, let other, counts == .added else { return record ?? other }
    return MiningRecord(
      score: max(record.score, other.score),
      occurrences: record.occurrences + other.occurrences,
      documents: record.documents + other.documents
    )
  }
}
