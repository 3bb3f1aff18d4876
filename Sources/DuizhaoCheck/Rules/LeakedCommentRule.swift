public import DuizhaoModel

/// Reports comments, notes of reviewers and traces of tracked changes that were left in the text.
public struct LeakedCommentRule: Rule {
  public static let about = RuleDescription(
    id: "leaked-comment",
    group: .text,
    summary: Message(en: "a comment was left in the text", zh: "正文中遗留了批注或修订痕迹"),
    rationale: Message(
      en:
        "What editors and reviewers wrote to the authors is printed and indexed as if it were the authors' own.",
      zh: "编辑和审稿人写给作者的话会被当作作者的原文刊印、收录。"
    ),
    severity: .warning,
    examples: [
      RuleExample("结果仍有待确认。骨密度下降（P<0.05）。", "The results have yet to be confirmed. Density fell (P<0.05)."),
      RuleExample("骨密度⟦【批注：请核对数据】⟧下降。", "Bone mineral density fell."),
      RuleExample("骨密度下降。", "Bone mineral density fell ⟦TODO⟧ in both groups."),
      RuleExample("骨密度见⟦错误！未找到引用源⟧。", "Bone mineral density ⟦{++⟧fell⟦++}⟧ in both groups."),
      RuleExample(keywords: "自噬；铁；骨密度⟦【待核：用MeSH词】⟧", "autophagy; iron; bone mineral density"),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let interruptions = context.article.article.interruptions.filter { $0.kind == .comment }
    let marked = interruptions.map { interruption in
      // A comment of HTML is not printed.
      let isHidden = interruption.text.string.hasPrefix("<!--")
      return report(
        Place(interruption.text),
        isHidden ? .info : .warning,
        confidence: isHidden ? 0.6 : 0.9,
        on: interruption.side
      )
    }
    let bare = Side.allCases.flatMap { side -> [Finding] in
      let version = context.article.article.versions[side]
      let texts = [version.title, version.abstract].compactMap { $0 } + version.keywords
      return texts.flatMap { text in
        LeakedRemarks.ranges(in: text.string).map { range in
          let place = Place(quote: String(text.string.slice(range)), range: text.documentRange(of: range))
          return report(place, .warning, confidence: 0.85, on: side)
        }
      }
    }
    return marked + bare
  }

  private func report(_ place: Place, _ severity: Severity, confidence: Double, on side: Side) -> Finding {
    finding(
      severity,
      confidence: confidence,
      Message(en: "“\(place.quote)” was left in the text", zh: "文中遗留了“\(place.quote)”"),
      at: place,
      on: side
    )
  }
}
