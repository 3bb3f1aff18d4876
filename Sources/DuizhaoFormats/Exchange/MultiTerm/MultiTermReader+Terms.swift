import DuizhaoModel

extension MultiTermReader {
  /// Reads a term with its fields.
  mutating func readTerm(_ group: XMLElement, _ language: LanguageTag, of entry: inout ConceptEntry) {
    guard let element = group.first("term") else {
      return draft.refuse(.missing("term", in: "termGrp"), line: group.line)
    }
    let text = element.text.onOneLine
    guard !text.isEmpty else { return draft.refuse(.emptyTerm, line: element.line) }
    var term = TermEntry(text, language)
    for child in group.elements where child.name != "term" {
      guard child.name == "descripGrp" else {
        draft.note(.field(child.name), line: child.line)
        continue
      }
      guard let field = description(child) else { continue }
      if field.field == .definition {
        readDefinition(field, language: language, of: &entry)
      } else {
        if read(field, of: &term) { stated.insert(entry.terms.count) }
      }
    }
    entry.terms.append(term)
  }

  /// Reads a field of a term.
  ///
  /// - Returns: Whether it tells the status.
  private mutating func read(_ field: MultiTermDescription, of term: inout TermEntry) -> Bool {
    let text = field.text
    var isKnown = true
    switch field.field {
    case .status:
      let status = MultiTermValue.status(text)
      term.status = status ?? term.status
      isKnown = status != nil
    case .form:
      let form = MultiTermValue.form(text)
      term.form = form ?? term.form
      isKnown = form != nil
    case .partOfSpeech:
      term.partOfSpeech = MultiTermValue.partOfSpeech(text)
      isKnown = term.partOfSpeech != nil
    case .occurrences:
      term.occurrences = Int(text)
      isKnown = term.occurrences != nil
    case .caseRule: term.isCaseSensitive = ["yes", "true", "是"].contains(text.lowercased())
    case .source where term.source == nil: term.source = text
    case .note: Self.add(text, to: &term.note)
    case .context:
      term.contexts.append(TermContext(text, source: field.details.first { $0.field == .source }?.text))
    default:
      note(field)
      return false
    }
    if !isKnown { unknown(field) }
    for detail in field.details where field.field != .context || detail.field != .source { note(detail) }
    return field.field == .status && isKnown
  }
}
