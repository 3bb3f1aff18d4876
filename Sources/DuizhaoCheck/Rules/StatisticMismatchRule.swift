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
    let differing = context.values.differences.filter(\.source.isStatistic).map { difference in
      finding(
        difference,
        difference.isSure ? .error : .info,
        confidence: difference.isSure ? 0.95 : 0.5,
        in: context
      )
    }
    return differing
      + findings(
        on: context.values.missing.filter(\.isStatistic),
        of: .source,
        .info,
        confidence: 0.7,
        in: context
      )
      + findings(
        on: context.values.added.filter(\.isStatistic),
        of: .target,
        .info,
        confidence: 0.7,
        in: context
      )
      + repeated(.source, in: context) + repeated(.target, in: context)
  }

  /// P values that one side gives to more results than the other does.
  private func repeated(_ side: Side, in context: CheckContext) -> [Finding] {
    context.values.repeated[side].filter { !$0.isDamaged }.map { value in
      // The whole sentence is meant: which of its results lacks the value only a reader can tell.
      let sentence = context.article.sentences[side][value.sentence]
      var place = Place(0..<sentence.text.count, in: sentence)
      place.context?.marked = [value.value.range]
      return finding(
        .info,
        confidence: 0.4,
        Message(
          en: "“\(value.written)” stands more often in the \(side == .source ? "source" : "translation")",
          zh: "“\(value.written)”在\(side == .source ? "原文" : "译文")中出现次数更多"
        ),
        source: side == .source ? place : nil,
        target: side == .target ? place : nil
      )
    }
  }
}
