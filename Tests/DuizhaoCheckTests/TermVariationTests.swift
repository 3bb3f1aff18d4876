import Duizhao
import DuizhaoModel
import DuizhaoText
import Testing

@testable import DuizhaoCheck

/// Abstracts with keywords, and the groups of forms that vary: `home treatment 2 / domestic therapy`.
struct VariationCase: Sendable, CustomTestStringConvertible {
  var name: String
  var abstract: Sides<String>
  var keywords = Sides(source: "自噬；铁", target: "autophagy; iron")
  var translations: [String] = []
  var origins: [String] = []
  var spellings: [String] = []
  var testDescription: String { name }

  static let all = [
    VariationCase(
      name: "one translation throughout",
      abstract: Sides(
        source: "家庭护理有效。患者接受家庭护理。",
        target: "Home care was effective. Patients received home care."
      )
    ),
    VariationCase(
      name: "two translations of what recurs",
      abstract: Sides(
        source: "家庭护理有效。患者接受家庭护理。医院选择家庭护理。",
        target: "Home care was effective. Patients received home care. Hospitals chose domestic nursing."
      ),
      translations: ["家庭护理: home care 2 / domestic nursing 1"]
    ),
    VariationCase(
      name: "two translations of a keyword",
      abstract: Sides(
        source: "本文讨论家庭护理。",
        target: "This article discusses domestic nursing."
      ),
      keywords: Sides(source: "家庭护理；铁；自噬", target: "home care; iron; autophagy"),
      translations: ["家庭护理: domestic nursing 1 / home care 1"]
    ),
    VariationCase(
      name: "a part of the translation is no other one",
      abstract: Sides(
        source: "家庭护理有效。患者接受家庭护理。",
        target: "Home care was effective. Patients received care."
      )
    ),
    VariationCase(
      name: "singular and plural are one",
      abstract: Sides(
        source: "椎体骨折有害。患者发生椎体骨折。",
        target: "Vertebral fracture is harmful. Patients had vertebral fractures."
      )
    ),
    VariationCase(
      name: "two near source terms for one translation",
      abstract: Sides(
        source: "样本合格率提高。比较样本合格率。样品合格率较好。",
        target: "The sample pass rate rose. The sample pass rate was compared. The sample pass rate was good."
      ),
      origins: ["sample pass rate: 样本合格率 2 / 样品合格率 1"]
    ),
    VariationCase(
      name: "with a hyphen and without",
      abstract: Sides(
        source: "骨质流失有害。患者发生骨质流失。",
        target: "Bone loss is harmful. Patients had bone-loss."
      ),
      spellings: ["骨质流失: bone loss 1 / bone-loss 1"]
    ),
    VariationCase(
      name: "only the inner of two that vary alike",
      abstract: Sides(
        source: "医院家庭护理有效。患者接受医院家庭护理。患者选择家庭护理。",
        target:
          "Hospital home care was effective. Patients received hospital domestic nursing. Patients chose home care."
      ),
      translations: ["家庭护理: home care 2 / domestic nursing 1"]
    ),
    VariationCase(
      name: "an abbreviation may stand for the term",
      abstract: Sides(
        source: "骨密度（BMD）降低。测量骨密度。",
        target: "Bone mineral density (BMD) fell. BMD was measured."
      )
    ),
  ]
}

@Suite("Variation of terms")
struct TermVariationTests {
  private static let vocabulary = [
    ("家庭", "home;domestic"), ("护理", "care;nursing"), ("有效", "effective"), ("患者", "patient"),
    ("接受", "receive"), ("医院", "hospital"), ("选择", "choose;chose"), ("讨论", "discuss"), ("椎体", "vertebral"),
    ("骨折", "fracture"), ("有害", "harmful"), ("发生", "occur"), ("样本", "sample"), ("样品", "sample"),
    ("合格率", "pass rate"), ("提高", "rise"), ("比较", "compare"), ("较好", "good"), ("骨质", "bone"), ("流失", "loss"),
    ("本文", "article"), ("降低", "fall"), ("测量", "measure"), ("自噬", "autophagy"), ("铁", "iron"),
  ]

  private static let shared = Workbench.Shared(
    Glossary(
      concepts: [
        Concept(
          id: "骨密度",
          terms: [
            Term("骨密度", language: .chinese, status: .preferred),
            Term("bone mineral density", language: .english, status: .preferred),
            Term("BMD", language: .english, status: .admitted, form: .abbreviation),
          ],
          field: "musculoskeletal"
        )
      ],
      lexicon: vocabulary.map {
        LexiconEntry(headword: $0.0, translations: $0.1.split(separator: ";").map(String.init))
      }
    )
  )

  @Test("what varies", arguments: VariationCase.all)
  func table(_ each: VariationCase) throws {
    let workbench = try Workbench(Self.shared)
    let text = FrontMatterCase(abstract: each.abstract, keywords: each.keywords).text
    let article = try workbench.align(workbench.read(text, path: "a.md"))
    let context = CheckContext(
      article,
      knowledge: CheckKnowledge(Self.shared.vocabulary),
      options: CheckOptions()
    )
    let variation = TermVariation(context, stemmer: Stemmer())
    #expect(variation.translations.map { described($0, by: .source) } == each.translations)
    #expect(variation.origins.map { described($0, by: .target) } == each.origins)
    #expect(variation.spellings.map { described($0, by: .source) } == each.spellings)
  }

  private func described(_ group: TermVariation.Group, by side: Side) -> String {
    let forms = group.forms.map { "\($0.places[0][side.other].quote.lowercased()) \($0.places.count)" }
    return "\(group.forms[0].places[0][side].quote.lowercased()): \(forms.joined(separator: " / "))"
  }
}
