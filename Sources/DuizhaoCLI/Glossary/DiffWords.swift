import DuizhaoFormats
import DuizhaoModel
import DuizhaoTerms

/// The words of `duizhao glossary diff`.
struct DiffWords {
  /// The language of the words.
  var language: Language

  /// Whether to colour.
  var usesColor: Bool

  /// How many concepts are on one side only, or different.
  static func summary(_ diff: GlossaryDiff, here: String, there: String) -> Message {
    Message(
      en: "only in \(here): \(diff.onlyHere.count); only in \(there): \(diff.onlyThere.count); "
        + "different: \(diff.changed.count); equal: \(diff.equalCount)",
      zh: "仅\(here)：\(diff.onlyHere.count)；仅\(there)：\(diff.onlyThere.count)；"
        + "不同：\(diff.changed.count)；相同：\(diff.equalCount)"
    )
  }

  /// The difference for people.
  func text(_ diff: GlossaryDiff, changedOnly: Bool) -> String {
    var lines: [String] = []
    if !changedOnly {
      lines += diff.onlyHere.map { paint("- \(TermbaseWords.title($0))  (\($0.id.printable))", "31") }
      lines += diff.onlyThere.map { paint("+ \(TermbaseWords.title($0))  (\($0.id.printable))", "32") }
    }
    for pair in diff.changed {
      lines.append(paint("~ \(TermbaseWords.title(pair.here))  (\(pair.here.id.printable))", "1"))
      lines += pair.differences.map { "    " + words($0) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The difference for programs: a row for each concept of one side, and for each thing that is said differently.
  func tabSeparated(_ diff: GlossaryDiff, changedOnly: Bool) -> String {
    var rows = [["side", "id", "zh", "en", "difference"]]
    let cells = { (side: String, entry: ConceptEntry, words: String) in
      [side, entry.id, entry.term(in: .chinese)?.text ?? "", entry.term(in: .english)?.text ?? "", words]
    }
    if !changedOnly {
      rows += diff.onlyHere.map { cells("first", $0, "") } + diff.onlyThere.map { cells("second", $0, "") }
    }
    for pair in diff.changed { rows += pair.differences.map { cells("both", pair.here, words($0)) } }
    return rows.map(TabSeparated.line).joined()
  }

  /// What is said differently.
  func words(_ difference: EntryDifference) -> String {
    switch difference {
    case .status(let here, let there):
      name(
        Message(en: "status", zh: "状态"),
        TermbaseWords.name(here)(language),
        TermbaseWords.name(there)(language)
      )
    case .field(let here, let there): name(Message(en: "field", zh: "学科"), here, there)
    case .note(let here, let there): name(Message(en: "note", zh: "备注"), here, there)
    case .lessDefinition(let definition):
      "- " + Message(en: "definition", zh: "定义")(language) + "  " + definition.text.printable
    case .moreDefinition(let definition):
      "+ " + Message(en: "definition", zh: "定义")(language) + "  " + definition.text.printable
    case .lessTerm(let term): "- " + words(term)
    case .moreTerm(let term): "+ " + words(term)
    case .term(let here, let there): "\(words(here)) → \(words(there, unlike: here))"
    }
  }

  private func name(_ name: Message, _ here: String?, _ there: String?) -> String {
    let none = Message(en: "none", zh: "无")(language)
    return "\(name(language))  \(here ?? none) → \(there ?? none)".printable
  }

  private func words(_ term: TermEntry) -> String {
    "\(term.language.text)  \(term.text.printable)  (\(marks(term).joined(separator: ", ")))"
  }

  /// A term beside another version of it: its text where that is different, and its marks.
  private func words(_ term: TermEntry, unlike other: TermEntry) -> String {
    let text = term.text == other.text ? "" : term.text.printable + "  "
    var marks = marks(term)
    if term.note != other.note {
      marks.append(Message(en: "note", zh: "备注")(language) + ": " + (term.note ?? "").printable)
    }
    if term.source != other.source {
      marks.append(Message(en: "source", zh: "来源")(language) + ": " + (term.source ?? "").printable)
    }
    if term.contexts != other.contexts {
      marks.append(Message(en: "\(term.contexts.count) contexts", zh: "\(term.contexts.count)条语境")(language))
    }
    return "\(text)(\(marks.joined(separator: ", ")))"
  }

  private func marks(_ term: TermEntry) -> [String] {
    var marks = [TermbaseWords.name(term.status)(language)]
    if term.form == .abbreviation { marks.append(TermbaseWords.name(term.form)(language)) }
    if term.isCaseSensitive { marks.append(Message(en: "case matters", zh: "区分大小写")(language)) }
    if let part = term.partOfSpeech { marks.append(TermbaseWords.name(part)(language)) }
    return marks
  }

  private func paint(_ text: String, _ style: String) -> String {
    usesColor ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}
