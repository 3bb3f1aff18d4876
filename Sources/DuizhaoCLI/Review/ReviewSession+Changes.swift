import DuizhaoModel
import DuizhaoTerms

extension ReviewSession {
  /// Approves or rejects what is shown.
  mutating func decide(_ status: Concept.Status) -> Request? {
    guard let entry else { return nil }
    guard let change = Change.decide(status, on: [entry], by: who) else {
      message = EditWords.already(status)
      return advance()
    }
    return .apply(change)
  }

  /// Edits what is shown.
  mutating func edit(_ edits: [EntryEdit]) -> Request? {
    guard let entry else { return nil }
    mode = .deciding
    do {
      if let change = try Change.edit(entry, edits, by: who) { return .apply(change) }
      message = Message(en: "nothing changed", zh: "没有变化")
    } catch {
      message = FailureWords.line(error)
    }
    return nil
  }

  /// Merges what is shown into another entry.
  mutating func merge(into other: ConceptEntry) -> Request? {
    guard let entry else { return nil }
    mode = .deciding
    do {
      return .apply(try Change.merge([other, entry], by: who))
    } catch {
      message = FailureWords.line(error)
      return nil
    }
  }

  /// Splits terms off from what is shown.
  mutating func split(_ marks: [Int: SplitMark]) -> Request? {
    guard let entry else { return nil }
    mode = .deciding
    let references = { (mark: SplitMark) in
      marks.filter { $0.value == mark }.keys.sorted().map { entry.reference(to: $0) }
    }
    do {
      // The base refuses an identifier that is taken; nothing else can tell.
      let known = Set(queue + similar.map(\.id) + [entry.id])
      return .apply(
        try Change.split(entry, moving: references(.goes), sharing: references(.both), by: who) {
          known.contains($0)
        }
      )
    } catch let refusal as EditRefusal {
      message = FailureWords.line(refusal)
    } catch {
      message = nil
    }
    return nil
  }

  /// Takes back the last change of this session.
  mutating func undo() -> Request? {
    guard let last = decisions.last else {
      message = Message(
        en: "nothing of this session to take back; for earlier changes: duizhao glossary undo",
        zh: "本次会话没有可撤销的操作；更早的更改请用duizhao glossary undo"
      )
      return nil
    }
    return .apply(last.change.undone(by: who))
  }

  /// Goes on after a change that the base has taken.
  mutating func applied(_ change: Change) -> Request? {
    message = EditWords.done(change)
    if change.action == .undo, let last = decisions.popLast() {
      message = EditWords.undone(last.change)
      if last.change.isDecision { today -= 1 }
      if last.change.action == .split, let id = last.change.edits.last?.id,
        let place = queue.firstIndex(of: id)
      {
        queue.remove(at: place)
        total -= 1
      }
      return revisit(last.position)
    }
    decisions.append(Decision(change: change, position: position))
    if change.isDecision { today += 1 }
    switch change.action {
    case .approve, .reject, .merge: return advance()
    case .split:
      if let new = change.edits.last?.id {
        queue.insert(new, at: position + 1)
        total += 1
      }
      return revisit(position)
    default: return revisit(position)
    }
  }
}

extension Change {
  /// Whether the change settles what becomes of entries.
  var isDecision: Bool { [.approve, .reject, .merge].contains(action) }
}

extension ConceptEntry {
  /// What names the term at a place, and no other.
  func reference(to place: Int) -> TermReference {
    var reference = TermReference(terms[place].text)
    reference.text = terms[place].text
    reference.language = terms[place].language
    return reference
  }
}
