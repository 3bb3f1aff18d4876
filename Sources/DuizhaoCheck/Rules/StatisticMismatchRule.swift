public import DuizhaoModel

/// Reports P values, confidence intervals, effects and test statistics that differ between the languages.
public struct StatisticMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "statistic-mismatch",
    group: .numbers,
    summary: Message(en: "a statistic differs from its counterpart", zh: "统计量与对应译文不一致"),
    rationale: Message(
      en: "P<0.05 and P>0.05 are opposite results; whoever reads one language takes away a wrong conclusion.",
      zh: "P<0.05与P>0.05结论相反，只读一种语言的读者会得出错误结论。"
    ),
    severity: .error,
    clause: "GB/T 7713.2",
    examples: [
      RuleExample("两组差异有统计学意义（P<0.05）。", "The difference was significant (P<0.05)."),
      RuleExample("两组差异有统计学意义（⟦P<0.05⟧）。", "The difference was significant (⟦P>0.05⟧)."),
      RuleExample("危险因素为吸烟（⟦OR=1.85⟧）。", "Smoking was a risk factor (⟦OR=1.58⟧)."),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let article = context.article
    let differing = context.values.differences.filter(\.source.isStatistic).map { difference in
      finding(difference, .error, confidence: 0.95, in: context)
    }
    let missing = context.values.missing.filter(\.isStatistic).map { value in
      finding(
        .info,
        confidence: 0.7,
        Message(en: "“\(value.written)” is missing from the translation", zh: "译文缺少“\(value.written)”"),
        source: Place(value.value.range, in: article.sentences.source[value.sentence]),
        target: context.place(context.sentences(article.links[value.link], .target))
      )
    }
    let added = context.values.added.filter(\.isStatistic).map { value in
      finding(
        .info,
        confidence: 0.7,
        Message(en: "“\(value.written)” stands only in the translation", zh: "“\(value.written)”仅见于译文"),
        target: Place(value.value.range, in: article.sentences.target[value.sentence])
      )
    }
    return differing + missing + added
  }
}
