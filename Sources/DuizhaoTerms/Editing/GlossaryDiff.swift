public import DuizhaoModel

/// What two glossaries say differently.
public struct GlossaryDiff: Sendable {
  /// A concept that both have and say differently.
  public struct Pair: Sendable, Hashable {
    /// As the first says it.
    public var here: ConceptEntry
    /// As the second says it.
    public var there: ConceptEntry
    /// What is different; never empty.
    public var differences: [EntryDifference]
  }

  /// Concepts that only the first has, in its order.
  public private(set) var onlyHere: [ConceptEntry] = []

  /// Concepts that only the second has, in its order.
  public private(set) var onlyThere: [ConceptEntry] = []

  /// Concepts that both have and say differently, in the order of the first.
  public private(set) var changed: [Pair] = []

  /// How many concepts both say in the same words.
  public private(set) var equalCount = 0

  /// Whether nothing is different.
  public var isEmpty: Bool { onlyHere.isEmpty && onlyThere.isEmpty && changed.isEmpty }

  /// Compares two glossaries; each entry is compared with one of the other at the most.
  ///
  /// - Complexity: O(*n*) in the terms.
  public init(_ here: [ConceptEntry], _ there: [ConceptEntry]) {
    let index = EntryIndex(there)
    var partners = [ConceptEntry?](repeating: nil, count: here.count)
    var taken: Set<String> = []
    for place in here.indices {
      guard let same = index[here[place].id], index.same(as: here[place]).first?.id == same.id else {
        continue
      }
      if taken.insert(same.id).inserted { partners[place] = same }
    }
    for place in here.indices where partners[place] == nil {
      guard let same = index.same(as: here[place]).first(where: { !taken.contains($0.id) }) else { continue }
      taken.insert(same.id)
      partners[place] = same
    }
    for (entry, partner) in zip(here, partners) {
      guard let partner else {
        onlyHere.append(entry)
        continue
      }
      let differences = entry.differences(from: partner)
      if differences.isEmpty {
        equalCount += 1
      } else {
        changed.append(Pair(here: entry, there: partner, differences: differences))
      }
    }
    onlyThere = index.entries.filter { !taken.contains($0.id) }
  }
}
