import DuizhaoModel
import DuizhaoTerms

/// A review of the entries of a termbase, one after the other: what is shown, and what each key makes of it.
///
/// It holds no base and no terminal. An event goes in (``handle(_:)``); what comes out is what the session needs done, the
/// outcome of which is the next event. So the whole of it can be tested without either.
struct ReviewSession {
  /// What happens to a session.
  enum Event {
    /// A key was pressed; who presses it, and when.
    case key(Key, by: Authorship)
    /// The queue goes on with these entries; it ends where there are none.
    case queue([String])
    /// An entry as it is now, nil where it is gone, and entries that share a term with it.
    case entry(ConceptEntry?, similar: [ConceptEntry])
    /// The base has taken a change.
    case applied(Change)
    /// The base has not taken it, and why.
    case refused(Message)
    /// What a search has found.
    case found([ConceptEntry])
  }

  /// What a session needs done.
  enum Request {
    /// More of the queue; answered by ``Event/queue(_:)``.
    case more
    /// An entry; answered by ``Event/entry(_:similar:)``.
    case show(String)
    /// A change made; answered by ``Event/applied(_:)`` or ``Event/refused(_:)``.
    case apply(Change)
    /// A search; answered by ``Event/found(_:)``.
    case search(String)
    /// The terminal given back until the process goes on.
    case suspend
    /// The end.
    case quit
  }

  /// What keys mean.
  enum Mode: Sendable, Hashable {
    /// A letter is a decision.
    case deciding
    /// The page on keys is shown.
    case help
    /// A number chooses a term.
    case choosingTerm(TermPurpose, typed: Int)
    /// A line is edited.
    case editing(LineEditor, EditPurpose)
    /// A number chooses what the entry is merged into.
    case merging([ConceptEntry], isSearch: Bool)
    /// Numbers mark the terms that go to an entry of their own.
    case splitting([Int: SplitMark], typed: Int)
  }

  /// What a term is chosen for.
  enum TermPurpose: Sendable, Hashable {
    case edit, prefer, deprecate, forbid
  }

  /// What a line is edited for.
  enum EditPurpose: Sendable, Hashable {
    case term(Int)
    case newTerm, field, note, search
  }

  /// What becomes of a term in a split; without a mark it stays.
  enum SplitMark: Sendable, Hashable {
    case goes, both
  }

  /// A change of this session, and where in the queue it was made.
  struct Decision {
    var change: Change
    var position: Int
  }

  /// Which entries are reviewed.
  let filter: EntryFilter

  /// How many there were when the review began; what a split adds is counted too.
  var total: Int

  /// The identifiers, as far as they are known.
  var queue: [String] = []

  /// The place in the queue, from 0.
  var position = 0

  /// Whether the queue goes on.
  var hasMore = true

  /// What is shown; nil at the end.
  var entry: ConceptEntry?

  /// Entries that share a term with it.
  var similar: [ConceptEntry] = []

  /// What keys mean now.
  var mode = Mode.deciding

  /// What was done last, or why it was not.
  var message: Message?

  /// Changes of this session that may be taken back, the last at the end.
  var decisions: [Decision] = []

  /// How many entries the reviewer has decided today.
  var today: Int

  /// How many lines of the entry are above what is shown.
  var scroll = 0

  /// In which direction the queue is passed through: what is gone is passed over.
  var isGoingBack = false

  /// Whether what comes is shown whatever its status: it was asked for.
  private var isRevisit = false

  /// Who presses keys.
  private(set) var who = Authorship(author: "", date: "")

  /// Begins a review.
  ///
  /// - Parameters:
  ///   - filter: Which entries are reviewed.
  ///   - total: How many there are.
  ///   - today: How many entries the reviewer has decided today already.
  init(filter: EntryFilter, total: Int, today: Int = 0) {
    self.filter = filter
    self.total = total
    self.today = today
  }

  /// Whether the queue is at its end.
  var isAtEnd: Bool { entry == nil && !hasMore && position >= queue.count }

  /// Takes an event, and tells what is needed next; nil where that is a key.
  mutating func handle(_ event: Event) -> Request? {
    switch event {
    case .key(let key, let who):
      self.who = who
      return press(key)
    case .queue(let more):
      hasMore = !more.isEmpty
      let known = Set(queue)
      queue += more.filter { !known.contains($0) }
      return arrive()
    case .entry(let entry, let similar): return show(entry, similar: similar)
    case .applied(let change): return applied(change)
    case .refused(let words):
      message = words
      mode = .deciding
      // What was refused may rest on what is no longer so.
      return queue.indices.contains(position) ? revisit(position) : nil
    case .found(let entries):
      mode = .merging(entries.filter { $0.id != entry?.id }, isSearch: true)
      return nil
    }
  }

  /// Goes to the next entry.
  mutating func advance() -> Request? {
    position = min(position + 1, queue.count)
    isGoingBack = false
    isRevisit = false
    return arrive()
  }

  /// Goes to the entry before.
  mutating func back() -> Request? {
    guard position > 0 else {
      message = Message(en: "this is the first one", zh: "已是第一条")
      return nil
    }
    isGoingBack = true
    isRevisit = true
    position -= 1
    return arrive()
  }

  /// Shows an entry of the queue, again perhaps.
  mutating func revisit(_ place: Int) -> Request? {
    position = place
    isGoingBack = false
    isRevisit = true
    return arrive()
  }

  private mutating func arrive() -> Request? {
    scroll = 0
    if queue.indices.contains(position) { return .show(queue[position]) }
    if hasMore { return .more }
    entry = nil
    similar = []
    mode = .deciding
    return nil
  }

  private mutating func show(_ entry: ConceptEntry?, similar: [ConceptEntry]) -> Request? {
    guard let entry, isRevisit || filter.includes(entry) else {
      // Merged into another, or decided by somebody else meanwhile.
      if isGoingBack, position > 0 {
        position -= 1
      } else {
        isGoingBack = false
        position += 1
      }
      return arrive()
    }
    self.entry = entry
    self.similar = similar
    mode = .deciding
    return nil
  }
}
