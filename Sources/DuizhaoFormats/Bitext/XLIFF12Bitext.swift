import DuizhaoModel

/// Reads XLIFF 1.0 to 1.2 (OASIS) and what Trados (SDLXLIFF), Phrase (MXLIFF) and memoQ (MQXLIFF) make of it.
///
/// A segment is a unit, or what is marked in it (`mrk mtype="seg"`). Notes and suggestions (`alt-trans`) are none.
struct XLIFF12Bitext {
  private var names = Sides<String?>(source: nil, target: nil)
  private var number = 0
  /// The codes that Trados defines in the header of the file, by their identifiers.
  private var codes: [String: String] = [:]

  /// Reads what follows the root.
  static func read(_ reader: XMLReader, into draft: inout BitextDraft) throws(XMLFailure) {
    var own = XLIFF12Bitext()
    // Elements round units that are open, with whether their text is to be translated.
    var open: [Bool] = []
    while let event = try reader.next() {
      switch event {
      case .start(let element) where ["file", "body", "group"].contains(element.name):
        open.append(element.isTranslatable ?? open.last ?? true)
        if element.name == "file" {
          own.names = Sides(source: element["source-language"], target: element["target-language"])
          own.codes = [:]
        }
      case .start(let element):
        let whole = try reader.rest(of: element)
        switch element.name {
        case "header": own.codes = codes(in: whole)
        case "trans-unit":
          own.add(whole, isTranslatable: element.isTranslatable ?? open.last ?? true, into: &draft)
          own.number += 1
        default: continue
        }
      case .end: _ = open.popLast()
      case .text: continue
      }
    }
  }

  private func add(_ unit: XMLElement, isTranslatable: Bool, into draft: inout BitextDraft) {
    guard let source = unit.first("source") else { return }
    let target = unit.first("target")
    let name = unit["id"] ?? String(number + 1)
    let pairs = Self.segments(source: unit.first("seg-source") ?? source, target: target)
    let names = Sides(source: source["xml:lang"] ?? names.source, target: target?["xml:lang"] ?? names.target)
    let phrase = PhraseCodes(unit)
    let state = UnitState(unit)
    for pair in pairs {
      let read = Sides(source: pair.source, target: pair.target).map { element in
        element.map { InlineText($0, codes: codes) }
      }
      var texts = read.map { phrase.removed(from: $0?.text ?? "") }
      if !isTranslatable, texts.target.isEmpty || texts.target == texts.source { continue }
      let deletions = (read.source?.deletions ?? 0) + (read.target?.deletions ?? 0)
      if deletions > 0 { draft.count(.trackedDeletions, deletions) }
      if !texts.target.isEmpty {
        guard let sides = BitextLanguages.sides(named: names, texts: texts) else {
          draft.note(otherLanguage: [names.source, names.target].compactMap { $0 }.joined(separator: "–"))
          continue
        }
        let languages = draft.languages ?? sides
        draft.languages = languages
        if sides != languages { texts = Sides(source: texts.target, target: texts.source) }
      }
      let mark = pair.source["mid"]
      draft.add(
        BitextDraft.Segment(
          id: mark.map { state.isOfTrados ? $0 : pairs.count == 1 ? name : "\(name)/\($0)" } ?? name,
          line: pairs.count == 1 ? unit.line : pair.source.line,
          unit: number,
          texts: texts,
          isTranslated: state.isTranslated(mark)
        )
      )
    }
  }

  /// The segments of a unit, paired by their numbers; the unit as a whole where both sides are not marked alike.
  private static func segments(
    source: XMLElement,
    target: XMLElement?
  ) -> [(source: XMLElement, target: XMLElement?)] {
    let marked = marks(in: source)
    let translated = target.map(marks) ?? []
    let numbers = Set(marked.map { $0["mid"] ?? "" })
    let isStray = translated.contains { !numbers.contains($0["mid"] ?? "") }
    let isWhole = translated.isEmpty && target.map { !InlineText($0).text.isEmpty } ?? false
    guard !marked.isEmpty, !isStray, !isWhole else { return [(source, target)] }
    return marked.map { mark in (mark, translated.first { $0["mid"] == mark["mid"] }) }
  }

  /// Marks may stand inside tags that go round several segments.
  private static func marks(in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { child in
      child.name == "mrk" && child["mtype"] == "seg" ? [child] : marks(in: child)
    }
  }

  /// The tags that Trados defines in the header of a file (`sdl:tag-defs`): pairs by what opens them.
  private static func codes(in header: XMLElement) -> [String: String] {
    let tags = header.elements("tag-defs").flatMap { $0.elements("tag") }
    return Dictionary(
      tags.compactMap { tag in
        let code = tag.elements.first { ["bpt", "ph", "st"].contains($0.name) }
        return tag["id"].flatMap { id in code.map { (id, $0.text) } }
      }
    ) { first, _ in first }
  }
}
