import DuizhaoModel
import DuizhaoText

extension TermInconsistentRule {
  /// Concepts of the glossary under several names.
  func concepts(
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
      Self.fieldsOfPlainWords.contains(variant.field) || Self.isPart(names.0, of: names.1)
      || Self.isPart(names.1, of: names.0) || Self.areDerivations(names.0, names.1)
    // Segments come from many texts: where the source has no such term, another concept may be meant.
    let isUntied = context.article.kind != .article && variant.counterpart == nil
    return finding(
      side == .target && !isMinor && !isUntied ? .warning : .info,
      confidence: isMinor || isUntied ? 0.5 : 0.8,
      message,
      source: side == .source ? variant.other : variant.counterpart,
      target: side == .target ? variant.other : variant.counterpart
    )
  }

  private static let fieldsOfPlainWords: Set<String> = ["general", "epidemiology-statistics"]

  /// Whether a form, in the singular or plural, stands in another: *biofilms*, *bacterial biofilm*.
  private static func isPart(_ form: String, of other: String) -> Bool {
    let singular = form.lowercased().hasSuffix("s") ? String(form.lowercased().dropLast()) : form.lowercased()
    return other.lowercased().contains(singular)
  }

  /// Whether two forms have the same words but for their endings and hyphens, or are two plain words (drug,
  /// medication).
  static func areDerivations(_ a: String, _ b: String) -> Bool {
    let words = [a, b].map { $0.lowercased().split { $0 == " " || $0 == "-" } }
    if words[0].joined() == words[1].joined() || words.allSatisfy({ $0.count == 1 }) { return true }
    return words[0].count == words[1].count
      && zip(words[0], words[1]).allSatisfy { $0 == $1 || $0.count > 4 && $0.prefix(5) == $1.prefix(5) }
  }
}
