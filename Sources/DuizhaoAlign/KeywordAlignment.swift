package import DuizhaoModel
import DuizhaoText

extension Aligner {
  /// Links two keyword lists by meaning, whatever their order.
  ///
  /// Pairs are chosen so that their likeness adds up to the most; what is left over joins the link of a neighbour
  /// that it completes (肝炎; 乙型; 慢性 ↔ *hepatitis B, chronic*), or is linked by elimination where one keyword is
  /// left between the same neighbours on both sides and nothing speaks against it.
  ///
  /// - Returns: Links sorted by place; every keyword of both sides is in exactly one.
  /// - Complexity: O(*n*³) in the number of keywords.
  package func keywordLinks(source: [Sentence], target: [Sentence]) -> [Link] {
    let likeness = KeywordLikeness(source: source, target: target, lookup: lookup, options: options)
    var groups = likeness.bestPairs.map { KeywordGroup(source: [$0.source], target: [$0.target]) }
    likeness.complete(&groups)
    likeness.eliminate(&groups)
    return likeness.links(groups)
  }
}

/// Keywords that belong together.
struct KeywordGroup {
  var source: [Int]
  var target: [Int]
}

/// How alike the keywords of two lists are in meaning.
struct KeywordLikeness {
  private let source: Bag
  private let target: Bag
  private let forward: [[(word: Int, probability: Double)]]
  private let fertility: [Double]
  /// Whether both keywords are, as wholes, terms of one concept.
  private let isSameConcept: [[Bool]]
  /// The concept that each keyword as a whole names.
  private let concepts: Sides<[Int?]>
  private let lookup: Lookup

  private var vocabulary: Vocabulary { lookup.vocabulary }

  /// Likeness from which on a pair is taken as meant.
  private static let enough = 0.3

  init(source: [Sentence], target: [Sentence], lookup: Lookup, options: AlignmentWeights) {
    self.lookup = lookup
    self.target = Bag(target, lookup: lookup)
    let names = SoundNames(lookup.vocabulary).names(source: source, target: self.target)
    self.source = Bag(source, lookup: lookup, names: names)
    let table = TranslationTable(source: self.source, target: self.target, lookup: lookup, options: options)
    forward = table.targets
    fertility = table.fertility
    let concepts = Sides(source: source.map(Self.concept), target: target.map(Self.concept))
    isSameConcept = concepts.source.map { a in concepts.target.map { a != nil && a == $0 } }
    self.concepts = concepts
  }

  /// Whether the glossary knows both keywords wholly, as different things; only then does silence between them speak
  /// against them.
  private func contradict(_ a: Int, _ b: Int) -> Bool {
    let isSourceKnown =
      concepts.source[a] != nil
      || isKnown(source, a) { $0.hasPrefix("#") || !vocabulary.meanings(ofKey: $0).isEmpty }
    guard isSourceKnown, concepts.source[a] == nil || concepts.source[a] != concepts.target[b] else {
      return false
    }
    let isTargetKnown =
      concepts.target[b] != nil || isKnown(target, b) { vocabulary.isTargetStem($0.dropFirst()) }
    return isTargetKnown && !sharesPart(a, b)
  }

  /// Whether a translation of a source word is part of a target word (virus, *coronavirus*).
  private func sharesPart(_ source: Int, _ target: Int) -> Bool {
    let words = self.target.words[self.target.offsets[target]..<self.target.offsets[target + 1]]
    for word in self.source.words[self.source.offsets[source]..<self.source.offsets[source + 1]] {
      let stems = lookup.translations(of: self.source.keys[word]).stems.map { $0.key.dropFirst() }
      for stem in stems where stem.utf8.count >= 4 {
        if words.contains(where: { self.target.keys[$0].contains(stem) }) { return true }
      }
    }
    return false
  }

  /// Whether all words of a keyword are in the glossary; of names written alike in both languages it is not known what
  /// they stand for.
  private func isKnown(_ bag: Bag, _ keyword: Int, isListed: (String) -> Bool) -> Bool {
    let words = bag.words[bag.offsets[keyword]..<bag.offsets[keyword + 1]]
    return !words.isEmpty && words.allSatisfy { isListed(bag.keys[$0]) }
  }

  /// The concept that a keyword as a whole names.
  private static func concept(of keyword: Sentence) -> Int? {
    keyword.terms.first { $0.range.count * 10 >= keyword.text.count * 9 }?.concept
  }

  /// How well groups of keywords explain each other: the mean of the share of words explained on either side.
  func likeness(_ sources: [Int], _ targets: [Int]) -> Double {
    if let first = sources.first, let second = targets.first, sources.count == 1, targets.count == 1,
      isSameConcept[first][second]
    {
      return 1
    }
    let shares = explained(sources, targets)
    return (shares.source + shares.target) / 2
  }

  /// The shares of the words of either group that the other explains.
  private func explained(_ sources: [Int], _ targets: [Int]) -> Sides<Double> {
    let targetWords = Set(targets.flatMap { target.words[target.offsets[$0]..<target.offsets[$0 + 1]] })
      .sorted()
    let sourceWords = sources.flatMap { source.words[source.offsets[$0]..<source.offsets[$0 + 1]] }
    guard !targetWords.isEmpty, !sourceWords.isEmpty else { return Sides(source: 0, target: 0) }
    var strengths = [Double](repeating: 0, count: target.keys.count)
    let isWanted = Set(targetWords)
    var weight = 0.0
    var used = 0.0
    for word in sourceWords {
      var sum = 0.0
      for (candidate, probability) in forward[word] where isWanted.contains(candidate) {
        let strength = min(1, 0.35 + 2 * probability)
        strengths[candidate] = max(strengths[candidate], strength)
        sum += strength
      }
      weight += fertility[word]
      used += min(sum, fertility[word])
    }
    return Sides(
      source: used / max(weight, 1),
      target: targetWords.reduce(0) { $0 + strengths[$1] } / Double(targetWords.count)
    )
  }

  /// The pairs, one keyword each, whose likeness adds up to the most; a keyword's place breaks ties.
  var bestPairs: [(source: Int, target: Int)] {
    let size = max(source.count, target.count)
    guard source.count > 0, target.count > 0 else { return [] }
    var cost = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    var values = cost
    for row in 0..<source.count {
      for column in 0..<target.count {
        values[row][column] = likeness([row], [column])
        let distance = abs(Double(row) / Double(size) - Double(column) / Double(size))
        cost[row][column] = -values[row][column] - (values[row][column] > 0 ? 0.02 * (1 - distance) : 0)
      }
    }
    return Assignment.minimum(cost).enumerated().compactMap { row, column in
      row < source.count && column < target.count && values[row][column] >= Self.enough ? (row, column) : nil
    }
  }

  /// Adds keywords that are left over to the group that they complete: they explain words of its one keyword on the
  /// other side that nothing explains yet.
  func complete(_ groups: inout [KeywordGroup]) {
    for keyword in Set(0..<source.count).subtracting(groups.flatMap(\.source)).sorted() {
      let gains = groups.map { group in
        guard group.target.count == 1, explained([keyword], group.target).source > 0.5 else { return 0.0 }
        return explained(group.source + [keyword], group.target).target
          - explained(group.source, group.target).target
      }
      if let best = Self.best(gains) { groups[best].source.append(keyword) }
    }
    for keyword in Set(0..<target.count).subtracting(groups.flatMap(\.target)).sorted() {
      let gains = groups.map { group in
        guard group.source.count == 1, explained(group.source, [keyword]).target > 0.5 else { return 0.0 }
        return explained(group.source, group.target + [keyword]).source
          - explained(group.source, group.target).source
      }
      if let best = Self.best(gains) { groups[best].target.append(keyword) }
    }
  }

  /// The first of the largest gains, where it is one.
  private static func best(_ gains: [Double]) -> Int? {
    guard let best = gains.indices.max(by: { (gains[$0], -$0) < (gains[$1], -$1) }), gains[best] > 0.1 else {
      return nil
    }
    return best
  }

  /// Links what alone is left over on both sides, unless both are known to mean something else.
  func eliminate(_ groups: inout [KeywordGroup]) {
    let sources = Set(0..<source.count).subtracting(groups.flatMap(\.source)).sorted()
    let targets = Set(0..<target.count).subtracting(groups.flatMap(\.target)).sorted()
    guard !sources.isEmpty, !targets.isEmpty else { return }
    var cost = [[Double]](
      repeating: [Double](repeating: 0, count: max(sources.count, targets.count)),
      count: max(sources.count, targets.count)
    )
    var allowed = cost
    for (row, keyword) in sources.enumerated() {
      for (column, other) in targets.enumerated() {
        let value = likeness([keyword], [other])
        let isSamePlace = keyword == other
        let isOnlyOne = sources.count == 1 && targets.count == 1
        if value > 0.12 || (isSamePlace || isOnlyOne) && !contradict(keyword, other) {
          allowed[row][column] = 1
          cost[row][column] = -1 - value - (isSamePlace ? 0.5 : 0)
        }
      }
    }
    for (row, column) in Assignment.minimum(cost).enumerated()
    where row < sources.count && column < targets.count && allowed[row][column] > 0 {
      groups.append(KeywordGroup(source: [sources[row]], target: [targets[column]]))
    }
  }

  /// The groups as links, with what no group has as links of one side.
  func links(_ groups: [KeywordGroup]) -> [Link] {
    var links = groups.map { group in
      Link(
        source: group.source.sorted(),
        target: group.target.sorted(),
        score: (likeness(group.source, group.target) * 1000).rounded() / 1000
      )
    }
    for keyword in Set(0..<source.count).subtracting(groups.flatMap(\.source)) {
      links.append(Link(source: [keyword], target: [], score: 0))
    }
    for keyword in Set(0..<target.count).subtracting(groups.flatMap(\.target)) {
      links.append(Link(source: [], target: [keyword], score: 0))
    }
    return links.sorted { a, b in
      (a.source.first ?? a.target.first ?? 0, a.source.isEmpty ? 1 : 0, a.target.first ?? 0)
        < (b.source.first ?? b.target.first ?? 0, b.source.isEmpty ? 1 : 0, b.target.first ?? 0)
    }
  }
}
