import Duizhao
import DuizhaoFormats
import DuizhaoModel
import DuizhaoStore
import DuizhaoTerms

/// A review on a termbase: does what the session asks for.
struct ReviewRun {
  /// The session.
  private(set) var session: ReviewSession

  /// Whether the reviewer has had enough.
  private(set) var isOver = false

  /// Whether the terminal is asked back for a while.
  var isSuspended = false

  private let base: OpenBase
  private let author: AuthorOptions

  /// Begins a review with the first entry.
  init(on base: OpenBase, filter: EntryFilter, author: AuthorOptions) throws {
    self.base = base
    self.author = author
    let who = author.authorship
    session = try base.attempt { termbase in
      ReviewSession(
        filter: filter,
        total: try termbase.count(filter),
        today: try termbase.decisions(by: who.author, on: String(who.date.prefix(10)))
      )
    }
    try perform(.more)
  }

  /// Takes a key.
  mutating func press(_ key: Key) throws {
    if let request = session.handle(.key(key, by: author.authorship)) { try perform(request) }
  }

  /// Takes note of how far what is shown could be scrolled.
  mutating func scrolled(to line: Int) { session.scroll = line }

  private mutating func perform(_ first: ReviewSession.Request) throws {
    var next: ReviewSession.Request? = first
    while let request = next {
      switch request {
      case .more: next = session.handle(.queue(try more()))
      case .show(let id):
        let entry = try base.attempt { try $0.entry(id) }
        next = session.handle(.entry(entry, similar: try entry.map(similar) ?? []))
      case .apply(let change): next = session.handle(try apply(change))
      case .search(let text):
        next = session.handle(.found(try base.attempt { try $0.search(text, limit: 10) }))
      case .suspend:
        isSuspended = true
        next = nil
      case .quit:
        isOver = true
        next = nil
      }
    }
  }

  private func apply(_ change: Change) throws -> ReviewSession.Event {
    do {
      return .applied(try base.base.apply(change))
    } catch .conflict(let id) {
      return .refused(FailureWords.line(.conflict(id: id), path: base.path))
    } catch .busy {
      return .refused(FailureWords.line(.busy, path: base.path))
    } catch {
      throw FileFailure(path: base.path, reason: .termbase(error))
    }
  }

  /// More of the queue: what is decided is no longer meant, so that the base is looked through from its beginning.
  private func more() throws -> [String] {
    let known = Set(session.queue)
    return try base.attempt { termbase in
      var offset = 0
      while true {
        let page = try termbase.entries(session.filter, limit: 200, offset: offset)
        let new = page.map(\.id).filter { !known.contains($0) }
        if !new.isEmpty || page.isEmpty { return new }
        offset += page.count
      }
    }
  }

  /// Entries that share a term with another, and then those that a search for its first term finds.
  private func similar(to entry: ConceptEntry) throws -> [ConceptEntry] {
    try base.attempt { termbase in
      var index = EntryIndex()
      for term in entry.terms {
        for other in try termbase.entries(named: term.text) where index[other.id] == nil { index.put(other) }
      }
      var found = index.similar(to: entry)
      let name = entry.term(in: .chinese) ?? entry.terms.first
      for other in try termbase.search(name?.text ?? "", limit: 6)
      where other.id != entry.id && !found.contains(where: { $0.id == other.id }) {
        found.append(other)
      }
      return Array(found.prefix(9))
    }
  }
}
