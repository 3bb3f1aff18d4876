public import DuizhaoModel

/// Reports short forms on which the two languages, or the letters and the full form, do not agree.
public struct AbbreviationMismatchRule: Rule {
  public static let about = RuleDescription(
    id: "abbreviation-mismatch",
    group: .abbreviations,
    summary: Message(
      en: "a short form does not agree with its full form or counterpart",
      zh: "缩略语与全称或另一语种不一致"
    ),
    rationale: Message(
      en:
        "A short form whose letters are swapped, or that stands for another thing in each language, cannot be looked up.",
      zh: "字母颠倒或两种语言所指不同的缩略语无从查考。"
    ),
    severity: .warning,
    examples: [
      RuleExample(
        "骨密度（bone mineral density，BMD）降低。BMD与骨折有关。",
        "Bone mineral density (BMD) decreased. BMD was related to fracture."
      ),
      RuleExample(
        "⟦骨密度（bone mineral density，BMD）⟧降低。BMD与骨折有关。",
        "⟦Bone mass density (BMD)⟧ decreased. BMD was related to fracture."
      ),
      RuleExample(
        "残粒脂蛋白胆固醇（RLP-C）升高。RLP-C与骨密度有关。",
        "Remnant lipoprotein cholesterol (RLP-C) increased. ⟦RPL-C⟧ was related to bone density."
      ),
      RuleExample(
        "测定高密度脂蛋白。",
        "The level of ⟦high density lipoprotein (HDL-C)⟧ was measured."
      ),
    ]
  )

  /// Creates the rule; it has no options.
  public init() {}

  public func findings(in context: CheckContext) -> [Finding] {
    let expansions = Expansions(context.abbreviations)
    let oneSided = OneSidedForms(context)
    return expansions.differences.map(report) + expansions.misfits.map(report)
      + MiswrittenForms(context).all.map(report)
      + oneSided.inTitles.map {
        note(
          $0,
          en: "one title has “\($0.text)”, the other its full form",
          zh: "一种语言的题名用缩略语“\($0.text)”，另一种用全称"
        )
      }
      + oneSided.inChinese.map {
        note($0, en: "“\($0.text)” is used in the Chinese only", zh: "中文使用缩略语“\($0.text)”，英文只用全称")
      }
      + oneSided.asides.map {
        note($0, en: "“\($0.text)” stands in the Chinese only", zh: "“\($0.text)”只出现在中文中")
      }
  }

  private func note(_ found: OneSidedForms.Case, en english: String, zh chinese: String) -> Finding {
    finding(
      .info,
      confidence: 0.5,
      Message(en: english, zh: chinese),
      source: found.places.source,
      target: found.places.target
    )
  }

  private func report(_ difference: Expansions.Difference) -> Finding {
    let (source, target) = (difference.source.value, difference.target.value)
    return finding(
      difference.isSpelling ? .info : .warning,
      confidence: difference.isSpelling ? 0.5 : 0.85,
      Message(
        en:
          "“\(source.short.text)” is “\(source.english ?? "")” in the source, “\(target.english ?? "")” in the translation",
        zh: "“\(source.short.text)”的英文全称，原文为“\(source.english ?? "")”，译文为“\(target.english ?? "")”"
      ),
      source: difference.source.place,
      target: difference.target.place
    )
  }

  private func report(_ misfit: Expansions.Misfit) -> Finding {
    let value = misfit.definition.value
    let (short, full) = (value.short.text, value.english ?? "")
    let message =
      if let usual = misfit.usual {
        Message(
          en: "“\(short)” usually stands for “\(usual)”, here for “\(full)”",
          zh: "“\(short)”通常指“\(usual)”，此处为“\(full)”"
        )
      } else {
        Message(
          en: "nothing in “\(full)” explains “\(misfit.letters)” of “\(short)”",
          zh: "“\(short)”中的“\(misfit.letters)”在全称“\(full)”中没有对应的词"
        )
      }
    let place = misfit.definition.place
    return finding(
      misfit.usual == nil ? .info : .warning,
      confidence: misfit.usual == nil ? 0.5 : 0.8,
      message,
      source: misfit.side == .source ? place : nil,
      target: misfit.side == .target ? place : nil
    )
  }

  private func report(_ slip: MiswrittenForms.Slip) -> Finding {
    let isSure = slip.slip == .order || slip.slip == .letterCase
    let message =
      slip.slip == nil
      ? Message(
        en: "“\(slip.written)” is usually written “\(slip.meant)”",
        zh: "“\(slip.written)”通常写作“\(slip.meant)”"
      )
      : Message(
        en: "“\(slip.written)” looks like “\(slip.meant)” miswritten",
        zh: "“\(slip.written)”疑为“\(slip.meant)”之误"
      )
    return finding(
      isSure ? .warning : .info,
      confidence: isSure ? 0.85 : 0.5,
      message,
      source: slip.places.source,
      target: slip.places.target
    )
  }
}
