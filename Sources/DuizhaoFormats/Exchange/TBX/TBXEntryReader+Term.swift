import DuizhaoModel

extension TBXEntryReader {
  /// Reads a term.
  mutating func readTerm(_ element: XMLElement, _ language: LanguageTag, into draft: inout TBXDraft) {
    var term = TBXDraft.Term(term: TermEntry("", language, status: .admitted), isRated: false)
    var notes: [String] = []
    var marker = TBXMarker()
    draft.terms.append(term)
    for child in element.elements.flatMap({ $0.name == "termGrp" ? $0.elements : [$0] }) {
      switch child.name {
      case "term": term.term.text = text(child) ?? ""
      case "noteGrp": notes += child.elements.compactMap { text($0) }
      case "note":
        guard let note = text(child) else { continue }
        if let read = termMarker(note) {
          marker = read
        } else {
          notes.append(TBXMarker.unquoted(note))
        }
      default:
        guard let item = item(of: child) else {
          remark(leaving: [child])
          continue
        }
        if item.datum.category == "usageNote" {
          notes += [text(item.datum.element)].compactMap { $0 }
          remark(leaving: item.beside)
        } else {
          read(item, of: &term, into: &draft)
        }
      }
    }
    if !notes.isEmpty { term.term.note = notes.joined(separator: "\n") }
    apply(marker, to: &term.term)
    draft.terms[draft.terms.count - 1] = term
  }

  private mutating func read(_ item: TBXItem, of term: inout TBXDraft.Term, into draft: inout TBXDraft) {
    let element = item.datum.element
    switch item.datum.category {
    case "context", "sampleSentence": return readContext(item, of: &term.term, into: &draft)
    case "definition": return readDefinition(item, language: term.term.language, into: &draft)
    case "administrativeStatus", "usageStatus", "normativeAuthorization":
      if let status = Self.status(element.trimmedText) {
        term.term.status = status
        term.isRated = true
      } else {
        remark(.value(element.trimmedText, field: item.datum.category), element)
      }
    case "partOfSpeech":
      term.term.partOfSpeech = Self.partOfSpeech(element.trimmedText)
      if term.term.partOfSpeech == nil { remark(.value(element.trimmedText, field: "partOfSpeech"), element) }
    case "termType":
      switch element.trimmedText {
      case "fullForm": term.term.form = .full
      case "abbreviation", "acronym", "initialism": term.term.form = .abbreviation
      case let other: remark(.value(other, field: "termType"), element)
      }
    case "source" where term.term.source == nil: term.term.source = text(element)
    default: remark(leaving: [element])
    }
    remark(leaving: item.beside)
  }

  private mutating func readContext(
    _ item: TBXItem,
    of term: inout TermEntry,
    into draft: inout TBXDraft
  ) {
    let text = text(item.datum.element) ?? ""
    let details = details(of: item, [.evidence, .kind, .line, .source, .target, .language])
    let place = draft.terms.count - 1
    if let marker = details.marker, var half = TBXDraft.Half(marker, of: text, term.language, term: place) {
      half.document = details.source
      draft.halves.append(half)
    } else if !text.isEmpty {
      term.contexts.append(TermContext(text, source: details.source))
    }
  }

  private func termMarker(_ note: String) -> TBXMarker? {
    guard let marker = TBXMarker(note, [.status, .caseRule, .partOfSpeech, .occurrences]),
      [nil, "forbidden"].contains(marker[.status]), [nil, "sensitive"].contains(marker[.caseRule]),
      [nil, "properNoun"].contains(marker[.partOfSpeech]),
      marker[.occurrences] == nil || marker.count(.occurrences) != nil
    else { return nil }
    return marker
  }

  /// Adds what a marker tells, unless somebody has changed since what it goes with.
  private func apply(_ marker: TBXMarker, to term: inout TermEntry) {
    if marker[.status] != nil, term.status == .deprecated { term.status = .forbidden }
    if marker[.partOfSpeech] != nil, term.partOfSpeech == .noun { term.partOfSpeech = .properNoun }
    term.isCaseSensitive = marker[.caseRule] != nil
    term.occurrences = marker.count(.occurrences)
  }

  /// What a value of `administrativeStatus` says, in either edition and as some tools write it.
  ///
  ///     TBXEntryReader.status("supersededTerm-admn-sts")  // deprecated
  static func status(_ value: String) -> Term.Status? {
    var word = value.lowercased().replacing("-", with: "")
    for suffix in ["admnsts", "term"] where word.hasSuffix(suffix) { word.removeLast(suffix.count) }
    switch word {
    case "preferred", "standardized", "recommended", "legal", "regulated": return .preferred
    case "admitted": return .admitted
    case "deprecated", "superseded", "notrecommended", "obsolete": return .deprecated
    case "forbidden": return .forbidden
    default: return nil
    }
  }

  private static func partOfSpeech(_ value: String) -> TermEntry.PartOfSpeech? {
    let word = value.lowercased().filter(\.isLetter)
    return TermEntry.PartOfSpeech.allCases.first { $0.rawValue.lowercased() == word }
  }
}

extension TBXDraft.Half {
  /// A context that a marker makes one side of evidence; nil where it says nonsense.
  init?(_ marker: TBXMarker, of text: String, _ language: LanguageTag, term: Int) {
    guard let number = marker.count(.evidence),
      let range = marker.range(.source) ?? marker.range(.target),
      (marker[.source] == nil) != (marker[.target] == nil), range.upperBound <= text.utf8.count
    else { return nil }
    let language = marker[.language].flatMap { LanguageTag($0) } ?? language
    self.init(
      number: number,
      isSource: marker[.source] != nil,
      term: term,
      passage: TermEvidence.Passage(text, language: language, range: range),
      kind: marker[.kind].flatMap(TermEvidence.Kind.init),
      line: marker.count(.line)
    )
  }
}
