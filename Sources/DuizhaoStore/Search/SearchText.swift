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
}
