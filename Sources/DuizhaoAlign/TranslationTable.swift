import DuizhaoModel
import DuizhaoText

/// How the words of one side may be translated by the words of the other, for one document.
struct TranslationTable {
  /// For each source word the target words that may translate it, with their probabilities.
  private(set) var targets: [[(word: Int, probability: Double)]] = []

  /// For each source word how many target words it is expected to become.
  private(set) var fertility: [Double] = []

  /// Looks up every source word.
  ///
  /// - Complexity: O(*n* · *t*) in the source words and their translations.
  init(
    source: Bag,
    target: Bag,
    lookup: Lookup,
    options: AlignmentWeights
  ) {
    let kin = StemKin(target)
    let morphology = TargetMorphology(target, morphemes: lookup.vocabulary.morphemes)
    var mass = [Double](repeating: 0, count: target.keys.count)
    targets.reserveCapacity(source.keys.count)
    for (word, key) in source.keys.enumerated() {
      var touched: [Int] = []
      func add(_ target: Int, _ probability: Double) {
        if mass[target] == 0 { touched.append(target) }
        mass[target] += probability
      }
      if let sound = source.soundMatches[word] {
        for (stem, likeness) in sound {
          if let other = target.index[stem] { add(other, options.sound * likeness) }
        }
        fertility.append(1)
      } else if Bag.translatesToItself(key) {
        if let other = target.index[key] { add(other, 1) }
        fertility.append(1)
      } else {
        let translations = lookup.translations(of: key)
        for (stem, probability) in translations.stems {
          if let other = target.index[stem] {
            add(other, probability)
          } else {
            for other in kin.words(akinTo: stem) { add(other, options.kin * probability) }
          }
        }
        for (other, affinity) in morphology.affinities(of: key, in: lookup) where affinity > mass[other] {
          add(other, options.morphemes * (affinity - mass[other]))
        }
        fertility.append(translations.fertility)
      }
      targets.append(touched.sorted().map { ($0, mass[$0]) })
      for target in touched { mass[target] = 0 }
    }
  }

  /// Adds translations that were learned, by the numbers of the words, weighed.
  mutating func add(_ learned: [[(word: Int, probability: Double)]], weight: Double) {
    for (word, row) in learned.enumerated() where !row.isEmpty {
      var sums = Dictionary(targets[word].map { ($0.word, $0.probability) }, uniquingKeysWith: +)
      for (other, probability) in row { sums[other, default: 0] += weight * probability }
      targets[word] = sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }

  /// The same table read from the target side, each column weighed so that no word is translated more than once.
  func reversed(targetCount: Int) -> [[(word: Int, probability: Double)]] {
    var sums = [Double](repeating: 0, count: targetCount)
    for row in targets { for (word, probability) in row { sums[word] += probability } }
    var result = [[(word: Int, probability: Double)]](repeating: [], count: targetCount)
    for (source, row) in targets.enumerated() {
      for (word, probability) in row { result[word].append((source, probability / max(1, sums[word]))) }
    }
    return result
  }
}

/// Finds words whose stems differ in their last letters only: *administr(ation)* and *administ(ered)*.
private struct StemKin {
  private let target: Bag
  private var byPrefix: [String: [Int]] = [:]

  /// The letters that must be the same, and how many may differ after them; `@` counts as one.
  private static let shared = 7
  private static let rest = 2

  init(_ target: Bag) {
    self.target = target
    for (word, key) in target.keys.enumerated() where key.hasPrefix("@") && key.utf8.count >= Self.shared {
      byPrefix[String(key.prefix(Self.shared)), default: []].append(word)
    }
  }

  func words(akinTo stem: String) -> [Int] {
    guard stem.utf8.count >= Self.shared else { return [] }
    return (byPrefix[String(stem.prefix(Self.shared))] ?? []).filter { word in
      let common = zip(stem.utf8, target.keys[word].utf8).prefix { $0 == $1 }.count
      return stem.utf8.count - common <= Self.rest && target.keys[word].utf8.count - common <= Self.rest
    }
  }
}

/// The morphemes of the target words of a document.
struct TargetMorphology {
  private let morphemes: MorphemeIndex
  private var hits: [[MorphemeIndex.Hit]] = []
  private var lengths: [Int] = []
  /// For each morpheme, the words that have it.
  private var words: [Int: [Int]] = [:]

  init(_ target: Bag, morphemes: MorphemeIndex) {
    self.morphemes = morphemes
    for (word, surface) in target.surfaces.enumerated() {
      let found = surface.isEmpty ? [] : morphemes.targetHits(in: surface)
      hits.append(found)
      lengths.append(surface.utf8.count)
      for hit in found where words[hit.morpheme]?.last != word {
        words[hit.morpheme, default: []].append(word)
      }
    }
  }

  /// The target words whose morphemes a source word shares, with the share.
  func affinities(of key: String, in lookup: Lookup) -> [(word: Int, affinity: Double)] {
    let own = lookup.morphemes(in: key)
    guard !own.isEmpty else { return [] }
    let candidates = Set(own.flatMap { words[$0.morpheme] ?? [] }).sorted()
    return candidates.compactMap { word in
      let affinity = morphemes.affinity(
        source: own,
        sourceLength: key.utf8.count,
        target: hits[word],
        targetLength: lengths[word]
      )
      return affinity > 0.2 ? (word, affinity) : nil
    }
  }
}
