import DuizhaoModel

/// What Excel takes of a sheet and of a cell.
enum WorkbookLimits {
  /// The rows of a sheet, its header among them.
  static let mostRows = 1_048_576

  /// The longest text of a cell, in UTF-16 code units.
  static let longestText = 32_767

  /// The entries that a sheet holds, without texts that are longer than a cell.
  static func held(_ entries: [ConceptEntry], _ counts: inout LossCounts) -> [ConceptEntry] {
    counts.add(.fileSize, entries.count - (mostRows - 1))
    return entries.prefix(mostRows - 1).compactMap { entry in
      var entry = entry
      if let note = entry.note, isTooLong(note) {
        counts.add(.notes)
        entry.note = nil
      }
      let definitions = entry.definitions.filter { !isTooLong($0.text) }
      counts.add(.definitions, entry.definitions.count - definitions.count)
      entry.definitions = definitions
      // Half a cell for a term: a list of terms has signs between them.
      var room: [String: Int] = [:]
      let terms = entry.terms.filter { term in
        let key = "\(term.language.text) \(term.status)"
        room[key, default: longestText / 2] -= term.text.utf16.count + 2
        return room[key, default: 0] >= 0
      }
      counts.add(.tooLong, entry.terms.count - terms.count)
      entry.terms = terms
      return terms.isEmpty ? nil : entry
    }
  }

  /// Whether a text does not fit into a cell, with room for what is escaped in it.
  private static func isTooLong(_ text: String) -> Bool { text.utf16.count > longestText / 2 }
}
