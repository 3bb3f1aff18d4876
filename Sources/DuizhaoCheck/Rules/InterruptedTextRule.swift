public import DuizhaoModel

/// Reports text that stands inside an abstract without belonging to it.
public struct InterruptedTextRule: Rule {
  public static let about = RuleDescription(
    id: "interrupted-text",
    group: .text,
    summary: Message(en: "foreign text stands inside an abstract", zh: "摘要中夹有不属于它的文字"),
    rationale: Message(
      en:
        "A footnote or a page header inside an abstract ends up in databases as if the author had written it there.",
      zh: "夹在摘要中的脚注或页眉会被数据库当作作者的原文收录。"
    ),
    severity: .warning,
    examples: [
      RuleExample("骨质疏松症是一种全身性骨病。", "Osteoporosis is a systemic bone disease."),
      RuleExample(
        article: """
          # 骨代谢的研究进展

          ## 摘要

          骨质疏松症是一种全身性骨病。自噬参与骨重建。

          ## 关键词

          骨质疏松症；自噬

          # Research progress in bone metabolism

          ## Abstract

          Osteoporosis is a systemic bone disease.

          \\⟦*通讯作者。⟧

          Autophagy takes part in bone remodeling.

          ## Keywords

          osteoporosis; autophagy
          """
      ),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    context.article.article.interruptions.compactMap { interruption in
      let place = Place(interruption.text)
      let message: Message
      switch interruption.kind {
      case .footnote: message = Message(en: "a footnote interrupts the abstract", zh: "脚注打断了摘要")
      case .pageFurniture: message = Message(en: "page furniture interrupts the abstract", zh: "页眉页脚打断了摘要")
      // A comment is what `leaked-comment` reports.
      case .comment: return nil
      }
      return finding(
        .warning,
        confidence: 0.9,
        message,
        source: interruption.side == .source ? place : nil,
        target: interruption.side == .target ? place : nil
      )
    }
  }
}
