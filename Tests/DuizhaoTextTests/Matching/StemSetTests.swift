import DuizhaoModel
import Testing

@testable import DuizhaoText

@Suite("Stems of the target side")
struct StemSetTests {
  private static let vocabulary = Vocabulary(
    Glossary(
      concepts: [
        Concept(
          id: "出血",
          terms: [
            Term("出血", language: .chinese, status: .preferred),
            Term("fatal hemorrhage", language: .english, status: .preferred),
            Term("haematoma-related", language: .english, status: .deprecated),
            Term("BMD", language: .english, status: .admitted, form: .abbreviation),
            Term("Xiaoke", language: .chinese, status: .admitted),
          ],
          field: "test"
        )
      ],
      lexicon: [
        LexiconEntry(headword: "骨折", translations: ["fracture", "broken bones"]),
        LexiconEntry(headword: "分析", translations: ["analyse", "B"]),
      ]
    )
  )

  @Test(
    "a word is known by its stem",
    arguments: [
      ("Haemorrhages", true), ("fractures", true), ("fractured", true), ("bone", true), ("FATAL", true),
      ("hematoma", true),
      ("related", true), ("bmd", true), ("analyzed", true),
      ("gemcitabine", false), ("frac", false), ("hemorrhoid", false), ("B", false), ("xiaoke", false),
      ("", false), ("骨折", false),
    ]
  )
  func words(word: String, expected: Bool) {
    #expect(Self.vocabulary.isTargetStem(Stemmer().key(of: word)) == expected)
  }

  @Test(
    "a word is known as it is written only in the glossary's own form",
    arguments: [
      ("fracture", true), ("bones", true), ("fatal", true), ("haematoma", true), ("bmd", true),
      ("analyse", true),
      ("fractures", false), ("bone", false), ("hematoma", false), ("analyze", false), ("fractur", false),
      ("b", false),
      ("BMD", false), ("xiaoke", false), ("", false),
    ]
  )
  func written(word: String, expected: Bool) {
    #expect(Self.vocabulary.isTargetWord(word) == expected)
    #expect(Self.vocabulary.isTargetWord("x\(word)".dropFirst()) == expected)
  }

  @Test("a substring is looked up like a string")
  func substring() {
    #expect(Self.vocabulary.isTargetStem("@fractur".dropFirst()))
    #expect(!Self.vocabulary.isTargetStem("@fractur"))
  }

  @Test("an empty glossary has no stems")
  func empty() {
    #expect(!Vocabulary(Glossary()).isTargetStem("fractur"))
  }
}
