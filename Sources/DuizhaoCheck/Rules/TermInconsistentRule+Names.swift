import DuizhaoModel

extension TermInconsistentRule {
  /// Concepts that have two names inside longer terms.
  func nested(_ context: CheckContext) -> [Finding] {
    NestedNames(context).forms.flatMap { concept, forms -> [Finding] in
      let terms = context.glossary.concepts[concept].terms
      guard context.glossary.concepts[concept].field != "general", let usual = forms.first else { return [] }
      let name = terms[usual.term].text
      return forms.dropFirst().compactMap { form in
        let other = terms[form.term].text
        guard let place = form.places.first, !name.contains(other), !other.contains(name),
          !Self.areDerivations(name, other)
        else { return nil }
        return finding(
          .info,
          confidence: 0.45,
          Message(
            en: "“\(name)” (\(usual.places.count)×) is “\(place.quote)” here",
            zh: "“\(name)”（\(usual.places.count)次）此处作“\(place.quote)”"
          ),
          target: place
        )
      }
    }
  }

  /// Groups of a study that have two names in the translation.
  func groups(_ context: CheckContext) -> [Finding] {
    GroupLabels(context).variants.map { variant in
      let source = context.place(variant.source, .source, of: variant.passage)
      let target = context.place(variant.target, .target, of: variant.passage)
      return finding(
        .info,
        confidence: 0.7,
        Message(
          en: "“\(source.quote)” is “\(variant.usual ?? "")” elsewhere and “\(target.quote)” here",
          zh: "“\(source.quote)”他处译为“\(variant.usual ?? "")”，此处译为“\(target.quote)”"
        ),
        source: source,
        target: target
      )
    }
  }
}
