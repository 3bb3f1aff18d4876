import DuizhaoModel
import DuizhaoStore
import DuizhaoText

/// What the contract is about: the termbase, and a plain one in memory that is too simple to be wrong.
protocol EntryStore {
  func entry(_ id: String) throws(TermbaseFailure) -> ConceptEntry?
  func entries(_ filter: EntryFilter, limit: Int?, offset: Int) throws(TermbaseFailure) -> [ConceptEntry]
  func count(_ filter: EntryFilter) throws(TermbaseFailure) -> Int
  func entries(named text: String) throws(TermbaseFailure) -> [ConceptEntry]
  func statistics() throws(TermbaseFailure) -> TermbaseStatistics
  func apply(_ change: Change) throws(TermbaseFailure) -> Change
  func changes(of id: String?, limit: Int) throws(TermbaseFailure) -> [Change]
  func lastUndoable() throws(TermbaseFailure) -> Change?
}

extension Termbase: EntryStore {}

/// The plain one: a dictionary and an array.
final class EntryOracle: EntryStore {
  private var state: [String: ConceptEntry] = [:]
  private var changed: [String: Int] = [:]
  private var history: [Change] = []

  func entry(_ id: String) -> ConceptEntry? { state[id] }

  func entries(_ filter: EntryFilter, limit: Int?, offset: Int) -> [ConceptEntry] {
    let all = state.values.filter(filter.includes).sorted { comesBefore($0, $1, filter.order) }
    return Array(all.dropFirst(offset).prefix(limit ?? all.count))
  }

  func count(_ filter: EntryFilter) -> Int { state.values.count(where: filter.includes) }

  func entries(named text: String) -> [ConceptEntry] {
    let folded = fold(text)
    let named = state.values.filter { entry in
      entry.id != text && !folded.isEmpty && entry.terms.contains { fold($0.text) == folded }
    }
    return [state[text]].compactMap { $0 } + named.sorted { comesBefore($0, $1, .term) }
  }

  func statistics() -> TermbaseStatistics {
    var result = TermbaseStatistics()
    for entry in state.values {
      result.entries += 1
      result.byStatus[entry.status, default: 0] += 1
      result.byField[entry.field ?? "", default: 0] += 1
      for term in entry.terms {
        result.terms += 1
        result.byLanguage[term.language, default: 0] += 1
        result.byTermStatus[term.status, default: 0] += 1
      }
    }
    result.documents = Set(state.values.flatMap { $0.evidence.map(\.document) }).count
    result.changes = history.count
    return result
  }

  func apply(_ change: Change) throws(TermbaseFailure) -> Change {
    var change = change
    change.number = history.count + 1
    var next = state
    for edit in change.edits {
      guard next[edit.id] == edit.before else { throw .conflict(id: edit.id) }
      next[edit.id] = edit.after
    }
    state = next
    for edit in change.edits { changed[edit.id] = change.number }
    history.append(change)
    return change
  }

  func changes(of id: String?, limit: Int) -> [Change] {
    let meant = history.reversed().filter { change in id == nil || change.edits.contains { $0.id == id } }
    return Array(meant.prefix(limit))
  }

  func lastUndoable() -> Change? {
    history.last { $0.action != .undo && stands($0) }
  }

  private func stands(_ change: Change) -> Bool {
    !history.contains { $0.undoes == change.number && stands($0) }
  }

  private func comesBefore(_ a: ConceptEntry, _ b: ConceptEntry, _ order: EntryFilter.Order) -> Bool {
    let (first, second) = (rank(a, order), rank(b, order))
    if first != second { return first > second }
    let (one, other) = (Array(name(a).utf8), Array(name(b).utf8))
    if one != other { return one.lexicographicallyPrecedes(other) }
    return a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
  }

  private func fold(_ text: String) -> String { FoldedText((try? nfkc(text)) ?? text).string }

  private func rank(_ entry: ConceptEntry, _ order: EntryFilter.Order) -> Double {
    switch order {
    case .term: 0
    case .score: entry.mining?.score ?? -1
    case .occurrences: Double(entry.mining?.occurrences ?? -1)
    case .modified: Double(changed[entry.id] ?? 0)
    }
  }

  private func name(_ entry: ConceptEntry) -> String {
    let chinese = entry.terms.filter { $0.language.primary == "zh" }
    return (chinese.first { $0.status == .preferred } ?? chinese.first ?? entry.terms.first)?.text ?? ""
  }
}
