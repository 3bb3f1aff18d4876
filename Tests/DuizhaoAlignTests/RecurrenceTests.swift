import DuizhaoModel
import DuizhaoText
import Testing

@testable import DuizhaoAlign

/// The passages of a side, a sentence each, and the expressions that recur or nearly do, with how often each.
struct RecurrenceCase: Sendable, CustomTestStringConvertible {
  var name: String
  var passages: [String]
  var names: [String] = []
  var language = Language.chinese
  var expected: [String: Int]
  var testDescription: String { name }

  static let all = [
    RecurrenceCase(
      name: "in two passages",
      passages: ["样本合格率提高。", "比较样本合格率。"],
      expected: ["样本合格率": 2]
    ),
    RecurrenceCase(name: "twice in one passage only", passages: ["骨质与骨质。", "流失。"], expected: [:]),
    RecurrenceCase(name: "once", passages: ["骨质流失。", "合格。"], expected: [:]),
    RecurrenceCase(
      name: "a near form of what recurs",
      passages: ["样本合格率提高。", "比较样本合格率。", "样品合格率。"],
      expected: ["样本合格率": 2, "样品合格率": 1, "合格率": 3]
    ),
    RecurrenceCase(
      name: "two near forms, once each",
      passages: ["样本合格率。", "样品合格率。"],
      expected: ["合格率": 2, "样本合格率": 1, "样品合格率": 1]
    ),
    RecurrenceCase(
      name: "a character left out",
      passages: ["样本合格率提高。", "比较样本合格率。", "样本合率。"],
      expected: ["样本合格率": 2, "样本合率": 1, "样本": 3]
    ),
    RecurrenceCase(
      name: "opposites are no near forms",
      passages: ["血糖升高组。", "血糖降低组。", "术前评分值。", "术后评分值。"],
      expected: ["血糖": 2, "评分值": 2]
    ),
    RecurrenceCase(
      name: "neither are numbered things",
      passages: ["骨质第一类。", "骨质第二类。"],
      expected: ["骨质": 2]
    ),
    RecurrenceCase(
      name: "nor longer expressions",
      passages: ["样本合格率。", "样本合格率。", "新样本合格率。"],
      expected: ["样本合格率": 3]
    ),
    RecurrenceCase(
      name: "a part of a longer one counts where it also stands alone",
      passages: ["骨质流失。", "骨质流失。", "骨质。"],
      expected: ["骨质流失": 2, "骨质": 3]
    ),
    RecurrenceCase(
      name: "not across marks, numbers and function words",
      passages: ["骨质，流失。", "骨质，流失。", "骨质与流失。", "骨质3流失。"],
      expected: ["骨质": 4, "流失": 4]
    ),
    RecurrenceCase(
      name: "what is near a keyword",
      passages: ["样品合格率。"],
      names: ["样本合格率"],
      expected: ["样品合格率": 1]
    ),
    RecurrenceCase(
      name: "several English words",
      passages: ["The sample pass rate rose.", "A sample pass rate was seen.", "Pass it."],
      language: .english,
      expected: ["sample pass rate": 2]
    ),
    RecurrenceCase(
      name: "hyphens join English words, marks do not",
      passages: ["bone-loss rates", "bone-loss rates", "bone, loss"],
      language: .english,
      expected: ["bone loss rate": 2]
    ),
    RecurrenceCase(name: "nothing", passages: [], expected: [:]),
    RecurrenceCase(name: "empty sentences", passages: ["", ""], expected: [:]),
  ]
}

@Suite("Recurrence of expressions")
struct RecurrenceTests {
  private static let vocabulary = Vocabulary(
    Glossary(
      lexicon: [
        "样本", "样品", "合格率", "合格", "提高", "比较", "骨质", "流失", "血糖", "升高", "降低", "第一", "第二", "术前", "术后",
        "评分",
      ].map { LexiconEntry(headword: $0, translations: ["x"]) }
        + [LexiconEntry(headword: "与", translations: ["and"], wordClass: .function)]
    )
  )

  @Test("expressions of a side", arguments: RecurrenceCase.all)
  func table(_ each: RecurrenceCase) throws {
    let analyzer = try TextAnalyzer(vocabulary: Self.vocabulary)
    let passages = try each.passages.map { [try analyzer.sentence(MappedText($0), language: each.language)] }
    let recurrence = Recurrence(
      passages,
      names: each.names,
      isFunctionWord: Self.vocabulary.isFunctionWord
    )
    var found: [String: Int] = [:]
    for (passage, span) in recurrence.places {
      let text = passages[passage][span.index].text.string.slice(span.range)
      found[FoldedText(String(text)).string, default: 0] += 1
    }
    #expect(found == each.expected)
  }
}
