import DuizhaoFormats
import DuizhaoModel

/// What a review looks like: a function of its state and of the size of the terminal.
struct ReviewScreen {
  /// The size of a terminal.
  struct Size: Sendable, Hashable {
    var columns: Int
    var rows: Int
  }

  /// A screen ready to be written.
  struct Picture: Sendable, Hashable {
    /// As many lines as the terminal has rows, none wider than it.
    var lines: [String]

    /// Where the cursor stands, from 0; nil where none is shown.
    var cursor: Cursor?

    /// How many lines of the entry are above what is shown: no more than there are.
    var scroll: Int

    struct Cursor: Sendable, Hashable {
      var row: Int
      var column: Int
    }
  }

  /// The language of the words.
  var language: Language

  /// Whether to mark with colour.
  var usesColor: Bool

  /// The name of the base.
  var base: String

  /// Draws a session.
  func picture(of session: ReviewSession, in size: Size) -> Picture {
    let columns = max(20, size.columns)
    let wrapped: [String] = hints(session).flatMap { DisplayWidth.wrap($0, columns: columns) }
    let hints = wrapped.prefix(max(1, size.rows / 3)).map { line in String(line.drop { $0 == " " }) }
    let (prompt, cursor) = prompt(session, columns: columns)
    let height = max(1, size.rows - 4 - hints.count)
    let all = body(session, columns: columns)
    let scroll = max(0, min(session.scroll, all.count - height))
    let body = window(on: all, from: scroll, height: height, columns: columns)
    let rule = paint(String(repeating: "─", count: columns), "2")
    var lines =
      [header(session, columns: columns), rule] + body + [rule] + hints.map { paint($0, "2") } + [prompt]
    // A terminal of few rows keeps what is asked and how to answer it.
    if lines.count > size.rows { lines = Array(lines.suffix(max(1, size.rows))) }
    return Picture(
      lines: lines,
      cursor: cursor.map { Picture.Cursor(row: lines.count - 1, column: min($0, columns - 1)) },
      scroll: scroll
    )
  }

  /// The base on the left; the place in the queue and the day's work on the right.
  private func header(_ session: ReviewSession, columns: Int) -> String {
    let total = max(session.total, session.queue.count)
    let place = session.isAtEnd ? total : min(session.position + 1, total)
    let right = Message(
      en: "\(place) of \(total) · today \(session.today)",
      zh: "\(place)/\(total) · 今日\(session.today)条"
    )(language)
    let title = Message(en: "review", zh: "审核")(language) + "  " + base.printable
    let left = DisplayWidth.fitting(title, columns: max(0, columns - DisplayWidth.of(right) - 2))
    let blank = max(1, columns - DisplayWidth.of(left) - DisplayWidth.of(right))
    return paint(left, "1") + String(repeating: " ", count: blank)
      + DisplayWidth.fitting(right, columns: columns - 1)
  }

  private func body(_ session: ReviewSession, columns: Int) -> [String] {
    switch session.mode {
    case .help: return ReviewHelp.lines(language).flatMap { DisplayWidth.wrap($0, columns: columns) }
    case .merging(let entries, let isSearch):
      return choices(entries, of: session, isSearch: isSearch, columns: columns)
    default: break
    }
    guard let entry = session.entry else { return closing(session) }
    let report = EntryReport(language: language, usesColor: usesColor, columns: columns)
    var lines = DisplayWidth.wrap(plain.headline(entry), columns: columns).map { paint($0, "1") } + [""]
    lines += marked(report.terms(of: entry, numbered: true), in: session.mode)
    for definition in entry.definitions {
      lines += labelled(Message(en: "definition", zh: "定义"), definition.text, columns)
    }
    if let note = entry.note { lines += labelled(Message(en: "note", zh: "备注"), note, columns) }
    if !session.similar.isEmpty {
      lines += ["", "  " + Message(en: "similar", zh: "相近条目")(language)]
      lines += session.similar.prefix(3).map { DisplayWidth.fitting("    " + line($0), columns: columns) }
    }
    let evidence = report.evidence(of: entry, limit: 3)
    if !evidence.isEmpty { lines += [""] + evidence }
    return lines
  }

  /// The part of the body that fits, with a mark where there is more.
  private func window(on lines: [String], from start: Int, height: Int, columns: Int) -> [String] {
    var shown = Array(lines.dropFirst(start).prefix(height))
    if start + height < lines.count, !shown.isEmpty {
      let more = lines.count - start - height + 1
      let words = Message(en: "  ↓ \(more) more lines", zh: "  ↓ 还有\(more)行")(language)
      shown[shown.count - 1] = paint(DisplayWidth.fitting(words, columns: columns), "2")
    }
    return shown + Array(repeating: "", count: height - shown.count)
  }

  /// What a split does with each term, beside it.
  private func marked(_ lines: [String], in mode: ReviewSession.Mode) -> [String] {
    guard case .splitting(let marks, _) = mode else { return lines }
    return lines.enumerated().map { index, line in
      switch marks[index] {
      case nil: line
      case .goes: "→" + line.dropFirst()
      case .both: "↔" + line.dropFirst()
      }
    }
  }

  private func choices(
    _ entries: [ConceptEntry],
    of session: ReviewSession,
    isSearch: Bool,
    columns: Int
  ) -> [String] {
    let title = session.entry.map(TermbaseWords.title) ?? ""
    let heading =
      isSearch ? Message(en: "found", zh: "查找结果") : Message(en: "entries that share a term", zh: "含相同术语的条目")
    let lines =
      entries.isEmpty
      ? ["  " + Message(en: "none; / searches", zh: "无；按/查找")(language)]
      : entries.prefix(9).enumerated().map { "  \($0 + 1)  \(line($1))" }
    let merged = Message(en: "merge into which entry: ", zh: "合并到哪一条：")(language) + title
    return ([merged, "", heading(language)] + lines).map { DisplayWidth.fitting($0, columns: columns) }
  }

  private func line(_ entry: ConceptEntry) -> String {
    let field = entry.field.map { " · \($0.printable)" } ?? ""
    return "\(TermbaseWords.title(entry))  \(TermbaseWords.name(entry.status)(language))\(field)  \(entry.id)"
  }

  private func closing(_ session: ReviewSession) -> [String] {
    let counts = Dictionary(grouping: session.decisions, by: \.change.action).mapValues(\.count)
    let done = Change.Action.allCases.compactMap { action in
      counts[action].map { "  \(TermbaseWords.name(action)(language))  \($0)" }
    }
    let words =
      session.total == 0
      ? Message(en: "No entry to review.", zh: "没有待审条目。")
      : Message(en: "That was the last one.", zh: "已全部看完。")
    return [words(language)] + done
  }

  private func labelled(_ label: Message, _ text: String, _ columns: Int) -> [String] {
    DisplayWidth.wrap("\(label(language))  \(text.printable)", columns: columns - 2)
      .map { "  " + $0 }
  }

  /// The report without colour, for lines that are coloured as a whole.
  private var plain: EntryReport { EntryReport(language: language) }

  func paint(_ text: String, _ style: String) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}
