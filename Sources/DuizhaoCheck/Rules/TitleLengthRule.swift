public import DuizhaoModel

/// Reports titles that are longer or shorter than a journal wants them.
public struct TitleLengthRule: Rule {
  public static let about = RuleDescription(
    id: "title-length",
    group: .frontMatter,
    summary: Message(en: "the title is too long or too short", zh: "题名过长或过短"),
    rationale: Message(
      en: "A long title is cut in lists of contents and in citations.",
      zh: "题名过长，在目次和引文中会被截断。"
    ),
    severity: .warning,
    isOnByDefault: false,
    clause: "GB/T 7713.2",
    options: [chinese.description, english.description],
    examples: [
      RuleExample(article: example("骨代谢的研究进展", "Research progress in bone metabolism")),
      RuleExample(
        article: example(
          "⟦老年2型糖尿病患者合并骨质疏松症的危险因素分析及其与肠道菌群失调的相关性研究⟧",
          "Osteoporosis in type 2 diabetes"
        )
      ),
    ]
  )

  private static func example(_ source: String, _ target: String) -> String {
    "# \(source)\n\n## 摘要\n\n本文综述有关研究。\n\n# \(target)\n\n## Abstract\n\nThis article reviews the studies.\n"
  }

  static let chinese = RuleOption(
    "chinese",
    default: 4...25,
    Message(en: "characters of the Chinese title", zh: "中文题名字数")
  )

  static let english = RuleOption(
    "english",
    default: 2...25,
    Message(en: "words of the English title", zh: "英文题名词数")
  )

  /// Creates the rule; its options are read from the context.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    findingsOnLength(
      context.article.titles.map { $0.map { [$0] } ?? [] },
      chinese: context[Self.chinese, of: Self.self],
      english: context[Self.english, of: Self.self],
      in: context
    )
  }
}
