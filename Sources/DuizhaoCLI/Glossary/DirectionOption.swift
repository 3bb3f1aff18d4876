import ArgumentParser
import DuizhaoModel

/// Two languages, the source first: `zh-en`, `en-zh`, or with regions `zh-CN:en-US`.
struct DirectionOption: ExpressibleByArgument, Sendable {
  /// The two languages.
  var tags: Sides<LanguageTag>

  static let chineseToEnglish = DirectionOption(tags: Sides(source: .chinese, target: .english))

  var defaultValueDescription: String { "\(tags.source.text)-\(tags.target.text)" }

  init(tags: Sides<LanguageTag>) {
    self.tags = tags
  }

  init?(argument: String) {
    let sign: Character = argument.contains(":") ? ":" : "-"
    let parts = argument.split(separator: sign, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let source = LanguageTag(parts[0]), let target = LanguageTag(parts[1]),
      source.primary != target.primary
    else { return nil }
    tags = Sides(source: source, target: target)
  }
}
