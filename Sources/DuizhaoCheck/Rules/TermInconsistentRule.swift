public import DuizhaoModel
import DuizhaoText

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
    if context[Self.admitted, of: Self.self] { return variations(context) }
    let uses = TermUses(context)
    let variants = Sides(source: uses.variants(of: .source), target: uses.variants(of: .target))
    let known = concepts(uses, variants, context)
    let seen = Set(known.flatMap { [$0.source?.range, $0.target?.range].compactMap { $0 } })
    return known + cases(context)
      + variations(context, told: variants.map { Set($0.map(\.other.range)) }).filter { finding in
        ![finding.source?.range, finding.target?.range].compactMap { $0 }.contains(where: seen.contains)
      }
  }

  /// Expressions that are not translated alike, whether the glossary knows them or not, but for those of which a form is
  /// told already.
  private func variations(
    _ context: CheckContext,
    told: Sides<Set<Range<Int>>> = Sides(source: [], target: [])
  ) -> [Finding] {
    let variation = TermVariation(context, stemmer: Stemmer())
    func notes(_ groups: [TermVariation.Group], _ side: Side, _ confidence: Double) -> [Finding] {
      groups.filter { !$0.hasPlace(in: told[side], on: side) }.flatMap { group -> [Finding] in
        guard let usual = group.forms.first, let first = usual.places.first else { return [] }
        return group.forms.dropFirst().compactMap { form in
          form.places.first.map { place in
            finding(
              .info,
              confidence: confidence + (group.origin == .keyword ? 0.1 : 0),
              message(
                place[side.other].quote,
                usual: (first[side].quote, usual.places.count),
                other: (place[side].quote, form.places.count)
              ),
              source: place.source,
              target: place.target
            )
          }
        }
      }
    }
    return notes(variation.translations, .target, 0.5) + notes(variation.origins, .source, 0.5)
      + notes(variation.spellings, .target, 0.35)
  }

  /// Names that are written in capitals here and in small letters there.
  private func cases(_ context: CheckContext) -> [Finding] {
    NameCases(context.passages).variants.map { variant in
      finding(
        .info,
        confidence: 0.6,
        Message(
          en:
            "“\(variant.usual)” (\(variant.usualCount)×) is also written “\(variant.place.quote)” (\(variant.count)×)",
          zh: "“\(variant.usual)”（\(variant.usualCount)次）又写作“\(variant.place.quote)”（\(variant.count)次）"
        ),
        source: variant.side == .source ? variant.place : nil,
        target: variant.side == .target ? variant.place : nil
      )
    }
  }

  private func message(_ term: String, usual: (String, Int), other: (String, Int)) -> Message {
    Message(
      en: "“\(term)” is “\(usual.0)” (\(usual.1)×) and “\(other.0)” (\(other.1)×)",
      zh: "“\(term)”对应“\(usual.0)”（\(usual.1)次）和“\(other.0)”（\(other.1)次）"
    )
  }

  /// Concepts of the glossary under several names.
  private func concepts(
    _ uses: TermUses,
    _ variants: Sides<[TermUses.Variant]>,
    _ context: CheckContext
  ) -> [Finding] {
    uses.renderedDifferently.map { report($0, context: context) }
      + Side.allCases.flatMap { side in
        variants[side].map { report($0, side: side, context: context) }
      }
      + uses.missingOnce.map { use in
        finding(
          .info,
          confidence: 0.5,
          Message(
            en: "“\(use.source.quote)” is “\(use.usual.quote)” elsewhere; here another word stands, or none",
            zh: "“\(use.source.quote)”他处译为“\(use.usual.quote)”，此处用了别的词或未译"
          ),
          source: use.source
        )
      }
  }

  /// A source concept that two target concepts translate.
  private func report(_ rendering: TermUses.Rendering, context: CheckContext) -> Finding {
    let first = rendering.usual
    let other = rendering.other
    return finding(
      .warning,
      confidence: 0.85,
      Message(
        en: "“\(rendering.source.quote)” is “\(first.quote)” elsewhere and “\(other.quote)” here",
        zh: "“\(rendering.source.quote)”他处译为“\(first.quote)”，此处译为“\(other.quote)”"
      ),
      source: rendering.source,
      target: other
    )
  }

  /// Two forms of a concept on one side; the rarer one is the finding.
  private func report(_ variant: TermUses.Variant, side: Side, context: CheckContext) -> Finding {
    let language = context.article.article.versions[side].language
    let names = (variant.usual.quote, variant.other.quote)
    let message =
      language == .chinese
      ? Message(
        en:
          "the Chinese text writes one concept as “\(names.0)” (\(variant.usualCount)×) and “\(names.1)” (\(variant.otherCount)×)",
        zh: "中文对同一概念使用了“\(names.0)”（\(variant.usualCount)次）和“\(names.1)”（\(variant.otherCount)次）"
      )
      : Message(
        en:
          "one concept is called “\(names.0)” (\(variant.usualCount)×) and “\(names.1)” (\(variant.otherCount)×)",
        zh: "译文对同一概念使用了“\(names.0)”（\(variant.usualCount)次）和“\(names.1)”（\(variant.otherCount)次）"
      )
    // Words of everyday medical prose and of statistics (surgery, mean) vary without harm; terms should not.
    // So do a full form and its beginning (logistic regression, logistic regression analysis), and two derivations of
    // one word (signal pathway, signaling pathway).
    let isMinor =
      Self.fieldsOfPlainWords.contains(variant.field) || names.0.lowercased().contains(names.1.lowercased())
      || names.1.lowercased().contains(names.0.lowercased()) || Self.areDerivations(names.0, names.1)
    return finding(
      side == .target && !isMinor ? .warning : .info,
      confidence: isMinor ? 0.5 : 0.8,
      message,
      source: side == .source ? variant.other : variant.counterpart,
      target: side == .target ? variant.other : variant.counterpart
    )
  }

  private static let fieldsOfPlainWords: Set<String> = ["general", "epidemiology-statistics"]

  /// Whether two forms have the same words but for their endings and hyphens, or are two plain words (drug,
  /// medication).
  private static func areDerivations(_ a: String, _ b: String) -> Bool {
    let words = [a, b].map { $0.lowercased().split { $0 == " " || $0 == "-" } }
    if words[0].joined() == words[1].joined() || words.allSatisfy({ $0.count == 1 }) { return true }
    return words[0].count == words[1].count
      && zip(words[0], words[1]).allSatisfy { $0 == $1 || $0.count > 4 && $0.prefix(5) == $1.prefix(5) }
  }
}
