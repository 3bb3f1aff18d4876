public import DuizhaoModel
import DuizhaoText

/// Reports affiliations that do not name the same institution, place or postcode in both languages.
public struct AffiliationMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "affiliation-mismatch",
    group: .frontMatter,
    summary: Message(en: "an affiliation differs between the languages", zh: "作者单位中英文不一致"),
    rationale: Message(
      en:
        "Work is counted for institutions by their affiliations; a wrong branch or number gives it to another.",
      zh: "成果按署名单位统计，院区、序号写错便归于他人。"
    ),
    severity: .warning,
    clause: "GB/T 7713.2",
    examples: [
      RuleExample(
        article: example(
          "郑州大学第二附属医院神经内科，河南 郑州 450014",
          "Department of Neurology, the Second Affiliated Hospital of Zhengzhou University, Zhengzhou 450014, Henan, China"
        )
      ),
      RuleExample(
        article: example(
          "郑州大学⟦第二⟧附属医院，郑州 ⟦450000⟧",
          "The ⟦First⟧ Affiliated Hospital of Zhengzhou University, Zhengzhou ⟦450014⟧, China"
        )
      ),
      RuleExample(
        article: example(
          "北京中医药大学东方医院⟦西院区⟧，北京 100072",
          "⟦East Branch⟧ of Dongfang Hospital Beijing University of Chinese Medicine, Beijing 100072, China"
        )
      ),
      RuleExample(
        article: example(
          "苏北人民医院⟦心血管内科⟧，⟦江苏⟧ 扬州 225001",
          "⟦Northern People's Hospital, Yangzhou 225001, China⟧"
        )
      ),
    ]
  )

  private static func example(_ source: String, _ target: String) -> String {
    """
    # 骨代谢的研究进展

    武晓东, 吕梅

    \(source)

    ## 摘要

    本文综述有关研究。

    # Research progress in bone metabolism

    WU Xiaodong, LYU Mei

    \(target)

    ## Abstract

    This article reviews the studies.
    """
  }

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let versions = context.article.article.versions
    guard versions.source.language == .chinese, versions.target.language == .english else { return [] }
    let affiliations = versions.map(\.affiliations)
    guard !affiliations.source.isEmpty, !affiliations.target.isEmpty else { return [] }
    let comparison = AffiliationComparison(affiliations, languages: versions.map(\.language))
    let details = comparison.pairs.flatMap { pair in
      numbers(pair, comparison) + branch(pair, comparison) + department(pair) + affiliation(pair)
        + laboratories(pair)
    }
    let places = comparison.pairs.isEmpty ? [] : self.places(comparison, context)
    return count(affiliations) + details + places + marks(versions, context)
  }

  private func numbers(_ pair: AffiliationComparison.Pair, _ comparison: AffiliationComparison) -> [Finding] {
    var findings: [Finding] = []
    let postcodes = Sides(
      source: comparison.unmatched(\.postcodes, in: pair, .source),
      target: comparison.unmatched(\.postcodes, in: pair, .target)
    )
    for (source, target) in zip(postcodes.source, postcodes.target) where source.value.count == 6 {
      let written = pair.texts.target.string.slice(target.range)
      let isWhole = target.value.count == 6 && written.allSatisfy(\.isNumber)
      findings.append(
        differ(pair, source.range, target.range, isWhole ? .warning : .info, confidence: isWhole ? 0.9 : 0.6)
      )
    }
    let ordinals = Sides(
      source: comparison.unmatched(\.ordinals, in: pair, .source),
      target: comparison.unmatched(\.ordinals, in: pair, .target)
    )
    for (source, target) in zip(ordinals.source, ordinals.target) {
      findings.append(differ(pair, source.range, target.range, .warning, confidence: 0.9))
    }
    if let lost = ordinals.source.first, pair.facts.target.ordinals.isEmpty, !pair.isDamaged {
      findings.append(missing(pair, lost.range, of: .source, confidence: 0.5))
    }
    return findings
  }

  private func branch(_ pair: AffiliationComparison.Pair, _ comparison: AffiliationComparison) -> [Finding] {
    guard let source = pair.facts.source.branches.first else { return [] }
    guard let target = pair.facts.target.branches.first else {
      return [missing(pair, source.range, of: .source, confidence: 0.5)]
    }
    let values = pair.facts.map { Set($0.branches.map(\.value)) }
    guard values.source.isDisjoint(with: values.target) else { return [] }
    return [differ(pair, source.range, target.range, .warning, confidence: 0.9)]
  }
}
