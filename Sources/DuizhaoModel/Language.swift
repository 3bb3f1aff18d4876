/// A language of a bilingual article, named by its BCP 47 primary subtag.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
  /// Chinese, in either script.
  case chinese = "zh"

  /// English, in any of its spellings.
  case english = "en"
}
