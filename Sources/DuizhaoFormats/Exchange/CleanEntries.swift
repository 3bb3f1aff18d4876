import DuizhaoModel

/// Entries as files of XML can hold them: terms on one line, no characters that XML lacks, an identifier of its own for
/// each entry.
struct CleanEntries {
  /// The entries.
  private(set) var entries: [ConceptEntry] = []

  private var counts: [ExchangeLoss.Kind: Int] = [:]
  private var identifiers: Set<String> = []

  /// What was taken, in the order in which the kinds are listed.
  var losses: [ExchangeLoss] {
    ExchangeLoss.Kind.allCases.compactMap { kind in counts[kind].map { ExchangeLoss(kind, count: $0) } }
  }

  /// Cleans entries.
  ///
  /// - Complexity: O(*n*) in the terms.
  init(_ all: [ConceptEntry]) {
    entries.reserveCapacity(all.count)
    for entry in all {
      var entry = entry
      entry.terms = entry.terms.compactMap { cleaned($0) }
      guard !entry.terms.isEmpty else { continue }
      entry.field = entry.field?.nonEmptyBlock
      entry.note = entry.note?.nonEmptyBlock
      entry.definitions = entry.definitions.compactMap { definition in
        definition.text.nonEmptyBlock.map {
          Definition($0, language: definition.language, source: definition.source?.nonEmptyBlock)
        }
      }
      // Places in a passage are counted in bytes: it is kept as it is, or not at all.
      let evidence = entry.evidence.filter { $0.source.text.isXMLText && $0.target.text.isXMLText }
      lose(.evidence, entry.evidence.count - evidence.count)
      entry.evidence = evidence
      entry.id = identifier(for: entry)
      entries.append(entry)
    }
  }

  /// Counts what a format takes beyond that.
  mutating func lose(_ kind: ExchangeLoss.Kind, _ count: Int = 1) {
    if count > 0 { counts[kind, default: 0] += count }
  }

  /// Changes each entry; those for which there is nothing left are left out.
  mutating func change(_ change: (ConceptEntry, inout CleanEntries) -> ConceptEntry?) {
    let before = entries
    entries = before.compactMap { change($0, &self) }
  }

  private mutating func cleaned(_ term: TermEntry) -> TermEntry? {
    var term = term
    let text = term.text.onOneLine
    // Strings that are equal to Swift may differ in their scalars.
    if !text.unicodeScalars.elementsEqual(term.text.unicodeScalars) { lose(.blanks) }
    guard !text.isEmpty else { return nil }
    term.text = text
    term.note = term.note?.nonEmptyBlock
    term.source = term.source?.nonEmptyBlock
    term.contexts = term.contexts.compactMap { context in
      context.text.nonEmptyBlock.map { TermContext($0, source: context.source?.nonEmptyBlock) }
    }
    return term
  }

  private mutating func identifier(for entry: ConceptEntry) -> String {
    let named = entry.id.isXMLName ? entry.id : ConceptEntry.identifier(for: entry.terms)
    var id = named
    var number = 2
    while !identifiers.insert(id).inserted {
      id = "\(named)-\(number)"
      number += 1
    }
    if id != entry.id { lose(.identifiers) }
    return id
  }
}
