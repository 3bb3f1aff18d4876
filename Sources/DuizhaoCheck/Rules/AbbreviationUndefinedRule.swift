public import DuizhaoModel

/// Reports short forms that are used without saying what they stand for.
public struct AbbreviationUndefinedRule: Rule {
  /// Short forms that need no definition, besides those that the glossary has as such.
  static let familiar = RuleOption(
    "familiar",
    default: [String](),
    Message(en: "short forms that need no definition", zh: "无需给出全称的缩略语")
  )

  public static let about = RuleDescription(
    id: "abbreviation-undefined",
    summary: Message(en: "a short form is used without its full form", zh: "缩略语未给出全称"),
    rationale: Message(
      en:
        "An abstract is read without the article: what its short forms mean must be found in it, in each language.",
      zh: "摘要会脱离正文单独阅读，各语种摘要中的缩略语都应在首次出现时给出全称。"
    ),
    severity: .warning,
    clause: "GB/T 6447",
    options: [familiar.description],
    examples: [
      RuleExample(
        "骨密度（BMD）降低。BMD与骨折有关。",
        "Bone mineral density (BMD) decreased. BMD was related to fracture."
      ),
      RuleExample(
        "⟦骨密度（BMD）⟧降低。BMD与骨折有关。",
        "Bone mineral density decreased. ⟦BMD⟧ was related to fracture."
      ),
      RuleExample(
        "测定⟦癌胚抗原⟧水平，并提取DNA行PCR检测。",
        "The level of ⟦CEA⟧ was measured, and DNA was extracted for PCR."
      ),
      RuleExample("结果见表（Table 2）。", "The results are listed in the table (Table2). Table 2 is new."),
      RuleExample(
        "用⟦ERCP⟧治疗胆总管狭窄，TP53、KRAS基因突变者除外。",
        "Bile duct stenosis was treated by ⟦ERCP⟧, except in patients with mutations of the genes TP53 and KRAS."
      ),
    ]
  )

  /// Creates the rule.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    // A memory is no text in order: nobody defines short forms in it.
    guard context.article.kind != .memory else { return [] }
    return UndefinedAbbreviations(context, familiar: context[Self.familiar, of: Self.self]).all
      .map { report($0, context.article) }
  }

  private func report(_ found: UndefinedAbbreviation, _ article: AlignedArticle) -> Finding {
    let (severity, confidence) = Self.gravity(found)
    return finding(
      severity,
      confidence: confidence,
      Self.message(found, article),
      source: found.uses.source ?? found.fullForms.source,
      target: found.uses.target ?? found.fullForms.target
    )
  }

  private static func gravity(_ found: UndefinedAbbreviation) -> (Severity, Double) {
    switch found.ground {
    case .definedThere: found.isFamiliar || found.isExcused ? (.info, 0.6) : (.warning, 0.9)
    case .writtenOut: found.isFamiliar || found.isExcused ? (.info, 0.6) : (.warning, 0.85)
    case .definedLater: (.info, 0.7)
    case .term: (.info, found.isFamiliar ? 0.4 : 0.5)
    case .group: (.info, 0.5)
    case .shape: (.info, 0.4)
    }
  }

  private static func message(_ found: UndefinedAbbreviation, _ article: AlignedArticle) -> Message {
    let short = found.short.text
    if found.ground == .definedLater {
      return Message(en: "“\(short)” is used before its full form is given", zh: "“\(short)”先使用后给出全称")
    }
    if let full = found.fullForms.source ?? found.fullForms.target {
      return Message(
        en: "“\(short)” is used without its full form; elsewhere stands “\(full.quote)”",
        zh: "“\(short)”未给出全称；他处写作“\(full.quote)”"
      )
    }
    if found.uses.source != nil, found.uses.target != nil {
      return Message(
        en: "“\(short)” is used in both languages, and neither gives its full form",
        zh: "中英文均使用“\(short)”，但都未给出全称"
      )
    }
    return Message(en: "“\(short)” is used without its full form", zh: "“\(short)”未给出全称")
  }
}
