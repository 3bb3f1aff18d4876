import DuizhaoModel
import Testing

@testable import DuizhaoText

struct SplitCase: Sendable, CustomTestStringConvertible {
  var language: Language
  /// The passage with `|` where a sentence ends.
  var marked: String
  var testDescription: String { marked }

  static let english = [
    "Iron accelerates bone loss.| Autophagy takes part in it.",
    "As Wu et al. showed, E. coli grew.| It was fast.",
    "P values (P < 0.05) were given, see Fig. 2 and Eq. 3.| Then it ended.",
    "They got 5 mg i.v. daily vs. placebo.| All lived.",
    "It was 0. 05 in one group.| The other was higher.",
    "Pain fell in all patients.|The scores rose (P<0.05).|Compared with before, they slept.",
    "Samples went to www.example.org and No. 5 was lost.| We went on.",
    "Dr. Smith and J. Brown wrote it.| Nobody read it.",
    "Was it so?| It was!| Good.", "He said \"it works.\" |Then he left.",
    "The dose was 1.5 mg/kg; the control got none.| All lived.",
    "血清 levels rose。|They fell．|The end.", "Vitamin C. |The end.",
  ].map { SplitCase(language: .english, marked: $0) }

  static let chinese = [
    "铁加速骨质流失。|自噬参与骨重建。", "他说：“有效。”|随后离开。", "疗效好；副作用少。|值得推广！|是吗？", "体温36.5℃，P<0.05。|差异显著。",
    "患者疼痛减轻.|睡眠改善.", "（见图2。）|其后好转。", "采用E.coli菌株。|培养24 h。", "经0.05 mol/L处理。|洗涤3次。", "无标点的一句",
  ].map { SplitCase(language: .chinese, marked: $0) }

  static let labels = [
    SplitCase(language: .chinese, marked: "目的 探讨疗效。|方法 选取60例。|结果 疗效良好。|结论 值得推广。"),
    SplitCase(language: .chinese, marked: "目的：探讨疗效；|方法：选取60例，|结果：疗效良好。|结论：值得推广。"),
    SplitCase(language: .chinese, marked: "【目的】探讨疗效。|【方法】选取60例。|【结果】疗效良好。|【结论】值得推广。"),
    SplitCase(language: .chinese, marked: "目的探讨疗效。|方法选取60例。|结果两组不同。|结果显示有效。|结论值得推广。"),
    SplitCase(
      language: .english,
      marked:
        "Objective To study it. |Methods Sixty patients were seen. |Results They lived. |Conclusion Good."
    ),
    SplitCase(
      language: .english,
      marked: "OBJECTIVE: To study it. |METHODS: We saw 60 patients. |RESULTS: The results showed no harm."
    ),
    SplitCase(
      language: .english,
      marked: "ObjectiveTo study it. |MethodsSixty patients were seen. |ResultsThey lived."
    ),
    SplitCase(language: .english, marked: "Results of the study were good. |Methods of this kind are rare."),
  ]
}

@Suite("Sentences")
struct SentenceTests {
  private func split(_ text: String, _ language: Language) throws -> [Sentence] {
    try sentences(
      in: MappedText(text),
      language: language,
      breaks: BreakIterator(.sentence, language: language)
    )
  }

  @Test("end where they end", arguments: SplitCase.english + SplitCase.chinese + SplitCase.labels)
  func boundaries(_ each: SplitCase) throws {
    let expected = each.marked.split(separator: "|").map { $0.trimmingSpaces }
    let text = each.marked.filter { $0 != "|" }
    let found = try split(text, each.language)
    #expect(found.map(\.text.string) == expected)
    for sentence in found {
      #expect(String(text.slice(sentence.text.documentRange)) == sentence.text.string)
    }
  }

  @Test(
    "labels open sections",
    arguments: [
      ("目的 探讨疗效。方法 选取60例。", [SectionKind.objective, .methods], ["目的 ", "方法 "]),
      ("【目的】探讨疗效。【结论】好。", [.objective, .conclusion], ["【目的】", "【结论】"]),
      ("背景：常见病。目的：探讨疗效。", [.background, .objective], ["背景：", "目的："]),
      ("目的 探讨療效。結果 良好。", [.objective, .results], ["目的 ", "結果 "]), ("结果显示有效。方法学已述。", [nil, nil], [nil, nil]),
      ("本文方法简便。", [nil], [nil]),
    ] as [(String, [SectionKind?], [String?])]
  )
  func labels(text: String, kinds: [SectionKind?], labels: [String?]) throws {
    let found = try split(text, .chinese)
    #expect(found.map(\.section) == kinds)
    #expect(found.map { sentence in sentence.label.map { String(sentence.text.string.slice($0)) } } == labels)
  }

  @Test(
    "any text survives",
    arguments: ["", " ", "。", "...", "\n\n", "目的", "Methods", "A.", ".。.", "\u{0}", "😀。😀", "【", "（。）"]
  )
  func survives(_ text: String) throws {
    for language in Language.allCases {
      let found = try split(text, language)
      #expect(found.allSatisfy { !$0.text.isEmpty })
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var part = drop { $0 == " " }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
