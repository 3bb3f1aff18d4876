public import DuizhaoModel

/// Reports abstracts that are longer or shorter than a journal wants them.
public struct AbstractLengthRule: Rule {
  public static let about = RuleDescription(
    id: "abstract-length",
    group: .frontMatter,
    summary: Message(en: "the abstract is too long or too short", zh: "摘要过长或过短"),
    rationale: Message(
      en: "An abstract that is cut by a database, or says too little, does not stand for the article.",
      zh: "摘要过长会被数据库截断，过短则不足以代表全文。"
    ),
    severity: .warning,
    isOnByDefault: false,
    clause: "GB/T 7713.2",
    options: [chinese.description, english.description],
    examples: [
      RuleExample(
        String(repeating: "骨质疏松症是一种以骨量减少为特征的全身性骨病。", count: 6),
        String(repeating: "Osteoporosis is a systemic bone disease with a low bone mass. ", count: 8)
      ),
      RuleExample("⟦骨质疏松症是一种全身性骨病。⟧", "⟦Osteoporosis is a systemic bone disease.⟧"),
    ]
  )

  static let chinese = RuleOption(
    "chinese",
    default: 100...600,
    Message(en: "characters of the Chinese abstract", zh: "中文摘要字数")
  )

  static let english = RuleOption(
    "english",
    default: 60...450,
    Message(en: "words of the English abstract", zh: "英文摘要词数")
  )

  /// Creates the rule; its options are read from the context.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    findingsOnLength(
      context.article.sentences,
      chinese: context[Self.chinese, of: Self.self],
      english: context[Self.english, of: Self.self],
      in: context
    )
  }
}
