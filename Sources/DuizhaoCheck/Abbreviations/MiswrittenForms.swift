import DuizhaoModel
import DuizhaoText

/// Finds short forms that look like another one of the article miswritten.
struct MiswrittenForms {
  /// A short form as it should not be written.
  struct Slip {
    /// Where each side first has it so.
    var places: Sides<Place?>
    /// The form as written.
    var written: String
    /// The form as meant.
    var meant: String
    /// What is wrong, nil where the form is only unusual.
    var slip: ShortForm.Slip?
  }

  private let article: AlignedArticle
  private let abbreviations: Abbreviations

  init(_ context: CheckContext) {
    article = context.article
    abbreviations = context.abbreviations
  }

  /// The slips, one for each form, those of the source first.
  var all: [Slip] {
    var seen: Set<String> = []
    let forms = Side.allCases.flatMap { abbreviations.shortForms(used: $0) }.filter {
      seen.insert($0.key).inserted
    }
    return forms.compactMap { slip($0) ?? unusual($0) } + inSmallLetters
  }

  private func slip(_ short: ShortForm) -> Slip? {
    guard !abbreviations.known.contains(written: short),
      let (meant, slip) = abbreviations.meant(by: short.text)
    else {
      return nil
    }
    if slip == .letter {
      // One letter apart are also forms of two things; the one meant must be usual, and this one stand once.
      let counts = [short, meant].map { form in
        Side.allCases.reduce(0) { $0 + abbreviations.uses(of: form, $1).count }
      }
      guard !short.hasDigit, counts[0] == 1, counts[1] >= 3 else { return nil }
    }
    return Slip(places: places(of: short), written: short.text, meant: meant.text, slip: slip)
  }

  /// A form known in another case only (PROGRP for ProGRP).
  private func unusual(_ short: ShortForm) -> Slip? {
    guard short.isAllCapitals, short.key.count >= 4, abbreviations.known[short] == nil,
      let usual = abbreviations.known.usualSpelling(of: short),
      Side.allCases.allSatisfy({ abbreviations.definitions(of: short, $0).isEmpty })
    else { return nil }
    return Slip(places: places(of: short), written: short.text, meant: usual, slip: nil)
  }

  private func places(of short: ShortForm) -> Sides<Place?> {
    Sides(source: Side.source, target: .target).map { abbreviations.uses(of: short, $0).first?.place }
  }

  /// Short forms of the source that the same link's target has in small letters (AD, *ad patients*).
  private var inSmallLetters: [Slip] {
    article.links.flatMap { link -> [Slip] in
      let sources = abbreviations.sides.source.uses.filter {
        $0.part == .abstract && link.source.contains($0.index)
      }
      let targets = abbreviations.sides.target.uses.filter {
        $0.part == .abstract && link.target.contains($0.index)
      }
      let present = Set(targets.map(\.value.short.key))
      var seen = present
      return sources.compactMap { use -> Slip? in
        let short = use.value.short
        guard short.isAllCapitals, !present.contains(short.key) || targetHasFewer(short, sources, targets),
          seen.insert(short.key + " ").inserted,
          let place = smallLetters(of: short, in: link)
        else { return nil }
        return Slip(
          places: Sides(source: use.place, target: place),
          written: place.quote,
          meant: short.text,
          slip: .letterCase
        )
      }
    }
  }

  private func targetHasFewer(
    _ short: ShortForm,
    _ sources: [Abbreviations.Located<AbbreviationUse>],
    _ targets: [Abbreviations.Located<AbbreviationUse>]
  ) -> Bool {
    sources.count { $0.value.short.key == short.key } > targets.count { $0.value.short.key == short.key }
  }

  private func smallLetters(of short: ShortForm, in link: Link) -> Place? {
    let wanted = short.key.lowercased()
    guard !EnglishFunctionWords.contains(wanted) else { return nil }
    for sentence in link.target.map({ article.sentences.target[$0] }) {
      for token in sentence.tokens where token.kind == .latin && token.range.count == wanted.utf8.count {
        if sentence.text.string.slice(token.range) == wanted { return Place(token.range, in: sentence) }
      }
    }
    return nil
  }
}
