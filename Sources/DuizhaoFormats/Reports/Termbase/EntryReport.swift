public import DuizhaoModel

/// All of an entry, for people: its terms, what is said of it, where it was seen, what was done to it.
public struct EntryReport: Sendable {
  /// The language of the report's own words.
  public var language: Language

  /// Whether to mark with colour; otherwise terms in passages stand in brackets `[ ]`.
  public var usesColor: Bool

  /// How many columns a line may take.
  public var columns: Int

  /// Creates the report.
  public init(language: Language, usesColor: Bool = false, columns: Int = 100) {
    self.language = language
    self.usesColor = usesColor
    self.columns = max(40, columns)
  }

  /// Returns the report on one entry.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - history: What was done to it, the last first; empty where there is no history.
  /// - Returns: Lines, each with its end.
  public func text(_ entry: ConceptEntry, history: [ChangeSummary] = []) -> String {
    var lines = [headline(entry)] + terms(of: entry) + properties(of: entry) + evidence(of: entry)
    if !history.isEmpty {
      lines.append("  " + Message(en: "history", zh: "历史")(language))
      lines += ChangeReport(language: language, columns: columns).lines(history).map { "    " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Identifier, status, field and counts.
  package func headline(_ entry: ConceptEntry) -> String {
    var parts = [TermbaseWords.name(entry.status)(language)]
    if let field = entry.field { parts.append(field.printable) }
    if let counts = TermbaseWords.counts(entry.mining) { parts.append(counts(language)) }
    return paint(entry.id.printable, "1") + "  " + parts.joined(separator: " · ")
  }

  /// The terms, aligned, numbered where that is asked for.
  package func terms(of entry: ConceptEntry, numbered: Bool = false) -> [String] {
    var last = ""
    let rows = entry.terms.enumerated().map { index, term in
      let tag = term.language.text == last ? "" : term.language.text
      last = term.language.text
      var marks = [TermbaseWords.name(term.status)(language)]
      if term.form == .abbreviation { marks.append(TermbaseWords.name(term.form)(language)) }
      if term.isCaseSensitive { marks.append(Message(en: "case matters", zh: "区分大小写")(language)) }
      if let part = term.partOfSpeech { marks.append(TermbaseWords.name(part)(language)) }
      return [
        numbered ? "\(index + 1)" : "", tag, term.text, term.occurrences.map { "\($0)" } ?? "",
        marks.joined(separator: language == .english ? ", " : "、"),
      ]
    }
    let table = AlignedTable(
      numbered ? rows : rows.map { Array($0.dropFirst()) },
      rightAligned: numbered ? [0, 3] : [2],
      flexible: numbered ? [2, 4] : [1, 3]
    )
    return zip(entry.terms, table.lines(columns: columns - 2)).flatMap { term, line in
      let details = numbered ? [] : self.details(of: term)
      return ["  " + (term.status == .preferred ? line : paint(line, "2"))] + details
    }
  }

  private func details(of term: TermEntry) -> [String] {
    var lines: [String] = []
    if let note = term.note { lines += labelled(Message(en: "note", zh: "备注"), note, indent: 6) }
    if let source = term.source { lines += labelled(Message(en: "source", zh: "来源"), source, indent: 6) }
    for context in term.contexts {
      let text = context.source.map { "\(context.text) (\($0))" } ?? context.text
      lines += labelled(Message(en: "context", zh: "语境"), text, indent: 6)
    }
    return lines
  }

  private func properties(of entry: ConceptEntry) -> [String] {
    var lines: [String] = []
    for definition in entry.definitions {
      let name = Message(en: "definition", zh: "定义")(language)
      let label = definition.language.map { "\(name) (\($0.text))" } ?? name
      let text = definition.source.map { "\(definition.text) (\($0))" } ?? definition.text
      lines += labelled(Message(en: label, zh: label), text, indent: 2)
    }
    if let note = entry.note { lines += labelled(Message(en: "note", zh: "备注"), note, indent: 2) }
    for (name, transaction) in [
      (Message(en: "entered", zh: "录入"), entry.created), (Message(en: "changed", zh: "修改"), entry.modified),
    ] {
      guard let transaction else { continue }
      let parts = [transaction.date.map(TermbaseWords.time), transaction.author].compactMap { $0 }
      if !parts.isEmpty { lines += labelled(name, parts.joined(separator: " "), indent: 2) }
    }
    return lines
  }

  /// The evidence: for each piece its place and both passages one above the other, each in a number of lines at the most.
  package func evidence(of entry: ConceptEntry, limit: Int = .max) -> [String] {
    guard !entry.evidence.isEmpty else { return [] }
    let passage = MarkedPassage(usesColor: usesColor)
    return ["  " + Message(en: "evidence", zh: "例证")(language)]
      + entry.evidence.flatMap { piece in
        let place = (piece.line.map { "\(piece.document):\($0)" } ?? piece.document).printable
        let name = TermbaseWords.name(piece.kind)(language)
        return [paint(DisplayWidth.fitting("    \(name)  \(place)", columns: columns), "2")]
          + [piece.source, piece.target].flatMap { side in
            passage.lines(side, columns: columns - 6, limit: limit).map { "      " + $0 }
          }
      }
  }

  private func labelled(_ label: Message, _ text: String, indent: Int) -> [String] {
    let label = label(language)
    let width = DisplayWidth.of(label) + 2
    let blank = String(repeating: " ", count: indent)
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .flatMap { DisplayWidth.wrap($0.printable, columns: columns - indent - width) }
    return parts.enumerated().map { index, part in
      blank + (index == 0 ? paint(label, "2") + "  " : String(repeating: " ", count: width)) + part
    }
  }

  private func paint(_ text: String, _ style: String) -> String {
    usesColor ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}
