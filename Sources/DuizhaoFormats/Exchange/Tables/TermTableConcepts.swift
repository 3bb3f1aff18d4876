import DuizhaoModel

/// Puts the rows of a table together: rows that share an identifier or a form are one concept.
struct TermTableConcepts {
  /// A concept as far as it has been read.
  struct Draft {
    /// The entry, its terms in the order in which rows name them.
    var entry: ConceptEntry

    /// The line on which it begins.
    var line: Int

    /// Whether its identifier is one of the table's.
    var hasIdentifier = false
  }

  private(set) var drafts: [Draft] = []

  /// What rows say again or otherwise than rows before.
  private(set) var remarks: [(kind: GlossaryImport.Remark.Kind, line: Int)] = []

  private(set) var problems: [TermTableFailure.Problem] = []

  /// For each form, the concepts that have it.
  private var owners: [String: [Int]] = [:]

  /// For each identifier as it is written, its concept.
  private var identified: [String: Int] = [:]

  /// Adds a row that says what a concept is called.
  mutating func start(_ row: TermTableRow) {
    let terms = row.terms(main: nil)
    guard !terms.isEmpty else { return }
    let kept = row.identifier.flatMap(ConceptEntry.identifier(written:))
    let status: Concept.Status =
      switch row.status {
      case .candidate: .candidate
      case .rejected: .rejected
      default: .approved
      }
    var index: Int?
    if let written = row.identifier, let known = identified[written] {
      if names(terms, otherThan: known) {
        problems.append(TermTable.problem(.repeatedIdentifier(written), at: row.first))
      }
      index = known
    } else if kept == nil {
      index = same(terms, isRejected: status == .rejected)
    }
    if let index, drafts[index].entry.status != status {
      remarks.append((.value(status.rawValue, field: "status"), row.first.line))
    }
    merge(row, terms, into: index ?? create(id: kept, status: status, row))
  }

  /// Adds a row that says which other terms there are.
  mutating func add(_ row: TermTableRow) {
    let status: Term.Status =
      switch row.status {
      case .deprecated: .deprecated
      case .forbidden: .forbidden
      default: .admitted
      }
    let terms = row.terms(main: status)
    guard let first = terms.first else { return }
    var shared = row.identifier.flatMap { identified[$0] }
    for term in terms where shared == nil { shared = owner(of: term.text) }
    if shared == nil, status != .admitted,
      Set(row.forms.filter { $0.kind == .main }.map(\.language)).count > 1
    {
      // It leaves open what to use instead.
      problems.append(TermTable.problem(.noPreferredTerm(first.text), at: row.first))
      return
    }
    let kept = row.identifier.flatMap(ConceptEntry.identifier(written:))
    merge(row, terms, into: shared ?? create(id: kept, status: .approved, row))
  }

  /// A concept whose preferred terms are those of a row; such a row only adds its further forms.
  private func same(_ terms: [TermEntry], isRejected: Bool) -> Int? {
    guard let first = terms.first else { return nil }
    let preferred = Self.preferred(terms)
    return owners[Self.key(first.text)]?.first { index in
      let draft = drafts[index]
      return !draft.hasIdentifier && (draft.entry.status == .rejected) == isRejected
        && Self.preferred(draft.entry.terms) == preferred
    }
  }

  /// The first concept that has a form; what was decided against is as if it were not there.
  private func owner(of form: String) -> Int? {
    owners[Self.key(form)]?.first { drafts[$0].entry.status != .rejected }
  }

  private static func preferred(_ terms: [TermEntry]) -> [String] {
    terms.filter { $0.status == .preferred }.map { "\($0.language.text)\t\($0.text)" }
  }

  /// Whether a row names another concept than the one that has its identifier: both have terms in two
  /// languages, and none in common.
  private func names(_ terms: [TermEntry], otherThan index: Int) -> Bool {
    let known = drafts[index].entry.terms
    guard Set(known.map(\.language)).count > 1, Set(terms.map(\.language)).count > 1 else { return false }
    return Set(known.map { Self.key($0.text) }).isDisjoint(with: terms.map { Self.key($0.text) })
  }

  private mutating func create(id: String?, status: Concept.Status, _ row: TermTableRow) -> Int {
    let entry = ConceptEntry(id: id ?? "", status: status)
    drafts.append(Draft(entry: entry, line: row.first.line, hasIdentifier: id != nil))
    return drafts.count - 1
  }

  private mutating func merge(_ row: TermTableRow, _ terms: [TermEntry], into index: Int) {
    if let written = row.identifier { identified[written] = identified[written] ?? index }
    let isNew = drafts[index].entry.terms.isEmpty
    let before = drafts[index].entry
    add(terms, to: index)
    add(row.details, to: index, line: row.first.line)
    if !isNew, drafts[index].entry == before { remarks.append((.repeated, row.first.line)) }
  }

  /// Adds the terms that the concept does not have yet.
  private mutating func add(_ terms: [TermEntry], to index: Int) {
    let known = Set(drafts[index].entry.terms.map { "\($0.language.text)\t\(Self.key($0.text))" })
    let named = Set(drafts[index].entry.terms.filter { $0.status == .preferred }.map(\.language))
    for var term in terms where !known.contains("\(term.language.text)\t\(Self.key(term.text))") {
      if term.status == .preferred, named.contains(term.language) { term.status = .admitted }
      drafts[index].entry.terms.append(term)
      owners[Self.key(term.text), default: []].append(index)
    }
  }

  private mutating func add(_ details: TermTableRow.Details, to index: Int, line: Int) {
    set(\.field, details.field, "field", index, line)
    set(\.note, details.note, "note", index, line)
    for definition in details.definitions where !drafts[index].entry.definitions.contains(definition) {
      drafts[index].entry.definitions.append(definition)
    }
    set(\.created, details.created == Transaction() ? nil : details.created, "created", index, line)
    set(\.modified, details.modified == Transaction() ? nil : details.modified, "modified", index, line)
    guard let score = details.mining[.score], let occurrences = details.mining[.occurrences],
      let documents = details.mining[.documents]
    else {
      // A score says nothing without what it was counted on.
      for column in [TermTableColumn.score, .occurrences, .documents] where details.mining[column] != nil {
        remarks.append((.field(column.name), line))
      }
      return
    }
    let record = MiningRecord(
      score: score,
      occurrences: Int(exactly: occurrences) ?? 0,
      documents: Int(exactly: documents) ?? 0
    )
    set(\.mining, record, "score", index, line)
  }

  /// Sets what the concept does not have yet; another value than it has is noted.
  private mutating func set<Value: Equatable>(
    _ path: WritableKeyPath<ConceptEntry, Value?>,
    _ value: Value?,
    _ field: String,
    _ index: Int,
    _ line: Int
  ) {
    guard let value, drafts[index].entry[keyPath: path] != value else { return }
    if drafts[index].entry[keyPath: path] == nil {
      drafts[index].entry[keyPath: path] = value
    } else {
      remarks.append((.value(Self.told(value), field: field), line))
    }
  }

  private static func told(_ value: Any) -> String {
    switch value {
    case let transaction as Transaction:
      [transaction.date, transaction.author].compactMap { $0 }.joined(separator: " ")
    case let mining as MiningRecord: "\(mining.score)"
    default: "\(value)"
    }
  }

  private static func key(_ text: String) -> String { text.lowercased() }
}
