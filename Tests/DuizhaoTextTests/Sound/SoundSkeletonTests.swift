import Testing

@testable import DuizhaoText

/// Syllables of a transliteration, a word, and whether they sound alike enough to be one name.
struct SoundCase: Sendable, CustomTestStringConvertible {
  var syllables: String
  var word: String
  var isAlike = true
  var testDescription: String { "\(syllables) \(word)" }

  static let all = [
    SoundCase(syllables: "ji xi ta bin", word: "gemcitabine"),
    SoundCase(syllables: "pa jin sen", word: "parkinson"),
    SoundCase(syllables: "shun bo", word: "shunbo"),
    SoundCase(syllables: "si pi lin", word: "aspirin"),
    SoundCase(syllables: "bo li wei", word: "bolivar"),
    SoundCase(syllables: "huan zhe", word: "treatment", isAlike: false),
    SoundCase(syllables: "pa jin sen", word: "gemcitabine", isAlike: false),
    SoundCase(syllables: "ji xi ta bin", word: "parkinson", isAlike: false),
    SoundCase(syllables: "zhi liao", word: "radiotherapy", isAlike: false),
    // One syllable of several is not the name.
    SoundCase(syllables: "pa", word: "parkinson", isAlike: false),
  ]
}

/// Syllables, a word, and the run of syllables that is the word.
struct SoundRunCase: Sendable, CustomTestStringConvertible {
  var syllables: String
  var word: String
  var run: Range<Int>
  var testDescription: String { "\(syllables) \(word)" }

  static let all = [
    SoundRunCase(syllables: "yong ji xi ta bin zhi liao", word: "gemcitabine", run: 1..<5),
    SoundRunCase(syllables: "ji xi ta bin", word: "gemcitabine", run: 0..<4),
    SoundRunCase(syllables: "huan pa jin sen bing", word: "parkinson", run: 1..<4),
    SoundRunCase(syllables: "he pa jin sen", word: "parkinson", run: 1..<4),
    // The better of two.
    SoundRunCase(syllables: "pa sen he pa jin sen", word: "parkinson", run: 3..<6),
    SoundRunCase(syllables: "pa jin sen he pa sen", word: "parkinson", run: 0..<3),
  ]
}

@Suite("Skeletons of sounds")
struct SoundSkeletonTests {
  /// From here on the aligner takes two names for one.
  private static let enough = 0.6

  private func skeletons(_ syllables: String) -> [SoundSkeleton] {
    syllables.split(separator: " ").map { SoundSkeleton(pinyin: String($0)) }
  }

  @Test("a transliteration sounds like its name, and another word does not", arguments: SoundCase.all)
  func alike(_ each: SoundCase) {
    let found = SoundSkeleton.bestRun(of: skeletons(each.syllables), like: SoundSkeleton(latin: each.word))
    #expect((found?.likeness ?? 0 >= Self.enough) == each.isAlike, "\(found?.likeness ?? 0)")
    #expect(found?.likeness ?? 0 <= 1)
  }

  @Test("finds the run inside longer text", arguments: SoundRunCase.all)
  func run(_ each: SoundRunCase) {
    let found = SoundSkeleton.bestRun(of: skeletons(each.syllables), like: SoundSkeleton(latin: each.word))
    #expect(found?.run == each.run)
  }

  @Test("what sounds the same all through has likeness 1")
  func same() throws {
    let found = try #require(
      SoundSkeleton.bestRun(of: skeletons("bo li di"), like: SoundSkeleton(latin: "bolidi"))
    )
    #expect(found.run == 0..<3 && found.likeness == 1)
  }

  @Test("syllables before and after the run cost nothing", arguments: ["bu li", "yao", "li huan", "huan"])
  func surroundings(before: String) throws {
    let word = SoundSkeleton(latin: "gemcitabine")
    let alone = try #require(SoundSkeleton.bestRun(of: skeletons("ji xi ta bin"), like: word))
    let inside = try #require(
      SoundSkeleton.bestRun(of: skeletons(before + " ji xi ta bin zhi liao"), like: word)
    )
    let count = skeletons(before).count
    #expect(inside.run == count..<count + 4)
    #expect(inside.likeness == alone.likeness)
  }

  @Test(
    "a run begins with a syllable that is like the word",
    arguments: [("xue jin sen", "parkinson", 1..<3)]
  )
  func beginning(syllables: String, word: String, run: Range<Int>) {
    #expect(SoundSkeleton.bestRun(of: skeletons(syllables), like: SoundSkeleton(latin: word))?.run == run)
  }

  @Test(
    "nothing is like a word without consonants, nor like no syllables",
    arguments: [("ji xi", "aeiou"), ("", "parkinson")]
  )
  func nothing(syllables: String, word: String) {
    #expect(SoundSkeleton.bestRun(of: skeletons(syllables), like: SoundSkeleton(latin: word)) == nil)
  }

  @Test(
    "consonants of a syllable",
    arguments: [
      ("zhang", [.sibilant, .nasalN]), ("hu", [.fricative]), ("ha", [.aspirate]), ("er", [.liquid]),
      ("qin", [.palatal, .nasalN]),
      ("wang", [.fricative, .nasalN]), ("ke", [.velar]), ("mo", [.nasalM]), ("a", []), ("yan", [.nasalN]),
      ("", []), ("n", [.nasalN]),
    ] as [(String, [SoundSkeleton.Sound])]
  )
  func syllable(syllable: String, sounds: [SoundSkeleton.Sound]) {
    #expect(SoundSkeleton(pinyin: syllable).sounds == sounds)
  }

  @Test(
    "consonants of a word",
    arguments: [
      ("phage", [.fricative, .palatal]), ("cell", [.sibilant, .liquid]), ("chill", [.sibilant, .liquid]),
      ("jack", [.palatal, .velar]),
      ("xing", [.velar, .sibilant, .nasalN]), ("ahead", [.aspirate, .dental]), ("the", [.dental]),
      ("hat", [.aspirate, .dental]),
      ("gum", [.velar, .nasalM]), ("gemmi", [.palatal, .nasalM]), ("oui", []), ("", []),
      ("quiz", [.velar, .sibilant]),
    ] as [(String, [SoundSkeleton.Sound])]
  )
  func latin(word: String, sounds: [SoundSkeleton.Sound]) {
    #expect(SoundSkeleton(latin: word).sounds == sounds)
  }

  @Test("likeness is mutual")
  func mutual() {
    let sounds = (0...9).compactMap(SoundSkeleton.Sound.init(rawValue:))
    #expect(sounds.count == 10)
    for a in sounds {
      for b in sounds { #expect(SoundSkeleton.likeness(a, b) == SoundSkeleton.likeness(b, a), "\(a) \(b)") }
      #expect(SoundSkeleton.likeness(a, a) == 1)
    }
  }
}
