import DuizhaoModel

/// Reads XLIFF 2.0 to 2.2 (OASIS): the segments of all units.
///
/// Notes, matches and glossaries of units are no segments.
struct XLIFF2Bitext {
  private let names: Sides<String?>
  private var number = 0

  /// Reads what follows the root.
  static func read(
    _ root: XMLElement,
    _ reader: XMLReader,
    into draft: inout BitextDraft
  ) throws(XMLFailure) {
    var own = XLIFF2Bitext(names: Sides(source: root["srcLang"], target: root["trgLang"]))
    // Files and groups that are open, with whether their text is to be translated.
    var open: [Bool] = []
    while let event = try reader.next() {
      switch event {
      case .start(let element) where element.name == "file" || element.name == "group":
        open.append(element.isTranslatable ?? open.last ?? true)
      case .start(let element):
        let whole = try reader.rest(of: element)
        guard element.name == "unit" else { continue }
        own.add(whole, isTranslatable: element.isTranslatable ?? open.last ?? true, into: &draft)
        own.number += 1
      case .end: _ = open.popLast()
      case .text: continue
      }
    }
  }

  private func add(_ unit: XMLElement, isTranslatable: Bool, into draft: inout BitextDraft) {
    let data = unit.first("originalData")?.elements("data") ?? []
    let codes = Dictionary(data.map { ($0["id"] ?? "", $0.text) }) { first, _ in first }
    let segments = unit.elements.filter { $0.name == "segment" && $0.namespace == unit.namespace }
    let name = unit["id"] ?? String(number + 1)
    for (index, segment) in segments.enumerated() {
      let texts = Sides(source: "source", target: "target").map { part in
        segment.first(part).map { InlineText($0, codes: codes).text } ?? ""
      }
      if !isTranslatable, texts.target.isEmpty { continue }
      if draft.languages == nil, !texts.target.isEmpty {
        draft.languages = BitextLanguages.sides(named: names, texts: texts)
      }
      guard draft.languages != nil || texts.target.isEmpty else {
        draft.note(otherLanguage: [names.source, names.target].compactMap { $0 }.joined(separator: "–"))
        continue
      }
      draft.add(
        BitextDraft.Segment(
          id: segments.count == 1 ? name : "\(name)/\(segment["id"] ?? String(index + 1))",
          line: segment.line,
          unit: number,
          texts: texts,
          isTranslated: segment["state"].map { $0 != "initial" }
        )
      )
    }
  }
}

extension XMLElement {
  /// What the attribute `translate` says; nil where it says nothing.
  var isTranslatable: Bool? { self["translate"].map { $0 != "no" } }
}
