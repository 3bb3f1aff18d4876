/// Tells the hyphens at line ends that belong to a word from those that only divide it.
///
///     osteo-|porosis → osteoporosis     well-|designed → well-designed     IL-|6 → IL-6
struct PDFHyphens {
  /// Words of the document that have a hyphen inside their line, and those that have none, in lower case.
  private var hyphened: Set<String> = []
  private var plain: Set<String> = []

  /// Collects the words of a document's lines.
  ///
  /// - Complexity: Linear in the text.
  init(_ lines: some Sequence<String>) {
    for line in lines {
      let words = line.lowercased().split { !($0.isLetter && $0.isASCII || $0 == "-" || $0.isNumber) }
      for word in words.dropLast(line.hasSuffix("-") ? 1 : 0) {
        if word.contains("-") { hyphened.insert(String(word)) } else { plain.insert(String(word)) }
      }
    }
  }

  /// Whether a line's last hyphen joins the line to the next as one word.
  static func joins(_ line: String, _ next: String) -> Bool {
    guard let last = line.unicodeScalars.last, last == "-" || last == "\u{AD}" else { return false }
    guard let before = line.unicodeScalars.dropLast().last, let first = next.unicodeScalars.first else {
      return false
    }
    return (before.value.isLatin || before.value.isDigit) && (first.value.isLatin || first.value.isDigit)
  }

  /// Whether the hyphen that joins two lines belongs to the word.
  func keeps(_ line: String, _ next: String) -> Bool {
    if line.hasSuffix("\u{AD}") { return false }
    let first = line.dropLast().suffix(while: { $0.isLetter || $0.isNumber || $0 == "-" })
    let second = next.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    let head = first.lowercased()
    let tail = second.lowercased()
    if hyphened.contains("\(head)-\(tail)") { return true }
    if plain.contains(head + tail) { return false }
    // Names of substances: IL-6, TNF-α, NF-κB, X-ray, and what has a hyphen already.
    if second.first?.isLowercase != true || first.last?.isLowercase != true { return true }
    let part = head.split(separator: "-").last.map(String.init) ?? head
    let stem = tail.split(separator: "-").first.map(String.init) ?? tail
    return Self.heads.contains(part) || Self.tails.contains(stem)
      || head.contains("-") && plain.contains(stem)
  }

  /// First parts of compounds that keep their hyphen.
  private static let heads: Set<String> = [
    "alpha", "beta", "blood", "bone", "case", "cell", "chi", "cost", "cross", "dose", "double", "drug",
    "early", "evidence", "first", "five", "follow", "four", "full", "gamma", "half", "health", "high",
    "higher", "intention", "kappa", "large", "late", "left", "life", "long", "longer", "low", "lower",
    "meta", "mid", "middle", "nine", "non", "off", "one", "open", "outcome", "patient", "quasi",
    "randomized", "real", "right", "same", "second", "self", "seven", "short", "single", "six", "small",
    "state", "ten", "third", "three", "time", "triple", "two", "well", "wide", "world", "year",
  ]

  /// Second parts of compounds that keep their hyphen.
  private static let tails: Set<String> = [
    "activated", "adjusted", "age", "aged", "analysis", "assisted", "associated", "based", "blind",
    "blinded", "body", "care", "center", "centered", "control", "controlled", "day", "deficient",
    "dependent", "derived", "designed", "dimensional", "dose", "down", "driven", "effect", "effective",
    "effectiveness", "fat", "fed", "fold", "free", "grade", "guided", "high", "hour", "increasing",
    "independent", "induced", "infected", "intensity", "known", "label", "labeled", "level", "like",
    "line", "linked", "lowering", "making", "matched", "mediated", "minute", "month", "negative", "old",
    "onset", "party", "point", "positive", "pressure", "quality", "rank", "ray", "reactive", "related",
    "renal", "reported", "resistant", "risk", "scale", "sectional", "selected", "sensitive", "sided",
    "small", "specific", "square", "stage", "stimulated", "style", "tailed", "term", "test",
    "threatening", "time", "to", "treated", "treatment", "type", "up", "volume", "wave", "way", "week",
    "weight", "weighted", "wide", "year", "years",
  ]
}

extension StringProtocol {
  /// The characters at the end that all meet a condition.
  fileprivate func suffix(while condition: (Character) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, condition(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
