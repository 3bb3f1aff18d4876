import DuizhaoFormats
import DuizhaoModel

/// The words for what was done to a termbase.
enum EditWords {
  /// What a change did, in one line.
  static func done(_ change: Change) -> Message {
    let title = change.edits.first.flatMap { $0.after ?? $0.before }.map(TermbaseWords.title) ?? ""
    let count = change.edits.count
    let (english, chinese) = (verb(change.action).english, verb(change.action).chinese)
    switch (change.action, count) {
    case (.merge, _):
      return Message(en: "merged \(count) entries into \(title)", zh: "已将\(count)条合并为：\(title)")
    case (.split, 2):
      let titles = change.edits.compactMap(\.after).map(TermbaseWords.title)
      return Message(
        en: "split into \(titles.joined(separator: " and "))",
        zh: "已拆分为：\(titles.joined(separator: "；"))"
      )
    case (_, 1): return Message(en: "\(english): \(title)", zh: "已\(chinese)：\(title)")
    default: return Message(en: "\(english): \(count) entries", zh: "已\(chinese)\(count)条")
    }
  }

  /// That a change was taken back.
  static func undone(_ change: Change) -> Message {
    let done = done(change)
    return Message(en: "taken back: \(done.english)", zh: "已撤销：\(done.chinese)")
  }

  /// That a change was taken back, and by which change.
  static func undone(_ change: Change, as undo: Change) -> Message {
    let done = done(change)
    return Message(
      en: "taken back: change \(change.number), \(done.english) (as change \(undo.number))",
      zh: "已撤销第\(change.number)次更改：\(done.chinese)（记为第\(undo.number)次更改）"
    )
  }

  /// That there is no change to take back.
  static func nothingToUndo(_ number: Int?, in path: String) -> Message {
    guard let number else { return Message(en: "\(path): nothing to take back", zh: "\(path)：没有可撤销的更改") }
    return Message(
      en: "\(path): there is no change \(number); `duizhao glossary history` lists them",
      zh: "\(path)：没有第\(number)次更改，可用`duizhao glossary history`查看"
    )
  }

  /// That a change cannot be taken back any more.
  static func undoConflict(_ change: Change, id: String) -> Message {
    Message(
      en:
        "change \(change.number) cannot be taken back: \(id) was changed since; take back the later changes first",
      zh: "无法撤销第\(change.number)次更改：条目\(id)此后又有更改，请先撤销较后的更改"
    )
  }

  /// That an entry has the status already.
  static func already(_ status: Concept.Status) -> Message {
    let name = TermbaseWords.name(status)
    return Message(en: "was \(name.english) already", zh: "原本就是“\(name.chinese)”")
  }

  /// That the base has the same concept already.
  static func alsoThere(_ entry: ConceptEntry) -> Message {
    let title = TermbaseWords.title(entry)
    return Message(
      en: "\(entry.id) (\(title)) may be the same concept; `duizhao glossary merge` makes one of two",
      zh: "\(entry.id)（\(title)）可能是同一概念，可用`duizhao glossary merge`合并"
    )
  }

  private static func verb(_ action: Change.Action) -> Message {
    switch action {
    case .deprecate: Message(en: "deprecated a term", zh: "弃用术语")
    case .forbid: Message(en: "forbidden a term", zh: "禁用术语")
    case .undo: Message(en: "taken back", zh: "撤销")
    default: TermbaseWords.name(action)
    }
  }
}
