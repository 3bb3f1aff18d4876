import DuizhaoModel

/// Languages as MultiTerm names them: the name of an index (`English`) and the code of its locale (`EN`).
enum MultiTermLanguage {
  /// The code of a locale.
  static func code(_ tag: LanguageTag) -> String { tag.text.uppercased() }

  /// The name of the index; the code where no name is known.
  ///
  ///     MultiTermLanguage.name(LanguageTag("zh-CN"))  // "Chinese (PRC)"
  static func name(_ tag: LanguageTag) -> String {
    guard let language = languages[tag.primary] else { return code(tag) }
    let rest = tag.text.split(separator: "-").dropFirst().map { regions[String($0)] ?? String($0) }
    return rest.isEmpty ? language : "\(language) (\(rest.joined(separator: ", ")))"
  }

  /// The language that a code or, where that is none, the name of an index means.
  static func tag(code: String?, name: String?) -> LanguageTag? {
    if let tag = code.flatMap(LanguageTag.init) { return tag }
    return languages.first { $0.value == name }.flatMap { LanguageTag($0.key) }
  }

  private static let languages = [
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hu": "Hungarian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "la": "Latin", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian",
    "vi": "Vietnamese", "zh": "Chinese",
  ]

  private static let regions = [
    "CN": "PRC", "TW": "Taiwan", "HK": "Hong Kong SAR", "SG": "Singapore", "US": "United States",
    "GB": "United Kingdom", "Hans": "Simplified", "Hant": "Traditional",
  ]
}
