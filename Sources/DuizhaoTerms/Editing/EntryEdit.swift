public import DuizhaoModel
import DuizhaoText

/// Something that a person changes in an entry.
public enum EntryEdit: Sendable, Hashable {
  /// Gives it a subject field, or takes it away.
  case field(String?)
  /// Gives it a note, or takes it away.
  case note(String?)
  /// Adds a definition, in the place of one in the same language.
  case definition(Definition)
  /// Adds a term.
  case addTerm(TermEntry)
  /// Takes a term away.
  case removeTerm(TermReference)
  /// Writes a term otherwise.
  case rename(TermReference, to: String)
  /// Says whether a term should be used.
  case status(TermReference, Term.Status)
  /// Says whether a term is an abbreviation.
  case form(TermReference, Term.Form)
  /// Says whether its capitals are part of a term.
  case caseSensitivity(TermReference, Bool)
  /// Gives a term a note, or takes it away.
  case termNote(TermReference, String?)
}

extension ConceptEntry {
  /// The entry as edits make it, one after the other.
  ///
  /// - Throws: ``EditRefusal`` at the first edit that cannot be made.
  public func applying(_ edits: [EntryEdit]) throws(EditRefusal) -> ConceptEntry {
    var entry = self
    for edit in edits { try entry.apply(edit) }
    return entry
  }

  private mutating func apply(_ edit: EntryEdit) throws(EditRefusal) {
    switch edit {
    case .field(let name): field = name.flatMap { $0.isEmpty ? nil : $0 }
    case .note(let text): note = text.flatMap { $0.isEmpty ? nil : $0 }
    case .definition(let definition):
      definitions.removeAll { $0.language == definition.language }
      if !definition.text.isEmpty { definitions.append(definition) }
    case .addTerm(let term): try add(term)
    case .removeTerm(let reference): try remove(at: index(of: reference))
    case .rename(let reference, let text): try rename(at: index(of: reference), to: text)
    case .status(let reference, let status): try setStatus(status, at: index(of: reference))
    case .form(let reference, let form): terms[try index(of: reference)].form = form
    case .caseSensitivity(let reference, let matters):
      terms[try index(of: reference)].isCaseSensitive = matters
    case .termNote(let reference, let text):
      terms[try index(of: reference)].note = text.flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  private mutating func add(_ term: TermEntry) throws(EditRefusal) {
    var term = term
    term.text = try Self.termText(term.text)
    guard index(ofSame: term) == nil else { throw .repeatedTerm(term.text) }
    terms.append(term)
    if term.status == .preferred { demoteRivals(of: terms.count - 1) }
    arrangeTerms()
  }

  private mutating func remove(at index: Int) throws(EditRefusal) {
    guard terms.count > 1 else { throw .lastTerm(terms[index].text) }
    let term = terms.remove(at: index)
    try promoteHeir(of: term)
  }

  private mutating func rename(at index: Int, to text: String) throws(EditRefusal) {
    var term = terms[index]
    term.text = try Self.termText(text)
    if let other = self.index(ofSame: term), other != index { throw .repeatedTerm(term.text) }
    terms[index] = term
  }

  /// Says whether a term should be used; where the preferred one goes, the next one takes its place.
  mutating func setStatus(_ status: Term.Status, at index: Int) throws(EditRefusal) {
    terms[index].status = status
    let term = terms[index]
    if status == .preferred { demoteRivals(of: index) }
    if !term.isUsable { try promoteHeir(of: term) }
    arrangeTerms()
  }

  /// Admits the terms that were preferred beside one.
  private mutating func demoteRivals(of index: Int) {
    let term = terms[index]
    for other in terms.indices where other != index && terms[other].status == .preferred {
      guard terms[other].language == term.language, terms[other].form == term.form else { continue }
      terms[other].status = .admitted
    }
  }

  /// Prefers another term of the language of one that is out of use now.
  ///
  /// - Throws: ``EditRefusal/nothingPreferred(_:)`` where the entry has terms in other languages, but none in this one that
  ///   may be written: nobody would know what to write instead.
  private mutating func promoteHeir(of term: TermEntry) throws(EditRefusal) {
    let own = terms.indices.filter { terms[$0].language.primary == term.language.primary }
    guard !own.contains(where: { terms[$0].status == .preferred }) else { return }
    let admitted = own.filter { terms[$0].status == .admitted }
    guard let heir = admitted.first(where: { terms[$0].form == .full }) ?? admitted.first else {
      let isAlone = terms.allSatisfy { $0.language.primary == term.language.primary }
      if isAlone || own.isEmpty { return }
      throw .nothingPreferred(term.text)
    }
    terms[heir].status = .preferred
  }

  /// A text that may be a term, without blanks at its ends.
  static func termText(_ text: String) throws(EditRefusal) -> String {
    let scalars = text.unicodeScalars
    guard
      !scalars.contains(where: {
        $0.properties.generalCategory == .control || "\u{2028}\u{2029}".unicodeScalars.contains($0)
      })
    else { throw .notATerm(text) }
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let start = scalars.firstIndex { !isBlank($0) } ?? scalars.endIndex
    let end = scalars.lastIndex { !isBlank($0) }.map { scalars.index(after: $0) } ?? scalars.endIndex
    guard start < end else { throw .notATerm(text) }
    return String(scalars[start..<end])
  }
}
