import DuizhaoModel

/// Reads XLIFF 1.0 to 1.2: each unit of translation, or each segment that a program marked in it, as a pair.
///
/// What programs add in namespaces of their own (SDLXLIFF, MXLIFF, memoQ) is noted and left.
struct XLIFF12Reader {
  private(set) var draft: ImportDraft
  /// What the file that is being read says of itself.
  private var names = Sides<String?>(source: nil, target: nil)
  private var isOwn = false
  private var lacksTarget = false

  init(draft: ImportDraft) { self.draft = draft }

  mutating func read(_ reader: XMLReader) throws(XMLFailure) {
    while let event = try reader.next() {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "body", "group": continue
      case "file": begin(element)
      case "header":
        for child in try reader.rest(of: element).elements
        where !["tool", "skl", "phase-group"].contains(child.name) {
          draft.note(.field(child.name), line: child.line)
        }
      case "trans-unit": readUnit(try reader.rest(of: element))
      default:
        draft.note(.field(element.name), line: element.line)
        _ = try reader.rest(of: element)
      }
    }
  }

  private mutating func begin(_ file: XMLElement) {
    names = Sides(source: file["source-language"], target: file["target-language"])
    isOwn = file["tool-id"] == XLIFF12Document.tool
    lacksTarget = false
    if names.source == nil { draft.refuse(.missing("source-language", in: "file"), line: file.line) }
    for case let name? in [names.source, names.target] where LanguageTag(name) == nil {
      draft.refuse(.language(name), line: file.line)
    }
  }

  private mutating func readUnit(_ unit: XMLElement) {
    guard let source = unit.first("source") else {
      return draft.refuse(.missing("source", in: "trans-unit"), line: unit.line)
    }
    var common = ConceptEntry(id: "")
    var remarks = Sides<String?>(source: nil, target: nil)
    for element in unit.elements {
      switch element.name {
      case "source", "seg-source", "target": continue
      case "note": readNote(element, of: &common, &remarks)
      case "context-group": readContexts(element, of: &common)
      default: draft.note(.field(element.name), line: element.line)
      }
    }
    let target = unit.first("target")
    common.status = status(of: unit, target: target)
    let segments = segments(source: unit.first("seg-source") ?? source, target: target)
    let languages = Sides(source: source["xml:lang"], target: target?["xml:lang"])
    for segment in segments {
      var entry = common
      for side in Side.allCases {
        guard let element = segment[side], var term = term(element, side, language: languages[side]) else {
          continue
        }
        term.note = remarks[side]
        entry.terms.append(term)
      }
      // What has no translation yet cannot be enforced.
      if entry.terms.count < 2 { entry.status = .candidate }
      let line = segments.count == 1 ? unit.line : segment.source?.line ?? unit.line
      draft.add(entry, id: isOwn && segments.count == 1 ? unit["id"] : nil, line: line)
    }
  }

  private mutating func readNote(
    _ element: XMLElement,
    of entry: inout ConceptEntry,
    _ remarks: inout Sides<String?>
  ) {
    let text = element.trimmedText
    guard !text.isEmpty else { return }
    let side = element["annotates"].flatMap(Side.init)
    if element["from"] == XLIFF12Document.definitionOrigin {
      entry.definitions.append(Definition(text, language: element["xml:lang"].flatMap(LanguageTag.init)))
    } else if let side {
      remarks[side] = remarks[side].map { "\($0)\n\(text)" } ?? text
    } else {
      entry.note = entry.note.map { "\($0)\n\(text)" } ?? text
    }
  }

  private mutating func readContexts(_ group: XMLElement, of entry: inout ConceptEntry) {
    for context in group.elements {
      let type = context["context-type"] ?? context.name
      if type == XLIFF12Document.fieldType, entry.field == nil, !context.trimmedText.isEmpty {
        entry.field = context.trimmedText
      } else {
        draft.note(.field(type), line: context.line)
      }
    }
  }

  /// What a unit says of its review; where it says nothing, it is taken as it is.
  private func status(of unit: XMLElement, target: XMLElement?) -> Concept.Status {
    switch (unit["approved"], target?["state"]) {
    case ("yes", _), (nil, nil), (nil, "final"), (nil, "signed-off"): .approved
    default: .candidate
    }
  }

  /// The segments that are marked in a unit, paired by their numbers; the unit as a whole where there are none.
  private func segments(source: XMLElement, target: XMLElement?) -> [Sides<XMLElement?>] {
    let marked = Self.marks(in: source)
    guard !marked.isEmpty else { return [Sides(source: source, target: target)] }
    let translated = target.map(Self.marks) ?? []
    return marked.map { mark in Sides(source: mark, target: translated.first { $0["mid"] == mark["mid"] }) }
  }

  /// Marks may stand inside tags that go round several segments.
  private static func marks(in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { child in
      child.name == "mrk" && child["mtype"] == "seg" ? [child] : marks(in: child)
    }
  }

  private mutating func term(_ element: XMLElement, _ side: Side, language: String?) -> TermEntry? {
    let content = InlineText(element)
    for name in content.dropped { draft.note(.field(name), line: element.line) }
    guard !content.text.isEmpty else { return nil }
    guard let name = language ?? names[side] else {
      if side == .target, !lacksTarget {
        lacksTarget = true
        draft.refuse(.missing("target-language", in: "file"), line: element.line)
      }
      return nil
    }
    guard let language = LanguageTag(name) else {
      if names[side] != name { draft.refuse(.language(name), line: element.line) }
      return nil
    }
    return TermEntry(content.text, language)
  }
}
