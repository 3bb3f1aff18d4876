import DuizhaoModel

/// What of an entry is found by full-text search, a line for each text.
struct SearchText: Equatable {
  var terms: String
  var definitions: String
  var notes: String

  init(_ entry: ConceptEntry) {
    terms = entry.terms.map(\.text).joined(separator: "\n")
    definitions = entry.definitions.map(\.text).joined(separator: "\n")
    notes = ([entry.note] + entry.terms.map(\.note)).compactMap { $0 }.joined(separator: "\n")
  }
}
