/// The regular endings of English words.
package enum EnglishEndings {
  /// The words of which a lower-case word may be a regular form.
  ///
  ///     EnglishEndings.bases(of: "studies")     // "studie", "studi", "study"
  package static func bases(of word: String) -> [String] {
    var bases: [String] = []
    for (ending, replacements) in endings
    where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 2 {
      let base = String(word.dropLast(ending.utf8.count))
      bases += replacements.map { base + $0 }
      // stopped, planning
      if ending.first == "e" || ending == "ing", let last = base.last, base.dropLast().last == last {
        bases.append(String(base.dropLast()))
      }
    }
    return bases
  }

  private static let endings: [(String, [String])] = [
    ("s", [""]), ("es", [""]), ("ies", ["y"]), ("ed", ["", "e"]), ("ied", ["y"]), ("ing", ["", "e"]),
    ("er", ["", "e"]), ("est", ["", "e"]), ("ly", ["", "le"]), ("ally", ["", "al"]), ("ness", [""]),
    ("ment", [""]),
    ("able", ["", "e"]), ("ability", ["able"]), ("ation", ["ate", "e", ""]), ("ion", ["", "e"]),
    ("ity", ["", "e"]),
    ("al", ["", "e"]), ("ic", ["y", "e", "is"]), ("ive", ["e", "ion"]),
  ]
}
