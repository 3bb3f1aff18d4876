import DuizhaoText

/// How a Chinese name is written in Latin letters.
public enum NameStyle: String, OptionChoice {
  /// In any way.
  case any
  /// *WU Xiaodong* (GB/T 28039).
  case familyFirstCapitals = "family-first-capitals"
  /// *Wu Xiaodong*.
  case familyFirst = "family-first"
  /// *Xiaodong Wu*.
  case givenFirst = "given-first"

  /// Returns a name as this style writes it.
  ///
  ///     NameStyle.givenFirst.correction(of: "WU Xiaodong", readings: [["wu", "xiao", "dong"]])    // "Xiaodong Wu"
  ///
  /// - Parameters:
  ///   - name: The name in Latin letters.
  ///   - readings: How the Chinese name may be read.
  /// - Returns: Nil where the name is written so already, or where it is not known which part of it is the family name.
  func correction(of name: String, readings: [[String]]) -> String? {
    let words = name.split { $0.isWhitespace || $0 == "," || $0 == "，" }
    guard self != .any, let parts = Self.parts(of: words, readings: readings) else { return nil }
    let wanted = parts.map { written(family: $0.family, given: $0.given) }
    let actual = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return wanted.contains(actual) ? nil : wanted.first
  }

  /// The ways to take words for a family name and a given name, nil where there is none.
  ///
  /// There are two where both names have one sound (文雯).
  private static func parts(
    of words: [Substring],
    readings: [[String]]
  ) -> [(family: [Substring], given: [Substring])]? {
    var found: [(family: [Substring], given: [Substring])] = []
    for reading in readings {
      let sounds = (family: reading.prefix(1).joined(), given: reading.dropFirst().joined())
      for cut in words.indices.dropFirst() {
        let (front, back) = (Array(words[..<cut]), Array(words[cut...]))
        for (family, given) in [(front, back), (back, front)]
        where spell(family, sounds.family) && spell(given, sounds.given) {
          found.append((family, given))
        }
      }
    }
    return found.isEmpty ? nil : found
  }

  private static func spell(_ words: [Substring], _ sound: String) -> Bool {
    Romanization.spells(Romanization.letters(words.joined()), [sound])
  }

  private func written(family: [Substring], given: [Substring]) -> String {
    let family = family.joined()
    // The standard joins the syllables of a given name; elsewhere a hyphen is a matter of taste.
    let name = given.joined().filter { self == .givenFirst || !Self.hyphens.contains($0) }
    switch self {
    case .any: return ""
    case .familyFirstCapitals: return family.uppercased() + " " + Self.capitalized(name)
    case .familyFirst: return Self.capitalized(family) + " " + Self.capitalized(name)
    case .givenFirst:
      let isHyphenated = name.contains(where: Self.hyphens.contains) && name != name.uppercased()
      return (isHyphenated ? name : Self.capitalized(name)) + " " + Self.capitalized(family)
    }
  }

  private static let hyphens: Set<Character> = ["-", "‐", "‑", "–"]

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }
}
