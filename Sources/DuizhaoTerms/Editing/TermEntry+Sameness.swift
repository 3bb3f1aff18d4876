import DuizhaoModel
import DuizhaoText

extension TermEntry {
  /// What terms that may be the same have in common: the language without its region, and the folded text.
  var key: String { "\(language.primary)\t\(FoldedText(text).string)" }

  /// Whether another term of the same ``key`` is the same: *tumour* of Britain and *tumor* of America are two.
  func isSame(as other: TermEntry) -> Bool {
    language == other.language || text.lowercased() == other.text.lowercased()
  }

  /// Whether the term may be written.
  var isUsable: Bool { status == .preferred || status == .admitted }
}

extension ConceptEntry {
  /// The place of a term that is the same as another, if there is one.
  func index(ofSame term: TermEntry) -> Int? {
    // Most are written alike; to fold them takes far longer than to see that.
    let alike = terms.firstIndex { $0.text == term.text && $0.language.primary == term.language.primary }
    if let alike { return alike }
    let key = term.key
    return terms.firstIndex { $0.key == key && $0.isSame(as: term) }
  }

  /// Puts the terms in the order in which they are shown.
  ///
  /// Chinese comes first, then English, then what else there is; within a language what is preferred, admitted,
  /// deprecated, forbidden. What is equal in this keeps its order.
  mutating func arrangeTerms() {
    var languages = Language.allCases.map(\.rawValue)
    for term in terms where !languages.contains(term.language.primary) {
      languages.append(term.language.primary)
    }
    let ranked = terms.enumerated().map { index, term in
      (
        rank: (languages.firstIndex(of: term.language.primary) ?? 0, Self.rank(term), index),
        term: term
      )
    }
    terms = ranked.sorted { $0.rank < $1.rank }.map(\.term)
  }

  private static func rank(_ term: TermEntry) -> Int {
    switch term.status {
    case .preferred: term.form == .full ? 0 : 1
    case .admitted: 2
    case .deprecated: 3
    case .forbidden: 4
    }
  }
}
