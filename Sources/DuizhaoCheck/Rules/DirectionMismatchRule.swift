public import DuizhaoModel

/// Reports where the two languages say opposite things: increase and decrease, significant and not, and the like.
public struct DirectionMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "direction-mismatch",
    group: .numbers,
    summary: Message(en: "the two languages say opposite things", zh: "中英文方向相反"),
    rationale: Message(
      en:
        "“Increased” for 降低, or a lost “not”, turns a result into its opposite for whoever reads one language.",
      zh: "将“降低”译为increased，或漏译否定词，会使只读一种语言的读者得到相反的结论。"
    ),
    severity: .error,
    clause: "GB/T 7713.2",
    examples: [
      RuleExample("治疗后血压降低。", "Blood pressure decreased after treatment."),
      RuleExample("治疗后血压⟦降低⟧。", "Blood pressure ⟦increased⟧ after treatment."),
      RuleExample(
        "观察组评分高于对照组。",
        "The score of the control group was lower than that of the observation group."
      ),
      RuleExample(
        "观察组评分⟦高于⟧对照组。",
        "The score of the observation group ⟦was lower than⟧ that of the control group."
      ),
      RuleExample("该药可抑制大鼠血脂的升高。", "The drug inhibited the increase of blood lipids in rats."),
      RuleExample("该药可降低大鼠血脂。", "The drug attenuated the increase of blood lipids in rats."),
      RuleExample("该药可⟦抑制大鼠血脂的升高⟧。", "The drug ⟦increased⟧ blood lipids in rats."),
      RuleExample("姜黄素可防止骨量减少。", "Curcumin prevented the reduction of bone mass."),
      RuleExample("术后体温未见升高。", "Body temperature did not increase after surgery."),
      RuleExample("术后体温⟦未见升高⟧。", "Body temperature ⟦increased⟧ after surgery."),
      RuleExample("两组年龄差异无统计学意义。", "There was no significant difference in age between the two groups."),
      RuleExample("两组年龄差异无统计学意义。", "The two groups were similar in age."),
      RuleExample("两组年龄⟦差异无统计学意义⟧。", "There was a ⟦significant difference⟧ in age between the two groups."),
      RuleExample("护理后住院时间缩短。", "The hospital stay was reduced after nursing."),
      RuleExample("护理后住院时间⟦缩短⟧。", "The hospital stay was ⟦prolonged⟧ after nursing."),
      RuleExample("护理后生存期延长。", "Survival was longer after nursing."),
      RuleExample("护理后疼痛减轻。", "Pain was relieved after nursing."),
      RuleExample("铁蛋白与骨密度呈负相关。", "Ferritin was inversely correlated with bone mineral density."),
      RuleExample("铁蛋白与骨密度⟦呈负相关⟧。", "Ferritin ⟦was positively correlated with⟧ bone mineral density."),
      RuleExample("吸烟是卒中的⟦危险因素⟧。", "Smoking was a ⟦protective factor⟧ for stroke."),
      RuleExample("其发病机制尚不明确。", "Its pathogenesis remains unclear."),
      RuleExample("其发病机制尚⟦不明确⟧。", "Its pathogenesis is ⟦clear⟧."),
      RuleExample("吸烟会升高而不是降低血压。", "Smoking increases blood pressure rather than lowering it."),
      RuleExample("病例翻倍时间从3天延长至6天。", "The doubling of cases slowed from 3 days to 6 days."),
      RuleExample("最早的病例后被证实为流感。", "The earliest case was later confirmed as influenza."),
      RuleExample("阿司匹林不超过300 mg。", "Aspirin above 300 mg was prohibited."),
      RuleExample("患者随访5年以上。", "The patients were followed up for more than 5 years."),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let article = context.article
    let words = NegatedWords(context.knowledge.vocabulary)
    return article.links.flatMap { link -> [Finding] in
      guard !link.source.isEmpty, !link.target.isEmpty else { return [] }
      let comparison = DirectionComparison(link, in: article, index: context.knowledge.directions)
      let found =
        comparison.conflicts.map { report($0, in: article) }
        + comparison.lone.map { report($0, link, in: context) }
        + SignificanceComparison(comparison).conflicts.map { report($0, in: article) }
        + NegationComparison(link, in: article, directions: comparison, words: words).conflicts.map {
          report($0, in: article)
        }
        + BoundComparison(link, in: article).conflicts.map { report($0, in: article) }
      return article.kind == .article ? found : found.map(doubted)
    }
  }

  /// A finding on a text that is no abstract, where *not* is said in more ways than results are told in: only what is
  /// nearly sure warns.
  private func doubted(_ finding: Finding) -> Finding {
    guard finding.confidence < 0.8 else { return finding }
    var finding = finding
    finding.severity = .info
    finding.confidence = min(finding.confidence, 0.5)
    return finding
  }

  private func report(_ conflict: DirectionComparison.Conflict, in article: AlignedArticle) -> Finding {
    let source = Place(conflict.source.scope, in: article.sentences.source[conflict.source.sentence])
    let target = Place(conflict.target.scope, in: article.sentences.target[conflict.target.sentence])
    return report(source, target, conflict.confidence)
  }

  /// A way that only the translation says: 差异有统计学意义, *was significantly lower*.
  private func report(_ mark: DirectionMark, _ link: Link, in context: CheckContext) -> Finding {
    let target = Place(mark.scope, in: context.article.sentences.target[mark.sentence])
    var source = context.place(context.sentences(link, .source))
    source?.quote = ""
    return finding(
      .info,
      confidence: 0.5,
      Message(
        en: "“\(target.quote)” says a direction that the source does not",
        zh: "译文“\(target.quote)”说明了方向，原文没有"
      ),
      source: source,
      target: target
    )
  }

  private func report(_ conflict: BoundComparison.Conflict, in article: AlignedArticle) -> Finding {
    let source = Place(conflict.source.value.range, in: article.sentences.source[conflict.source.sentence])
    let target = Place(conflict.target.value.range, in: article.sentences.target[conflict.target.sentence])
    return report(source, target, conflict.confidence)
  }

  private func report(_ conflict: SignificanceComparison.Conflict, in article: AlignedArticle) -> Finding {
    let claim = Place(conflict.claim.scope, in: article.sentences[conflict.side][conflict.claim.sentence])
    let counterpart = conflict.counterpart.map {
      Place($0.scope, in: article.sentences[conflict.side.other][$0.sentence])
    }
    return finding(
      .warning,
      confidence: counterpart == nil ? 0.75 : 0.85,
      Message(
        en: "“\(claim.quote)”, but the P value beside it says the opposite",
        zh: "“\(claim.quote)”与其后的P值相反"
      ),
      source: conflict.side == .source ? claim : counterpart,
      target: conflict.side == .target ? claim : counterpart
    )
  }

  private func report(_ conflict: NegationComparison.Conflict, in article: AlignedArticle) -> Finding {
    let negation = Place(
      conflict.negation.range,
      in: article.sentences[conflict.side][conflict.negation.index]
    )
    let counterpart = Place(
      conflict.counterpart.range,
      in: article.sentences[conflict.side.other][conflict.counterpart.index]
    )
    return conflict.side == .source
      ? report(negation, counterpart, conflict.confidence)
      : report(counterpart, negation, conflict.confidence)
  }

  private func report(_ source: Place, _ target: Place, _ confidence: Double) -> Finding {
    finding(
      confidence >= 0.7 ? .error : confidence >= 0.57 ? .warning : .info,
      confidence: confidence,
      Message(
        en: "“\(source.quote)” in the source, but “\(target.quote)” in the translation",
        zh: "原文为“\(source.quote)”，译文却为“\(target.quote)”"
      ),
      source: source,
      target: target
    )
  }
}
