extension ConceptEntry {
  /// What a glossary knows of a concept, as an entry.
  public init(_ concept: Concept) {
    let terms = concept.terms.map { term in
      TermEntry(
        term.text,
        LanguageTag(term.language),
        status: term.status,
        form: term.form,
        isCaseSensitive: term.isCaseSensitive
      )
    }
    self.init(
      id: Self.identifier(for: terms),
      status: concept.status,
      field: concept.field.isEmpty ? nil : concept.field,
      note: concept.note,
      terms: terms
    )
  }
}

extension Concept {
  /// What analysis needs of an entry: its Chinese and English terms, the preferred one of each language first.
  ///
  /// Where a language has no preferred term, its first admitted one takes its place; where it has several, the others
  /// are admitted.
  ///
  /// - Returns: nil where the entry has neither a Chinese nor an English term.
  public init?(_ entry: ConceptEntry) {
    var terms: [Term] = []
    for language in Language.allCases {
      var own = entry.terms.filter { $0.language.language == language }
      let first =
        own.firstIndex { $0.status == .preferred && $0.form == .full }
        ?? own.firstIndex { $0.status == .preferred } ?? own.firstIndex { $0.status == .admitted }
      if let first { own.insert(own.remove(at: first), at: 0) }
      terms += own.enumerated().map { index, term in
        var status = term.status
        if index == 0, first != nil {
          status = .preferred
        } else if status == .preferred {
          status = .admitted
        }
        return Term(
          term.text,
          language: language,
          status: status,
          form: term.form,
          isCaseSensitive: term.isCaseSensitive
        )
      }
    }
    guard let first = terms.first else { return nil }
    self.init(id: first.text, terms: terms, field: entry.field ?? "", status: entry.status, note: entry.note)
  }
}
