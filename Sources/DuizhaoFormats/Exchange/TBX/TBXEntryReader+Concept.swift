import DuizhaoModel

extension TBXEntryReader {
  /// Reads a detail of the concept.
  mutating func readConcept(_ element: XMLElement, into draft: inout TBXDraft) {
    guard element.name != "note" else { return readNote(element, into: &draft) }
    guard let item = item(of: element) else { return remark(leaving: [element]) }
    switch item.datum.category {
    case "subjectField":
      guard let field = text(item.datum.element) else { return }
      if draft.entry.field == nil {
        draft.entry.field = field
      } else {
        remark(.value(field, field: "subjectField"), item.datum.element)
      }
      remark(leaving: item.beside)
    case "definition": readDefinition(item, language: nil, into: &draft)
    case "transactionType": readTransaction(item, into: &draft)
    default: remark(leaving: [item.datum.element] + item.beside)
    }
  }

  /// Reads the part of an entry that is about one language.
  mutating func readLanguage(_ element: XMLElement, into draft: inout TBXDraft) {
    guard let language = dialect.language(of: element).flatMap({ LanguageTag($0) }) else { return }
    for child in element.elements {
      if dialect.level(of: child) == .term {
        readTerm(child, language, into: &draft)
      } else if child.name == "note" {
        if let note = text(child) { draft.notes.append(TBXMarker.unquoted(note)) }
      } else if let item = item(of: child) {
        if item.datum.category == "definition" {
          readDefinition(item, language: language, into: &draft)
        } else {
          remark(leaving: [item.datum.element] + item.beside)
        }
      } else {
        remark(leaving: [child])
      }
    }
  }

  private mutating func readNote(_ element: XMLElement, into draft: inout TBXDraft) {
    guard let note = text(element) else { return }
    let keys: Set<TBXMarker.Key> = [
      .status, .score, .occurrences, .documents, .created, .modified, .terms, .definitions,
    ]
    if let marker = TBXMarker(note, keys), Self.isSound(marker) {
      draft.marker = marker
    } else {
      draft.notes.append(TBXMarker.unquoted(note))
    }
  }

  private static func isSound(_ marker: TBXMarker) -> Bool {
    let isMined = [.score, .occurrences, .documents].contains { marker[$0] != nil }
    return marker[.status].map { Concept.Status(rawValue: $0) != nil } ?? true
      && (!isMined || MiningRecord(marker) != nil)
  }

  /// Reads a definition; in TBX-Basic it stands at the concept or the language, elsewhere also at a term.
  mutating func readDefinition(_ item: TBXItem, language: LanguageTag?, into draft: inout TBXDraft) {
    guard let text = text(item.datum.element) else { return }
    let details = details(of: item, [.language])
    let own = details.marker?[.language] ?? item.datum.element["xml:lang"]
    draft.entry.definitions.append(
      Definition(text, language: own.flatMap { LanguageTag($0) } ?? language, source: details.source)
    )
  }

  /// The source beside a description, and the marker with such keys; what else stands there is noted.
  mutating func details(of item: TBXItem, _ keys: Set<TBXMarker.Key>) -> (source: String?, marker: TBXMarker?)
  {
    var source: String?
    var marker: TBXMarker?
    for element in item.beside {
      let isSource = dialect.datum(of: element)?.category == "source"
      guard isSource || element.name == "note", let text = text(element) else {
        remark(leaving: [element])
        continue
      }
      if marker == nil, let read = TBXMarker(text, keys) {
        marker = read
      } else if isSource, source == nil {
        source = TBXMarker.unquoted(text)
      } else {
        remark(leaving: [element])
      }
    }
    return (source, marker)
  }

  /// Reads who did something when; of several, the first entered the concept, and the last changed it.
  private mutating func readTransaction(_ item: TBXItem, into draft: inout TBXDraft) {
    var transaction = Transaction()
    for element in item.beside {
      if element.name == "date" {
        transaction.date = text(element)
      } else if dialect.datum(of: element)?.category == "responsibility" {
        transaction.author = text(element)
      } else {
        remark(leaving: [element])
      }
    }
    let type = item.datum.element.trimmedText
    switch type {
    case "origination", "creation", "input":
      if draft.entry.created != nil { return remark(leaving: [item.datum.element]) }
      draft.entry.created = transaction
    case "modification":
      if let other = draft.entry.modified {
        remark(leaving: [item.datum.element])
        if (other.date ?? "") > (transaction.date ?? "") { return }
      }
      draft.entry.modified = transaction
    default: remark(.value(type, field: "transactionType"), item.datum.element)
    }
  }
}
