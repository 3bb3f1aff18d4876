import DuizhaoModel
import DuizhaoTerms

extension ReviewSession {
  /// Takes a key.
  mutating func press(_ key: Key) -> Request? {
    switch (mode, key) {
    case (.editing(let editor, let purpose), _): return type(key, in: editor, for: purpose)
    case (_, .endOfInput), (_, .interrupt): return .quit
    case (_, .suspend): return .suspend
    case (_, .down): scroll += 1
    case (_, .up): scroll = max(0, scroll - 1)
    case (_, .pageDown): scroll += 10
    case (_, .pageUp): scroll = max(0, scroll - 10)
    case (.deciding, _): return command(key)
    case (.help, _): mode = .deciding
    case (_, .escape): mode = .deciding
    case (.choosingTerm(let purpose, let typed), _): return chooseTerm(key, for: purpose, typed: typed)
    case (.merging(let entries, _), _): return chooseEntry(key, of: entries)
    case (.splitting(let marks, let typed), _): return mark(key, marks: marks, typed: typed)
    }
    return nil
  }

  private mutating func command(_ key: Key) -> Request? {
    guard let command = key.command else { return nil }
    message = nil
    switch command {
    case "q": return .quit
    case "?", "h": mode = .help
    case "u": return undo()
    case "b": return back()
    case _ where entry == nil: break
    case "a": return decide(.approved)
    case "r": return decide(.rejected)
    case "k", " ": return advance()
    case "e": mode = .choosingTerm(.edit, typed: 0)
    case "p": mode = .choosingTerm(.prefer, typed: 0)
    case "d": mode = .choosingTerm(.deprecate, typed: 0)
    case "f": mode = .choosingTerm(.forbid, typed: 0)
    case "m": mode = .merging(similar, isSearch: false)
    case "s":
      if (entry?.terms.count ?? 0) > 1 {
        mode = .splitting([:], typed: 0)
      } else {
        message = FailureWords.line(.nothingToSplit)
      }
    default:
      message = Message(
        en: "“\(command)” is no key here; ? lists them",
        zh: "“\(command)”不是有效按键，按?查看帮助"
      )
    }
    return nil
  }

  /// The number that a digit completes; with up to nine to choose from, one digit does.
  private enum Number {
    case chosen(Int)
    case typed(Int)
  }

  private static func number(_ key: Key, typed: Int, of count: Int) -> Number? {
    if key == .enter, (1...max(1, count)).contains(typed), typed <= count { return .chosen(typed - 1) }
    guard let digit = key.command?.wholeNumberValue, key.command?.isASCII == true else { return nil }
    let number = typed * 10 + digit
    guard number > 0, number <= count else { return .typed(0) }
    return number * 10 > count ? .chosen(number - 1) : .typed(number)
  }

  private mutating func chooseTerm(_ key: Key, for purpose: TermPurpose, typed: Int) -> Request? {
    guard let entry else { return nil }
    switch Self.number(key, typed: typed, of: entry.terms.count) {
    case .chosen(let place):
      switch purpose {
      case .edit:
        mode = .editing(LineEditor(entry.terms[place].text), .term(place))
        return nil
      case .prefer: return edit([.status(entry.reference(to: place), .preferred)])
      case .deprecate: return edit([.status(entry.reference(to: place), .deprecated)])
      case .forbid: return edit([.status(entry.reference(to: place), .forbidden)])
      }
    case .typed(let number): mode = .choosingTerm(purpose, typed: number)
    case nil:
      switch (purpose, key.command) {
      case (.edit, "f"): mode = .editing(LineEditor(entry.field ?? ""), .field)
      case (.edit, "n"): mode = .editing(LineEditor(entry.note ?? ""), .note)
      case (.edit, "+"): mode = .editing(LineEditor(), .newTerm)
      default: break
      }
    }
    return nil
  }

  private mutating func chooseEntry(_ key: Key, of entries: [ConceptEntry]) -> Request? {
    if key.command == "/" {
      mode = .editing(LineEditor(), .search)
      return nil
    }
    // More than nine are not shown, so that one digit does.
    if case .chosen(let place) = Self.number(key, typed: 0, of: min(9, entries.count)) {
      return merge(into: entries[place])
    }
    return nil
  }

  private mutating func mark(_ key: Key, marks: [Int: SplitMark], typed: Int) -> Request? {
    if key == .enter, typed == 0 { return split(marks) }
    var marks = marks
    switch Self.number(key, typed: typed, of: entry?.terms.count ?? 0) {
    case .chosen(let place):
      switch marks[place] {
      case nil: marks[place] = .goes
      case .goes: marks[place] = .both
      case .both: marks[place] = nil
      }
      mode = .splitting(marks, typed: 0)
    case .typed(let number): mode = .splitting(marks, typed: number)
    case nil: break
    }
    return nil
  }

  private mutating func type(_ key: Key, in editor: LineEditor, for purpose: EditPurpose) -> Request? {
    var editor = editor
    switch editor.press(key) {
    case .editing: mode = .editing(editor, purpose)
    case .cancelled:
      mode = .deciding
      if key == .endOfInput { return .quit }
    case .done: return finish(editor.text, for: purpose)
    }
    return nil
  }

  private mutating func finish(_ text: String, for purpose: EditPurpose) -> Request? {
    switch purpose {
    case .search:
      if text.isEmpty { mode = .merging(similar, isSearch: false) }
      return text.isEmpty ? nil : .search(text)
    case .field: return edit([.field(text)])
    case .note: return edit([.note(text)])
    case .newTerm:
      let reference = TermReference(text)
      return edit([.addTerm(TermEntry(reference.text, reference.languageOrGuess, status: .admitted))])
    case .term(let place):
      guard let term = entry?.reference(to: place) else { return nil }
      return edit([text.isEmpty ? .removeTerm(term) : .rename(term, to: text)])
    }
  }
}
