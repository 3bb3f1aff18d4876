import Testing

@testable import DuizhaoAlign

/// Linked sentences in made-up words: letters of the source side, numbers of the target side.
struct LearningCase: Sendable, CustomTestStringConvertible {
  var name: String
  /// Each pair as `a b = 0 1`.
  var pairs: [String]
  /// What is learned for each source word: `a=0,1 b=2`.
  var learned: String
  var options = LearnedLexicon.Options()
  var testDescription: String { name }

  private static func options(diagonal: Double = 0, leastCount: Double = 0) -> LearnedLexicon.Options {
    var options = LearnedLexicon.Options()
    options.diagonal = diagonal
    options.leastCount = leastCount
    options.leastProbability = 0.3
    options.rounds = 8
    return options
  }

  static let all = [
    // What comes with a in both pairs is a's; the rest is left to b and c.
    LearningCase(
      name: "the right translation wins",
      pairs: ["a b = 0 1", "a c = 0 2", "c b = 2 1"],
      learned: "a=0 b=1 c=2",
      options: options()
    ),
    LearningCase(
      name: "whatever the order of words",
      pairs: ["b a = 0 1", "a c = 2 0", "b c = 2 1"],
      learned: "a=0 b=1 c=2",
      options: options()
    ),
    LearningCase(
      name: "without the prior of the place, places are the same",
      pairs: ["a b = 0 1", "a b = 0 1"],
      learned: "a=0,1 b=0,1",
      options: options()
    ),
    LearningCase(
      name: "the prior prefers the same place",
      pairs: ["a b = 0 1", "a b = 0 1"],
      learned: "a=0 b=1",
      options: options(diagonal: 6)
    ),
    LearningCase(
      name: "the same place of another sentence",
      pairs: ["a b = 1 0", "a b = 1 0"],
      learned: "a=1 b=0",
      options: options(diagonal: 6)
    ),
    LearningCase(
      name: "the same place is relative",
      pairs: ["a b c = 0 1 2 3 4 5", "a b c = 0 1 2 3 4 5"],
      learned: "a=0,1 b=2,3 c=4,5",
      options: options(diagonal: 12)
    ),
    LearningCase(
      name: "a word that is seen once teaches nothing",
      pairs: ["a = 0", "b = 1", "b = 1", "b = 1"],
      learned: "a= b=1"
    ),
    LearningCase(
      name: "a side without words",
      pairs: ["a = ", "a = 0", "a = 0", "a = 0", " = 0"],
      learned: "a=0"
    ),
    LearningCase(name: "nothing to learn from", pairs: [], learned: ""),
  ]
}

@Suite("Learned lexicon")
struct LearnedLexiconTests {
  private func lexicon(_ each: LearningCase) -> LearnedLexicon {
    let pairs = each.pairs.map { pair in
      let sides = pair.split(separator: "=", omittingEmptySubsequences: false)
      return LearnedLexicon.Pair(
        source: sides[0].utf8.filter { $0 >= 0x61 }.map { Int($0) - 0x61 }[...],
        target: sides[1].split(separator: " ").compactMap { Int($0) }[...]
      )
    }
    return LearnedLexicon(
      pairs: pairs,
      sourceCount: (pairs.flatMap(\.source).max() ?? -1) + 1,
      targetCount: (pairs.flatMap(\.target).max() ?? -1) + 1,
      options: each.options
    )
  }

  @Test("translations", arguments: LearningCase.all)
  func table(_ each: LearningCase) {
    let rows = lexicon(each).translations.enumerated().map { word, row in
      "\(Character(Unicode.Scalar(UInt8(0x61 + word))))="
        + row.map(\.word).sorted().map(String.init).joined(separator: ",")
    }
    #expect(rows.joined(separator: " ") == each.learned)
  }

  @Test("probabilities of a word add up to at most one, the likeliest first", arguments: LearningCase.all)
  func probabilities(_ each: LearningCase) {
    for row in lexicon(each).translations {
      let probabilities = row.map(\.probability)
      #expect(probabilities.reduce(0, +) <= 1 + 1e-9)
      #expect(probabilities.allSatisfy { $0 > each.options.leastProbability })
      #expect(probabilities == probabilities.sorted(by: >))
    }
  }

  @Test("the same pairs teach the same to the last bit")
  func deterministic() {
    for each in LearningCase.all {
      let (one, other) = (lexicon(each).translations, lexicon(each).translations)
      #expect(one.map { $0.map(\.word) } == other.map { $0.map(\.word) })
      #expect(one.map { $0.map(\.probability.bitPattern) } == other.map { $0.map(\.probability.bitPattern) })
    }
  }
}
