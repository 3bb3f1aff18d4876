/// A language as exchange formats name it (BCP 47): `zh`, `zh-Hant`, `en-GB`.
public struct LanguageTag: Sendable, Hashable {
  /// The tag in its canonical case: `zh-Hant-TW`.
  public let text: String

  /// Reads a tag; `_` stands for `-`, and names of ISO 639-2 for those of 639-1 (`zho`, `chi`, `cmn`, `eng`).
  ///
  ///     LanguageTag("ZH_cn")?.text  // "zh-CN"
  ///
  /// - Returns: nil where the text is no language tag.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...8).contains(first.utf8.count),
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }),
      parts.allSatisfy({ part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
      })
    else { return nil }
    let primary = first.lowercased()
    let rest = parts.dropFirst().map { part in
      switch part.count {
      case 2: part.uppercased()
      case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    self.text = ([Self.shortNames[primary] ?? primary] + rest).joined(separator: "-")
  }

  /// The tag of a language, without region or script.
  public init(_ language: Language) { text = language.rawValue }

  /// Chinese, in either script.
  public static let chinese = LanguageTag(.chinese)

  /// English, in any of its spellings.
  public static let english = LanguageTag(.english)

  /// The primary subtag: `zh` of `zh-Hant`.
  public var primary: String { String(text.prefix { $0 != "-" }) }

  /// The language as analysis knows it; nil for other languages than Chinese and English.
  public var language: Language? { Language(rawValue: primary) }

  private static let shortNames = ["zho": "zh", "chi": "zh", "cmn": "zh", "eng": "en"]
}

extension LanguageTag: Comparable {
  public static func < (a: LanguageTag, b: LanguageTag) -> Bool { a.text < b.text }
}

extension LanguageTag: Codable {
  /// Reads a tag from its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let tag = LanguageTag(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no language tag: \(text)")
    }
    self = tag
  }

  /// Writes the tag as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
