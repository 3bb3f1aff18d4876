import DuizhaoModel

extension JSONEntryReader {
  /// Reads the terms of an entry.
  ///
  /// Where no status is given, the first term of a language is the preferred one and the others are admitted.
  mutating func terms(_ value: JSONValue?) -> [TermEntry] {
    var languages: Set<LanguageTag> = []
    return array(value, JSONKeys.Entry.terms).compactMap { value in
      guard case (var term, let hasStatus)? = term(value) else { return nil }
      let isFirst = languages.insert(term.language).inserted
      if !hasStatus { term.status = isFirst ? .preferred : .admitted }
      return term
    }
  }

  private mutating func term(_ value: JSONValue) -> (TermEntry, hasStatus: Bool)? {
    typealias Key = JSONKeys.Term
    guard let members = members(of: value, Key.self) else { return nil }
    let text = required(text(members[.text], Key.text), Key.text, members[.text], in: value)
    let language = required(
      language(members[.language], Key.language),
      Key.language,
      members[.language],
      in: value
    )
    let status: Term.Status? = choice(members[.status], Key.status)
    var term = TermEntry(text ?? "", language ?? .chinese, status: status ?? .preferred)
    term.form = choice(members[.form], Key.form) ?? .full
    term.isCaseSensitive = boolean(members[.caseSensitive], Key.caseSensitive) ?? false
    term.partOfSpeech = choice(members[.partOfSpeech], Key.partOfSpeech)
    term.note = self.text(members[.note], Key.note)
    term.source = self.text(members[.source], Key.source)
    term.contexts = array(members[.contexts], Key.contexts).compactMap { context($0) }
    term.occurrences = integer(members[.occurrences], Key.occurrences)
    guard let text, language != nil else { return nil }
    guard !text.allSatisfy(\.isWhitespace) else {
      fail(.emptyTerm, members[.text]?.line ?? value.line)
      return nil
    }
    return (term, status != nil)
  }

  private mutating func context(_ value: JSONValue) -> TermContext? {
    typealias Key = JSONKeys.Context
    guard let members = members(of: value, Key.self) else { return nil }
    let text = required(text(members[.text], Key.text), Key.text, members[.text], in: value)
    let source = self.text(members[.source], Key.source)
    return text.map { TermContext($0, source: source) }
  }

  /// Reads an example pair.
  mutating func evidence(_ value: JSONValue) -> TermEvidence? {
    typealias Key = JSONKeys.Evidence
    guard let members = members(of: value, Key.self) else { return nil }
    let kind: TermEvidence.Kind? = required(
      choice(members[.kind], Key.kind),
      Key.kind,
      members[.kind],
      in: value
    )
    let document = required(
      text(members[.document], Key.document),
      Key.document,
      members[.document],
      in: value
    )
    let line = integer(members[.line], Key.line)
    let source = passage(members[.source], Key.source, in: value)
    let target = passage(members[.target], Key.target, in: value)
    guard let kind, let document, let source, let target else { return nil }
    return TermEvidence(kind: kind, document: document, line: line, source: source, target: target)
  }

  private mutating func passage(
    _ value: JSONValue?,
    _ key: JSONKeys.Evidence,
    in evidence: JSONValue
  ) -> TermEvidence.Passage? {
    typealias Key = JSONKeys.Passage
    guard let value else { return required(nil, key, nil, in: evidence) }
    guard let members = members(of: value, Key.self) else { return nil }
    let text = required(text(members[.text], Key.text), Key.text, members[.text], in: value)
    let language = required(
      language(members[.language], Key.language),
      Key.language,
      members[.language],
      in: value
    )
    let bounds = array(members[.range], Key.range).compactMap { integer($0, Key.range) }
    guard let text, let language else { return nil }
    guard bounds.count == 2, 0 <= bounds[0], bounds[0] <= bounds[1], bounds[1] <= text.utf8.count else {
      let found = bounds.map(String.init).joined(separator: ", ")
      fail(
        .value("[\(found)]", of: Key.range.path, allowed: ["[0, \(text.utf8.count)]"]),
        members[.range]?.line ?? value.line
      )
      return nil
    }
    return TermEvidence.Passage(text, language: language, range: bounds[0]..<bounds[1])
  }
}
