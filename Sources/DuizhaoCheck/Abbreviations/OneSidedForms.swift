import DuizhaoModel

/// Finds short forms that one language has and the other does not.
struct OneSidedForms {
  /// A short form with its counterpart in the other language.
  struct Case {
    /// The short form.
    var text: String
    /// The places on both sides.
    var places: Sides<Place?>
  }

  private let article: AlignedArticle
  private let abbreviations: Abbreviations
  private let fullForms: FullForms

  init(_ context: CheckContext) {
    article = context.article
    abbreviations = context.abbreviations
    fullForms = FullForms(context)
  }

  /// Short forms of one title where the other has the full form.
  var inTitles: [Case] {
    Side.allCases.flatMap { side in
      var seen: Set<String> = []
      return abbreviations.sides[side].uses.filter { $0.part == .title }.compactMap { use -> Case? in
        let short = use.value.short
        guard seen.insert(short.key).inserted, !abbreviations.known.isUniversal(short),
          !abbreviations.uses(of: short, side.other).contains(where: { $0.part == .title }),
          !abbreviations.definitions(of: short, side).contains(where: { $0.part == .title }),
          let full = fullForm(of: short, side.other, in: .title)
        else { return nil }
        return Case(text: short.text, places: places(side, use.place, full))
      }
    }
  }

  /// Short forms that the Chinese abstract defines and uses while the English has the full form throughout.
  var inChinese: [Case] {
    Side.allCases.filter { article.article.versions[$0].language == .chinese }.flatMap { side in
      abbreviations.sides[side].definitions.compactMap { definition -> Case? in
        let short = definition.value.short
        guard definition.part == .abstract, !abbreviations.known.isUniversal(short),
          abbreviations.uses(of: short, side).contains(where: { $0.part == .abstract }),
          abbreviations.uses(of: short, side.other).isEmpty,
          abbreviations.definitions(of: short, side.other).isEmpty,
          let full = fullForms.place(of: short, side.other, in: .abstract)
        else { return nil }
        return Case(text: short.text, places: places(side, definition.place, full))
      }
    }
  }

  /// Latin words that a Chinese definition has beside the short form, and the English text nowhere (*Alteplase*).
  var asides: [Case] {
    Side.allCases.filter { article.article.versions[$0].language == .chinese }.flatMap { side in
      abbreviations.sides[side].definitions.compactMap { definition -> Case? in
        guard let aside = definition.value.aside, !isWritten(aside, side.other) else { return nil }
        let counterpart = abbreviations.definitions(of: definition.value.short, side.other).first?.place
        return Case(text: aside, places: places(side, definition.place, counterpart))
      }
    }
  }

  private func isWritten(_ words: String, _ side: Side) -> Bool {
    let wanted = words.lowercased()
    let texts = [article.titles[side]].compactMap { $0 } + article.sentences[side] + article.keywords[side]
    return texts.contains { $0.text.string.lowercased().contains(wanted) }
  }

  /// The full form in a part, as the glossary or the article's own definition has it.
  private func fullForm(of short: ShortForm, _ side: Side, in part: Abbreviations.Part) -> Place? {
    if let place = fullForms.place(of: short, side, in: part) { return place }
    guard let title = article.titles[side],
      let full = abbreviations.definitions(of: short, side).first?.value.full, full.count > 2
    else { return nil }
    return fullForms.place(written: full, in: [title])
  }

  private func places(_ side: Side, _ here: Place?, _ there: Place?) -> Sides<Place?> {
    side == .source ? Sides(source: here, target: there) : Sides(source: there, target: here)
  }
}
