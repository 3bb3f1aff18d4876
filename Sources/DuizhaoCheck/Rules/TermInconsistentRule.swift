public import DuizhaoModel

/// Reports one concept under several names within an article.
public struct TermInconsistentRule: Rule {
  public static let about = RuleDescription(
    id: "term-inconsistent",
    group: .terms,
    summary: Message(en: "one concept has several names", zh: "同一概念用了不同的词"),
    rationale: Message(
      en: "A reader takes two names for two things; an index files the article under one of them only.",
      zh: "读者会把两个名称当作两个概念，检索时也只能命中其一。"
    ),
    severity: .warning,
    clause: "GB/T 7713.2",
    options: [scope.description, admitted.description],
    examples: [
      RuleExample("高血压是常见病。高血压可致卒中。", "Hypertension is common. Hypertension may cause stroke."),
      RuleExample("高血压是常见病。⟦高血压⟧可致卒中。", "Hypertension is common. ⟦High blood pressure⟧ may cause stroke."),
      RuleExample("骨质疏松症是常见病。⟦骨质疏松⟧可致骨折。", "Osteoporosis is common. ⟦Osteoporosis⟧ may cause fracture."),
      RuleExample(
        "骨密度（BMD）降低。BMD与骨折有关。",
        "Bone mineral density (BMD) decreased. BMD was related to fracture."
      ),
      RuleExample("选用BALB/c小鼠，小鼠均健康。", "Healthy BALB/c mice were chosen, and ⟦BALB/C⟧ mice were fed."),
      RuleExample(
        "骨折患者较多。骨折的危险因素已明确。",
        "Many patients had fractures. The risk factors of fracture are known."
      ),
      RuleExample(
        "样本合格率升高。各科样本合格率相近。⟦样品⟧合格率与培训有关。",
        "The sample qualification rate rose. It was alike: the sample qualification rate. The ⟦sample⟧ qualification rate was related to training."
      ),
    ]
  )

  /// Over what terms must be one.
  enum Scope: String, OptionChoice {
    /// Each article for itself.
    case article
    /// All articles of a run: an issue of a journal, a translator's project.
    case batch
  }

  /// Over what terms must be one.
  static let scope = RuleOption(
    "scope",
    default: Scope.article,
    Message(
      en: "over what terms must be one: each article, or also all articles of a run",
      zh: "一致性的范围：article为单篇，batch为同一次检查的全部文章"
    )
  )

  /// Whether the other admitted names of a concept may stand beside the preferred one.
  static let admitted = RuleOption(
    "admitted",
    default: false,
    Message(
      en: "let admitted synonyms of the glossary stand beside each other",
      zh: "允许术语库收录的同义词并用"
    )
  )

  /// Creates the rule.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let uses = TermUses(context)
    let variants = Sides(source: uses.variants(of: .source), target: uses.variants(of: .target))
    let isAdmitted = context[Self.admitted, of: Self.self]
    let known = concepts(uses, isAdmitted ? Sides(source: [], target: []) : variants, context)
    let seen = Set(known.flatMap { [$0.source?.range, $0.target?.range].compactMap { $0 } })
    let further =
      (isAdmitted ? [] : nested(context)) + groups(context)
      + variations(context, told: variants.map { Set($0.map(\.other.range)) })
    return known + cases(context)
      + further.filter { finding in
        ![finding.source?.range, finding.target?.range].compactMap { $0 }.contains(where: seen.contains)
      }
  }
}
