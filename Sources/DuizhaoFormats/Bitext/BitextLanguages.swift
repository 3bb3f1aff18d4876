import DuizhaoModel

/// Which side of a file is Chinese and which English.
enum BitextLanguages {
  /// The languages of the sides as a file names them; nil where it names another language.
  ///
  /// A side that is not named has the language that the other has not; where neither is named, the texts tell.
  ///
  /// - Parameters:
  ///   - names: What the file names.
  ///   - texts: The texts of a segment that has both sides.
  static func sides(named names: Sides<String?>, texts: Sides<String>) -> Sides<Language>? {
    let tags = names.map { $0.flatMap(LanguageTag.init)?.language }
    switch (tags.source, tags.target) {
    case (let source?, let target?): return source == target ? nil : Sides(source: source, target: target)
    case (let source?, nil) where names.target?.isEmpty ?? true: return Sides(source: source, target: source.other)
    case (nil, let target?) where names.source?.isEmpty ?? true: return Sides(source: target.other, target: target)
    case (nil, nil) where (names.source ?? "").isEmpty && (names.target ?? "").isEmpty: return sides(of: texts)
    default: return nil
    }
  }

  /// The languages that the scripts of two texts show; nil where they show none.
  static func sides(of texts: Sides<String>) -> Sides<Language>? {
    switch (texts.source.hasHan, texts.target.hasHan) {
    case (true, false): Sides(source: .chinese, target: .english)
    case (false, true): Sides(source: .english, target: .chinese)
    default: nil
    }
  }
}

extension Language {
  /// The other one of the two.
  var other: Language { self == .chinese ? .english : .chinese }
}
