public import DuizhaoModel

/// Reports sums, shares, centres and indices that do not come out, inside one language.
public struct ArithmeticRule: Rule {
  public static let about = RuleDescription(
    id: "arithmetic",
    group: .numbers,
    summary: Message(en: "numbers of one text contradict each other", zh: "同一文本内的数值相互矛盾"),
    rationale: Message(
      en:
        "Groups that do not add up and percentages that do not fit their counts make readers doubt every result.",
      zh: "各组例数之和不等于总数、百分比与例数不符，会使读者怀疑全部结果。"
    ),
    severity: .warning,
    clause: "SAMPL",
    examples: [
      RuleExample(
        "120例患者随机分为观察组60例和对照组60例。",
        "A total of 120 patients were randomly divided into observation group (n=60) and control group (n=60)."
      ),
      RuleExample(
        "⟦120例患者随机分为观察组60例和对照组61⟧例。",
        "A total of ⟦120 patients were randomly divided into observation group (n=60) and control group (n=61⟧)."
      ),
      RuleExample(
        "将⟦120只大鼠随机分为4组，每组40⟧只。",
        "⟦120 rats were randomly divided into 4 groups with 40⟧ rats in each group."
      ),
      RuleExample(
        "将120只大鼠随机分为3组，每组40只。",
        "120 rats were randomly divided into 3 groups with 40 in each group."
      ),
      RuleExample(
        "120例随机分为观察组60例和对照组60例，失访2例。",
        "120 cases were randomized into two groups (n=60 each); 2 cases were lost."
      ),
      RuleExample("共纳入⟦70例，其中男40例，女31⟧例。", "⟦70 patients, 40 males and 31⟧ females, were included."),
      RuleExample("有效率为⟦30.3%（12/36⟧）。", "The response rate was ⟦12/36 (30.3%⟧)."),
      RuleExample("36例中12例（33.3%）有效。", "The treatment worked in 12 of 36 patients (33.3%)."),
      RuleExample("⟦36例中12例（30.3%⟧）有效。", "The treatment worked in ⟦12 of 36 patients (30.3%⟧)."),
      RuleExample(
        "灵敏度为85.2%，特异度为66.0%，⟦约登指数为0.544⟧。",
        "The sensitivity was 85.2%, the specificity 66.0% and the ⟦Youden index 0.544⟧."
      ),
      RuleExample("70例患者的手术成功率⟦占92%⟧。", "Of 70 patients 92% were treated."),
      RuleExample(
        "纳入435例，其中男177例、女258例，根据年龄分为青年组（135例）、中年组（200例）、老年组（100例）。",
        "The patients were from five communities and were divided into two groups (n=55 each)."
      ),
      RuleExample("年龄⟦75~18岁⟧。", "They were aged ⟦75 to 18 years⟧."),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let errors = [Side.source, .target].map { side in
      context.article.sentences[side].enumerated().flatMap { index, sentence in
        context.damage.isDamaged(index, side) ? [] : Arithmetic(sentence).errors.map { (sentence, $0) }
      }
    }
    var target = errors[1]
    var findings: [Finding] = []
    for (sentence, error) in errors[0] {
      let twin = target.firstIndex { $0.1.claim == error.claim }
      let other = twin.map { target.remove(at: $0) }
      findings.append(
        finding(
          error,
          source: Place(error.range, in: sentence),
          target: other.map { Place($0.1.range, in: $0.0) }
        )
      )
    }
    return findings + target.map { finding($0.1, source: nil, target: Place($0.1.range, in: $0.0)) }
      + [Side.source, .target].compactMap { impossibleShare($0, in: context) }
  }

  /// The first percentage that no whole number of the cases makes.
  private func impossibleShare(_ side: Side, in context: CheckContext) -> Finding? {
    guard let cases = WholeCounts(context.article.sentences[side]), let share = cases.impossible.first else {
      return nil
    }
    let place = Place(share.range, in: share.sentence)
    return finding(
      .info,
      confidence: 0.5,
      Message(
        en: "no number of \(cases.total) cases is \(share.written)",
        zh: "\(cases.total)例中没有整数例数可得\(share.written)"
      ),
      source: side == .source ? place : nil,
      target: side == .target ? place : nil
    )
  }

  private func finding(_ error: Arithmetic.Flaw, source: Place?, target: Place?) -> Finding {
    finding(
      .warning,
      confidence: 0.9,
      error.message,
      source: source,
      target: target
    )
  }
}
