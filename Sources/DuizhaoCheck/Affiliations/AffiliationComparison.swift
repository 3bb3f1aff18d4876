import DuizhaoModel
import DuizhaoText

/// The affiliations of both languages side by side.
struct AffiliationComparison {
  /// An affiliation of each side that belong together, with what they say.
  struct Pair {
    var texts: Sides<MappedText>
    var facts: Sides<AffiliationFacts>

    /// Whether a scan lost the spaces of the translation, so that nothing can be missed in it.
    var isDamaged: Bool { ScanDamage.isGlued(texts.target.string) }
  }

  /// Affiliations in the same place; empty where the lists differ in length.
  let pairs: [Pair]

  /// All facts of either side.
  private let all: Sides<[AffiliationFacts]>

  /// The letters of all Latin affiliations, without spaces.
  let letters: String

  /// What stands between commas in Latin affiliations, letters only.
  let parts: Set<String>

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
    let separators: Set<Character> = [",", "，", ";", "；", "(", ")"]
    let words = target.flatMap { $0.text.string.split(whereSeparator: separators.contains) }
    parts = Set(words.map { Romanization.letters(String($0)) })
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

  /// Whether a Latin affiliation names a province as a place, by itself or beside its city, and not only as a part of
  /// an institution's name.
  func namesPlace(_ province: String) -> Bool {
    parts.contains { part in
      part == province || part.contains(province + "province") || part.contains(province + "autonomous")
        || part.hasSuffix(province) || part.hasPrefix(province) && part.utf8.count <= province.utf8.count + 12
        || part.hasSuffix(province + "china") || part.hasSuffix(province + "prchina")
    }
  }
}
