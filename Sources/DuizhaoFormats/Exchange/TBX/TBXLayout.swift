import DuizhaoModel

/// Where what an entry has stands in TBX, which groups it by language.
struct TBXLayout {
  /// What stands together for being in one language: places in the entry's lists.
  struct Part {
    var language: LanguageTag
    var terms: [Int] = []
    var definitions: [Int] = []
  }

  /// One side of a piece of evidence, which is a context of a term.
  struct Passage {
    var text: String
    var document: String?
    var marker: TBXMarker
  }

  /// The languages that have terms, in the order in which these begin.
  private(set) var parts: [Part] = []

  /// Definitions of no language, or of one without terms.
  private(set) var conceptDefinitions: [Int] = []

  /// The passages that stand with each term.
  private(set) var passages: [[Passage]]

  init(_ entry: ConceptEntry) {
    passages = entry.terms.map { _ in [] }
    for (index, term) in entry.terms.enumerated() {
      if let part = parts.firstIndex(where: { $0.language == term.language }) {
        parts[part].terms.append(index)
      } else {
        parts.append(Part(language: term.language, terms: [index]))
      }
    }
    for (index, definition) in entry.definitions.enumerated() {
      if let part = parts.firstIndex(where: { $0.language == definition.language }) {
        parts[part].definitions.append(index)
      } else {
        conceptDefinitions.append(index)
      }
    }
    for (index, evidence) in entry.evidence.enumerated() {
      var marker = TBXMarker()
      marker[.evidence] = "\(index + 1)"
      place(evidence.target, .target, marker, evidence.document, entry.terms)
      marker[.kind] = evidence.kind.rawValue
      marker[.line] = evidence.line.map { "\($0)" }
      place(evidence.source, .source, marker, evidence.document, entry.terms)
    }
  }

  /// Puts a passage to the term that it shows, or else to one of its language.
  private mutating func place(
    _ passage: TermEvidence.Passage,
    _ side: TBXMarker.Key,
    _ marker: TBXMarker,
    _ document: String,
    _ terms: [TermEntry]
  ) {
    let shown = String(decoding: Array(passage.text.utf8)[passage.range], as: UTF8.self)
    let home =
      terms.firstIndex { $0.language == passage.language && $0.text == shown }
      ?? terms.firstIndex { $0.language == passage.language } ?? 0
    var marker = marker
    marker[side] = "\(passage.range.lowerBound)-\(passage.range.upperBound)"
    if terms[home].language != passage.language { marker[.language] = passage.language.text }
    passages[home].append(
      Passage(text: passage.text, document: document.isEmpty ? nil : document, marker: marker)
    )
  }
}
