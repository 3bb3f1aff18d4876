import DuizhaoModel

/// Reads XLIFF 2: the entries of glossaries; where the document has none, each segment as a pair.
struct XLIFF2Reader {
  private(set) var draft: ImportDraft
  private let names: Sides<String?>
  private let languages: Sides<LanguageTag?>
  /// Pairs of segments, until it is known whether there is a glossary.
  private var pairs: [GlossaryImport.Entry] = []
  private var hasGlossary = false
  private var lacksTarget = false

  init(_ root: XMLElement, draft: ImportDraft) {
    self.draft = draft
    names = Sides(source: root["srcLang"], target: root["trgLang"])
    languages = names.map { $0.flatMap(LanguageTag.init) }
    if names.source == nil { self.draft.refuse(.missing("srcLang", in: "xliff"), line: root.line) }
    for side in Side.allCases {
      if let name = names[side], languages[side] == nil {
        self.draft.refuse(.language(name), line: root.line)
      }
    }
  }

  mutating func read(_ reader: XMLReader) throws(XMLFailure) {
    while let event = try reader.next() {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "file", "group": continue
      case "unit": readUnit(try reader.rest(of: element))
      default:
        _ = try reader.rest(of: element)
        if element.name != "skeleton" { draft.note(.field(element.name), line: element.line) }
      }
    }
    for pair in pairs {
      if hasGlossary {
        draft.note(.field("segment"), line: pair.line)
      } else {
        draft.add(pair.entry, line: pair.line)
      }
    }
  }

  private mutating func readUnit(_ unit: XMLElement) {
    var notes: [String] = []
    var field: String?
    for element in unit.elements {
      switch element.name {
      case "segment", "ignorable", "originalData", "glossary": continue
      case "notes":
        for note in element.elements("note") where !note.trimmedText.isEmpty {
          notes.append(note.trimmedText)
        }
      case "metadata" where element.namespace == XLIFFDocument.Namespace.metadata:
        readMetadata(element, &field)
      default: draft.note(.field(element.name), line: element.line)
      }
    }
    let note = notes.isEmpty ? nil : notes.joined(separator: "\n")
    let segments = unit.elements("segment")
    if segments.isEmpty { draft.refuse(.missing("segment", in: "unit"), line: unit.line) }
    let pairs = segments.compactMap { segment -> GlossaryImport.Entry? in
      self.pair(segment).map {
        var entry = $0
        entry.note = note
        entry.field = field
        return GlossaryImport.Entry(entry, line: segment.line)
      }
    }
    let glossary = unit.elements("glossary").filter { $0.namespace == XLIFFDocument.Namespace.glossary }
    hasGlossary = hasGlossary || !glossary.isEmpty
    let entries = glossary.flatMap { $0.elements("glossEntry") }.compactMap { entry($0) }
    guard unit["type"] == XLIFFUnit.conceptType, !entries.isEmpty else {
      self.pairs += pairs
      for entry in entries { draft.add(entry.entry, line: entry.line) }
      return
    }
    var concept = Self.merged(entries.map(\.entry))
    concept.note = note
    concept.field = field
    concept.status = pairs.first?.entry.status ?? .approved
    draft.add(concept, id: unit["id"], line: unit.line)
  }

  private mutating func readMetadata(_ element: XMLElement, _ field: inout String?) {
    for group in element.elements {
      for meta in group.elements {
        if meta.name == "meta", meta["type"] == XLIFFUnit.fieldType, field == nil {
          field = meta.trimmedText
        } else {
          draft.note(.field(meta["type"] ?? meta.name), line: meta.line)
        }
      }
    }
  }

  /// The texts of a segment as terms.
  private mutating func pair(_ segment: XMLElement) -> ConceptEntry? {
    guard let source = segment.first("source") else {
      draft.refuse(.missing("source", in: "segment"), line: segment.line)
      return nil
    }
    var entry = ConceptEntry(id: "")
    for (side, element) in [(Side.source, source), (.target, segment.first("target"))] {
      guard let element else { continue }
      let content = InlineText(element)
      for name in content.dropped { draft.note(.field(name), line: element.line) }
      if let term = term(content.text, side, line: element.line) { entry.terms.append(term) }
    }
    let isTranslated = entry.terms.count == 2
    switch segment["state"] {
    case "reviewed", "final": entry.status = isTranslated ? .approved : .candidate
    case nil: entry.status = isTranslated ? .approved : .candidate
    case "initial", "translated": entry.status = .candidate
    case let state?: draft.note(.value(state, field: "state"), line: segment.line)
    }
    return entry
  }

  private mutating func term(_ text: String, _ side: Side, line: Int) -> TermEntry? {
    guard !text.isEmpty else { return nil }
    if side == .target, names.target == nil, !lacksTarget {
      lacksTarget = true
      draft.refuse(.missing("trgLang", in: "xliff"), line: line)
    }
    return languages[side].map { TermEntry(text, $0) }
  }

  /// An entry of a glossary.
  private mutating func entry(_ element: XMLElement) -> GlossaryImport.Entry? {
    guard let written = element.first("term") else {
      draft.refuse(.missing("term", in: "glossEntry"), line: element.line)
      return nil
    }
    var entry = ConceptEntry(id: "")
    for child in element.elements {
      switch child.name {
      case "term", "translation":
        let text = child.text.onOneLine
        if text.isEmpty { draft.refuse(.emptyTerm, line: child.line) }
        guard var term = term(text, child.name == "term" ? .source : .target, line: child.line) else {
          continue
        }
        term.source = child["source"]?.nonEmptyBlock
        if entry.terms.contains(where: { $0.language == term.language }) { term.status = .admitted }
        entry.terms.append(term)
      case "definition":
        let definition = Definition(
          child.trimmedText,
          language: child["xml:lang"].flatMap(LanguageTag.init),
          source: child["source"]?.nonEmptyBlock
        )
        if !definition.text.isEmpty { entry.definitions.append(definition) }
      default: draft.note(.field(child.name), line: child.line)
      }
    }
    if element.first("translation") == nil, element.first("definition") == nil {
      draft.refuse(.missing("translation", in: "glossEntry"), line: written.line)
    }
    return GlossaryImport.Entry(entry, line: element.line)
  }

  /// One concept of the entries of a unit: the source terms, then the translations, each once.
  private static func merged(_ entries: [ConceptEntry]) -> ConceptEntry {
    var concept = ConceptEntry(id: "")
    concept.definitions = entries.flatMap(\.definitions)
    let sources = entries.compactMap(\.terms.first)
    for term in sources + entries.flatMap({ $0.terms.dropFirst() }) {
      guard !concept.terms.contains(where: { $0.language == term.language && $0.text == term.text }) else {
        continue
      }
      var term = term
      let isFirst = !concept.terms.contains { $0.language == term.language }
      term.status = isFirst ? .preferred : .admitted
      concept.terms.append(term)
    }
    return concept
  }
}
