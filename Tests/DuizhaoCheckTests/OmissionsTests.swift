import Duizhao
import DuizhaoModel
import Testing

@testable import DuizhaoCheck

/// A pair of sentences and what only one of them says: `药物→surgical` for words in the place of others, `椎体-` and
/// `-elderly` for words of one side, `[…]-` and `-[…]` for clauses.
struct OmissionCase: Sendable, CustomTestStringConvertible {
  var source: String
  var target: String
  var expected: [String]
  var testDescription: String { "\(source) / \(target)" }

  init(_ source: String, _ target: String, _ expected: String...) {
    (self.source, self.target, self.expected) = (source, target, expected)
  }

  static let all = [
    OmissionCase("患者接受药物治疗。", "Patients received drug treatment."),
    OmissionCase("患者接受药物治疗。", "Patients received surgical treatment.", "药物→surgical"),
    OmissionCase("老年患者接受治疗。", "Patients received treatment.", "老年-"),
    OmissionCase("患者接受治疗。", "Elderly patients received treatment.", "-Elderly"),
    OmissionCase("老年患者接受药物治疗。", "Patients received surgical treatment.", "老年-", "药物→surgical"),
    // Words of which the glossary knows nothing prove nothing.
    OmissionCase("患者接受穴位治疗。", "Patients received qwerty treatment."),
    // A concept that both sides name has no part that is missing, whatever its words.
    OmissionCase("甲型肝病患者接受治疗。", "Patients with elderly bone disease received treatment."),
    OmissionCase(
      "患者接受治疗。",
      "Patients with elderly bone disease received treatment.",
      "-elderly bone disease"
    ),
    // Numbers, and the labels of sections, have rules of their own.
    OmissionCase("方法：23例患者接受治疗。", "Objective: Twenty-four patients received treatment."),
    OmissionCase(
      "患者接受治疗，铁加速骨质流失。",
      "Patients received treatment.",
      "[铁加速骨质流失]-"
    ),
    OmissionCase(
      "患者接受治疗。",
      "Patients received treatment, and iron accelerated bone loss.",
      "-[iron accelerated bone loss]"
    ),
    // A clause of which a third is tied is no clause that is missing: its words are.
    OmissionCase("患者接受治疗，老年骨折患者接受手术。", "Patients received treatment.", "老年骨折-", "手术-"),
  ]
}

@Suite("Omissions")
struct OmissionsTests {
  private static let shared: Workbench.Shared = {
    var glossary = Glossary(
      concepts: [
        Concept(
          id: "甲型肝病",
          terms: [
            Term("甲型肝病", language: .chinese, status: .preferred),
            Term("elderly bone disease", language: .english, status: .preferred),
          ],
          field: "digestive"
        )
      ],
      lexicon: [
        ("患者", "patient"), ("接受", "receive"), ("药物", "drug"), ("手术", "surgical;surgery"),
        ("治疗", "treatment"), ("老年", "elderly"), ("骨质", "bone"), ("流失", "loss"), ("骨折", "fracture"),
        ("铁", "iron"), ("加速", "accelerate"), ("方法", "method"), ("目的", "objective"),
        ("发生", "occur"),
      ].map { LexiconEntry(headword: $0.0, translations: $0.1.split(separator: ";").map(String.init)) }
    )
    glossary.tieRates =
      glossary.lexicon.flatMap { [$0.headword] + $0.translations }.map { TieRate(word: $0, share: 0.95) }
      + [TieRate(word: "发生", share: 0)]
    return Workbench.Shared(glossary)
  }()

  private func omissions(_ source: String, _ target: String) throws -> (Omissions, [Sides<[Sentence]>]) {
    let workbench = try Workbench(Self.shared)
    let article = try workbench.align(workbench.read(RuleExample(source, target).text, path: "a.md"))
    return (Omissions(article), article.passages)
  }

  @Test("what only one side says", arguments: OmissionCase.all)
  func table(_ each: OmissionCase) throws {
    let (omissions, passages) = try omissions(each.source, each.target)
    func text(_ span: Span, _ passage: Int, _ side: Side) -> String {
      String(passages[passage][side][span.index].text.string.slice(span.range))
    }
    func text(_ run: Omissions.Run, _ side: Side) -> String { text(run.span, run.passage, side) }
    // The titles are the same in all cases.
    let found =
      omissions.lone.source.filter { $0.passage > 0 && $0.isTelling }.map { text($0, .source) + "-" }
      + omissions.replaced.filter { $0.source.passage > 0 && $0.source.isTelling }
      .map { "\(text($0.source, .source))→\(text($0.target, .target))" }
      + omissions.lone.target.filter { $0.passage > 0 && $0.isTelling }.map { "-" + text($0, .target) }
      + omissions.clauses.source.filter { $0.passage > 0 }.map { "[\(text($0.span, $0.passage, .source))]-" }
      + omissions.clauses.target.filter { $0.passage > 0 }.map { "-[\(text($0.span, $0.passage, .target))]" }
    #expect(found == each.expected)
  }

  @Test(
    "silence tells the more the more regularly a word is translated, and less where another passage ties it",
    arguments: [
      (0.0, false, 0.05), (0.5, false, 0.69), (0.95, false, 3.2), (1, false, 3.2), (0.9, false, 2.3),
      (0.9, true, 0.92),
    ]
  )
  func surprise(_ expectation: Double, _ isTiedElsewhere: Bool, _ expected: Double) {
    let word = Coverage.Word(
      span: Span(index: 0, range: 0..<3),
      ties: [],
      isTiedElsewhere: isTiedElsewhere,
      isKnown: true,
      expectation: expectation
    )
    #expect(abs(word.surprise - expected) < 1e-9)
  }

  @Test("an article whose words were not looked at leaves nothing out")
  func withoutCoverage() throws {
    let workbench = try Workbench(Self.shared)
    let text = RuleExample("老年患者。", "Patients.").text
    var article = try workbench.align(workbench.read(text, path: "a.md"))
    article.coverage = []
    let omissions = Omissions(article)
    #expect(omissions.replaced.isEmpty && omissions.lone == Sides(source: [], target: []))
    #expect(omissions.clauses == Sides(source: [], target: []))
  }
}
