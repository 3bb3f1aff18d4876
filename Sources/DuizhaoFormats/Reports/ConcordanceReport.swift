public import DuizhaoModel

/// Every use of a term with its translation, grouped by translation.
public struct ConcordanceReport: Sendable {
  /// A use of the term.
  public struct Use: Sendable, Hashable {
    /// The file.
    public var path: String
    /// The term in its sentence.
    public var source: Place
    /// The words that translate it, in their sentence; nil where none were found.
    public var target: Place?

    /// Creates a use.
    public init(path: String, source: Place, target: Place?) {
      self.path = path
      self.source = source
      self.target = target
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
    let groups = Dictionary(grouping: uses) { $0.target?.quote.lowercased() ?? "" }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return groups.map { translation, uses in
      let name =
        translation.isEmpty ? Message(en: "(no translation found)", zh: "（未找到译文）")(language) : translation
      var lines = ["\(name)  \(uses.count)"]
      for use in uses {
        lines.append("  \(use.path)")
        lines.append("    \(context(use.source))")
        if let target = use.target { lines.append("    \(context(target))") }
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// What is meant with as much around it as fits a line.
  private func context(_ place: Place) -> String {
    guard let text = place.context?.text, let range = place.context?.marked.first else { return place.quote }
    let marked = usesColor ? "\u{1B}[1;4m\(place.quote)\u{1B}[0m" : "[\(place.quote)]"
    let room = max(10, (columns - 6 - DisplayWidth.of(place.quote)) / 2)
    let before = fitting(text.slice(0..<range.lowerBound).reversed(), columns: room).reversed()
    let after = fitting(Array(text.slice(range.upperBound..<text.utf8.count)), columns: room)
    return String(before) + marked + String(after)
  }

  private func fitting(_ characters: [Character], columns: Int) -> [Character] {
    var width = 0
    return Array(
      characters.prefix { character in
        width += DisplayWidth.of(String(character))
        return width <= columns
      }
    )
  }
}
