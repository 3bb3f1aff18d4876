import DuizhaoModel
import DuizhaoText
import Testing

@testable import DuizhaoAlign

/// A sentence and the keys of its words.
struct BagCase: Sendable, CustomTestStringConvertible {
  var text: String
  var language = Language.chinese
  var keys: String
  var testDescription: String { text }

  static let all = [
    BagCase(text: "铁的自噬？", keys: "铁 自噬 ?"), BagCase(text: "腸道46.50%！", keys: "肠道 #46.5 !"),
    BagCase(text: "46与46.0例", keys: "#46 #46 例"), BagCase(text: "三十七例", keys: "三十 七 例 #37"),
    BagCase(text: "IL-6与il6", keys: "@il6 @il6"),
    BagCase(text: "The Haemorrhages of a patient", language: .english, keys: "@hemorrhag @patient"),
    BagCase(text: "long-term follow-up", language: .english, keys: "@long @term @follow @up"),
    BagCase(text: "1,250 T-cell", language: .english, keys: "#1250 @tcell"),
    BagCase(text: "Thirty-seven in May 2020", language: .english, keys: "@thirti @seven #2020 #37 #5"),
    BagCase(text: "（。）, -", keys: ""), BagCase(text: "", keys: ""),
  ]
}

@Suite("Bags of words")
struct BagTests {
  private static let vocabulary = Vocabulary(
    Glossary(
      concepts: [
        Concept(
          id: "标准治疗",
          terms: [
            Term("标准治疗", language: .chinese, status: .preferred),
            Term("usual care", language: .english, status: .preferred),
            Term("UC", language: .english, status: .admitted, form: .abbreviation),
          ],
          field: "test"
        ),
        Concept(
          id: "压力",
          terms: [
            Term("压力", language: .chinese, status: .preferred),
            Term("pressure", language: .english, status: .preferred),
          ],
          field: "test"
        ),
      ],
      lexicon: [
        LexiconEntry(headword: "标准", translations: ["standard", "criterion"]),
        LexiconEntry(headword: "治疗", translations: ["treatment"]),
        LexiconEntry(headword: "铁", translations: ["iron"]),
        LexiconEntry(headword: "压力", translations: ["stress"]),
        LexiconEntry(headword: "自噬", translations: ["autophagy"]),
        LexiconEntry(headword: "肠道", translations: ["gut"]),
        LexiconEntry(headword: "三十", translations: ["thirty"]),
        LexiconEntry(headword: "的", translations: ["of"], wordClass: .function),
        LexiconEntry(headword: "与", translations: ["and"], wordClass: .function),
      ]
    )
  )

  private let lookup = Lookup(vocabulary: vocabulary, stemmer: Stemmer(), parts: 0.25)

  private func bag(_ texts: [String], _ language: Language = .chinese) throws -> Bag {
    let analyzer = try TextAnalyzer(vocabulary: Self.vocabulary)
    return Bag(try texts.map { try analyzer.sentence(MappedText($0), language: language) }, lookup: lookup)
  }

  @Test("keys of words", arguments: BagCase.all)
  func keys(_ each: BagCase) throws {
    let bag = try bag([each.text], each.language)
    #expect(bag.words.map { bag.keys[$0] }.joined(separator: " ") == each.keys)
    #expect(bag.ranges.allSatisfy { $0.upperBound <= each.text.utf8.count && !$0.isEmpty })
  }

  @Test("a full-width number is counted once")
  func fullWidth() throws {
    let bag = try bag(["４６例"])
    #expect(bag.words.map { bag.keys[$0] } == ["#46", "例"])
  }

  @Test("words of several sentences are numbered together")
  func numbers() throws {
    let bag = try bag(["铁与铁", "", "自噬与铁（", "）"])
    #expect(bag.keys == ["铁", "自噬"])
    #expect(bag.words == [0, 0, 1, 0] && bag.offsets == [0, 2, 2, 4, 4] && bag.counts == [3, 1])
    #expect(bag.lengths == [3, 0, 5, 1] && bag.openMarks == [0, 0, 1, -1])
    #expect(bag.count == 4 && bag.wordCount(2) == 2)
  }

  @Test("a word of several is cut into its parts")
  func pieces() throws {
    let bag = try bag(["标准治疗与铁", "自噬"])
    #expect(bag.words.map { bag.keys[$0] } == ["标准治疗", "铁", "自噬"])
    let cut = bag.inPieces(lookup)
    #expect(cut.words.map { cut.keys[$0] } == ["标准", "治疗", "铁", "自噬"])
    #expect(cut.ranges == [0..<12, 0..<12, 15..<18, 0..<6] && cut.offsets == [0, 3, 4])
  }

  @Test("near repetitions are told")
  func repetitions() throws {
    let bag = try bag(["铁自噬肠道标准", "治疗", "治疗铁自噬肠道标准", "铁自噬肠道标准", "铁自噬", "铁自噬"])
    #expect(bag.repetitions(within: 5) == [-1, -1, 0, 2, -1, -1])
    #expect(bag.repetitions(within: 1) == [-1, -1, -1, 2, -1, -1])
  }

  @Test(
    "translations of a word",
    arguments: [
      // The likelier form first: 1/2 to 1/3.
      ("标准", ["@criterion 0.4", "@standard 0.6"]),
      // A term and a plain word have half each.
      ("压力", ["@pressur 0.5", "@stress 0.5"]),
      // Three quarters to the whole, of which an abbreviation has half the weight; a quarter to the parts.
      (
        "标准治疗",
        ["@care 0.25", "@criterion 0.05", "@standard 0.075", "@treatment 0.125", "@uc 0.25", "@usual 0.25"]
      ),
      // Nobody knows the whole: all to the parts.
      ("铁治疗", ["@iron 0.5", "@treatment 0.5"]), ("龘", []), ("龘靐", []),
    ]
  )
  func translations(word: String, expected: [String]) {
    let found = lookup.translations(of: word).stems
    let rounded = found.map { "\($0.key) \(($0.probability * 1000).rounded() / 1000)" }
    #expect(rounded == expected)
    #expect(found.reduce(0) { $0 + $1.probability } <= 1 + 1e-9)
  }

  @Test(
    "a translation is expected to have as many words as the first form",
    arguments: [("标准治疗", 2.0), ("压力", 1), ("铁治疗", 2), ("龘", 1)]
  )
  func fertility(word: String, expected: Double) {
    #expect(lookup.translations(of: word).fertility == expected)
  }
}
