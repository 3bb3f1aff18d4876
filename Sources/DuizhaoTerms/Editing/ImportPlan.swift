public import DuizhaoModel

/// What an import makes of the entries of files, one after the other.
///
/// An entry that is the concept of one in the base (``EntryIndex``) is merged into it, replaces it or is skipped; any other
/// is added. An identifier that something else has already is not taken over. To import a file twice changes nothing the
/// second time.
public struct ImportPlan: Sendable {
  /// What becomes of an entry that the base has already.
  public enum Policy: String, Sendable, Hashable, CaseIterable {
    /// The base prevails; what only the file says is added.
    case merge
    /// The base stays as it is.
    case skip
    /// The file prevails; counts and evidence stay where the file has none.
    case replace
  }

  /// An entry of a file.
  public struct Item: Sendable, Hashable {
    /// The entry.
    public var entry: ConceptEntry
    /// The file, as it was named.
    public var file: String
    /// The line in it, from 1.
    public var line: Int
    /// Whether anybody has said that the entry's status is what it is: many formats tell none.
    public var hasStatus: Bool

    /// Creates an item.
    public init(_ entry: ConceptEntry, file: String, line: Int, hasStatus: Bool = true) {
      self.entry = entry
      self.file = file
      self.line = line
      self.hasStatus = hasStatus
    }
  }

  /// What becomes of an item.
  public enum Outcome: Sendable, Hashable {
    case added, merged, replaced, skipped
    /// The base says all that it says.
    case unchanged
    /// It is not imported, and nothing else is.
    case refused(Refusal)
  }

  /// Why an item is refused.
  public enum Refusal: Sendable, Hashable {
    /// A term is empty or has a control character.
    case notATerm(String)
    /// Two items replace one entry; the place of the first.
    case replacedTwice(file: String, line: Int)
  }

  /// What the base and the file say differently, of which the base is kept.
  public enum Contradiction: Sendable, Hashable {
    case status(base: Concept.Status, file: Concept.Status)
    case field(base: String, file: String)
    case term(String, base: Term.Status, file: Term.Status)
  }

  /// An item with what becomes of it.
  public struct Row: Sendable, Hashable {
    /// The item.
    public var item: Item
    /// What becomes of it.
    public var outcome: Outcome
    /// The entry that it is, or becomes part of; nil where it is refused.
    public var id: String?
    /// What the base says otherwise.
    public var contradictions: [Contradiction] = []
    /// Further entries of the base that are the same concept, and should perhaps be merged.
    public var alsoSame: [String] = []
    /// The longest of its terms, where it is longer than names are: it may be a sentence.
    public var sentence: String? {
      item.entry.terms.map(\.text).filter { $0.count > longestTerm }.max { $0.count < $1.count }
    }
  }

  /// From how many characters on a term is taken for a sentence.
  public static let longestTerm = 200

  /// What becomes of each item, in their order.
  public private(set) var rows: [Row] = []

  private let policy: Policy
  private let who: Authorship
  private var index: EntryIndex
  private var before: [String: ConceptEntry?] = [:]
  private var touched: [String] = []
  private var replacements: [String: Item] = [:]

  /// Plans an import.
  ///
  /// - Parameters:
  ///   - items: The entries of all files.
  ///   - index: The entries of the base; all of them, or those that share a term or an identifier with an item.
  ///   - policy: What becomes of an entry that the base has already.
  ///   - who: Who imports, and when.
  /// - Complexity: O(*n*) in the terms of the items.
  public init(_ items: [Item], into index: EntryIndex, policy: Policy = .merge, by who: Authorship) {
    self.index = index
    self.policy = policy
    self.who = who
    for item in items { rows.append(row(for: item)) }
  }

  /// The items that are refused.
  public var refused: [Row] {
    rows.filter { if case .refused = $0.outcome { true } else { false } }
  }

  /// The one change that the import is; nil where it changes nothing, or where anything is refused.
  public var change: Change? {
    guard refused.isEmpty else { return nil }
    let edits = touched.compactMap { id -> Change.Edit? in
      guard let after = index[id], let was = before[id], was != after else { return nil }
      return Change.Edit(before: was, after: after)
    }
    return edits.isEmpty ? nil : Change(.import, edits, by: who)
  }

  private mutating func row(for item: Item) -> Row {
    if let refusal = Self.refusal(of: item.entry) { return Row(item: item, outcome: .refused(refusal)) }
    let same = index.same(as: item.entry)
    guard let known = same.first else { return add(item) }
    var row = Row(item: item, outcome: .skipped, id: known.id, alsoSame: same.dropFirst().map(\.id))
    var entry = item.entry
    if !item.hasStatus { entry.status = known.status }
    switch policy {
    case .skip:
      if known.importing(entry) == known { row.outcome = .unchanged }
    case .merge:
      row.contradictions = known.contradictions(of: entry)
      let merged = known.importing(entry)
      row.outcome = merged == known ? .unchanged : .merged
      put(merged, over: known)
    case .replace:
      if let first = replacements[known.id] {
        row.outcome = .refused(.replacedTwice(file: first.file, line: first.line))
        return row
      }
      replacements[known.id] = item
      let replaced = known.replaced(by: entry)
      row.outcome = replaced == known ? .unchanged : .replaced
      put(replaced, over: known)
    }
    return row
  }

  private mutating func add(_ item: Item) -> Row {
    var entry = item.entry
    if entry.id.isEmpty || index[entry.id] != nil {
      entry.id = ConceptEntry.freeIdentifier(for: entry.terms) { index[$0] != nil }
    }
    if entry.created == nil { entry.created = who.transaction }
    touch(entry.id, was: nil)
    index.put(entry)
    if policy == .replace { replacements[entry.id] = item }
    return Row(item: item, outcome: .added, id: entry.id)
  }

  private mutating func put(_ entry: ConceptEntry, over known: ConceptEntry) {
    guard entry != known else { return }
    var entry = entry
    touch(entry.id, was: known)
    // What this import itself has added has no earlier state that a mark of change would tell of.
    if before[entry.id] != .some(nil) { entry.modified = who.transaction }
    index.put(entry)
  }

  private mutating func touch(_ id: String, was entry: ConceptEntry?) {
    guard before[id] == nil else { return }
    before[id] = .some(entry)
    touched.append(id)
  }

  private static func refusal(of entry: ConceptEntry) -> Refusal? {
    for term in entry.terms {
      if (try? ConceptEntry.termText(term.text)) == nil { return .notATerm(term.text) }
    }
    return nil
  }
}
