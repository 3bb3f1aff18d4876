public import DuizhaoModel
import DuizhaoText

/// Reports how often something is done where the two languages differ.
public struct FrequencyMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "frequency-mismatch",
    group: .numbers,
    summary: Message(en: "something is done more or less often in one language", zh: "给药等的频次不一致"),
    rationale: Message(
      en:
        "A drug that is given three times a day instead of twice is a wrong dose, though no amount is wrong.",
      zh: "每次剂量无误，给药频次译错，仍是剂量错误。"
    ),
    severity: .error,
    examples: [
      RuleExample("口服二甲双胍0.5 g，每日2次。", "Metformin 0.5 g was taken orally twice daily."),
      RuleExample("口服二甲双胍0.5 g，⟦每日2次⟧。", "Metformin 0.5 g was taken orally ⟦three times daily⟧."),
      RuleExample("口服二甲双胍0.5 g，⟦每天1次⟧。", "Metformin 0.5 g was taken orally ⟦every week⟧."),
      RuleExample("静脉滴注紫杉醇，⟦每3周1次⟧。", "Paclitaxel was infused ⟦every 2 weeks⟧."),
      RuleExample("静脉滴注紫杉醇，每3周为1个周期。", "Paclitaxel was infused once every three weeks."),
      RuleExample("头孢呋辛1.5 g，每日3次。", "Cefuroxime 1.5 g was given every 8 hours."),
      RuleExample("头孢呋辛1.5 g，⟦bid⟧。", "Cefuroxime 1.5 g was given ⟦three times a day⟧."),
      RuleExample("隔日1次，每次30 min。", "It was done every other day for 30 min."),
      RuleExample("⟦隔日1次⟧，每次30 min。", "It was done ⟦once a day⟧ for 30 min."),
      RuleExample("每日2～3次，连服7 d。", "It was taken twice daily for 7 days."),
      RuleExample("早晚各1次，每日2次。", "It was taken once in the morning and once in the evening."),
      RuleExample("口服阿司匹林，2次/d，每周随访。", "Aspirin was taken twice a day, with weekly follow-up."),
      RuleExample("每日服药20 mg，分2次。", "A dose of 20 mg was taken every day in two portions."),
      RuleExample("⟦每日⟧口服甲氨蝶呤10 mg。", "Methotrexate 10 mg was taken orally ⟦weekly⟧."),
      RuleExample("患者每月就诊1次，满足日常需求。", "Patients came once a month to have their daily needs met."),
      RuleExample("患者每月就诊。", "Patients came to have their daily needs met."),
      RuleExample("每天锻炼30 min，每周3次。", "They exercised 30 min a day, three times a week."),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let article = context.article
    return article.links.flatMap { link -> [Finding] in
      guard let source = Self.placed(link.source, article.sentences.source), !source.isEmpty,
        let target = Self.placed(link.target, article.sentences.target), !target.isEmpty
      else { return [] }
      return Self.differences(source, target).map { report($0, $1, in: article) }
    }
  }

  private typealias Placed = (frequency: Frequency, sentence: Int)

  /// The frequencies of one side of a link; nil where some cannot be compared.
  private static func placed(_ indices: [Int], _ sentences: [Sentence]) -> [Placed]? {
    var result: [Placed] = []
    for index in indices {
      guard let found = Frequency.all(in: sentences[index].text.string) else { return nil }
      result += found.map { ($0, index) }
    }
    return result
  }

  /// What differs, paired in order; only where both sides have as many left over.
  ///
  /// One that names a period only (*weekly*) stands for any in the same period, for it may be that of a dose.
  private static func differences(_ source: [Placed], _ target: [Placed]) -> [(Placed, Placed)] {
    var rest = (source: source, target: target)
    for (index, one) in rest.source.enumerated().reversed() {
      let same = rest.target.firstIndex { other in
        abs(one.frequency.rate - other.frequency.rate) < 1e-9 * one.frequency.rate
      }
      if let same {
        rest.source.remove(at: index)
        rest.target.remove(at: same)
      }
    }
    let exact = (rest.source.filter { !$0.frequency.isBare }, rest.target.filter { !$0.frequency.isBare })
    if exact.0.count == exact.1.count, !exact.0.isEmpty { return Array(zip(exact.0, exact.1)) }
    // All that either side says is a period, and another one.
    guard source.count == 1, target.count == 1, rest.source.count == 1,
      source[0].frequency.hours != target[0].frequency.hours
    else { return [] }
    return [(source[0], target[0])]
  }

  private func report(_ source: Placed, _ target: Placed, in article: AlignedArticle) -> Finding {
    let places = (
      Place(source.frequency.range, in: article.sentences.source[source.sentence]),
      Place(target.frequency.range, in: article.sentences.target[target.sentence])
    )
    let isSure = !source.frequency.isBare && !target.frequency.isBare
    return finding(
      .error,
      confidence: isSure ? 0.9 : 0.8,
      Message(
        en: "“\(places.0.quote)” in the source, “\(places.1.quote)” in the translation",
        zh: "原文为“\(places.0.quote)”，译文为“\(places.1.quote)”"
      ),
      source: places.0,
      target: places.1
    )
  }
}
