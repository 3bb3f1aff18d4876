import DuizhaoModel
import DuizhaoText
import Testing

@testable import DuizhaoAlign

@Suite("Expressions that may be terms")
struct ContentRunsTests {
  static let cases: [(text: String, language: Language, expected: [String])] = [
    ("铁的骨质流失", .chinese, ["骨质", "骨质流失", "流失"]),
    ("患者与家庭", .chinese, ["患者", "家庭"]),
    ("the loss of bone in patients", .english, ["loss", "loss of bone", "bone", "patients"]),
    (
      "inclusion and exclusion criteria", .english,
      [
        "inclusion", "inclusion and exclusion criteria", "exclusion", "exclusion criteria", "criteria",
      ]
    ),
    ("60例患者", .chinese, ["患者"]),
    ("type 2 plan", .english, ["type", "type 2", "type 2 plan", "plan"]),
    ("identified 9 plans", .english, ["identified", "plans"]),
    ("BMD", .chinese, ["BMD"]),
  ]

  @Test("function words and marks divide them", arguments: cases)
  func table(text: String, language: Language, expected: [String]) throws {
    let analyzer = try TextAnalyzer(vocabulary: TermLocationTests.vocabulary)
    let sentence = try analyzer.sentence(MappedText(text), language: language)
    let runs = ContentRuns(sentence) { ["的", "与", "例"].contains($0) }
    let found = runs.spans.map { String(text.slice($0)) }
    for each in expected { #expect(found.contains(each), "\(found)") }
    #expect(!found.contains { $0.hasPrefix("of") || $0.hasSuffix("of") || $0.contains("的") }, "\(found)")
    if language == .chinese { #expect(!found.contains { $0.hasPrefix("60") }, "\(found)") }
  }

  @Test("no expression cuts a term of the glossary in two")
  func terms() throws {
    let analyzer = try TextAnalyzer(vocabulary: TermLocationTests.vocabulary)
    let text = "患者骨密度减少"
    let sentence = try analyzer.sentence(MappedText(text), language: .chinese)
    let found = ContentRuns(sentence) { _ in false }.spans.map { String(text.slice($0)) }
    #expect(found.contains("骨密度") && !found.contains("密度") || !found.contains("密度减少"), "\(found)")
    #expect(!found.contains("患者骨"), "\(found)")
  }
}

@Suite("Expressions that find each other")
struct PhraseSearchTests {
  private func phrases(_ source: String, _ target: String) throws -> (ArticlePhrases, [Sides<[Sentence]>]) {
    let analyzer = try TextAnalyzer(vocabulary: TermLocationTests.vocabulary)
    let passages = [
      Sides(
        source: [try analyzer.sentence(MappedText(source), language: .chinese)],
        target: [try analyzer.sentence(MappedText(target), language: .english)]
      )
    ]
    return (Aligner(vocabulary: TermLocationTests.vocabulary).phrases(in: passages), passages)
  }

  private func mutual(_ source: String, _ target: String) throws -> [String] {
    let (phrases, passages) = try phrases(source, target)
    return phrases.pairs.filter { $0.scores.source > 0 && $0.scores.target > 0 }.map { pair in
      Side.allCases.map { side in
        String(passages[pair.passage][side][pair.spans[side].index].text.string.slice(pair.spans[side].range))
      }.joined(separator: "=")
    }
  }

  @Test("terms and what is composed of their parts")
  func pairs() throws {
    let found = try mutual("观察患者的骨质流失与自噬。", "Bone loss and autophagy of the patients were observed.")
    #expect(found.contains("骨质流失=Bone loss"), "\(found)")
    #expect(found.contains("自噬=autophagy"), "\(found)")
    #expect(found.contains("患者=patients"), "\(found)")
    #expect(!found.contains("骨质流失=Bone"), "\(found)")
  }

  @Test("where an expression stands twice, either place will do")
  func twice() throws {
    #expect(try mutual("自噬，自噬。", "Autophagy and autophagy.").allSatisfy { $0.lowercased() == "自噬=autophagy" })
    #expect(try !mutual("自噬，自噬。", "Autophagy and autophagy.").isEmpty)
  }

  @Test("nothing is paired with nothing")
  func empty() throws {
    #expect(try phrases("", "").0.pairs.isEmpty)
    let passages = [Sides<[Sentence]>(source: [], target: [])]
    #expect(Aligner(vocabulary: TermLocationTests.vocabulary).phrases(in: passages).pairs.isEmpty)
  }

  static let glosses: [(text: String, expected: [String])] = [
    ("观察骨质流失(bone loss, BL)的患者", ["骨质流失=bone loss=BL"]),
    ("患者的骨密度（bone mineral density）减少", ["骨密度=bone mineral density"]),
    ("测量骨密度（BMD）。", ["骨密度=BMD"]),
    ("患者（60例）接受治疗。", []),
    ("患者（P<0.05）减少。", []),
  ]

  @Test("where a term begins that brackets explain", arguments: glosses)
  func brackets(text: String, expected: [String]) throws {
    let found = try phrases(text, "").0.glosses.map { gloss in
      ([gloss.term.range] + [gloss.full, gloss.abbreviation].compactMap { $0 })
        .map { String(text.slice($0)) }.joined(separator: "=")
    }
    #expect(found == expected)
  }
}
