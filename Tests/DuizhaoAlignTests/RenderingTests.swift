import DuizhaoModel
import DuizhaoText
import Testing

@testable import DuizhaoAlign

/// Passages with keywords, and every term with its translation: `骨密度=BMD glossary`.
struct RenderingCase: Sendable, CustomTestStringConvertible {
  var name: String
  var passages: [(source: String, target: String)]
  var keywords = Sides<[String]>(source: [], target: [])
  var source: [String]
  var target: [String]
  var testDescription: String { name }

  static let all = [
    RenderingCase(
      name: "terms of the glossary, both ways",
      passages: [("自噬受损。", "Impaired autophagy.")],
      source: ["自噬=autophagy glossary"],
      target: ["autophagy=自噬 glossary"]
    ),
    RenderingCase(
      name: "a keyword that no glossary has",
      passages: [("患者接受家庭治疗。", "Patients received home treatment.")],
      keywords: Sides(source: ["家庭治疗"], target: ["home treatment"]),
      source: ["家庭治疗=home treatment keyword"],
      target: ["home treatment=家庭治疗 keyword"]
    ),
    RenderingCase(
      name: "a keyword inside a term of the glossary: the longer comes first",
      passages: [("脑出血。", "Cerebral hemorrhage.")],
      keywords: Sides(source: ["出血"], target: ["hemorrhage"]),
      source: ["脑出血=Cerebral hemorrhage glossary", "出血=hemorrhage keyword"],
      target: ["Cerebral hemorrhage=脑出血 glossary", "hemorrhage=出血 keyword"]
    ),
    RenderingCase(
      name: "a term that is a keyword too is told once",
      passages: [("自噬。", "Autophagy.")],
      keywords: Sides(source: ["自噬"], target: ["autophagy"]),
      source: ["自噬=Autophagy keyword"],
      target: ["Autophagy=自噬 keyword"]
    ),
    RenderingCase(
      name: "expressions that recur",
      passages: [("家庭护理。", "Home care."), ("患者的家庭护理。", "Home care of patients.")],
      source: ["家庭护理=Home care recurring", "家庭护理=Home care recurring"],
      target: ["Home care=家庭护理 recurring", "Home care=家庭护理 recurring"]
    ),
    RenderingCase(
      name: "words that nothing ties, those side by side as one",
      passages: [("自噬与骨质流失。", "Autophagy.")],
      source: ["自噬=Autophagy glossary", "骨质流失=- untied"],
      target: ["Autophagy=自噬 glossary"]
    ),
    RenderingCase(
      name: "the sentence of a passage that has the translation",
      passages: [("自噬。", "Patients received iron. Autophagy.")],
      source: ["自噬=Autophagy glossary"],
      target: ["Autophagy=自噬 glossary"]
    ),
    RenderingCase(
      name: "a passage without another side has none",
      passages: [("自噬。", ""), ("", "Autophagy.")],
      source: [],
      target: []
    ),
  ]
}

@Suite("Renderings of terms")
struct RenderingTests {
  private let vocabulary = TermLocationTests.vocabulary

  @Test("each term with its translation", arguments: RenderingCase.all)
  func table(_ each: RenderingCase) throws {
    let analyzer = try TextAnalyzer(vocabulary: vocabulary)
    let aligner = Aligner(vocabulary: vocabulary)
    func analyzed(_ text: String, _ side: Side) throws -> [Sentence] {
      try analyzer.sentences(in: MappedText(text), language: side == .source ? .chinese : .english)
    }
    let passages = try each.passages.map {
      Sides(source: try analyzed($0.source, .source), target: try analyzed($0.target, .target))
    }
    let renderings = aligner.renderings(
      of: passages,
      coverage: aligner.coverage(of: passages),
      keywords: Sides(
        source: try each.keywords.source.flatMap { try analyzed($0, .source) },
        target: try each.keywords.target.flatMap { try analyzed($0, .target) }
      )
    )
    for (side, expected) in [(Side.source, each.source), (.target, each.target)] {
      let found = renderings.filter { $0.side == side }.map { rendering in
        let passage = passages[rendering.passage]
        func text(_ span: Span, _ side: Side) -> Substring {
          passage[side][span.index].text.string.slice(span.range)
        }
        let translation = rendering.translation.map { text($0, side.other) } ?? "-"
        return "\(text(rendering.term, side))=\(translation) \(rendering.origin)"
      }
      #expect(found == expected)
    }
    #expect(renderings.allSatisfy { ($0.translation == nil) == ($0.score == 0) && $0.score <= 1 })
  }
}
