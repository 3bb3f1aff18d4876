import DuizhaoModel

/// The language that `xml:lang` gives to an element: its own, or that of an element round it.
///
/// The tag sets say that an article without `xml:lang` is English; what nobody wrote is decided by the text here.
struct JATSLanguage {
  /// The tag as written; nil where none is.
  var tag: String?

  /// Whether the element itself has it.
  var isOwn = false

  /// The language inside an element.
  func inside(_ element: PlacedElement) -> JATSLanguage {
    guard let own = element["xml:lang"] else { return JATSLanguage(tag: tag) }
    return JATSLanguage(tag: own.isEmpty ? nil : own, isOwn: true)
  }

  /// The language inside an element that belongs to the one this is the language of.
  func inPart(_ element: PlacedElement) -> JATSLanguage {
    element["xml:lang"] == nil ? self : inside(element)
  }

  /// Chinese or English, if the tag says so; three-letter codes and varieties of Chinese are taken too.
  var language: Language? {
    switch tag.map(Self.primary) {
    case "zh", "zho", "chi", "cmn", "lzh", "yue", "wuu": .chinese
    case "en", "eng": .english
    default: nil
    }
  }

  /// The language of a text, with what is wrong about the tag.
  ///
  /// The tag decides, unless the text is plainly in the other language.
  ///
  /// - Returns: nil for a text in a language other than the two.
  func decide(_ text: String) -> (language: Language, fault: TagFault.Kind?)? {
    let script = ScriptCount(text)
    guard let tag else {
      return script.hasOther ? nil : script.language.map { ($0, .languageMissing) }
    }
    let wrong = TagFault.Kind.languageWrong(tag, isOwn: isOwn)
    switch language {
    case .chinese: return script.isPlainlyEnglish ? (.english, wrong) : (.chinese, nil)
    case .english: return script.isPlainlyChinese ? (.chinese, wrong) : (.english, nil)
    case nil:
      if script.hasOther { return nil }
      let isCountry = ["cn", "ch", "chn", "tw", "us", "uk", "gb"].contains(Self.primary(tag))
      guard isCountry || script.isPlainlyChinese && Self.primary(tag) != "ja" else { return nil }
      return script.language.map { ($0, wrong) }
    }
  }

  private static func primary(_ tag: String) -> String {
    tag.lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? ""
  }
}

/// How much of a text is in which script.
struct ScriptCount {
  private var han = 0
  private var words = 0

  /// Whether it has kana or hangul.
  private(set) var hasOther = false

  init(_ text: String) {
    var letters = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value.isHan { han += 1 }
      if (0x3041...0x30FA).contains(value) || (0xAC00...0xD7A3).contains(value) { hasOther = true }
      letters = value.isLatin ? letters + 1 : 0
      if letters == 2 { words += 1 }
    }
  }

  /// The language of most of it; nil where it has no words.
  var language: Language? { han == 0 && words == 0 ? nil : han >= words ? .chinese : .english }

  /// Whether it is Chinese, whatever a tag says.
  var isPlainlyChinese: Bool { han > words }

  /// Whether it is English, whatever a tag says: a short text of Latin letters stands in Chinese too.
  var isPlainlyEnglish: Bool { han == 0 && words >= 4 }

  /// Whether it has Han characters.
  var hasHan: Bool { han > 0 }
}
