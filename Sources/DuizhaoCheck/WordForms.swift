/// Words that are near each other and both right.
enum WordForms {
  /// Whether a lower-case word is another form of one, or spelled otherwise, and no slip for it: *driven*, *osteoporoses*,
  /// *polyploid* and *polyploidy*, *generalisable*.
  static func isForm(_ word: String, of other: String) -> Bool {
    if irregular.contains(word) { return true }
    if word.count == other.count {
      let differing = zip(word, other).filter { $0 != $1 }
      return differing.allSatisfy { $0 == "s" && $1 == "z" }
        || word.hasSuffix("ses") && other.hasSuffix("sis")
    }
    if word.hasPrefix(other), let last = word.last { return "sdeny".contains(last) }
    // Epithets of species end in either (thomsoni, thomsonii).
    return other == word + "s" || other == word + "i" && word.hasSuffix("i")
      || other.hasPrefix(word) && other.last == "y" && !other.hasSuffix("lly")
  }

  private static let irregular: Set<String> = [
    "arose", "became", "began", "begun", "built", "chose", "drank", "driven", "drove", "drunk", "forgot",
    "genera",
    "shrank", "shrunk", "spent", "strove", "swam", "threw", "undertook", "withdrew", "women", "wrote",
  ]
}
