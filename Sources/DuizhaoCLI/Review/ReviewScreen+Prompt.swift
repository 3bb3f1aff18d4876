import DuizhaoFormats
import DuizhaoModel

extension ReviewScreen {
  /// What keys do now.
  func hints(_ session: ReviewSession) -> [String] {
    switch session.mode {
    case .deciding where session.entry == nil:
      [Message(en: "u undo  b back  q quit", zh: "u 撤销  b 上一条  q 退出")(language)]
    case .deciding:
      [
        Message(
          en: "a approve  r reject  e edit  p prefer  d deprecate  f forbid  m merge  s split",
          zh: "a 批准  r 否决  e 修改  p 首选  d 弃用  f 禁用  m 合并  s 拆分"
        )(language),
        Message(
          en: "k skip  u undo  b back  ? help  q quit",
          zh: "k 跳过  u 撤销  b 上一条  ? 帮助  q 退出"
        )(language),
      ]
    case .help: [Message(en: "any key goes back", zh: "按任意键返回")(language)]
    case .choosingTerm(.edit, _):
      [
        Message(
          en: "number: edit this term  + new term  f field  n note  Esc back",
          zh: "数字：修改该术语  + 新术语  f 学科  n 备注  Esc 返回"
        )(language)
      ]
    case .choosingTerm: [Message(en: "number: this term  Esc back", zh: "数字：选定术语  Esc 返回")(language)]
    case .editing(_, let purpose): [hint(purpose)(language)]
    case .merging:
      [Message(en: "number: merge into it  / search  Esc back", zh: "数字：合并到该条  / 查找  Esc 返回")(language)]
    case .splitting:
      [
        Message(
          en: "number: → goes, ↔ stands in both, stays  Enter split  Esc back",
          zh: "数字：→移出、↔两条共有、保留  Enter 拆分  Esc 返回"
        )(language)
      ]
    }
  }

  private func hint(_ purpose: ReviewSession.EditPurpose) -> Message {
    switch purpose {
    case .term: Message(en: "Enter save, empty: remove the term  Esc back", zh: "Enter 保存，清空则删除该术语  Esc 返回")
    case .newTerm:
      Message(
        en: "Enter add; another language: de=Herzinsuffizienz  Esc back",
        zh: "Enter 添加；其他语种：de=Herzinsuffizienz  Esc 返回"
      )
    case .field, .note: Message(en: "Enter save, empty: none  Esc back", zh: "Enter 保存，清空则无  Esc 返回")
    case .search: Message(en: "Enter search  Esc back", zh: "Enter 查找  Esc 返回")
    }
  }

  /// The last line, and the column of the cursor in it.
  func prompt(_ session: ReviewSession, columns: Int) -> (line: String, cursor: Int?) {
    let question: String
    switch session.mode {
    case .deciding, .help:
      let words = session.message?(language) ?? ""
      return (DisplayWidth.fitting(words.printable, columns: columns), nil)
    case .choosingTerm(let purpose, let typed):
      question = Self.question(purpose)(language) + (typed > 0 ? "\(typed)" : "")
    case .merging: question = Message(en: "merge into: ", zh: "合并到：")(language)
    case .splitting(_, let typed):
      question = Message(en: "split off: ", zh: "拆出：")(language) + (typed > 0 ? "\(typed)" : "")
    case .editing(let editor, let purpose):
      return line(editor, after: Self.question(purpose)(language), columns: columns)
    }
    let line = DisplayWidth.fitting(question, columns: columns)
    return (line, DisplayWidth.of(line))
  }

  /// The part of an edited line about the cursor that fits.
  private func line(_ editor: LineEditor, after question: String, columns: Int) -> (
    line: String, cursor: Int?
  ) {
    let label = DisplayWidth.fitting(question, columns: columns / 2)
    let room = columns - DisplayWidth.of(label) - 1
    let width = { (characters: ArraySlice<Character>) in DisplayWidth.of(String(characters)) }
    var start = 0
    while start < editor.cursor, width(editor.characters[start..<editor.cursor]) > room { start += 1 }
    var end = editor.characters.count
    while end > editor.cursor, width(editor.characters[start..<end]) > room { end -= 1 }
    return (
      label + String(editor.characters[start..<end]).printable,
      DisplayWidth.of(label) + width(editor.characters[start..<editor.cursor])
    )
  }

  private static func question(_ purpose: ReviewSession.TermPurpose) -> Message {
    switch purpose {
    case .edit: Message(en: "edit what: ", zh: "修改哪一项：")
    case .prefer: Message(en: "prefer which term: ", zh: "以哪个术语为首选：")
    case .deprecate: Message(en: "deprecate which term: ", zh: "弃用哪个术语：")
    case .forbid: Message(en: "forbid which term: ", zh: "禁用哪个术语：")
    }
  }

  private static func question(_ purpose: ReviewSession.EditPurpose) -> Message {
    switch purpose {
    case .term(let place): Message(en: "term \(place + 1): ", zh: "术语\(place + 1)：")
    case .newTerm: Message(en: "new term: ", zh: "新术语：")
    case .field: Message(en: "field: ", zh: "学科：")
    case .note: Message(en: "note: ", zh: "备注：")
    case .search: Message(en: "search: ", zh: "查找：")
    }
  }
}
