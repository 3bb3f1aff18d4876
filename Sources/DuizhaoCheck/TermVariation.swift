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

    /// Whether a place of any form is among some.
    func hasPlace(in ranges: Set<Range<Int>>, on side: Side) -> Bool {
      forms.contains { $0.places.contains { ranges.contains($0[side].range) } }
    }

    /// The expression, for order.
    fileprivate var name: String { forms.first?.places.first?.source.quote ?? "" }

    /// How long its forms are.
    fileprivate var length: Int {
      forms.prefix(2).reduce(0) { $0 + ($1.places.first?.source.quote.utf8.count ?? 0) }
    }
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

  /// Terms of which one translation is written in two ways.
  private(set) var spellings: [Group] = []

  struct Use {
    var places: Sides<Place>
    var keys: Sides<String>
    /// The translation in lower case, words in the singular, with its hyphens.
    var spelling: String
    var origin: Rendering.Origin
  }

  init(_ context: CheckContext, stemmer: Stemmer) {
    let uses = context.article.renderings.compactMap { rendering in
      Self.use(rendering, context, stemmer).map { (side: rendering.side, use: $0) }
    }
    let forward = uses.filter { $0.side == .source }.map(\.use)
    translations = Self.innermost(Self.groups(forward, by: .source))
    origins = Self.innermost(Self.groups(uses.map(\.use), by: .target))
    spellings = Self.innermost(Self.spellings(forward))
  }

  /// A rendering that is sure enough to be held against others.
  private static func use(_ rendering: Rendering, _ context: CheckContext, _ stemmer: Stemmer) -> Use? {
    guard rendering.origin != .untied, let other = rendering.translation, rendering.score >= 0.5 else {
      return nil
    }
    let (term, translation) = (rendering.term, other)
    let spans =
      rendering.side == .source
      ? Sides(source: term, target: translation) : Sides(source: translation, target: term)
    let places = Sides(
      source: context.place(spans.source, .source, of: rendering.passage),
      target: context.place(spans.target, .target, of: rendering.passage)
    )
    let key = FoldedText(places.source.quote).string
    let words = places.target.quote.split { !($0.isLetter || $0.isNumber) }.filter {
      !EnglishFunctionWords.contains($0)
    }
    guard key.containsHan, key.count > 1, !words.isEmpty else { return nil }
    // What only an abbreviation stands for varies by rule, not by mistake.
    guard !places.target.quote.isShortForm, !places.source.quote.isShortForm else { return nil }
    // 观察组 and 两组 are both *groups*.
    guard !GroupLabel.isHead(places.target.quote) else { return nil }
    return Use(
      places: places,
      keys: Sides(source: key, target: words.map { stemmer.key(of: $0) }.joined(separator: " ")),
      spelling: Self.spelling(places.target.quote),
      origin: rendering.origin
    )
  }

  /// The words of a text as they are compared; a hyphen, which folding makes a space, counts.
  private static func spelling(_ text: String) -> String {
    text.split(separator: " ").map { word in
      word.split(separator: "-").map { FoldedText(String($0)).string }.joined(separator: "-")
    }.joined(separator: " ")
  }

  private static func groups(_ uses: [Use], by side: Side) -> [Group] {
    Dictionary(grouping: uses) { $0.keys[side] }.sorted { $0.key < $1.key }.compactMap { _, uses in
      // A pair may have been found from either side.
      var seen: Set<Sides<Range<Int>>> = []
      let uses = uses.filter { seen.insert($0.places.map(\.range)).inserted }
      let forms = Self.forms(of: uses) { $0.keys[side.other] }
      var kept: [(key: String, uses: [Use])] = []
      for (key, uses) in forms
      where !kept.contains(where: { isPart(key, of: $0.key) || isPart($0.key, of: key) }) {
        kept.append((key, uses))
      }
      if side == .target {
        kept = kept.filter { $0.key == kept[0].key || isAnotherName($0.key, for: kept[0].key, of: uses) }
      }
      guard kept.count > 1, let first = uses.first else { return nil }
      let origin: Rendering.Origin = uses.contains { $0.origin == .keyword } ? .keyword : first.origin
      return Group(forms: kept.map { Form(places: $0.uses.map(\.places)) }, origin: origin)
    }
  }

  /// The uses by form, the commonest first; of forms that are as frequent the one that is used first.
  private static func forms(of uses: [Use], by form: (Use) -> String) -> [(key: String, value: [Use])] {
    let order = uses.map(form)
    return Dictionary(grouping: uses, by: form).sorted { a, b in
      let places = (order.firstIndex(of: a.key) ?? 0, order.firstIndex(of: b.key) ?? 0)
      return (b.value.count, places.0) < (a.value.count, places.1)
    }
  }

  /// Whether a source form that shares a translation with a commoner one is another name for the same, and not another
  /// thing of which the translation says a part.
  private static func isAnotherName(_ key: String, for usual: String, of uses: [Use]) -> Bool {
    let (own, other) = (Array(key), Array(usual))
    let shared = Set(own).intersection(other)
    let differing = (own + other).filter { !shared.contains($0) }
    guard !shared.isEmpty, own.allSatisfy({ !$0.isASCII }) || !other.allSatisfy({ !$0.isASCII }),
      !differing.contains(where: contrasts.contains)
    else { return false }
    if uses.contains(where: { $0.origin == .keyword }) { return true }
    // A single word stands in many compounds: *risk* in 危险因素 and in 风险评估.
    let isSingle = uses.allSatisfy { !$0.keys.target.contains(" ") }
    return !isSingle
      || abs(own.count - other.count) <= 1 && shared.count * 2 >= min(own.count, other.count)
        && own.count <= 3 && (own.first == other.first || own.last == other.last)
  }

  /// Characters that tell opposites apart, not names.
  private static let contrasts = Set("有无不未非升降高低增减上下前后左右")

  /// The groups without those of longer expressions that only have the same difference inside.
  private static func innermost(_ groups: [Group]) -> [Group] {
    let sorted = groups.sorted { ($0.length, $0.name) < ($1.length, $1.name) }
    var kept: [Group] = []
    for group in sorted {
      let isRepeated = kept.contains { inner in
        group.forms.prefix(2).allSatisfy { form in
          inner.forms.contains { own in
            form.places.contains { place in
              own.places.contains {
                $0.source.range.overlaps(place.source.range) && $0.target.range.overlaps(place.target.range)
              }
            }
          }
        }
      }
      if !isRepeated { kept.append(group) }
    }
    return kept
  }

  /// Groups of one translation that is written in two ways: with a hyphen and without, as adjective and as noun.
  static func spellings(_ uses: [Use]) -> [Group] {
    Dictionary(grouping: uses.filter { $0.keys.target.contains(" ") && $0.keys.source.count > 2 }) {
      "\($0.keys.source)\t\($0.keys.target)"
    }.sorted { $0.key < $1.key }
      .compactMap { _, uses in
        let forms = Self.forms(of: uses, by: \.spelling)
        guard forms.count > 1, let first = uses.first else { return nil }
        return Group(forms: forms.map { Form(places: $0.value.map(\.places)) }, origin: first.origin)
      }
  }

  /// Whether a form has nothing that another does not have: part of a translation was found, not another one.
  ///
  /// Words that begin alike are one (*analysis*, *analyze*).
  private static func isPart(_ key: String, of other: String) -> Bool {
    if key.containsHan { return other.contains(key) }
    let others = other.split(separator: " ")
    return key.split(separator: " ").allSatisfy { word in
      others.contains { $0 == word || word.count > 4 && $0.count > 4 && $0.prefix(5) == word.prefix(5) }
    }
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
