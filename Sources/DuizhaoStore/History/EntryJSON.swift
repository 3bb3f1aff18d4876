import DuizhaoModel
import Foundation

/// Entries as the history keeps them: JSON with the names of their properties, in alphabetical order.
struct EntryJSON {
  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()

  /// Creates the coders.
  init() {
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// An entry as JSON.
  func text(_ entry: ConceptEntry) throws -> String {
    String(decoding: try encoder.encode(entry), as: UTF8.self)
  }

  /// An entry read from JSON.
  func entry(_ text: String) throws -> ConceptEntry {
    try decoder.decode(ConceptEntry.self, from: Data(text.utf8))
  }
}
