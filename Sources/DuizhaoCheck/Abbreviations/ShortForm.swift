/// A short form: as it is written, and as it is compared.
///
///     ShortForm("rt-PA").key    // "rtPA"
///     ShortForm("AGEs").key     // "AGE"
///     ShortForm("AGES").key     // "AGES"
package struct ShortForm: Hashable, Sendable {
  /// The form as written.
  package let text: String

  /// The form without hyphens, slashes, spaces and the *s* of the plural; capitals count.
  package let key: String

  /// Reads a short form.
  package init(_ text: String) {
    self.text = text
    var scalars = NarrowText(text).scalars.filter { ![" ", "-", "/", ".", "'"].contains($0) }
    if scalars.count > 2, scalars.last == "s", !scalars[scalars.count - 2].isSmall { scalars.removeLast() }
    var key = String(scalars)
    for (name, letter) in Self.greek where key.hasSuffix(name) && key != name {
      key.removeLast(name.count)
      key += letter
    }
    self.key = key
  }

  private static let greek = [("alpha", "α"), ("beta", "β"), ("gamma", "γ"), ("kappa", "κ"), ("delta", "δ")]

  /// The letters and digits of the key in lower case: what a full form has to explain.
  var letters: [Unicode.Scalar] { key.unicodeScalars.filter(\.isWordCharacter).map(\.lowered) }

  /// The key in capitals: what forms share that differ in case only.
  var folded: String { key.uppercased() }

  /// Whether a digit belongs to it, as in names of genes, proteins and cell lines.
  var hasDigit: Bool { key.unicodeScalars.contains(where: \.isDigit) }

  /// Whether it is made of capitals only.
  var isAllCapitals: Bool { key.unicodeScalars.allSatisfy(\.isCapital) }
}

extension ShortForm {
  /// Whether what stands in brackets looks like a short form (IL-6, rt-PA, APACHE II), and not like a word or value.
  static func isPlausible(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard (2...14).contains(scalars.count), let first = scalars.first, first.isWordCharacter,
      let last = scalars.last, last.isWordCharacter || last == "+" && scalars.contains(where: \.isDigit),
      scalars.dropLast().allSatisfy({ $0.isWordCharacter || ["-", "/", " "].contains($0) }),
      !isRoman(scalars), !isReference(scalars)
    else { return false }
    let capitals = scalars.count { $0.isCapital || $0.isGreek && $0.value < 0x3B1 }
    let letters = scalars.count { $0.isCapital || $0.isSmall || $0.isGreek }
    let spaces = scalars.count { $0 == " " }
    guard letters >= 2, longestSmallRun(scalars) <= 4, spaces <= 1 else { return false }
    return capitals >= 2 || capitals == 1 && letters <= 5 && spaces == 0 && !first.isDigit
  }

  /// Whether a word of running text looks like a short form by itself: two capitals, or a capital after a small
  /// letter (mTOR, pH).
  static func isEvident(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard scalars.count >= 2, !isRoman(scalars), !isReference(scalars) else { return false }
    let capitals = scalars.count(where: \.isCapital)
    return capitals >= 2 && longestSmallRun(scalars) <= 4
  }

  /// Whether the characters point to a table or figure (Table 2, Fig3A, TABLE S1).
  static func isReference(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let letters = scalars.prefix { $0.isCapital || $0.isSmall }.map(\.lowered)
    var rest = scalars.dropFirst(letters.count).drop { [" ", "."].contains($0) }
    if rest.first == "S" { rest = rest.dropFirst() }
    return references.contains(String(letters)) && rest.first?.isDigit == true
  }

  private static let references: Set<String> = [
    "table", "tables", "fig", "figs", "figure", "figures", "box", "appendix",
  ]

  /// Whether the characters are a Roman numeral, as in grades and stages.
  static func isRoman(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.allSatisfy { ["I", "V", "X", "-", "/", "~", " "].contains($0) }
  }

  private static func longestSmallRun(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var longest = 0
    var run = 0
    for scalar in scalars {
      run = scalar.isSmall ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension ShortForm {
  /// How a form was probably miswritten.
  package enum Slip: Sendable, Hashable {
    /// The same letters in another case (AGES, AGEs).
    case letterCase
    /// The same letters in another order (RPL-C, RLP-C).
    case order
    /// One letter more, less or other.
    case letter
  }

  /// How another form differs from this one, if it looks like the same one miswritten.
  package func slip(to other: ShortForm) -> Slip? {
    let (a, b) = (Array(key.unicodeScalars), Array(other.key.unicodeScalars))
    guard a != b, min(a.count, b.count) >= 3 else { return nil }
    let written = (Self.bare(text), Self.bare(other.text))
    if written.0.lowercased() == written.1.lowercased() { return .letterCase }
    let (c, d) = (letters, other.letters)
    if c.count == d.count, c.sorted() == d.sorted() {
      let places = c.indices.filter { c[$0] != d[$0] }
      return places.count == 2 && places[1] == places[0] + 1 ? .order : nil
    }
    return min(c.count, d.count) >= 4 && Self.isOneEdit(c, d) ? .letter : nil
  }

  private static func bare(_ text: String) -> String {
    String(NarrowText(text).scalars.filter { ![" ", "-"].contains($0) })
  }

  private static func isOneEdit(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard long.count - short.count <= 1 else { return false }
    var prefix = 0
    while prefix < short.count, short[prefix] == long[prefix] { prefix += 1 }
    let rest = short.count == long.count ? short[min(prefix + 1, short.count)...] : short[prefix...]
    return rest.elementsEqual(long[min(prefix + 1, long.count)...])
  }
}
