import DuizhaoModel

/// Reads MultiTerm XML, as MultiTerm and other programs write it.
struct MultiTermReader {
  var draft: ImportDraft
  /// The terms of the entry that is being read whose status is told, by their place in it.
  var stated: Set<Int> = []

  /// Reads a file.
  ///
  /// - Throws: ``GlossaryImportFailure`` with all that is wrong with it.
  static func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try ImportDraft.read(file, isRoot: { $0.name == "mtf" }) { _, reader, draft throws(XMLFailure) in
      var content = MultiTermReader(draft: draft)
      defer { draft = content.draft }
      try content.read(reader)
    }
  }

  private init(draft: ImportDraft) { self.draft = draft }

  private mutating func read(_ reader: XMLReader) throws(XMLFailure) {
    while let event = try reader.next() {
      guard case .start(let element) = event else { continue }
      let whole = try reader.rest(of: element)
      if element.name == "conceptGrp" {
        readConcept(whole)
      } else {
        draft.note(.field(element.name), line: element.line)
      }
    }
  }

  private mutating func readConcept(_ group: XMLElement) {
    var entry = ConceptEntry(id: "")
    var id: String?
    stated = []
    if group.first("languageGrp") == nil {
      draft.refuse(.missing("languageGrp", in: "conceptGrp"), line: group.line)
    }
    for element in group.elements {
      switch element.name {
      case "concept": continue
      case "system": readSystem(element, of: &entry)
      case "transacGrp": readTransaction(element, of: &entry)
      case "languageGrp": readLanguage(element, of: &entry)
      case "descripGrp":
        guard let field = description(element) else { continue }
        if field.field == .id, field.text.isXMLName {
          id = field.text
        } else {
          read(field, of: &entry)
        }
      default: draft.note(.field(element.name), line: element.line)
      }
    }
    chooseStatuses(of: &entry)
    draft.add(entry, id: id, line: group.line)
  }

  /// Of terms whose status is not told, the first of a language is preferred unless another is; the others are admitted.
  private func chooseStatuses(of entry: inout ConceptEntry) {
    var languages = Set(
      stated.filter { entry.terms[$0].status == .preferred }.map { entry.terms[$0].language.primary }
    )
    for index in entry.terms.indices where !stated.contains(index) {
      let isFirst = languages.insert(entry.terms[index].language.primary).inserted
      entry.terms[index].status = isFirst ? .preferred : .admitted
    }
  }

  private mutating func readSystem(_ element: XMLElement, of entry: inout ConceptEntry) {
    guard element["type"]?.lowercased() == "status" else { return }
    guard let status = MultiTermValue.reviewStatus(element.trimmedText) else {
      return draft.note(.value(element.trimmedText, field: "system"), line: element.line)
    }
    entry.status = status
  }

  private mutating func readTransaction(_ group: XMLElement, of entry: inout ConceptEntry) {
    guard let transac = group.first("transac") else {
      return draft.refuse(.missing("transac", in: "transacGrp"), line: group.line)
    }
    let transaction = Transaction(
      date: group.first("date")?.trimmedText.nonEmptyBlock,
      author: transac.trimmedText.nonEmptyBlock
    )
    switch transac["type"] {
    case "origination": entry.created = transaction
    case "modification": entry.modified = transaction
    case let type: draft.note(.value(type ?? "", field: "transac"), line: transac.line)
    }
  }

  /// Reads a field of a concept.
  private mutating func read(_ field: MultiTermDescription, of entry: inout ConceptEntry) {
    let text = field.text
    switch field.field {
    case .subject where entry.field == nil: entry.field = text
    case .definition: readDefinition(field, language: nil, of: &entry)
    case .note: Self.add(text, to: &entry.note)
    case .reviewStatus, .status:
      guard let status = MultiTermValue.reviewStatus(text) else { return unknown(field) }
      entry.status = status
    case .score:
      guard let score = Double(text), (0...1).contains(score) else { return unknown(field) }
      mine(&entry) { $0.score = score }
    case .occurrences, .documents:
      guard let count = Int(text) else { return unknown(field) }
      mine(&entry) { record in
        if field.field == .documents { record.documents = count } else { record.occurrences = count }
      }
    case .evidence:
      guard let evidence = field.evidence else { return unknown(field) }
      entry.evidence.append(evidence)
      return
    default: return note(field)
    }
    for detail in field.details where field.field != .definition { note(detail) }
  }

  private func mine(_ entry: inout ConceptEntry, _ change: (inout MiningRecord) -> Void) {
    var record = entry.mining ?? MiningRecord(score: 1, occurrences: 0, documents: 0)
    change(&record)
    entry.mining = record
  }

  mutating func readDefinition(
    _ field: MultiTermDescription,
    language: LanguageTag?,
    of entry: inout ConceptEntry
  ) {
    let source = field.details.first { $0.field == .source }
    entry.definitions.append(Definition(field.text, language: language, source: source?.text))
    for detail in field.details where detail.field != .source { note(detail) }
  }

  private mutating func readLanguage(_ group: XMLElement, of entry: inout ConceptEntry) {
    guard let element = group.first("language") else {
      return draft.refuse(.missing("language", in: "languageGrp"), line: group.line)
    }
    // GlobalSight's variant says locale and name.
    let (code, name) = (element["lang"] ?? element["locale"], element["type"] ?? element["name"])
    guard let language = MultiTermLanguage.tag(code: code, name: name) else {
      let problem = code ?? name
      return draft.refuse(
        problem.map { .language($0) } ?? .missing("lang", in: "language"),
        line: element.line
      )
    }
    for child in group.elements {
      switch child.name {
      case "language": continue
      case "termGrp": readTerm(child, language, of: &entry)
      case "descripGrp":
        guard let field = description(child) else { continue }
        switch field.field {
        case .definition: readDefinition(field, language: language, of: &entry)
        case .note: Self.add(field.text, to: &entry.note)
        default: note(field)
        }
      default: draft.note(.field(child.name), line: child.line)
      }
    }
  }

  /// A descriptive field; nil where it is empty, or refused.
  mutating func description(_ group: XMLElement) -> MultiTermDescription? {
    guard let description = MultiTermDescription(group) else {
      draft.refuse(.missing("descrip", in: "descripGrp"), line: group.line)
      return nil
    }
    return description.text.isEmpty ? nil : description
  }

  mutating func note(_ field: MultiTermDescription) {
    draft.note(.field(field.name), line: field.line)
  }

  mutating func unknown(_ field: MultiTermDescription) {
    draft.note(.value(field.text, field: field.name), line: field.line)
  }

  static func add(_ text: String, to note: inout String?) {
    note = note.map { "\($0)\n\(text)" } ?? text
  }
}
