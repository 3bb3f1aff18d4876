package import DuizhaoModel

/// The morphemes of the glossary, ready to be found in words of both languages.
///
/// Chinese medicine is compositional: 破骨细胞 is 破 *-clast*, 骨 *osteo-*, 细胞 *cell*; so what no list has is half
/// understood.
package struct MorphemeIndex: Sendable {
  /// A morpheme found in a word.
  package struct Hit: Sendable, Hashable {
    /// The index of the morpheme.
    package var morpheme: Int
    /// The bytes of the word that it covers.
    package var range: Range<Int>
  }

  private let sources: DoubleArrayTrie
  private let sourcePlaces: [Morpheme.Place]
  private let targets: DoubleArrayTrie
  private let targetForms: [(morpheme: Int32, place: Morpheme.Place)]

  /// Collects the forms of the morphemes.
  package init(_ morphemes: [Morpheme]) {
    sources = DoubleArrayTrie(morphemes.map { Array($0.source.text.utf8) })
    sourcePlaces = morphemes.map(\.source.place)
    var keys: [[UInt8]] = []
    var forms: [(morpheme: Int32, place: Morpheme.Place)] = []
    for (index, morpheme) in morphemes.enumerated() {
      for form in morpheme.targets {
        keys.append(Array(form.text.lowercased().utf8))
        forms.append((Int32(index), form.place))
      }
    }
    targets = DoubleArrayTrie(keys)
    targetForms = forms
  }

  /// Returns the morphemes in a word of the source language.
  package func sourceHits(in word: String) -> [Hit] {
    let bytes = Array(word.utf8)
    var hits: [Hit] = []
    sources.forEachHit(in: bytes) { pattern, range in
      for key in sources.keys(of: pattern) {
        let isAtPlace =
          switch sourcePlaces[Int(key)] {
          case .free: true
          case .prefix: range.upperBound < bytes.count
          case .suffix: range.lowerBound > 0
          }
        if isAtPlace { hits.append(Hit(morpheme: Int(key), range: range)) }
      }
    }
    return hits
  }

  /// Returns the morphemes in a lower-case word of the target language, in order of their start.
  ///
  /// A combining form (*osteo-*) stands at the start of the word or after another form; a suffix at its end, or
  /// before one of the endings that make adjectives and plurals.
  package func targetHits(in word: String) -> [Hit] {
    let bytes = Array(word.utf8)
    guard bytes.count >= 3 else { return [] }
    var hits: [Hit] = []
    var reached: Set<Int> = [0]
    targets.forEachHit(in: bytes) { pattern, range in
      for key in targets.keys(of: pattern) {
        let form = targetForms[Int(key)]
        let isAtPlace =
          switch form.place {
          case .free:
            range.count == bytes.count
              || range.count >= 4 && (range.lowerBound == 0 || range.upperBound == bytes.count)
          case .prefix:
            reached.contains(range.lowerBound) || range.count >= 5
          case .suffix:
            range.lowerBound > 0 && Self.isEnding(bytes[range.upperBound...])
          }
        guard isAtPlace else { continue }
        hits.append(Hit(morpheme: Int(form.morpheme), range: range))
        reached.insert(range.upperBound)
        // A linking vowel may follow: gastr·o·scopy.
        if range.upperBound < bytes.count, Self.vowels.contains(bytes[range.upperBound]) {
          reached.insert(range.upperBound + 1)
        }
      }
    }
    return hits
  }

  private static let vowels = Set("aeiouy".utf8)

  private static let endings = Set(
    [
      "", "s", "es", "al", "ic", "ical", "ous", "ed", "ing", "y", "ies", "e", "a", "ar", "ary", "ive", "ate",
      "an",
    ].map {
      Array($0.utf8)[...]
    }
  )

  private static func isEnding(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.count <= 4 && endings.contains(rest)
  }

  /// How well the morphemes of a source word account for a target word, from 0 to 1: the share of letters times the
  /// share of characters that they have in common.
  ///
  ///     affinity(破骨细胞, osteoclast)    // 10 of 10 letters × 2 of 4 characters = 0.5
  package func affinity(
    source: [Hit],
    sourceLength: Int,
    target: [Hit],
    targetLength: Int
  ) -> Double {
    guard sourceLength > 0, targetLength > 0 else { return 0 }
    // The longest forms first: they mean the most; of equal ones, that of the longer morpheme.
    let pairs = target.flatMap { hit in
      source.filter { $0.morpheme == hit.morpheme }.map { (target: hit.range, source: $0.range) }
    }.sorted { a, b in
      (a.target.count, a.source.count, b.target.lowerBound, b.source.lowerBound)
        > (b.target.count, b.source.count, a.target.lowerBound, a.source.lowerBound)
    }
    var letters = [Bool](repeating: false, count: targetLength)
    var characters = [Bool](repeating: false, count: sourceLength)
    for pair in pairs where !letters[pair.target].contains(true) && !characters[pair.source].contains(true) {
      for index in pair.target { letters[index] = true }
      for index in pair.source { characters[index] = true }
    }
    let covered = letters.count { $0 }
    guard covered > 0 else { return 0 }
    return Double(covered) / Double(targetLength) * Double(characters.count { $0 }) / Double(sourceLength)
  }
}
