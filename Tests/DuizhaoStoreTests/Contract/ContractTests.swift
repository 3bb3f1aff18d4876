import DuizhaoModel
import DuizhaoStore
import Testing

@Suite("The termbase and a plain one in memory do the same")
struct ContractTests {
  private static let ids = ["c1", "c2", "c3", "c4", "骨质疏松症", "a'b"]

  @Test("after any sequence of changes, in a file and in memory", arguments: (1...16).map(UInt64.init))
  func sameAsOracle(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    try withScratchPath { path in
      var base = try seed.isMultiple(of: 2) ? Termbase() : Termbase(path: path, access: .createIfMissing)
      let oracle = EntryOracle()
      for step in 1...80 {
        let change = random.change(of: Self.ids, in: oracle)
        try expectSame(base, oracle, "seed \(seed), step \(step)") { store in try store.apply(change) }
        if step.isMultiple(of: 20) {
          try compare(base, oracle, "seed \(seed), step \(step)", &random)
          if !seed.isMultiple(of: 2) { base = try Termbase(path: path, access: .existing) }
        }
      }
      try undoAll(base, oracle, "seed \(seed), undoing")
      try compare(base, oracle, "seed \(seed), all undone", &random)
      #expect(try base.statistics().entries == 0)
    }
  }

  /// Takes back all that was done, newest first, and compares every state on the way.
  private func undoAll(_ base: Termbase, _ oracle: EntryOracle, _ place: String) throws {
    while let last = oracle.lastUndoable() {
      #expect(try base.lastUndoable() == last, "\(place) \(last.number)")
      try expectSame(base, oracle, "\(place) \(last.number)") { store in try store.apply(last.undone) }
      try expectSame(base, oracle, place) { store in try store.entries(EntryFilter(), limit: nil, offset: 0) }
    }
    #expect(try base.lastUndoable() == nil)
  }

  private func compare(_ base: Termbase, _ oracle: EntryOracle, _ place: String, _ random: inout SplitMix)
    throws
  {
    for id in Self.ids + ["none"] {
      try expectSame(base, oracle, place) { store in try store.entry(id) }
      try expectSame(base, oracle, place) { store in try store.entries(named: id) }
      try expectSame(base, oracle, place) { store in try store.changes(of: id, limit: 5) }
    }
    for _ in 1...20 {
      let (filter, text) = (random.filter(), random.text())
      let (limit, offset) = (
        random.maybe { Int.random(in: 0...4, using: &$0) }, Int.random(in: 0...3, using: &random)
      )
      let place = "\(place), \(filter) \(limit ?? -1) \(offset), \(text)"
      try expectSame(base, oracle, place) { store in
        try store.entries(filter, limit: limit, offset: offset)
      }
      try expectSame(base, oracle, place) { store in try store.count(filter) }
      try expectSame(base, oracle, place) { store in try store.entries(named: text) }
      var streamed: [ConceptEntry] = []
      try base.forEachEntry(filter) { streamed.append($0) }
      #expect(streamed == oracle.entries(filter, limit: nil, offset: 0), "\(place)")
    }
    try expectSame(base, oracle, place) { store in try store.statistics() }
    try expectSame(base, oracle, place) { store in try store.changes(of: nil, limit: .max) }
    try expectSame(base, oracle, place) { store in try store.lastUndoable() }
  }

  private func expectSame<Value: Equatable>(
    _ base: Termbase,
    _ oracle: EntryOracle,
    _ place: String,
    _ ask: (any EntryStore) throws -> Value
  ) throws {
    let expected = Result { try ask(oracle) }
    let found = Result { try ask(base) }
    switch (expected, found) {
    case (.success(let expected), .success(let found)): #expect(found == expected, "\(place)")
    case (.failure(let expected), .failure(let found)):
      #expect(found as? TermbaseFailure == expected as? TermbaseFailure, "\(place)")
    default: Issue.record("\(place): \(found) for \(expected)")
    }
  }
}

extension SplitMix {
  /// A change of some entries: most fit what is there, some do not.
  fileprivate mutating func change(of ids: [String], in store: EntryOracle) -> Change {
    switch Int.random(in: 0..<12, using: &self) {
    case 0...1: if let last = store.lastUndoable() { return last.undone }
    case 2: if let last = store.changes(of: nil, limit: 1).first, last.action == .undo { return last.undone }
    default: break
    }
    var states: [String: ConceptEntry?] = [:]
    let edits = (1...Int.random(in: 1...3, using: &self)).map { _ in
      let id = pick(ids)
      var before = states[id] ?? store.entry(id)
      // Another has changed it meanwhile.
      if Int.random(in: 0..<12, using: &self) == 0 { before = before == nil ? entry(id) : nil }
      var after: ConceptEntry? = before
      if before == nil || Bool.random(using: &self) {
        after = entry(id)
      } else if Bool.random(using: &self) {
        after?.status = pick(Concept.Status.allCases)
      } else {
        after = nil
      }
      states[id] = .some(after)
      return Change.Edit(before: before, after: after)
    }
    return Change(
      action: pick(Change.Action.allCases.filter { $0 != .undo }),
      date: "2026-03-01T09:30:00Z",
      author: text(),
      reason: maybe { $0.text() },
      edits: edits
    )
  }
}
