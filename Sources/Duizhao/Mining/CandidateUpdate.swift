public import DuizhaoModel
public import DuizhaoStore
import DuizhaoTerms
import DuizhaoText

/// Makes the candidates of a base anew from all that was mined into it.
public struct CandidateUpdate: Sendable {
  /// What came of it.
  public struct Outcome: Sendable, Hashable {
    /// How many candidates there are now.
    public var candidates = 0
    /// How many of them are sure (0.8 and more), and how many are probable (0.5 and more).
    public var sure = 0
    public var probable = 0
    /// How many are new, changed and gone.
    public var added = 0
    public var changed = 0
    public var removed = 0
  }

  private let shared: Workbench.Shared
  private let leastScore: Double
  private let stamp: Transaction

  /// How many entries one change of the history has at most: what is in memory at a time.
  private static let changeSize = 4_000

  /// Sets up an update.
  ///
  /// - Parameters:
  ///   - shared: The glossary to work with.
  ///   - leastScore: How sure a candidate must be.
  ///   - stamp: Who mines, and when, for the history.
  public init(shared: Workbench.Shared, leastScore: Double, stamp: Transaction) {
    self.shared = shared
    self.leastScore = leastScore
    self.stamp = stamp
  }

  /// Replaces the candidates that nobody has touched.
  ///
  /// Pairs that an entry has which somebody has approved, rejected or edited are no candidates any more.
  ///
  /// - Throws: `TermbaseFailure`.
  /// - Complexity: O(*n* log *n*) in the pairs; memory grows with those that are sure enough.
  public func run(on base: Termbase) throws -> Outcome {
    var decided: Set<Sides<String>> = []
    var known: Set<String> = []
    var untouched: Set<String> = []
    try base.forEachEntry(EntryFilter()) { entry in
      known.insert(entry.id)
      if entry.isUntouchedCandidate {
        untouched.insert(entry.id)
      } else {
        decided.formUnion(entry.pairsOfKeys)
      }
    }
    var pairs: [ScoredPair] = []
    try base.forEachMinedPair { sums in
      guard !decided.contains(sums.pair.keys) else { return }
      let pair = ScoredPair(sums, vocabulary: shared.vocabulary)
      if pair.score >= leastScore { pairs.append(pair) }
    }
    return try replace(untouched, known: known, by: conceptGroups(of: pairs), in: base)
  }

  private func replace(
    _ untouched: Set<String>,
    known: Set<String>,
    by groups: [ConceptGroup],
    in base: Termbase
  ) throws -> Outcome {
    let making = CandidateEntries(shared.vocabulary)
    var outcome = Outcome()
    var left = untouched
    var taken = known.subtracting(untouched)
    var edits: [Change.Edit] = []
    for group in groups {
      var entry = try making.entry(of: group) { key, language in
        try base.minedForms(of: [key], language: language)[key] ?? [:]
      } examples: { keys in
        try base.minedExamples(of: keys)
      }
      while !taken.insert(entry.id).inserted { entry.id += "x" }
      outcome.count(entry)
      let before = left.remove(entry.id) == nil ? nil : try base.entry(entry.id)
      guard before != entry else { continue }
      if before == nil { outcome.added += 1 } else { outcome.changed += 1 }
      edits.append(Change.Edit(before: before, after: entry))
      try write(&edits, to: base, atLeast: Self.changeSize)
    }
    for id in left.sorted() {
      guard let entry = try base.entry(id), entry.isUntouchedCandidate else { continue }
      outcome.removed += 1
      edits.append(Change.Edit(before: entry, after: nil))
      try write(&edits, to: base, atLeast: Self.changeSize)
    }
    try write(&edits, to: base, atLeast: 1)
    return outcome
  }

  private func write(_ edits: inout [Change.Edit], to base: Termbase, atLeast count: Int) throws {
    guard edits.count >= count else { return }
    try base.apply(
      Change(action: .mine, date: stamp.date ?? "", author: stamp.author ?? "", edits: edits)
    )
    edits = []
  }
}

extension CandidateUpdate.Outcome {
  fileprivate mutating func count(_ entry: ConceptEntry) {
    let score = entry.mining?.score ?? 0
    candidates += 1
    if score >= 0.8 { sure += 1 } else if score >= 0.5 { probable += 1 }
  }
}

extension ConceptEntry {
  /// Whether mining made the entry and nobody has changed it since.
  fileprivate var isUntouchedCandidate: Bool { status == .candidate && mining != nil && modified == nil }

  /// Each Chinese form with each English one, folded.
  fileprivate var pairsOfKeys: [Sides<String>] {
    let keys = { (language: Language) in
      terms.filter { $0.language.language == language }.map { FoldedText($0.text).string }
    }
    let target = keys(.english)
    return keys(.chinese).flatMap { source in target.map { Sides(source: source, target: $0) } }
  }
}
