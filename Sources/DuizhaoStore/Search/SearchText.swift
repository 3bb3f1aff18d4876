import DuizhaoModel

/// What of an entry is found by full-text search, a line for each text.
struct SearchText {
  /// The terms of all languages.
  let terms: String
  /// The definitions.
  let definitions: String
  /// The notes on the concept and on its terms.
  let notes: String

  /// Takes the texts from an entry.
  init(_ entry: ConceptEntry) {
    terms = entry.terms.map(\.text).joined(separator: "\n")
    definitions = entry.definitions.map(\.text).joined(separator: "\n")
    notes = ([entry.note] + entry.terms.map(\.note)).compactMap { $0 }.joined(separator: "\n")
  }

  /// Whether another has the same bytes; `==` would take different spellings of é for the same.
  func isIdentical(to other: SearchText) -> Bool {
    terms.utf8.elementsEqual(other.terms.utf8) && definitions.utf8.elementsEqual(other.definitions.utf8)
      && notes.utf8.elementsEqual(other.notes.utf8)
  }
}
