import DuizhaoModel
import DuizhaoText

extension TermInconsistentRule {
  /// Expressions that are not translated alike, whether the glossary knows them or not, but for those of which a form is
  /// told already, or admitted.
  func variations(_ context: CheckContext, told: Sides<Set<Range<Int>>>) -> [Finding] {
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
  func cases(_ context: CheckContext) -> [Finding] {
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
}
