public import DuizhaoModel
import DuizhaoText

extension Change {
  /// Makes two entries of one.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - moved: The terms that go to the new entry.
  ///   - shared: The terms that both have, such as an English word that stands for two Chinese ones.
  ///   - who: Who does so.
  ///   - isTaken: Whether the base has an entry of an identifier.
  /// - Returns: An edit of the entry, and one that adds the new one. Evidence goes where its terms are; the counts of
  ///   each are what its terms were seen.
  /// - Throws: ``EditRefusal`` where a term is not there, or nothing would go or stay.
  public static func split(
    _ entry: ConceptEntry,
    moving moved: [TermReference],
    sharing shared: [TermReference] = [],
    by who: Authorship,
    isTaken: (String) throws -> Bool
  ) throws -> Change {
    var going: Set<Int> = []
    var both: Set<Int> = []
    for reference in moved { going.insert(try entry.index(of: reference)) }
    for reference in shared { both.insert(try entry.index(of: reference)) }
    going.subtract(both)
    guard !going.isEmpty, going.count + both.count < entry.terms.count else {
      throw EditRefusal.nothingToSplit
    }
    var stay = entry.part(entry.terms.indices.filter { !going.contains($0) })
    var new = entry.part(entry.terms.indices.filter { going.contains($0) || both.contains($0) })
    new.evidence = entry.evidence.filter(new.names)
    stay.evidence = entry.evidence.filter { stay.names($0) || !new.names($0) }
    new.id = try ConceptEntry.freeIdentifier(for: new.terms, isTaken: isTaken)
    new.created = who.transaction
    new.modified = nil
    return Change(.split, [edit(entry, to: stay, by: who), Edit(before: nil, after: new)], by: who)
  }
}

extension ConceptEntry {
  /// An identifier that nothing else has: that of the terms, with a number where it is taken.
  static func freeIdentifier(
    for terms: [TermEntry],
    isTaken: (String) throws -> Bool
  ) rethrows -> String {
    let plain = identifier(for: terms)
    var id = plain
    var number = 1
    while try isTaken(id) {
      number += 1
      id = "\(plain)-\(number)"
    }
    return id
  }

  /// The entry with some of its terms only, and with the counts of these.
  fileprivate func part(_ indices: [Int]) -> ConceptEntry {
    var part = self
    part.terms = indices.map { terms[$0] }
    part.preferOne()
    if var record = mining {
      record.occurrences = Self.occurrences(of: part.terms) ?? record.occurrences
      record.documents = min(record.documents, record.occurrences)
      part.mining = record
    }
    return part
  }

  /// Prefers a term of each language that has one which may be written.
  private mutating func preferOne() {
    for language in Set(terms.map(\.language.primary)) {
      let own = terms.indices.filter { terms[$0].language.primary == language }
      guard !own.contains(where: { terms[$0].status == .preferred }) else { continue }
      let admitted = own.filter { terms[$0].status == .admitted }
      if let heir = admitted.first(where: { terms[$0].form == .full }) ?? admitted.first {
        terms[heir].status = .preferred
      }
    }
    arrangeTerms()
  }

  /// Whether both terms of a piece of evidence are terms of the entry.
  fileprivate func names(_ piece: TermEvidence) -> Bool {
    let keys = Set(terms.map(\.key))
    return keys.contains(Self.key(of: piece.source)) && keys.contains(Self.key(of: piece.target))
  }

  private static func key(of passage: TermEvidence.Passage) -> String {
    let bytes = Array(passage.text.utf8)
    let range = passage.range.clamped(to: 0..<bytes.count)
    return TermEntry(String(decoding: bytes[range], as: UTF8.self), passage.language).key
  }

  /// How often terms were seen together at the most: as often as those of the language that was seen least.
  private static func occurrences(of terms: [TermEntry]) -> Int? {
    let counts = Dictionary(grouping: terms.filter { $0.occurrences != nil }, by: \.language.primary)
    return counts.values.map { $0.compactMap(\.occurrences).reduce(0, +) }.min()
  }
}
