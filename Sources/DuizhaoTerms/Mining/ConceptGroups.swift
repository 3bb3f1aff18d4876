import DuizhaoModel

/// Mined pairs that name one concept.
package struct ConceptGroup: Sendable, Hashable {
  /// The pair by which the concept is known.
  package var core: ScoredPair

  /// Other pairs, the better first, each of which shares a term with the core: synonyms, short forms, spellings.
  package var variants: [ScoredPair]
}

/// Groups pairs into concepts.
///
/// Two terms that are each other's best partner are the core of a concept. Another pair is a variant of it where its
/// one term is the core's and its other term has no better partner: 骨质疏松 joins 骨质疏松症/*osteoporosis*, *gut flora*
/// joins 肠道菌群/*gut microbiota*. There are no chains, so that two concepts that share a loose translation stay two.
/// What holds a term of the concept and more, or less, is none, but for 症; what is left over is a concept by itself.
///
/// - Parameters:
///   - pairs: The pairs, in any order.
///   - leastVariant: How sure a variant must be.
///   - leastRelated: How sure one must be that is another form of the core's term: without 症 (骨质疏松), a short form.
/// - Returns: The groups, the best core first.
/// - Complexity: O(*n* log *n*).
package func conceptGroups(of pairs: [ScoredPair], leastVariant: Double = 0.5, leastRelated: Double = 0.2)
  -> [ConceptGroup]
{
  let sorted = pairs.sorted { $0.isBetter(than: $1) }
  var best = Sides<[String: Int]>(source: [:], target: [:])
  for (index, pair) in sorted.enumerated() {
    for side in Side.allCases where best[side][pair.keys[side]] == nil { best[side][pair.keys[side]] = index }
  }
  var groups: [ConceptGroup] = []
  var cores = Sides<[String: Int]>(source: [:], target: [:])
  for (index, pair) in sorted.enumerated()
  where Side.allCases.allSatisfy({ best[$0][pair.keys[$0]] == index }) {
    for side in Side.allCases { cores[side][pair.keys[side]] = groups.count }
    groups.append(ConceptGroup(core: pair, variants: []))
  }
  for (index, pair) in sorted.enumerated() {
    let owners = Side.allCases.filter { cores[$0][pair.keys[$0]] != nil }
    if owners.count == 2, cores.source[pair.keys.source] == cores.target[pair.keys.target] { continue }
    let joined = owners.first { side in
      cores[side.other][pair.keys[side.other]] == nil && best[side.other][pair.keys[side.other]] == index
    }
    if let joined, let group = cores[joined][pair.keys[joined]],
      isVariant(pair, of: groups[group], on: joined.other, least: leastVariant, leastRelated: leastRelated)
    {
      groups[group].variants.append(pair)
    } else {
      groups.append(ConceptGroup(core: pair, variants: []))
    }
  }
  return groups.sorted { $0.core.isBetter(than: $1.core) }
}

/// Whether the term of a pair on a side is another name of a concept.
///
/// What holds a term of the concept and more (细菌生物膜 beside 生物膜), or less, is narrower or wider.
private func isVariant(
  _ pair: ScoredPair,
  of group: ConceptGroup,
  on side: Side,
  least: Double,
  leastRelated: Double
) -> Bool {
  let term = pair.keys[side]
  if isForm(term, of: group.core.keys[side]) { return pair.score >= leastRelated }
  guard pair.score >= least else { return false }
  return !([group.core] + group.variants).contains { other in
    let known = other.keys[side]
    return known != term && (known.contains(term) || term.contains(known))
  }
}

/// Whether one folded term is another form of the same name: without 症, or the initials of its words.
private func isForm(_ a: String, of b: String) -> Bool {
  let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
  if long == short + "症" { return true }
  let initials = long.split(separator: " ").compactMap(\.first)
  return initials.count > 1 && short.elementsEqual(initials)
}
