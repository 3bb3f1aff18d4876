import DuizhaoModel
import DuizhaoText

/// Where and how an article uses the concepts of the glossary.
struct TermUses {
  /// A source term whose translation is another concept's name in one place.
  struct Rendering {
    var source: Place
    var usual: Place
    var other: Place
  }

  /// Two forms of one concept on one side.
  struct Variant {
    var usual: Place
    var usualCount: Int
    var other: Place
    var otherCount: Int
    /// The subject field of the concept.
    var field: String
    /// The concept on the other side, where it is linked with `other`.
    var counterpart: Place?
  }

  private struct Use {
    var occurrence: TermOccurrence
    var sentence: Sentence
    var passage: Int
    var place: Place { Place(occurrence.range, in: sentence) }
  }

  /// Passages that correspond: the titles, each link of sentences, each link of keywords.
  private let passages: [Sides<[Sentence]>]
  private let keywordPassages: Range<Int>
  private let uses: Sides<[Use]>
  private let glossary: Glossary
  /// Whether what came paired is a translation word for word, which may follow its source.
  private let mayFollow: Bool

  init(_ context: CheckContext) {
    let article = context.article
    let passages = article.passages
    let first = 1 + article.links.count
    keywordPassages = first..<passages.count
    self.passages = passages
    glossary = context.glossary
    mayFollow = article.kind == .segments || article.kind == .memory
    func collect(_ side: Side) -> [Use] {
      passages.enumerated().flatMap { index, passage in
        passage[side].flatMap { sentence in
          sentence.terms.map { Use(occurrence: $0, sentence: sentence, passage: index) }
        }
      }
    }
    uses = Sides(source: collect(.source), target: collect(.target))
  }

  /// Concepts that one side writes in two full forms, the rarer form once each.
  func variants(of side: Side) -> [Variant] {
    let language =
      side == .source
      ? passages.lazy.compactMap(\.source.first?.language).first
      : passages.lazy.compactMap(\.target.first?.language).first
    let groups = Dictionary(grouping: uses[side]) { $0.occurrence.concept }
    return groups.sorted { $0.key < $1.key }.flatMap { concept, uses -> [Variant] in
      let terms = glossary.concepts[concept].terms
      let full = uses.filter {
        terms[$0.occurrence.term].form == .full && terms[$0.occurrence.term].language == language
      }
      let forms = Dictionary(grouping: full) { $0.occurrence.term }
        .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      guard let usual = forms.first, let usualUse = usual.value.first else { return [] }
      return forms.dropFirst().compactMap { _, uses in
        guard let use = uses.first else { return nil }
        if mayFollow, side == .target, follow(uses, usual: usual.value) { return nil }
        return Variant(
          usual: usualUse.place,
          usualCount: usual.value.count,
          other: use.place,
          otherCount: uses.count,
          field: glossary.concepts[concept].field,
          counterpart: counterpart(of: use, side: side)
        )
      }
    }
  }

  /// Whether the source has another form of the concept wherever the translation has one.
  private func follow(_ uses: [Use], usual: [Use]) -> Bool {
    guard let concept = uses.first?.occurrence.concept else { return false }
    func forms(_ passages: Set<Int>) -> [Int: [Int]] {
      let own = self.uses.source.filter { $0.occurrence.concept == concept && passages.contains($0.passage) }
      return Dictionary(grouping: own, by: \.passage).mapValues { $0.map(\.occurrence.term) }
    }
    let used = forms(Set(usual.map(\.passage))).values.joined()
    let counts = used.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    guard let main = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return false }
    let others = forms(Set(uses.map(\.passage)))
    return Set(uses.map(\.passage)).allSatisfy { others[$0]?.contains { $0 != main } ?? false }
  }

  /// The first use of the same concept on the other side of the same passage.
  private func counterpart(of use: Use, side: Side) -> Place? {
    uses[side == .source ? .target : .source]
      .first { $0.passage == use.passage && $0.occurrence.concept == use.occurrence.concept }?.place
  }

  /// Places where the target does not name a source concept that it names by one of its terms in most others.
  ///
  /// A hint, not proof: English may say *they*. So the concept must be named in at least two other passages, of a long
  /// name in one, and in more than those that lack its name.
  var missingOnce: [(source: Place, usual: Place)] {
    let reported = Set(renderedDifferently.map(\.source.range))
    let named = Dictionary(grouping: uses.target) { $0.occurrence.concept }
    return Dictionary(grouping: uses.source) { $0.occurrence.concept }.sorted { $0.key < $1.key }
      .flatMap { concept, uses -> [(source: Place, usual: Place)] in
        // Everyday words are left out; 对照组 and the like are names all the same.
        let isName = uses.allSatisfy { $0.occurrence.range.count >= 9 }
        guard glossary.concepts[concept].field != "general" || isName, let renderings = named[concept],
          let usual = renderings.first
        else { return [] }
        let there = Set(renderings.map(\.passage))
        let linked = uses.filter { !passages[$0.passage].target.isEmpty }
        let missing = linked.filter { !there.contains($0.passage) && !reported.contains($0.place.range) }
        let passagesWith = Set(linked.map(\.passage)).intersection(there).count
        let passagesWithout = Set(missing.map(\.passage))
        // A long name is seldom taken up by a pronoun: one other place is enough.
        let isLong = uses.allSatisfy { $0.occurrence.range.count >= 12 }
        guard passagesWith >= (isLong ? 1 : 2),
          passagesWith > passagesWithout.count || isLong && passagesWith == passagesWithout.count
        else { return [] }
        return passagesWithout.sorted().compactMap { passage in
          missing.first { $0.passage == passage }.map { ($0.place, usual.place) }
        }
      }
  }

  /// Source concepts that are named as themselves in one place and as a related concept in another.
  ///
  /// Only keywords are taken as proof of the other rendering: there a whole stands against a whole.
  var renderedDifferently: [Rendering] {
    uses.source.compactMap { use -> Rendering? in
      guard keywordPassages.contains(use.passage), use.occurrence.range.count == use.sentence.text.count
      else { return nil }
      let concept = use.occurrence.concept
      guard let other = uses.target.first(where: { $0.passage == use.passage }),
        other.occurrence.concept != concept, other.occurrence.range.count == other.sentence.text.count,
        !isForm(other.place.quote, of: concept),
        let usual = uses.target.first(where: { $0.occurrence.concept == concept && $0.passage != use.passage }
        )?.place
          ?? nestedPlace(of: concept, outside: use.passage)
      else { return nil }
      return Rendering(source: use.place, usual: usual, other: other.place)
    }
  }

  /// Whether a text is also a form of a concept: two concepts may share one (抑郁 and 抑郁症, *depression*).
  private func isForm(_ text: String, of concept: Int) -> Bool {
    let key = FoldedText(text).string
    return glossary.concepts[concept].terms.contains { FoldedText($0.text).string == key }
  }

  /// The first place where the target names a concept inside a longer term (*gut microbiota dysbiosis*).
  private func nestedPlace(of concept: Int, outside passage: Int) -> Place? {
    for (index, other) in passages.enumerated() where index != passage {
      for sentence in other.target {
        for term in glossary.concepts[concept].terms
        where term.language == sentence.language && term.form == .full {
          if let range = TermSearch.ranges(of: term.text, in: sentence.text.string).first {
            return Place(range, in: sentence)
          }
        }
      }
    }
    return nil
  }
}
