import DuizhaoModel

/// Which side of a file is Chinese and which English.
enum BitextLanguages {
  /// The languages of the sides as a file names them.
  ///
  /// A side that is not named has the language that the other has not; where neither is named, the texts tell.
  ///
  /// - Parameters:
  ///   - names: What the file names.
  ///   - texts: The texts of a segment that has both sides.
  /// - Returns: nil where the two are not Chinese and English.
  static func sides(named names: Sides<String?>, texts: Sides<String>) -> Sides<Language>? {
    let tags = names.map { $0.flatMap(LanguageTag.init)?.language }
    let isOpen = names.map { $0?.isEmpty ?? true }
    switch (tags.source, tags.target) {
    case (let source?, let target?): return source == target ? nil : Sides(source: source, target: target)
    case (let source?, nil): return isOpen.target ? Sides(source: source, target: source.other) : nil
    case (nil, let target?): return isOpen.source ? Sides(source: target.other, target: target) : nil
    case (nil, nil): return isOpen.source && isOpen.target ? sides(of: texts) : nil
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
