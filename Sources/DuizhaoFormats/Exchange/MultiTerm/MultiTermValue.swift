import DuizhaoModel

/// The values of the fields that are chosen from a list, and of those that count.
enum MultiTermValue {
  /// What a part of speech is called.
  static func name(_ word: TermEntry.PartOfSpeech) -> String {
    word == .properNoun ? "proper noun" : word.rawValue
  }

  /// The part of speech that a name means.
  static func partOfSpeech(_ name: String) -> TermEntry.PartOfSpeech? {
    let name = name.lowercased()
    return TermEntry.PartOfSpeech.allCases.first { Self.name($0) == name || $0.rawValue.lowercased() == name }
      ?? [
        "n": .noun, "v": .verb, "adj": .adjective, "adv": .adverb, "名词": .noun, "动词": .verb,
        "形容词": .adjective,
      ][
        name
      ]
  }

  /// The status that a word means (`Preferred term`, 首选).
  static func status(_ name: String) -> Term.Status? {
    var name = name.lowercased()
    if name.hasSuffix(" term") { name.removeLast(5) }
    return Term.Status(rawValue: name)
      ?? [
        "standard": .preferred, "recommended": .preferred, "首选": .preferred, "allowed": .admitted,
        "允许": .admitted,
        "synonym": .admitted, "obsolete": .deprecated, "superseded": .deprecated,
        "not recommended": .deprecated,
        "不推荐": .deprecated, "prohibited": .forbidden, "do not use": .forbidden, "禁用": .forbidden,
      ][name]
  }

  /// The kind of form that a word means (`full form`, `Acronym`).
  static func form(_ name: String) -> Term.Form? {
    switch name.lowercased() {
    case "full", "full form", "fullform", "term", "全称": .full
    case "abbreviation", "acronym", "short form", "shortform", "initialism", "简称", "缩写": .abbreviation
    default: nil
    }
  }

  /// The review status that a word means.
  static func reviewStatus(_ name: String) -> Concept.Status? {
    switch name.lowercased() {
    case "new", "reviewed", "proposed": .candidate
    case let name: Concept.Status(rawValue: name)
    }
  }

  /// A language and a range: `zh 0-12`.
  static func range(of passage: TermEvidence.Passage) -> String {
    "\(passage.language.text) \(passage.range.lowerBound)-\(passage.range.upperBound)"
  }

  /// The passage of a text that a language and a range mean.
  static func passage(_ text: String, range: String) -> TermEvidence.Passage? {
    let parts = range.split { $0 == " " }
    let numbers = parts.last?.split { $0 == "-" }.compactMap { Int($0) } ?? []
    guard parts.count == 2, let language = LanguageTag(String(parts[0])), numbers.count == 2,
      0 <= numbers[0], numbers[0] <= numbers[1], numbers[1] <= text.utf8.count
    else { return nil }
    return TermEvidence.Passage(text, language: language, range: numbers[0]..<numbers[1])
  }
}
