import DuizhaoModel

/// Places of one side that are typeset otherwise than the house wants, with the edits that mend them.
struct TypographySpots {
  private(set) var edits: [Fix.Edit] = []
  private(set) var count = 0
  private var first: Place?
  private let side: Side

  init(_ side: Side) { self.side = side }

  /// Notes a place, shown by a range of its text and mended by replacing a part of it.
  mutating func add(
    _ shown: Range<Int>,
    of text: MappedText,
    replacing range: Range<Int>,
    with replacement: String
  ) {
    count += 1
    if first == nil {
      first = Place(
        quote: String(text.string.slice(shown)),
        range: text.documentRange(of: shown),
        context: Place.Context(text: text.string, marked: [shown])
      )
    }
    // The file has the place as it is shown, without markup inside it.
    guard text.documentRange(of: shown).count == shown.count else { return }
    if let edit = Fix.Edit(range, of: text, to: replacement, on: side) { edits.append(edit) }
  }

  /// The one finding on all places, at the first; empty where there are none.
  func finding(_ message: Message, by rule: some Rule) -> [Finding] {
    guard let first else { return [] }
    return [
      rule.finding(
        .warning,
        confidence: 0.9,
        message,
        at: first,
        on: side,
        fix: edits.isEmpty ? nil : Fix(edits)
      )
    ]
  }
}

extension CheckContext {
  /// The title and the sentences of a side.
  func prose(_ side: Side) -> [Sentence] {
    [article.titles[side]].compactMap { $0 } + article.sentences[side]
  }

  /// The side in a language.
  func side(in language: Language) -> Side? { version(in: language)?.side }
}

/// A text as scalars with their offsets.
struct ScalarText {
  let scalars: [Unicode.Scalar]
  private let offsets: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    self.offsets = offsets
  }

  /// The scalar at an index; nil outside the text.
  subscript(index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  /// The UTF-8 offsets of a range of scalars.
  func bytes(_ range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }
}
