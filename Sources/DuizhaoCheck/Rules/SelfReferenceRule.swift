public import DuizhaoModel
import DuizhaoText

/// Reports words by which a Chinese abstract speaks of itself or its authors.
public struct SelfReferenceRule: Rule {
  public static let about = RuleDescription(
    id: "self-reference",
    group: .typography,
    summary: Message(en: "the Chinese abstract speaks of itself or its authors", zh: "摘要中使用了“本文”“作者”等自称"),
    rationale: Message(
      en: "An abstract is read without the article, so it is written in the third person.",
      zh: "摘要脱离正文独立流通，应使用第三人称。"
    ),
    severity: .warning,
    isOnByDefault: false,
    clause: "GB/T 6447",
    options: [words.description],
    examples: [
      RuleExample(
        "探讨自噬与骨代谢的关系。第一作者完成了测量。",
        "To study autophagy and bone metabolism. The first author measured it."
      ),
      RuleExample("⟦本文⟧探讨自噬，⟦我们⟧测定了骨密度。", "This article studies autophagy; we measured bone density."),
    ]
  )

  static let words = RuleOption(
    "words",
    default: ["本文", "作者", "笔者", "我们", "我院", "我科"],
    Message(en: "the words that are reported", zh: "需要报告的词语")
  )

  /// Creates the rule; its options are read from the context.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    guard let side = context.side(in: .chinese) else { return [] }
    let words = context[Self.words, of: Self.self]
    return context.article.sentences[side].flatMap { sentence in
      words.flatMap { word in
        TermSearch.ranges(of: word, in: sentence.text.string).filter {
          !isPartOfName($0, sentence.text.string)
        }
      }.map { range in
        let place = Place(range, in: sentence)
        return finding(
          .warning,
          confidence: 0.9,
          Message(en: "the abstract says “\(place.quote)”", zh: "摘要中出现“\(place.quote)”"),
          at: place,
          on: side
        )
      }
    }
  }

  /// Whether 作者 is somebody's title: 第一作者, 通信作者.
  private func isPartOfName(_ range: Range<Int>, _ text: String) -> Bool {
    let before = text.slice(0..<range.lowerBound)
    return ["第一", "通信", "通讯", "合", "协", "原"].contains { before.hasSuffix($0) }
  }
}
