import DuizhaoModel
import DuizhaoText

/// Where an article writes out what its short forms stand for, without a bracket.
struct FullForms {
  private let article: AlignedArticle
  private let abbreviations: Abbreviations
  private let glossary: Glossary
  /// The sentences of the abstracts, folded once for all that is looked for in them.
  private let folded: Sides<[FoldedText]>

  init(_ context: CheckContext) {
    article = context.article
    folded = article.sentences.map { $0.map { FoldedText($0.text.string) } }
    abbreviations = context.abbreviations
    glossary = context.glossary
  }

  /// The first place on a side, in the given part or anywhere, where the full form of a short form stands.
  func place(of short: ShortForm, _ side: Side, in part: Abbreviations.Part? = nil) -> Place? {
    let sentences = sentences(side, part)
    guard let language = sentences.first?.language else { return nil }
    return namedConcept(of: short, in: sentences)
      ?? written(forms(of: short, language, side), in: sentences)
      ?? (language == .english ? initials(of: short, in: sentences) : nil)
  }

  /// The first place where a full form stands as given.
  func place(written form: String, in sentences: [Sentence]) -> Place? { written([form], in: sentences) }

  /// Whether a word of the English text begins with the letters and is much longer (EXO, *exosome*).
  func hasWord(beginningWith short: ShortForm) -> Bool {
    let letters = short.key.lowercased()
    guard letters.count >= 3 else { return false }
    return Side.allCases.flatMap { sentences($0, nil) }.filter { $0.language == .english }.contains {
      sentence in
      sentence.tokens.contains { token in
        token.kind == .latin && token.range.count >= letters.utf8.count + 3
          && sentence.text.string.slice(token.range).lowercased().hasPrefix(letters)
          && !sentence.text.string.slice(token.range).contains("-")
      }
    }
  }

  /// How often a text occurs in the abstract of a side behind a place of the document.
  func count(of form: String, _ side: Side, behind offset: Int) -> Int {
    let pattern = FoldedText(form).bytes
    guard !pattern.isEmpty else { return 0 }
    return zip(article.sentences[side], folded[side]).reduce(0) { count, each in
      count
        + TermSearch.ranges(of: pattern, in: each.1).count {
          each.0.text.documentRange(of: $0).lowerBound >= offset
        }
    }
  }

  private func sentences(_ side: Side, _ part: Abbreviations.Part?) -> [Sentence] {
    let title = article.titles[side].map { [$0] } ?? []
    return switch part {
    case .title: title
    case .abstract: article.sentences[side]
    case .keyword: article.keywords[side]
    case nil: article.sentences[side] + title + article.keywords[side]
    }
  }

  private func namedConcept(of short: ShortForm, in sentences: [Sentence]) -> Place? {
    guard let concepts = abbreviations.known[short]?.concepts, !concepts.isEmpty else { return nil }
    for sentence in sentences {
      for term in sentence.terms where concepts.contains(term.concept) {
        let form = glossary.concepts[term.concept].terms[term.term]
        if form.form == .full, form.language == sentence.language, !form.text.contains(short.text) {
          return Place(term.range, in: sentence)
        }
      }
    }
    return nil
  }

  /// What the glossary and the other side's definitions give as full forms.
  private func forms(of short: ShortForm, _ language: Language, _ side: Side) -> [String] {
    let defined = abbreviations.definitions(of: short, side.other).map(\.value)
    return defined.compactMap { language == .english ? $0.english : nil }
      + abbreviations.known.fullForms(of: short, in: language).filter { !$0.contains(short.text) }
  }

  private func written(_ forms: [String], in sentences: [Sentence]) -> Place? {
    for form in forms where form.utf8.count > 5 {
      for sentence in sentences {
        if let range = TermSearch.ranges(of: form, in: sentence.text.string).first {
          return Place(range, in: sentence)
        }
      }
    }
    return nil
  }

  private func initials(of short: ShortForm, in sentences: [Sentence]) -> Place? {
    guard !short.hasDigit else { return nil }
    for sentence in sentences {
      let text = NarrowText(sentence.text.string)
      if let range = LetterMatch.initials(short.letters, in: text) {
        return Place(text.written(range), in: sentence)
      }
    }
    return nil
  }
}
