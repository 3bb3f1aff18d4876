import DuizhaoModel

/// Puts the rows of a table together: rows that share a form are one concept.
struct TermTableConcepts {
  private(set) var concepts: [Concept] = []
  /// For each form, the concepts that have it.
  private var owners: [String: [Int]] = [:]

  /// Adds a row that says what a concept is called.
  mutating func start(_ row: TermTableRow) {
    if case .rejected = row.status { return }
    let names = Language.allCases.flatMap { language in
      row.terms(language).enumerated().map { place, text in
        row.term(text, language, place == 0 ? .preferred : .admitted)
      }
    }
    guard let first = names.first else { return }
    // A row that says the same as one before adds its further forms.
    let preferred = names.filter { $0.status == .preferred }.map(\.text)
    let same = owners[Self.key(first.text)]?.first { index in
      Language.allCases.compactMap { concepts[index].preferred(in: $0)?.text } == preferred
    }
    let index = same ?? concepts.count
    if same == nil {
      var status = Concept.Status.approved
      if case .candidate = row.status { status = .candidate }
      concepts.append(Concept(id: first.text, terms: [], field: row.field, status: status, note: row.note))
    }
    for term in names + row.further { add(term, to: index) }
  }

  /// Adds a row that says which other terms there are; returns what is wrong where it leaves open what to use instead.
  mutating func add(_ row: TermTableRow) -> TermTableFailure.Problem? {
    let status: Term.Status =
      switch row.status {
      case .deprecated: .deprecated
      case .forbidden: .forbidden
      default: .admitted
      }
    let terms = Language.allCases.flatMap { language in
      row.terms(language).map { row.term($0, language, status) }
    }
    guard let first = terms.first else { return nil }
    let shared = terms.compactMap { owners[Self.key($0.text)]?.first }.first
    if shared == nil, status != .admitted, !row.terms(.chinese).isEmpty, !row.terms(.english).isEmpty {
      return TermTable.problem(.noPreferredTerm(first.text), at: row.first)
    }
    let index = shared ?? concepts.count
    if shared == nil {
      concepts.append(Concept(id: first.text, terms: [], field: row.field, note: row.note))
    }
    for term in terms + row.further { add(term, to: index) }
    return nil
  }

  /// Adds a term that the concept does not have yet.
  private mutating func add(_ term: Term, to index: Int) {
    let isKnown = concepts[index].terms.contains {
      $0.language == term.language && Self.key($0.text) == Self.key(term.text)
    }
    guard !isKnown else { return }
    concepts[index].terms.append(term)
    owners[Self.key(term.text), default: []].append(index)
  }

  private static func key(_ text: String) -> String { text.lowercased() }
}
