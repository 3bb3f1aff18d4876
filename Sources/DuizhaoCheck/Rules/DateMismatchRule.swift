public import DuizhaoModel
import DuizhaoText

/// Reports dates of the article's history that differ between the languages.
public struct DateMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "date-mismatch",
    group: .frontMatter,
    summary: Message(en: "a date of the article's history differs", zh: "收稿、录用、发布日期不一致"),
    rationale: Message(
      en: "Priority and deadlines hang on these dates; both languages must give the same.",
      zh: "优先权与时限取决于这些日期，两种语言必须一致。"
    ),
    severity: .error,
    examples: [
      RuleExample(
        article: """
          # 骨代谢的研究进展

          收稿日期: 2025年5月5日; 录用日期: 2025年5月27日

          ## 摘要

          本文综述有关研究。

          # Research progress in bone metabolism

          Received: May 5th, 2025; accepted: May 27th, 2025

          ## Abstract

          This article reviews the studies.
          """
      ),
      RuleExample(
        article: """
          # 骨代谢的研究进展

          收稿日期: ⟦2025年5月5日⟧; 录用日期: 2025年5月27日

          ## 摘要

          本文综述有关研究。

          # Research progress in bone metabolism

          Received: ⟦May 15th, 2025⟧; accepted: May 27th, 2025

          ## Abstract

          This article reviews the studies.
          """
      ),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let versions = context.article.article.versions
    return HistoryDate.Event.allCases.compactMap { event in
      guard let source = date(event, in: versions.source), let target = date(event, in: versions.target),
        zip(source.numbers, target.numbers).contains(where: { $0 != 0 && $1 != 0 && $0 != $1 })
      else { return nil }
      return finding(
        .error,
        confidence: 0.95,
        Message(
          en: "“\(source.text.string)” in the source, “\(target.text.string)” in the translation",
          zh: "原文为“\(source.text.string)”，译文为“\(target.text.string)”"
        ),
        source: Place(source.text),
        target: Place(target.text)
      )
    }
  }

  private func date(_ event: HistoryDate.Event, in version: ArticleVersion) -> (
    numbers: [Double], text: MappedText
  )? {
    guard let date = version.dates.first(where: { $0.event == event }) else { return nil }
    let values = typedValues(in: date.text.string, language: version.language).filter { $0.kind == .date }
    return values.first.map { ($0.numbers, date.text) }
  }
}
