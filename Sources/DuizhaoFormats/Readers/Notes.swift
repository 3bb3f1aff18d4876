import DuizhaoModel

/// Reads the notes on authors and the work that stand around an article's head.
///
///     \\*Corresponding author: YANG Yan, E-mail: …
enum Notes {
  /// The notes in a language, in order of place.
  static func notes(in matter: FrontMatter, language: Language) -> [MappedText] {
    var notes: [MappedText] = []
    for segment in matter.segments.prefix(300) where notes.count < 20 {
      if segment.label?.kind == .body { break }
      guard segment.range.count <= 600 else { continue }
      guard (matter.language(of: segment.range) ?? segment.label?.language) == language else { continue }
      let text = matter.text(segment.range).text
      if segment.label?.kind == .note || segment.label == nil && Furniture.isFootnote(text.string) {
        notes.append(text)
      }
    }
    return notes
  }
}
