public import DuizhaoModel

/// Every use of a term with its translation, grouped by translation.
public struct ConcordanceReport: Sendable {
  /// A use of the term.
  public struct Use: Sendable, Hashable {
    /// The file.
    public var path: String
    /// The term in its sentence.
    public var term: Place
    /// The words that translate it, in their sentence; nil where none were found.
    public var translation: Place?
    /// What translations that differ only in number, case or spelling have in common; empty where there is none.
    public var key: String

    /// Creates a use.
    public init(path: String, term: Place, translation: Place?, key: String) {
      self.path = path
      self.term = term
      self.translation = translation
      self.key = key
    }
  }

  /// The language of the report's own words.
  public var language: Language

  /// Whether to mark with colour rather than brackets.
  public var usesColor: Bool

  /// How many columns a line may take.
  public var columns: Int

  /// Creates the report.
  public init(language: Language, usesColor: Bool, columns: Int = 100) {
    self.language = language
    self.usesColor = usesColor
    self.columns = max(40, columns)
  }

  /// Returns the report: the commonest translation first.
  public func text(term: String, uses: [Use]) -> String {
    guard !uses.isEmpty else {
      return Message(en: "“\(term)” does not occur\n", zh: "未出现“\(term)”\n")(language)
    }
    let groups = Dictionary(grouping: uses, by: \.key)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return groups.map { key, uses in
      let name =
        key.isEmpty ? Message(en: "(no translation found)", zh: "（未找到译文）")(language) : Self.name(of: uses)
      var lines = ["\(name)  \(uses.count)"]
      var path = ""
      for use in uses {
        if use.path != path { lines.append("  \(use.path)") }
        path = use.path
        lines.append("    \(context(use.term))")
        if let translation = use.translation { lines.append("    \(context(translation))") }
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// How the uses of a group write the translation most often.
  private static func name(of uses: [Use]) -> String {
    let written = Dictionary(grouping: uses) { $0.translation?.quote.lowercased() ?? "" }
    return written.min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }?.key ?? ""
  }

  /// What is meant with as much around it as fits a line, each beginning at the same column.
  private func context(_ place: Place) -> String {
    guard let text = place.context?.text, let range = place.context?.marked.first else { return place.quote }
    let marked = usesColor ? "\u{1B}[1;4m\(place.quote)\u{1B}[0m" : "[\(place.quote)]"
    let left = max(10, (columns - 6) * 2 / 5)
    let right = max(10, columns - 6 - left - DisplayWidth.of(place.quote) - 2)
    let before = String(Self.fitting(text.slice(0..<range.lowerBound).reversed(), columns: left).reversed())
    let after = String(Self.fitting(Array(text.slice(range.upperBound..<text.utf8.count)), columns: right))
    return String(repeating: " ", count: left - DisplayWidth.of(before)) + before + marked + after
  }

  /// As many characters as fit, words whole, with an ellipsis where some are left out.
  private static func fitting(_ characters: [Character], columns: Int) -> [Character] {
    var width = 0
    var kept: [Character] = []
    for character in characters {
      width += DisplayWidth.of(String(character))
      if width > columns { break }
      kept.append(character)
    }
    guard kept.count < characters.count else { return kept }
    let isCut = characters[kept.count].isWordPart && kept.last?.isWordPart == true
    if isCut, let space = kept.lastIndex(where: { !$0.isWordPart }) { kept.removeSubrange((space + 1)...) }
    while !kept.isEmpty, DisplayWidth.of(String(kept)) >= columns { kept.removeLast() }
    return kept + ["…"]
  }
}

extension Character {
  /// Whether the character belongs to a word that is not to be cut: a letter or digit that is not Han.
  fileprivate var isWordPart: Bool { (isLetter || isNumber) && DisplayWidth.of(String(self)) < 2 }
}
