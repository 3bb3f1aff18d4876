import DuizhaoModel

/// The short forms that the glossary knows, and what they stand for.
struct KnownAbbreviations: Sendable {
  /// What is known of a short form.
  struct Entry: Sendable {
    /// The entry of the table of common abbreviations, if there is one.
    var common: CommonAbbreviation?
    /// The concepts that have the short form, by index.
    var concepts: [Int] = []
  }

  private var entries: [String: Entry] = [:]
  /// The usual spellings of a form, by its key in capitals.
  private var spellings: [String: Set<String>] = [:]
  /// The forms as written, hyphens included.
  private var texts: Set<String> = []
  private let glossary: Glossary

  /// Collects the short forms of a glossary.
  ///
  /// - Complexity: O(*n*) in the number of terms.
  init(_ glossary: Glossary) {
    self.glossary = glossary
    for common in glossary.commonAbbreviations { add(common.text) { $0.common = common } }
    for (index, concept) in glossary.concepts.enumerated() {
      for term in concept.terms where term.form == .abbreviation {
        add(term.text) { entry in
          if entry.concepts.last != index { entry.concepts.append(index) }
        }
      }
    }
  }

  private mutating func add(_ text: String, _ change: (inout Entry) -> Void) {
    let short = ShortForm(text)
    change(&entries[short.key, default: Entry()])
    spellings[short.folded, default: []].insert(short.key)
    texts.insert(text)
  }

  /// What is known of a short form; its case counts.
  subscript(short: ShortForm) -> Entry? { entries[short.key] }

  /// Whether a form is known with the hyphens it is written with.
  func contains(written short: ShortForm) -> Bool { texts.contains(short.text) }

  /// The one spelling that is usual for a form that is itself not known, if only its case is unusual.
  func usualSpelling(of short: ShortForm) -> String? {
    guard let found = spellings[short.folded], found.count == 1, let key = found.first, key != short.key
    else {
      return nil
    }
    return key
  }

  /// Whether a short form is understood without its full form by every reader (DNA), or names a thing (CD4).
  func isUniversal(_ short: ShortForm) -> Bool { entries[short.key]?.common?.isUniversal ?? false }

  /// Whether a short form stands for one thing only, as far as is known.
  func isUnambiguous(_ short: ShortForm) -> Bool {
    guard let entry = entries[short.key] else { return false }
    return entry.concepts.count <= 1
  }

  /// The full forms of a short form in a language.
  func fullForms(of short: ShortForm, in language: Language) -> [String] {
    guard let entry = entries[short.key] else { return [] }
    let common = language == .english ? entry.common?.english : entry.common?.chinese
    return (common ?? [])
      + entry.concepts.flatMap { index in
        glossary.concepts[index].terms.filter { $0.language == language && $0.form == .full }.map(\.text)
      }
  }

  /// Whether all concepts of a short form are genes, proteins and the like, whose symbols are names.
  func isMolecular(_ short: ShortForm) -> Bool {
    guard let entry = entries[short.key], !entry.concepts.isEmpty else { return false }
    return entry.concepts.allSatisfy { Self.molecularFields.contains(glossary.concepts[$0].field) }
  }

  private static let molecularFields: Set<String> = [
    "cell-molecular-biology", "genetics", "immunology", "drugs",
  ]
}
