import DuizhaoModel

/// A concept as lines of UTX hold it.
struct UTXConcept {
  /// The entry, its source terms first, the first term of each side a good one.
  private(set) var entry: ConceptEntry

  private var sides: Sides<[TermEntry]>

  /// Fits an entry; nil where it was rejected, or where a side has no term that may be used.
  init?(_ entry: ConceptEntry, direction: Sides<LanguageTag>, _ counts: inout LossCounts) {
    guard entry.status != .rejected else {
      counts.add(.rejected)
      return nil
    }
    var entry = entry
    var seen: Set<String> = []
    let terms = entry.terms.compactMap { Self.fitted($0, &seen, &counts) }
    sides = direction.map { tag in
      let own = terms.filter { $0.language.primary == tag.primary }
      // A line recommends what stands in it: the first pair is of terms that may be used.
      return own.filter(Self.isGood) + own.filter { !Self.isGood($0) }
    }
    guard sides.source.first.map(Self.isGood) == true, sides.target.first.map(Self.isGood) == true else {
      counts.add(.oneLanguage)
      return nil
    }
    entry.terms = sides.source + sides.target
    if let note = entry.note {
      entry.note = Self.clean(note, &counts)
      if entry.note?.isEmpty == true { entry.note = nil }
    }
    self.entry = entry
  }

  private static func isGood(_ term: TermEntry) -> Bool { [.preferred, .admitted].contains(term.status) }

  private static func clean(_ text: String, _ counts: inout LossCounts) -> String {
    let clean = CleanText.of(text)
    if clean != text { counts.add(.blanks) }
    return clean
  }

  private static func fitted(
    _ term: TermEntry,
    _ seen: inout Set<String>,
    _ counts: inout LossCounts
  ) -> TermEntry? {
    var term = term
    term.text = clean(term.text, &counts)
    guard !term.text.isEmpty else { return nil }
    guard seen.insert("\(term.language.text)\t\(term.text)").inserted else {
      counts.add(.duplicates)
      return nil
    }
    if let note = term.note {
      term.note = clean(note, &counts)
      if term.note?.isEmpty == true { term.note = nil }
    }
    switch term.partOfSpeech {
    case .properNoun:
      counts.add(.partsOfSpeech)
      term.partOfSpeech = .noun
    case .other:
      counts.add(.partsOfSpeech)
      term.partOfSpeech = nil
    default: break
    }
    return term
  }

  /// The lines: the first of both sides, then each other term with the first of the other side.
  var rows: [[UTXColumn: String]] {
    guard let source = sides.source.first, let target = sides.target.first else { return [] }
    var first = row(source, target, of: source)
    first[.note] = entry.note
    return [first] + sides.target.dropFirst().map { row(source, $0, of: $0) }
      + sides.source.dropFirst().map { row($0, target, of: $0) }
  }

  private func row(_ source: TermEntry, _ target: TermEntry, of term: TermEntry) -> [UTXColumn: String] {
    let status =
      switch term.status {
      case .preferred, .admitted: entry.status == .candidate ? "provisional" : "approved"
      case .deprecated: "non-standard"
      case .forbidden: "forbidden"
      }
    var row: [UTXColumn: String] = [
      .source: source.text, .target: target.text, .status: status, .identifier: entry.id,
    ]
    row[.sourcePartOfSpeech] = source.partOfSpeech?.rawValue
    row[.targetPartOfSpeech] = target.partOfSpeech?.rawValue
    row[.sourceNote] = source.note
    row[.targetNote] = target.note
    return row
  }
}
