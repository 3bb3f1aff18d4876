import DuizhaoModel

/// What memoQ's column `Term_Info` says of a term: signs divided by semicolons.
struct MemoQTermInfo {
  /// Whether capitals must be as in the term.
  var isCaseSensitive = false

  /// Whether the term must not be used.
  var isForbidden = false

  /// What kind of word it is.
  var partOfSpeech: TermEntry.PartOfSpeech?

  /// The signs that are not known.
  private(set) var unknown: [String] = []

  /// Describes a term.
  init(_ term: TermEntry) {
    isCaseSensitive = term.isCaseSensitive
    isForbidden = term.status == .forbidden
    partOfSpeech = term.partOfSpeech
  }

  /// Reads the signs.
  init(_ text: String) {
    for sign in text.split(separator: ";").map({ $0.withoutEdgeBlanks }) where !sign.isEmpty {
      switch sign.lowercased() {
      case "casesense", "casesensitive": isCaseSensitive = true
      case "nonterm": isForbidden = true
      case "noun": partOfSpeech = .noun
      case "verb": partOfSpeech = .verb
      case "adj": partOfSpeech = .adjective
      case "adv": partOfSpeech = .adverb
      case "posother": partOfSpeech = .other
      // How memoQ finds the term, gender and number.
      case "casepermissive", "caseinsense", "caseinsensitive", "exact", "noprefix", "halfprefix", "prefix",
        "fuzzy",
        "custom", "masc", "fem", "neu", "neut", "sg", "pl":
        break
      default: unknown.append(sign)
      }
    }
  }

  /// The signs, the least of them memoQ's defaults.
  var text: String {
    var signs = [isCaseSensitive ? "CaseSense" : "CasePermissive", "HalfPrefix"]
    switch partOfSpeech {
    case .noun, .properNoun: signs.append("Noun")
    case .verb: signs.append("Verb")
    case .adjective: signs.append("Adj")
    case .adverb: signs.append("Adv")
    case .other: signs.append("POSOther")
    case nil: break
    }
    if isForbidden { signs.append("NonTerm") }
    return signs.joined(separator: ";")
  }
}
