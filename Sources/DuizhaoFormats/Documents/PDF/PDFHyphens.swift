/// Tells the hyphens at line ends that belong to a word from those that only divide it.
///
///     osteo-|porosis → osteoporosis     well-|designed → well-designed     IL-|6 → IL-6
struct PDFHyphens {
  /// Words of the document that have a hyphen inside their line, and those that have none, in lower case.
  private var hyphened: Set<String> = []
  private var plain: Set<String> = []

  /// Whether the program that set the document divides words: most of them do not, and then all hyphens are the author's.
  private var dividesWords = false

  /// The share of lines with a hyphen at the end that shows a program to divide words; authors' hyphens end one in fifty.
  private static let dividingShare = 0.08

  /// Whether an English word, in lower case, is known.
  private let knowsWord: (String) -> Bool

  /// Collects the words of a document, given as the lines of its paragraphs.
  ///
  /// - Complexity: Linear in the text.
  init(_ paragraphs: [[String]], knowsWord: @escaping (String) -> Bool) {
    self.knowsWord = knowsWord
    for line in paragraphs.joined() {
      let words = line.lowercased().split { !Self.isPart($0) }
      for word in words.dropLast(line.hasSuffix("-") ? 1 : 0) {
        if word.contains("-") { hyphened.insert(String(word)) } else { plain.insert(String(word)) }
      }
    }
    var lines = 0
    var joins = 0
    var isDivided = false
    for paragraph in paragraphs {
      for (line, next) in zip(paragraph, paragraph.dropFirst())
      where line.unicodeScalars.allSatisfy({ !$0.value.isHan }) {
        lines += 1
        guard Self.joins(line, next), line.unicodeScalars.dropLast().last?.value.isLatin == true else {
          continue
        }
        joins += 1
        let word = Self.head(line) + Self.tail(next)
        let isWhole = plain.contains(word) || knowsWord(word)
        isDivided = isDivided || isWhole && !mayEndLine(Self.head(line)) || line.hasSuffix("\u{AD}")
      }
    }
    dividesWords = isDivided || Double(joins) > Self.dividingShare * Double(lines) && joins > 2
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
    let (head, tail) = (Self.head(line), Self.tail(next))
    let hasLetters = (head + tail).allSatisfy { $0.isLetter || $0 == "-" }
    if hyphened.contains("\(head)-\(tail)") { return true }
    if hasLetters, plain.contains(head + tail) { return false }
    // Names of substances and numbers: IL-6, TNF-A, X-ray, 1.96-2.59.
    guard next.first?.isLowercase == true, line.dropLast().last?.isLowercase == true else { return true }
    let part = head.split(separator: "-").last.map(String.init) ?? head
    let stem = tail.split(separator: "-").first.map(String.init) ?? tail
    // Some authors write anti-bacterial: only a program divides where the first part is no word.
    if knowsWord(head + tail) { return !dividesWords && mayEndLine(part) }
    if Self.heads.contains(part) || Self.tails.contains(stem) { return true }
    if !Self.prefixes.contains(part), isWord(part), isWord(stem) { return true }
    return !dividesWords
  }

  /// Whether authors set a hyphen after a part.
  private func mayEndLine(_ part: String) -> Bool {
    Self.prefixes.contains(part) || Self.heads.contains(part) || isWord(part)
  }

  private func isWord(_ part: String) -> Bool { part.count >= 4 && (plain.contains(part) || knowsWord(part)) }

  /// The part of a word before the hyphen that ends a line, in lower case.
  private static func head(_ line: String) -> String { line.dropLast().suffix(while: isPart).lowercased() }

  /// The part of a word that begins a line, in lower case.
  private static func tail(_ line: String) -> String { line.prefix(while: isPart).lowercased() }

  private static func isPart(_ character: Character) -> Bool {
    character == "-" || character.isASCII && (character.isLetter || character.isNumber)
  }

  /// First parts that are words too, and that words begin with.
  private static let prefixes: Set<String> = [
    "anti", "auto", "bi", "bio", "cardio", "co", "counter", "de", "dis", "hemi", "hyper", "hypo",
    "immuno", "infra", "inter", "intra", "macro", "mega", "micro", "mini", "mis", "mono", "multi",
    "nano", "neuro", "non", "over", "para", "photo", "poly", "post", "pre", "pro", "re", "semi", "some",
    "sub", "super", "supra", "tele", "trans", "tri", "ultra", "un", "under",
  ]

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
