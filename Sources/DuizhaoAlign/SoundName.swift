import DuizhaoModel
import DuizhaoText

/// A run of characters that sounds like a word of the other side: 吉西他滨 and *gemcitabine*, 晓东 and *Xiaodong*.
struct SoundName {
  /// The characters.
  var key: String
  /// Where they stand in their sentence.
  var range: Range<Int>
  /// The keys of the words that sound alike, and how much, from 0 to 1.
  var matches: [(key: String, likeness: Double)]
}

/// Finds names by their sound in a document.
///
/// Only what the glossary does not know is listened to: runs of single characters on the source side, words on the
/// target side that no entry has.
struct SoundNames {
  private let vocabulary: Vocabulary
  private let romanization: Romanization

  /// Likeness from which on two names are taken for one.
  private static let enough = 0.6
  /// The fewest consonants by which a word can be told.
  private static let fewestSounds = 3
  /// The most words that are compared with the runs of a document.
  private static let mostWords = 600

  private struct Word {
    var key: String
    var letters: String
    var skeleton: SoundSkeleton
  }

  /// A run of single characters.
  private struct Run {
    var sentence: Int
    /// The ranges of the characters.
    var characters: [Range<Int>]
  }

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    romanization = Romanization(vocabulary.glossary.names)
  }

  /// Returns for each source sentence the names in it, in order.
  ///
  /// - Complexity: O(*r* · *w*) in the runs and the unknown words of the document.
  func names(source: [Sentence], target: Bag) -> [[SoundName]] {
    var names = [[SoundName]](repeating: [], count: source.count)
    guard source.indices.contains(where: { !self.runs(in: source[$0], number: $0, takesAny: true).isEmpty })
    else {
      return names
    }
    let words = unknownWords(in: target)
    guard !words.isEmpty else { return names }
    // Chinese names have other characters than those with which foreign ones are transliterated.
    let takesAny = words.contains { Romanization.isPinyin($0.letters) }
    let runs = source.indices.flatMap { self.runs(in: source[$0], number: $0, takesAny: takesAny) }
    var heard: [String: (run: Range<Int>, matches: [(key: String, likeness: Double)])?] = [:]
    for run in runs {
      let text = source[run.sentence].text.string
      let characters = run.characters.map { String(text.slice($0)) }
      let key = characters.joined()
      let best = heard[key] ?? match(characters, words)
      heard[key] = .some(best)
      guard let best else { continue }
      let range =
        run.characters[best.run.lowerBound].lowerBound..<run.characters[best.run.upperBound - 1].upperBound
      names[run.sentence].append(
        SoundName(key: characters[best.run].joined(), range: range, matches: best.matches)
      )
    }
    return names
  }

  /// The runs of single characters in a sentence, at least two in each.
  private func runs(in sentence: Sentence, number: Int, takesAny: Bool) -> [Run] {
    var runs: [Run] = []
    var current: [Range<Int>] = []
    var end = -1
    for token in sentence.tokens {
      let isSingle =
        token.kind == .han && token.range.count == 3
        && token.key.first.map {
          takesAny ? romanization.listedSyllable(of: $0) != nil : romanization.transliterates($0)
        }
          == true
      if !isSingle || token.range.lowerBound != end {
        if current.count >= 2 { runs.append(Run(sentence: number, characters: current)) }
        current = []
      }
      if isSingle { current.append(token.range) }
      end = token.range.upperBound
    }
    if current.count >= 2 { runs.append(Run(sentence: number, characters: current)) }
    return runs
  }

  /// The words of a bag that the glossary does not have.
  private func unknownWords(in bag: Bag) -> [Word] {
    var words: [Word] = []
    for (key, surface) in zip(bag.keys, bag.surfaces)
    where surface.utf8.count >= 4 && !vocabulary.isTargetStem(key.dropFirst()) {
      let skeleton = SoundSkeleton(latin: surface)
      guard skeleton.sounds.count >= Self.fewestSounds || Romanization.isPinyin(surface) else { continue }
      words.append(Word(key: key, letters: surface, skeleton: skeleton))
      if words.count == Self.mostWords { break }
    }
    return words
  }

  /// The part of a run that sounds most like one of the words.
  private func match(
    _ characters: [String],
    _ words: [Word]
  ) -> (run: Range<Int>, matches: [(key: String, likeness: Double)])? {
    let syllables = characters.map { $0.first.flatMap(romanization.listedSyllable) ?? "" }
    let skeletons = syllables.map(SoundSkeleton.init(pinyin:))
    var best: (run: Range<Int>, likeness: Double)?
    var found: [(key: String, run: Range<Int>, likeness: Double)] = []
    for word in words {
      guard let (run, likeness) = run(of: syllables, skeletons, like: word), run.count >= 2 else { continue }
      found.append((word.key, run, likeness))
      if likeness > best?.likeness ?? 0 { best = (run, likeness) }
    }
    guard let best else { return nil }
    return (best.run, found.filter { $0.run == best.run }.map { ($0.key, $0.likeness) })
  }

  /// The syllables that spell a word exactly, or else sound like it.
  private func run(
    of syllables: [String],
    _ skeletons: [SoundSkeleton],
    like word: Word
  ) -> (run: Range<Int>, likeness: Double)? {
    for start in syllables.indices {
      var spelled = ""
      for end in start..<min(syllables.count, start + 3) {
        spelled += syllables[end]
        if spelled == word.letters { return (start..<end + 1, 1) }
      }
    }
    guard word.skeleton.sounds.count >= Self.fewestSounds,
      let best = SoundSkeleton.bestRun(of: skeletons, like: word.skeleton), best.likeness >= Self.enough
    else { return nil }
    return best
  }
}
