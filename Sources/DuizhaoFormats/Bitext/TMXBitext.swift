import DuizhaoModel

/// Reads TMX 1.1 to 1.4 (LISA OSCAR): of each unit the Chinese and the English text.
///
/// Of several texts in one of the languages the first counts. The source is the language that the header names
/// (`srclang`), where that is one of the two; else the one that stands first in the first unit that has both.
enum TMXBitext {
  /// Reads what follows the root.
  static func read(
    _ root: XMLElement,
    _ reader: XMLReader,
    into draft: inout BitextDraft
  ) throws(XMLFailure) {
    draft.isMemory = true
    var source: Language?
    var number = 0
    while let event = try reader.next() {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "body": continue
      case "header":
        source = element["srclang"].flatMap(LanguageTag.init)?.language
        _ = try reader.rest(of: element)
      case "tu":
        add(try reader.rest(of: element), number, source: source, into: &draft)
        number += 1
      default: _ = try reader.rest(of: element)
      }
    }
  }

  private static func add(
    _ unit: XMLElement,
    _ number: Int,
    source: Language?,
    into draft: inout BitextDraft
  ) {
    var texts: [(language: Language, text: String)] = []
    for variant in unit.elements("tuv") {
      let name = variant["xml:lang"] ?? variant["lang"] ?? ""
      let language = LanguageTag(name)?.language
      guard let language, !texts.contains(where: { $0.language == language }) else {
        draft.note(otherLanguage: name)
        continue
      }
      draft.note(language: name)
      texts.append((language, variant.first("seg").map { InlineText($0).text } ?? ""))
    }
    guard let first = texts.first?.language else { return }
    if texts.count == 2, draft.languages == nil {
      let source = source ?? unit["srclang"].flatMap(LanguageTag.init)?.language ?? first
      draft.languages = Sides(source: source, target: source.other)
    }
    let sides = draft.languages ?? Sides(source: source ?? first, target: (source ?? first).other)
    draft.add(
      BitextDraft.Segment(
        id: unit["tuid"] ?? String(number + 1),
        line: unit.line,
        unit: number,
        texts: sides.map { language in texts.first { $0.language == language }?.text ?? "" }
      )
    )
  }
}
