import DuizhaoModel
import DuizhaoText

/// The affiliations of both languages side by side.
struct AffiliationComparison {
  /// An affiliation of each side that belong together, with what they say.
  struct Pair {
    var texts: Sides<MappedText>
    var facts: Sides<AffiliationFacts>
  }

  /// Affiliations in the same place; empty where the lists differ in length.
  let pairs: [Pair]

  /// All facts of either side.
  private let all: Sides<[AffiliationFacts]>

  /// The letters of all Latin affiliations, without spaces.
  let letters: String

  /// Pairs affiliations by their marks where both lists have the same, else by their place.
  init(_ affiliations: Sides<[Affiliation]>, languages: Sides<Language>) {
    let source = affiliations.source
    var target = affiliations.target
    let marks = affiliations.map { $0.compactMap(\.mark) }
    if marks.source.count == source.count, Set(marks.source).count == source.count,
      marks.source.sorted() == marks.target.sorted(),
      marks.target.count == target.count
    {
      target = source.compactMap { own in target.first { $0.mark == own.mark } }
    }
    all = Sides(
      source: source.map { AffiliationFacts($0.text.string, language: languages.source) },
      target: target.map { AffiliationFacts($0.text.string, language: languages.target) }
    )
    pairs =
      source.count == target.count
      ? zip(zip(source, target), zip(all.source, all.target)).map { texts, facts in
        Pair(
          texts: Sides(source: texts.0.text, target: texts.1.text),
          facts: Sides(source: facts.0, target: facts.1)
        )
      } : []
    letters = Romanization.letters(target.map(\.text.string).joined())
  }

  /// What one side of a pair says and no affiliation of the other side.
  func unmatched<Value: Hashable>(
    _ facts: KeyPath<AffiliationFacts, [AffiliationFacts.Fact<Value>]>,
    in pair: Pair,
    _ side: Side
  ) -> [AffiliationFacts.Fact<Value>] {
    let others = Set(all[side.other].flatMap { $0[keyPath: facts] }.map(\.value))
    return pair.facts[side][keyPath: facts].filter { !others.contains($0.value) }
  }
}
