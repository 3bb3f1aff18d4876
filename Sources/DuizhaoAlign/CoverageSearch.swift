package import DuizhaoModel
import DuizhaoText

extension Aligner {
  /// Finds for each content word of an article's passages what ties it to the passage that translates it.
  ///
  /// - Returns: A coverage for each passage, in order.
  /// - Complexity: O(*n* · *t*) in the words of the article and their translations.
  package func coverage(of passages: [Sides<[Sentence]>]) -> [Coverage] {
    CoverageSearch(passages, lookup: lookup, options: options).coverage
  }
}

/// The words of all passages, and which of them may translate which.
private struct CoverageSearch {
  private let bags: Sides<Bag>
  /// For each side's word the words of the other side.
  private let translations: Sides<[[(word: Int, probability: Double)]]>
  private let lookup: Lookup
  /// For each passage, its sentences in the bags.
  private let sentences: [Sides<Range<Int>>]

  init(_ passages: [Sides<[Sentence]>], lookup: Lookup, options: AlignmentWeights) {
    self.lookup = lookup
    let source = passages.flatMap(\.source)
    let target = Bag(passages.flatMap(\.target), lookup: lookup)
    let names = SoundNames(lookup.vocabulary).names(source: source, target: target)
    bags = Sides(source: Bag(source, lookup: lookup, names: names), target: target)
    let table = TranslationTable(source: bags.source, target: target, lookup: lookup, options: options)
    var backward = [[(word: Int, probability: Double)]](repeating: [], count: target.keys.count)
    for (word, row) in table.targets.enumerated() {
      for (other, probability) in row { backward[other].append((word, probability)) }
    }
    translations = Sides(source: table.targets, target: backward)
    var start = Sides(source: 0, target: 0)
    sentences = passages.map { passage in
      let end = Sides(
        source: start.source + passage.source.count,
        target: start.target + passage.target.count
      )
      defer { start = end }
      return Sides(source: start.source..<end.source, target: start.target..<end.target)
    }
  }

  var coverage: [Coverage] {
    sentences.map { passage in
      Coverage(words: Sides(source: words(passage, .source), target: words(passage, .target)))
    }
  }

  private func words(_ passage: Sides<Range<Int>>, _ side: Side) -> [Coverage.Word] {
    let bag = bags[side]
    let other = bags[side.other]
    var places: [Int: [Span]] = [:]
    for (index, sentence) in passage[side.other].enumerated() {
      for position in other.offsets[sentence]..<other.offsets[sentence + 1] {
        places[other.words[position], default: []].append(Span(index: index, range: other.ranges[position]))
      }
    }
    return passage[side].enumerated().flatMap { index, sentence in
      (bag.offsets[sentence]..<bag.offsets[sentence + 1]).map { position in
        let word = bag.words[position]
        let row = translations[side][word].sorted { ($1.probability, $0.word) < ($0.probability, $1.word) }
        return Coverage.Word(
          span: Span(index: index, range: bag.ranges[position]),
          ties: row.flatMap { candidate in
            (places[candidate.word] ?? []).map { Coverage.Tie(span: $0, probability: candidate.probability) }
          },
          isTiedElsewhere: !row.isEmpty && !row.contains { places[$0.word] != nil },
          isKnown: isKnown(bag.keys[word], side),
          expectation: Self.isName(bag.keys[word], side) ? 0.85 : expectation(bag.keys[word])
        )
      }
    }
  }

  /// How often a word is translated: as counted, else less for what is short and may be part of a longer word.
  private func expectation(_ key: String) -> Double {
    if let rate = lookup.vocabulary.tieRates[key] { return rate }
    if key.hasPrefix("@") { return 0.6 }
    return key.count > 2 ? 0.75 : key.count > 1 ? 0.6 : 0.3
  }

  /// Whether a word is a name in Latin letters among Han characters (GSE64554, BNP), which a translation keeps.
  private static func isName(_ key: String, _ side: Side) -> Bool {
    side == .source && key.hasPrefix("@") && key.utf8.count > 3
  }

  private func isKnown(_ key: String, _ side: Side) -> Bool {
    if Self.isName(key, side) { return true }
    if Bag.translatesToItself(key) {
      return side == .target && key.hasPrefix("@") && lookup.vocabulary.isTargetStem(key.dropFirst())
    }
    if !lookup.vocabulary.meanings(ofKey: key).isEmpty { return true }
    // Single characters all mean something, also three or more that only write a sound (匹兹堡).
    let pieces = lookup.pieces(of: key)
    return (key.count < 3 || pieces.contains { $0.count > 1 })
      && pieces.reduce(0) { $0 + $1.count } >= key.count
  }
}
