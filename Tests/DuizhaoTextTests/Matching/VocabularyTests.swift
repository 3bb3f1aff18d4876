import DuizhaoModel
import Testing

@testable import DuizhaoText

@Suite("What a vocabulary knows of words")
struct VocabularyTests {
  private static let vocabulary: Vocabulary = {
    var glossary = Glossary()
    glossary.tieRates = [
      TieRate(word: "骨折", share: 0.95), TieRate(word: "进行", share: 0.2),
      TieRate(word: "treated", share: 0.7), TieRate(word: "treat", share: 0.5),
      TieRate(word: "treats", share: 0.9),
      TieRate(word: "Haemorrhage", share: 0.8),
    ]
    return Vocabulary(glossary)
  }()

  @Test(
    "how often a word is translated; of words with one stem the least often counts",
    arguments: [
      ("骨折", 0.95), ("进行", 0.2), ("@treat", 0.5), ("@hemorrhag", 0.8), ("treat", nil), ("骨", nil),
    ] as [(String, Double?)]
  )
  func tieRates(key: String, expected: Double?) {
    #expect(Self.vocabulary.tieRates[key] == expected)
  }
}
