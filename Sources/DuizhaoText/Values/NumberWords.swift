/// English words of number.
enum NumberWords {
  /// What a word does in a number.
  enum Role {
    case cardinal(Double)
    case scale(Double)
    case ordinal(Double)
    case dozen, half, quarter
  }

  static let roles: [String: Role] = {
    var roles: [String: Role] = [
      "hundred": .scale(100), "thousand": .scale(1000), "million": .scale(1_000_000),
      "billion": .scale(1_000_000_000), "dozen": .dozen, "half": .half, "quarter": .quarter,
      "quarters": .quarter,
    ]
    // Scanning loses the ligature fi.
    roles["fve"] = .cardinal(5)
    roles["fth"] = .ordinal(5)
    for (value, word) in cardinals.enumerated() { roles[word] = .cardinal(Double(value)) }
    for (index, word) in tens.enumerated() { roles[word] = .cardinal(Double(index + 2) * 10) }
    for (index, word) in ordinals.enumerated() {
      roles[word] = .ordinal(Double(index + 1))
      if index >= 2, index < 10 { roles[word + "s"] = .ordinal(Double(index + 1)) }
    }
    return roles
  }()

  private static let cardinals = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]

  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth",
    "twentieth",
  ]

  static let and = [UInt32](scalars: "and")

  static let articles = ["an", "a"].map([UInt32].init(scalars:))

  /// What follows *half* where it is a share.
  static let afterHalf = ["of", "the", "were", "had", "all"].map([UInt32].init(scalars:))

  /// What *one* counts; before anything else it is a pronoun or an article.
  static let countedByOne: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "hour", "hours", "minute", "case", "cases",
    "patient",
    "patients",
  ]

  /// Nouns that a number is joined to by a hyphen and still counts (*7-point*, *2-dimensional*).
  static let hyphenated: Set<String> = [
    "fold", "point", "points", "step", "steps", "item", "items", "dimensional", "arm", "armed", "group",
    "groups",
    "stage", "phase", "level", "factor", "lead", "bed", "bedded", "person", "session", "dose", "cycle",
    "site",
    "component", "class", "part", "stage", "channel", "vessel", "year", "well", "hole", "gene", "center",
    "centre",
    "minute", "time", "times", "layer", "drug", "plex", "count",
  ]

  /// Words joined to a number word that do not count (*two-tailed* is 双侧).
  static let notCounting: Set<String> = ["tailed", "sided", "way", "photon", "line", "component", "element"]

  /// Lower-case words that OCR glues to the number after them (of120 patients).
  static let glued: Set<String> = [
    "of", "in", "and", "to", "the", "from", "with", "for", "was", "were", "than", "total", "after", "by",
    "at",
    "about", "between", "within", "other", "all", "only", "into", "least", "over", "on", "had", "included",
  ]

  /// Words that a number of their own follows.
  static let labelled: Set<String> = [
    "group", "groups", "type", "stage", "grade", "phase", "day", "week", "table", "figure", "fig", "level",
    "cohort",
    "arm", "version", "experiment", "model", "study", "case", "patient", "and", "or", "month", "year", "at",
  ]

  /// Words whose number is joined to them by a hyphen and still a number (*type-2*, *day-3*).
  static let numbered: Set<String> = [
    "type", "day", "week", "grade", "stage", "phase", "month", "year", "level", "class",
  ]
}
