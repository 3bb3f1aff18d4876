import DuizhaoModel

/// Reads TMX 1.1 to 1.4: each unit becomes an entry with all its languages.
struct TMXReader {
  /// Whether the file was written here, so that its identifiers are those of entries.
  private var isOwn = false
  private var draft: ImportDraft

  /// Reads a file.
  ///
  /// - Throws: ``GlossaryImportFailure`` with all that is wrong with it.
  static func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    try ImportDraft.read(file, isRoot: { $0.name == "tmx" }) { root, reader, draft throws(XMLFailure) in
      var own = TMXReader(draft: draft)
      defer { draft = own.draft }
      try own.read(root, reader)
    }
  }

  private init(draft: ImportDraft) { self.draft = draft }

  private mutating func read(_ root: XMLElement, _ reader: XMLReader) throws(XMLFailure) {
    checkVersion(root)
    var hasHeader = false
    while let event = try reader.next() {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "body": if !hasHeader { draft.refuse(.missing("header", in: "tmx"), line: root.line) }
      case "header":
        hasHeader = true
        readHeader(try reader.rest(of: element))
      case "tu": readUnit(try reader.rest(of: element))
      default:
        draft.note(.field(element.name), line: element.line)
        _ = try reader.rest(of: element)
      }
    }
  }

  private mutating func checkVersion(_ root: XMLElement) {
    guard let version = root["version"] else {
      return draft.refuse(.missing("version", in: "tmx"), line: root.line)
    }
    let known = ["1.1", "1.2", "1.3", "1.4", "1.4a", "1.4b"]
    if !known.contains(version) { draft.refuse(.unknownVersion(version), line: root.line) }
  }

  private mutating func readHeader(_ header: XMLElement) {
    isOwn = header["creationtool"] == TMXDocument.tool
    if (header["srclang"] ?? "").isEmpty {
      draft.refuse(.missing("srclang", in: "header"), line: header.line)
    }
    for element in header.elements { draft.note(.field(element.name), line: element.line) }
  }

  private mutating func readUnit(_ unit: XMLElement) {
    var entry = ConceptEntry(id: "")
    entry.created = transaction(unit, date: "creationdate", author: "creationid")
    entry.modified = transaction(unit, date: "changedate", author: "changeid")
    for element in unit.elements {
      switch element.name {
      case "note": Self.add(element.trimmedText, to: &entry.note)
      case "prop": readProperty(element, of: &entry)
      case "tuv": if let term = term(element, in: entry) { entry.terms.append(term) }
      default: draft.note(.field(element.name), line: element.line)
      }
    }
    if unit.first("tuv") == nil { draft.refuse(.missing("tuv", in: "tu"), line: unit.line) }
    for name in ["usagecount", "lastusagedate"] where unit[name] != nil {
      draft.note(.field(name), line: unit.line)
    }
    if !isOwn, unit["tuid"] != nil { draft.note(.field("tuid"), line: unit.line) }
    draft.add(entry, id: isOwn ? unit["tuid"] : nil, line: unit.line)
  }

  private mutating func transaction(_ unit: XMLElement, date: String, author: String) -> Transaction? {
    // Some programs say it of the texts and not of the unit.
    let place = ([unit] + unit.elements("tuv").reversed()).first { $0[date] != nil || $0[author] != nil }
    guard let place else { return nil }
    let read = place[date].flatMap(TMXDate.read)
    if let written = place[date], read == nil { draft.note(.value(written, field: date), line: place.line) }
    return read == nil && place[author] == nil ? nil : Transaction(date: read, author: place[author])
  }

  private mutating func readProperty(_ element: XMLElement, of entry: inout ConceptEntry) {
    let type = element["type"] ?? ""
    let value = element.trimmedText
    guard !value.isEmpty else { return }
    switch TMXProperty(type: type) {
    case .field where entry.field == nil: entry.field = value
    case .note: Self.add(value, to: &entry.note)
    case .definition:
      entry.definitions.append(Definition(value, language: language(element)))
    case .definitionSource where entry.definitions.last?.source == nil && !entry.definitions.isEmpty:
      entry.definitions[entry.definitions.count - 1].source = value
    case .reviewStatus:
      guard let status = Concept.Status(rawValue: value) else { return unknown(value, of: type, element) }
      entry.status = status
    default: draft.note(.field(type), line: element.line)
    }
  }

  private mutating func term(_ variant: XMLElement, in entry: ConceptEntry) -> TermEntry? {
    guard let language = language(variant) else {
      if variant["xml:lang"] ?? variant["lang"] == nil {
        draft.refuse(.missing("xml:lang", in: "tuv"), line: variant.line)
      }
      return nil
    }
    guard let segment = variant.first("seg") else {
      draft.refuse(.missing("seg", in: "tuv"), line: variant.line)
      return nil
    }
    let content = InlineText(segment)
    for name in content.dropped { draft.note(.field(name), line: segment.line) }
    guard !content.text.isEmpty else {
      draft.note(.value("", field: "seg"), line: segment.line)
      return nil
    }
    let isFirst = !entry.terms.contains { $0.language.primary == language.primary }
    var term = TermEntry(content.text, language, status: isFirst ? .preferred : .admitted)
    for element in variant.elements where element.name != "seg" {
      switch element.name {
      case "note": Self.add(element.trimmedText, to: &term.note)
      case "prop": readProperty(element, of: &term)
      default: draft.note(.field(element.name), line: element.line)
      }
    }
    return term
  }

  private mutating func readProperty(_ element: XMLElement, of term: inout TermEntry) {
    let type = element["type"] ?? ""
    let value = element.trimmedText
    guard !value.isEmpty else { return }
    switch TMXProperty(type: type) {
    case .note: Self.add(value, to: &term.note)
    case .source where term.source == nil: term.source = value
    case .caseRule where ["yes", "no"].contains(value): term.isCaseSensitive = value == "yes"
    case .form:
      guard let form = Term.Form(rawValue: value) else { return unknown(value, of: type, element) }
      term.form = form
    case .partOfSpeech:
      guard let word = TermEntry.PartOfSpeech(rawValue: value) else {
        return unknown(value, of: type, element)
      }
      term.partOfSpeech = word
    default: draft.note(.field(type), line: element.line)
    }
  }

  private mutating func unknown(_ value: String, of field: String, _ element: XMLElement) {
    draft.note(.value(value, field: field), line: element.line)
  }

  /// The language that an element names, in the way of TMX 1.4 or of older versions.
  private mutating func language(_ element: XMLElement) -> LanguageTag? {
    guard let name = element["xml:lang"] ?? element["lang"] else { return nil }
    let tag = LanguageTag(name)
    if tag == nil { draft.refuse(.language(name), line: element.line) }
    return tag
  }

  private static func add(_ text: String, to note: inout String?) {
    guard !text.isEmpty else { return }
    note = note.map { "\($0)\n\(text)" } ?? text
  }
}
