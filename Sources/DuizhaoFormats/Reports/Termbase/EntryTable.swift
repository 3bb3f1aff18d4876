public import DuizhaoModel

/// Entries of a termbase, a line each.
public struct EntryTable: Sendable {
  /// The language of the table's own words.
  public var language: Language

  /// Whether to colour.
  public var usesColor: Bool

  /// How many columns a line may take; nil for as many as it needs.
  public var columns: Int?

  /// The languages whose terms are shown.
  public var languages: [LanguageTag]

  /// Creates the table.
  public init(
    language: Language,
    usesColor: Bool = false,
    columns: Int? = nil,
    languages: [LanguageTag] = [.chinese, .english]
  ) {
    self.language = language
    self.usesColor = usesColor
    self.columns = columns
    self.languages = languages
  }

  /// The table as aligned columns, for people.
  public func text(_ entries: [ConceptEntry]) -> String {
    let isMined = entries.contains { $0.mining != nil }
    let header =
      [Message(en: "id", zh: "编号")(language)] + languages.map(\.text)
      + [Message(en: "status", zh: "状态")(language), Message(en: "field", zh: "学科")(language)]
      + (isMined ? [Message(en: "score", zh: "得分")(language), Message(en: "seen", zh: "次数")(language)] : [])
    let rows = entries.map { entry in
      [entry.id] + terms(of: entry) + [TermbaseWords.name(entry.status)(language), entry.field ?? ""]
        + (isMined
          ? [
            entry.mining.map { TermbaseWords.score($0.score) } ?? "",
            entry.mining.map { "\($0.occurrences)" } ?? "",
          ]
          : [])
    }
    let count = languages.count
    let table = AlignedTable(
      [header] + rows,
      rightAligned: [count + 3, count + 4],
      flexible: Set(1...max(1, count)).union([count + 2])
    )
    var lines = table.lines(columns: columns)
    if usesColor { lines[0] = "\u{1B}[2m\(lines[0])\u{1B}[0m" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table as tab-separated values, for programs.
  public func tabSeparated(_ entries: [ConceptEntry]) -> String {
    let header =
      ["id"] + languages.map(\.text) + ["status", "field", "score", "occurrences", "documents", "modified"]
    let rows = entries.map { entry in
      [entry.id] + terms(of: entry) + [
        entry.status.rawValue, entry.field ?? "", entry.mining.map { "\($0.score)" } ?? "",
        entry.mining.map { "\($0.occurrences)" } ?? "", entry.mining.map { "\($0.documents)" } ?? "",
        (entry.modified ?? entry.created)?.date ?? "",
      ]
    }
    return ([header] + rows).map(TabSeparated.line).joined()
  }

  private func terms(of entry: ConceptEntry) -> [String] {
    languages.map { tag in
      let own = entry.terms.filter { $0.language == tag || $0.language.primary == tag.text }
      return (own.first { $0.status == .preferred } ?? own.first)?.text ?? ""
    }
  }
}

/// Lines of tab-separated values.
public enum TabSeparated {
  /// A line; blanks take the place of tabs and line ends inside a cell.
  public static func line(_ cells: [String]) -> String {
    cells.map { cell in
      String(
        String.UnicodeScalarView(cell.unicodeScalars.map { "\t\n\r".unicodeScalars.contains($0) ? " " : $0 })
      )
    }.joined(separator: "\t") + "\n"
  }
}
