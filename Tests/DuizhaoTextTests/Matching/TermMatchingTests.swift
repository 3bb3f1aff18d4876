import DuizhaoModel
import Testing

@testable import DuizhaoText

struct TermCase: Sendable, CustomTestStringConvertible {
  var text: String
  var language: Language
  /// The words that are found, in order.
  var found: [String]
  var testDescription: String { text }

  static let all = [
    TermCase(text: "铁代谢失衡与地铁", language: .chinese, found: ["铁代谢"]),
    TermCase(text: "缺铁与铁", language: .chinese, found: ["铁"]),
    TermCase(text: "细胞自噬与自噬", language: .chinese, found: ["细胞自噬", "自噬"]),
    TermCase(text: "原发性骨质疏松症是骨病", language: .chinese, found: ["骨质疏松症"]),
    TermCase(text: "腸道菌群失調", language: .chinese, found: ["腸道菌群"]),
    TermCase(text: "血清ＩＬ－６与IL-6", language: .chinese, found: ["ＩＬ－６", "IL-6"]),
    TermCase(text: "il-6 is no acronym, IL-6 is", language: .english, found: ["IL-6"]),
    TermCase(
      text: "Osteoporosis and gut-microbiota",
      language: .english,
      found: ["Osteoporosis", "gut-microbiota"]
    ),
    TermCase(text: "Tumours and a tumor", language: .english, found: ["Tumours", "tumor"]),
    TermCase(text: "Haemorrhages", language: .english, found: ["Haemorrhages"]),
    TermCase(text: "irony is not iron", language: .english, found: ["iron"]),
    TermCase(text: "two RCTs", language: .english, found: ["RCTs"]),
  ]
}

@Suite("Term matching")
struct TermMatchingTests {
  private static let glossary = Glossary(
    concepts: [
      concept("骨质疏松症", "osteoporosis", admitted: ["骨质疏松"]), concept("铁", "iron"),
      concept("铁代谢", "iron metabolism"),
      concept("自噬", "autophagy"), concept("细胞自噬", "cellular autophagy"), concept("肠道菌群", "gut microbiota"),
      concept("白细胞介素-6", "interleukin-6", abbreviation: "IL-6"), concept("肿瘤", "tumor"),
      concept("出血", "hemorrhage"),
      concept("随机对照试验", "randomized controlled trial", abbreviation: "RCT"),
    ],
    lexicon: [
      LexiconEntry(headword: "地铁", translations: ["subway"]),
      LexiconEntry(headword: "缺铁", translations: ["iron deficiency"]),
    ]
  )

  private static func concept(
    _ source: String,
    _ target: String,
    admitted: [String] = [],
    abbreviation: String? = nil
  ) -> Concept {
    var terms = [
      Term(source, language: .chinese, status: .preferred),
      Term(target, language: .english, status: .preferred),
    ]
    terms += admitted.map { Term($0, language: .chinese, status: .admitted) }
    if let abbreviation {
      terms.append(Term(abbreviation, language: .english, status: .admitted, form: .abbreviation))
    }
    return Concept(id: source, terms: terms, field: "test")
  }

  @Test("leftmost-longest at word boundaries", arguments: TermCase.all)
  func table(_ each: TermCase) throws {
    let analyzer = try TextAnalyzer(vocabulary: Vocabulary(Self.glossary))
    let sentence = try analyzer.sentence(MappedText(each.text), language: each.language)
    #expect(sentence.terms.map { String(each.text.slice($0.range)) } == each.found)
  }

  @Test(
    "finds a term whatever its form",
    arguments: [
      ("腸道菌群", "肠道菌群失调", ["肠道菌群"]),
      ("osteoporoses", "Osteoporosis in OSTEOPOROSIS", ["Osteoporosis", "OSTEOPOROSIS"]),
      ("自噬", "自噬自噬", ["自噬", "自噬"]), ("x", "", []),
    ]
  )
  func search(term: String, text: String, found: [String]) {
    #expect(TermSearch.ranges(of: term, in: text).map { String(text.slice($0)) } == found)
  }
}
