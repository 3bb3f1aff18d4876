import DuizhaoModel
import DuizhaoText

/// Terms that an article translates in two ways, and translations that it uses for two terms.
///
/// Rests on where each term's translation was found, so it knows terms that no glossary has: keywords and expressions
/// that recur.
struct TermVariation {
  /// One expression of a side with its counterparts on the other.
  struct Group {
    /// The counterparts that differ, each with its places; the commonest first.
    var forms: [Form]
    /// Whether the expression is a keyword, a term of the glossary, or only recurs.
    var origin: Rendering.Origin
  }

  /// One way to write a counterpart.
  struct Form {
    /// The places on either side.
    var places: [Sides<Place>]
  }

  /// Source terms with two translations or more.
  private(set) var translations: [Group] = []

  /// Translations that stand for two source terms or more.
  private(set) var origins: [Group] = []

  private struct Use {
    var places: Sides<Place>
    var keys: Sides<String>
    var origin: Rendering.Origin
  }

  init(_ context: CheckContext, stemmer: Stemmer) {
    let uses = context.article.renderings.compactMap { Self.use($0, context, stemmer) }
    translations = Self.groups(uses, by: .source)
    origins = Self.groups(uses, by: .target)
  }

  /// A rendering that is sure enough to be held against others.
  private static func use(_ rendering: Rendering, _ context: CheckContext, _ stemmer: Stemmer) -> Use? {
    guard rendering.origin != .untied, let target = rendering.target, rendering.score >= 0.55 else { return nil }
    let places = Sides(
      source: context.place(rendering.source, .source, of: rendering.passage),
      target: context.place(target, .target, of: rendering.passage)
    )
    let key = FoldedText(places.source.quote).string
    let words = places.target.quote.split { !($0.isLetter || $0.isNumber) }.filter { !EnglishFunctionWords.contains($0) }
    guard key.containsHan, key.count > 1, !words.isEmpty else { return nil }
    // What only an abbreviation stands for varies by rule, not by mistake.
    guard !places.target.quote.isShortForm, !places.source.quote.isShortForm else { return nil }
    return Use(
      places: places,
      keys: Sides(source: key, target: words.map { stemmer.key(of: $0) }.joined(separator: " ")),
      origin: rendering.origin
    )
  }

  private static func groups(_ uses: [Use], by side: Side) -> [Group] {
    Dictionary(grouping: uses) { $0.keys[side] }.sorted { $0.key < $1.key }.compactMap { _, uses in
      let forms = Dictionary(grouping: uses) { $0.keys[side.other] }
        .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      var kept: [(key: String, uses: [Use])] = []
      for (key, uses) in forms where !kept.contains(where: { isPart(key, of: $0.key) || isPart($0.key, of: key) }) {
        kept.append((key, uses))
      }
      guard kept.count > 1, let first = uses.first else { return nil }
      let origin: Rendering.Origin = uses.contains { $0.origin == .keyword } ? .keyword : first.origin
      return Group(forms: kept.map { Form(places: $0.uses.map(\.places)) }, origin: origin)
    }
  }

  /// Whether a form has nothing that another does not have: part of a translation was found, not another one.
  private static func isPart(_ key: String, of other: String) -> Bool {
    if key.containsHan { return other.contains(key) }
    return Set(key.split(separator: " ")).isSubset(of: Set(other.split(separator: " ")))
  }
}

extension String {
  /// Whether the text is written like an abbreviation: one word, of which half the letters are capitals or digits.
  var isShortForm: Bool {
    let letters = filter { $0.isLetter || $0.isNumber }
    return !contains(" ") && letters.allSatisfy(\.isASCII)
      && letters.count { $0.isUppercase || $0.isNumber } * 2 >= letters.count
  }
}
