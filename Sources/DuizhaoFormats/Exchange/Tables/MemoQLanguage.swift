import DuizhaoModel

/// Languages as memoQ's columns name them.
enum MemoQLanguage {
  /// The names that we write; memoQ has no Chinese without a region.
  private static let names = [
    "zh": "Chinese_PRC", "zh-TW": "Chinese_Taiwan", "zh-HK": "Chinese_Hong_Kong",
    "zh-SG": "Chinese_Singapore",
    "en": "English", "en-US": "English_United_States", "en-GB": "English_United_Kingdom",
    "en-AU": "English_Australia", "en-CA": "English_Canada", "de": "German", "fr": "French", "es": "Spanish",
    "it": "Italian", "pt": "Portuguese", "ru": "Russian", "ja": "Japanese", "ko": "Korean", "la": "Latin",
  ]

  private static let tags = Dictionary(names.map { ($1.lowercased(), $0) }) { first, _ in first }

  /// The column of a language; nil where there is none.
  static func name(_ tag: LanguageTag) -> String? { names[tag.text] }

  /// The nearest language that has a column; nil where there is none.
  static func nearest(_ tag: LanguageTag) -> LanguageTag? {
    if names[tag.text] != nil { return tag }
    let parts = tag.text.split(separator: "-")
    if tag.primary == "zh", parts.contains("HK") || parts.contains("MO") { return LanguageTag("zh-HK") }
    if ServiceRules.isTraditional(tag) { return LanguageTag("zh-TW") }
    if let region = parts.dropFirst().last, names["\(tag.primary)-\(region)"] != nil {
      return LanguageTag("\(tag.primary)-\(region)")
    }
    return names[tag.primary] == nil ? nil : LanguageTag(tag.primary)
  }

  /// The language that a column names.
  static func tag(_ name: String) -> LanguageTag? {
    let name = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
    if let tag = tags[name] { return LanguageTag(tag) }
    if name.hasPrefix("chinese_hong_kong") || name.hasPrefix("chinese_macao") { return LanguageTag("zh-HK") }
    if let tag = LanguageName.tag(name) { return tag }
    // Of a region that is not listed, the language (`German_Austria`).
    return name.split(separator: "_").first.flatMap { LanguageName.tag(String($0)) }
  }
}
