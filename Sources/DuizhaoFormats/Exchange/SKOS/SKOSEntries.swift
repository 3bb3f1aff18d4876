import DuizhaoModel

/// Entries as SKOS can hold them, and what that took.
///
/// In a concept of SKOS a label stands once, and one label of a language is preferred (SKOS Reference, S13 and S14).
/// Its labels have no order but that of their kinds, so terms come language by language, the preferred one first.
struct SKOSEntries {
  /// The entries.
  private(set) var entries: [ConceptEntry]

  /// Terms that are admitted, for another of their language is preferred.
  private(set) var demotedCount = 0

  /// Terms left out, for the entry has the same in that language already.
  private(set) var repeatedCount = 0

  /// What was taken.
  var losses: [ExchangeLoss] {
    [ExchangeLoss(.preference, count: demotedCount), ExchangeLoss(.duplicates, count: repeatedCount)]
  }

  /// Prepares entries.
  ///
  /// - Complexity: O(*n*) in the terms.
  init(_ all: [ConceptEntry]) {
    entries = all
    for index in entries.indices {
      entries[index].terms = held(entries[index].terms)
      // Nothing says that somebody did something of which nothing is known.
      if entries[index].created == Transaction() { entries[index].created = nil }
      if entries[index].modified == Transaction() { entries[index].modified = nil }
    }
  }

  private mutating func held(_ terms: [TermEntry]) -> [TermEntry] {
    var preferred: Set<LanguageTag> = []
    let settled = terms.map { term in
      guard term.status == .preferred, !preferred.insert(term.language).inserted else { return term }
      demotedCount += 1
      var term = term
      term.status = .admitted
      return term
    }
    let ordered = Self.inOrder(settled)
    var seen: Set<[String]> = []
    let kept = ordered.filter { seen.insert([$0.language.text, $0.text]).inserted }
    repeatedCount += ordered.count - kept.count
    return kept
  }

  /// Terms language by language, in each the preferred one, those admitted, those out of use.
  ///
  /// - Returns: Terms in an order that depends on nothing but the order inside each kind.
  static func inOrder(_ terms: [TermEntry]) -> [TermEntry] {
    let kinds = [Term.Status.preferred, .admitted, .deprecated, .forbidden]
    let byKind = kinds.flatMap { kind in terms.filter { $0.status == kind } }
    var languages: [LanguageTag] = []
    for term in byKind where !languages.contains(term.language) { languages.append(term.language) }
    return languages.flatMap { language in byKind.filter { $0.language == language } }
  }
}
