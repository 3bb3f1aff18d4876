import DuizhaoModel
import DuizhaoText
import Testing

@testable import DuizhaoAlign

/// Passages, and what ties the words of each side: `铁=iron 自噬^ qwerty?`.
///
/// `=` stands before the words that tie, `^` tells that another passage has one, `?` that nobody knows what the word
/// means.
struct CoverageCase: Sendable, CustomTestStringConvertible {
  var name: String
  var passages: [(source: String, target: String)]
  var source: [String]
  var target: [String]
  var testDescription: String { name }

  static let all = [
    CoverageCase(
      name: "words of the glossary",
      passages: [("铁加速骨质流失。", "Iron accelerates bone loss.")],
      source: ["铁=Iron 加速=accelerates 骨质=bone 流失=loss"],
      target: ["Iron=铁 accelerates=加速 bone=骨质 loss=流失"]
    ),
    CoverageCase(
      name: "a word that is left out, and one that is added",
      passages: [("铁加速骨质流失。", "Iron and fractures.")],
      source: ["铁=Iron 加速 骨质 流失"],
      target: ["Iron=铁 fractures"]
    ),
    CoverageCase(
      name: "in another passage",
      passages: [("铁与骨折。", "Iron."), ("自噬。", "Fractures.")],
      source: ["铁=Iron 骨折^", "自噬"],
      target: ["Iron=铁", "Fractures^"]
    ),
    CoverageCase(
      name: "numbers, words in Latin letters and what nobody knows",
      passages: [("IL-6为46，铁蛋白。", "IL-6 was 46, qwerty ferritin.")],
      source: ["IL-6=IL-6 46=46? 铁 蛋白?"],
      target: ["IL-6=IL-6? 46=46? qwerty? ferritin?"]
    ),
    CoverageCase(
      name: "several words for one, and one twice",
      passages: [("自噬。", "Autophagy, the self-eating; autophagy.")],
      source: ["自噬=Autophagy,autophagy,self-eating,self-eating"],
      target: ["Autophagy=自噬 self-eating=自噬 self-eating=自噬 autophagy=自噬"]
    ),
    CoverageCase(
      name: "words of known parts are known, but not sounds, of which each character is",
      passages: [("骨质流失与铁与铁自噬与匹兹堡。", "Pittsburgh.")],
      source: ["骨质 流失 铁 铁 自噬 匹兹堡?"],
      target: ["Pittsburgh?"]
    ),
    CoverageCase(
      name: "a name by its sound",
      passages: [("吉西他滨与铁。", "Gemcitabine with iron.")],
      source: ["吉西他滨=Gemcitabine? 铁=iron"],
      target: ["Gemcitabine=吉西他滨? iron=铁"]
    ),
    CoverageCase(
      name: "two sentences of a passage",
      passages: [("铁流失。自噬。", "Autophagy. Iron.")],
      source: ["铁=Iron 流失 自噬=Autophagy"],
      target: ["Autophagy=自噬 Iron=铁"]
    ),
    CoverageCase(
      name: "nothing on the other side",
      passages: [("铁。", "")],
      source: ["铁"],
      target: [""]
    ),
    CoverageCase(name: "nothing at all", passages: [("", "")], source: [""], target: [""]),
    CoverageCase(name: "no passages", passages: [], source: [], target: []),
  ]
}

@Suite("Coverage of words")
struct CoverageTests {
  private static let vocabulary: Vocabulary = {
    var glossary = Glossary(
      lexicon: [
        ("铁", "iron"), ("加速", "accelerate"), ("骨质", "bone"), ("流失", "loss"), ("骨折", "fracture"),
        ("自噬", "autophagy;self-eating"), ("为", "was"),
      ].map { LexiconEntry(headword: $0.0, translations: $0.1.split(separator: ";").map(String.init)) }
        + [("与", "and"), ("为", "was")].map {
          LexiconEntry(headword: $0.0, translations: [$0.1], wordClass: .function)
        },
      names: NameReadings(
        characters: ["吉": ["ji"], "西": ["xi"], "他": ["ta"], "滨": ["bin"]],
        transliterating: ["吉", "西", "他", "滨"]
      )
    )
    glossary.tieRates = [
      TieRate(word: "骨折", share: 0.95), TieRate(word: "加速", share: 0.4), TieRate(word: "loss", share: 0.8),
    ]
    return Vocabulary(glossary)
  }()

  private func coverage(_ passages: [(source: String, target: String)]) throws -> (
    passages: [Sides<[Sentence]>], coverage: [Coverage]
  ) {
    let analyzer = try TextAnalyzer(vocabulary: Self.vocabulary)
    let passages = try passages.map { source, target in
      Sides(
        source: try analyzer.sentences(in: MappedText(source), language: .chinese),
        target: try analyzer.sentences(in: MappedText(target), language: .english)
      )
    }
    return (passages, Aligner(vocabulary: Self.vocabulary).coverage(of: passages))
  }

  @Test("what ties each word", arguments: CoverageCase.all)
  func table(_ each: CoverageCase) throws {
    let (passages, coverage) = try coverage(each.passages)
    for (side, expected) in [(Side.source, each.source), (.target, each.target)] {
      let found = zip(passages, coverage).map { passage, coverage in
        coverage.words[side].map { described($0, side, passage) }.joined(separator: " ")
      }
      #expect(found == expected)
    }
  }

  private func described(_ word: Coverage.Word, _ side: Side, _ passage: Sides<[Sentence]>) -> String {
    func text(_ span: Span, _ side: Side) -> String {
      String(passage[side][span.index].text.string.slice(span.range))
    }
    let ties = word.ties.map { text($0.span, side.other) }.joined(separator: ",")
    return text(word.span, side) + (ties.isEmpty ? "" : "=\(ties)") + (word.isTiedElsewhere ? "^" : "")
      + (word.isKnown ? "" : "?")
  }

  @Test("ties are both ways the same, and the likeliest is first")
  func ties() throws {
    for each in CoverageCase.all {
      for coverage in try coverage(each.passages).coverage {
        for (a, b) in [
          (coverage.words.source, coverage.words.target), (coverage.words.target, coverage.words.source),
        ] {
          for word in a {
            let probabilities = word.ties.map(\.probability)
            #expect(probabilities == probabilities.sorted(by: >), "\(each.name)")
            #expect(probabilities.allSatisfy { $0 > 0 && $0 <= 1 }, "\(each.name)")
            for tie in word.ties {
              let other = b.first { $0.span == tie.span }
              #expect(other?.ties.contains { $0.span == word.span } == true, "\(each.name)")
            }
          }
        }
      }
    }
  }

  @Test(
    "how often a word is translated: as counted, else the more the longer it is",
    arguments: [
      ("骨折。", "", [0.95]), ("加速。", "", [0.4]), ("铁。", "", [0.3]), ("骨质。", "", [0.6]),
      ("骨质学。", "", [0.6, 0.3]),
      ("", "Losses and fractures", [0.8, 0.6]),
    ] as [(String, String, [Double])]
  )
  func expectation(_ source: String, _ target: String, _ expected: [Double]) throws {
    let words = try #require(try coverage([(source, target)]).coverage.first).words
    #expect((words.source + words.target).map(\.expectation) == expected)
  }
}
