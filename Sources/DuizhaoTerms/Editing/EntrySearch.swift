public import DuizhaoModel
import DuizhaoText

/// Finds entries of a list by what their terms say.
public enum EntrySearch {
  /// The entries with a term that a text is part of: whole terms first, then beginnings, then the rest.
  ///
  /// - Complexity: O(*n*) in the bytes of all terms.
  public static func entries(_ all: [ConceptEntry], matching text: String, limit: Int) -> [ConceptEntry] {
    let wanted = FoldedText(text).string
    guard !wanted.isEmpty else { return [] }
    var found: [(rank: Int, place: Int)] = []
    for (place, entry) in all.enumerated() {
      let ranks = entry.terms.compactMap { term -> Int? in
        let folded = FoldedText(term.text).string
        return folded == wanted ? 0 : folded.hasPrefix(wanted) ? 1 : folded.contains(wanted) ? 2 : nil
      }
      if let rank = ranks.min() { found.append((rank, place)) }
    }
    return found.sorted { $0 < $1 }.prefix(limit).map { all[$0.place] }
  }

  /// The entries with an identifier, or a term that is folded to the same as a text.
  public static func entries(_ all: [ConceptEntry], named text: String) -> [ConceptEntry] {
    if let entry = all.first(where: { $0.id == text }) { return [entry] }
    let wanted = FoldedText(text).string
    return all.filter { entry in entry.terms.contains { FoldedText($0.text).string == wanted } }
  }
}
