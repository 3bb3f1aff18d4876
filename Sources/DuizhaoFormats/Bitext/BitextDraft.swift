import DuizhaoModel

/// What a reader of bitext has found so far.
struct BitextDraft {
  /// A segment, with the unit of the file that it belongs to.
  struct Segment {
    var id: String
    /// The line, from 1, on which it begins; the row of a spreadsheet.
    var line: Int
    /// The number, from 0, of the element or row that it is part of: what is annotated.
    var unit: Int
    /// The texts on one line; empty where there is none.
    var texts: Sides<String>
    /// Whether the file says that it is translated; nil where it says neither.
    var isTranslated: Bool?
  }

  /// The most segments that are checked together, the most text in them, and the most in one side of one, in bytes.
  ///
  /// Memory grows with the text (some 90 times as much), time in a segment with the square of its length.
  private static let most = (segments: 250_000, text: 16 << 20, segment: 20_000)

  /// The languages of the sides, once they are known.
  var languages: Sides<Language>?

  /// Whether the segments are those of a memory, or of one text.
  var isMemory = false

  /// The segments that are checked.
  private(set) var segments: [Segment] = []

  /// The names of the languages that are met, in their order.
  private var languageNames: [String] = []

  private var counts: [DocumentRemark.Kind: Int] = [:]
  private var identifiers: [String: Int] = [:]

  /// Adds a segment; what is not translated is counted, unless the file says that it is, and so is what is no segment
  /// but a whole text.
  mutating func add(_ segment: Segment) {
    var segment = segment
    if max(segment.texts.source.utf8.count, segment.texts.target.utf8.count) > Self.most.segment {
      count(.longSegments)
      return
    }
    let isSame = segment.texts.source == segment.texts.target
    if isSame, isCopy(segment.texts.source) { segment.texts.target = "" }
    switch (segment.texts.source.isEmpty, segment.texts.target.isEmpty) {
    case (true, true): return
    case (false, false): append(segment)
    case _ where segment.isTranslated == true: append(segment)
    default: count(.untranslatedSegments)
    }
  }

  /// Files of one XLIFF may number their segments each from 1: what is called as another is called the second one.
  private mutating func append(_ segment: Segment) {
    let number = identifiers[segment.id, default: 0] + 1
    identifiers[segment.id] = number
    segments.append(segment)
    if number > 1 { segments[segments.count - 1].id += " (\(number))" }
  }

  /// Counts something that is not among the segments.
  mutating func count(_ kind: DocumentRemark.Kind, _ number: Int = 1) {
    counts[kind, default: 0] += number
  }

  /// Notes a text in a language, by its name in the file.
  mutating func note(language name: String) {
    if !languageNames.contains(name) { languageNames.append(name) }
  }

  /// Notes a text in a language other than the two.
  mutating func note(otherLanguage name: String, segments number: Int = 1) {
    note(language: name)
    count(.otherLanguages, number)
  }

  /// Whether a text that stands on both sides is that of the source, which nobody has translated.
  ///
  /// Names and formulas are the same in both languages; a text of Han characters is not, nor are four English words.
  private func isCopy(_ text: String) -> Bool {
    text.hasHan || text.split(separator: " ").count { $0.contains { $0.isASCII && $0.isLetter } } > 3
  }

  /// The bitext.
  ///
  /// - Throws: ``DocumentFailure`` where there is none, or too much of it.
  func finished() throws(DocumentFailure) -> BitextText {
    let size = segments.reduce(0) { $0 + $1.texts.source.utf8.count + $1.texts.target.utf8.count }
    if segments.count > Self.most.segments || size > Self.most.text {
      throw DocumentFailure(.manySegments(limit: Self.most.segments, megabytes: Self.most.text >> 20))
    }
    let isPaired = segments.contains { !$0.texts.source.isEmpty && !$0.texts.target.isEmpty }
    guard let languages, isPaired else {
      if segments.isEmpty, counts[.longSegments] != nil { throw DocumentFailure(.longSegments) }
      let isForeign = languages == nil && counts[.otherLanguages] != nil
      throw DocumentFailure(isForeign ? .languages(languageNames.joined(separator: ", ")) : .noSegments)
    }
    var document = ""
    var marks: [LineTable.Mark] = []
    let mapped = segments.map { segment in
      BitextText.Segment(
        id: segment.id,
        texts: segment.texts.map { text -> MappedText? in
          guard !text.isEmpty else { return nil }
          let offset = document.utf8.count
          let origin = Origin.segment(segment.id, line: segment.line)
          marks.append(LineTable.Mark(offset: offset, origin: origin, column: 1))
          document += text + "\n"
          return MappedText(text, at: offset)
        }
      )
    }
    return BitextText(
      languages: languages,
      segments: mapped,
      lines: LineTable(document, marks: marks),
      isMemory: isMemory,
      remarks: DocumentRemark.Kind.allCases.compactMap { kind in
        counts[kind].map { DocumentRemark(kind, count: $0) }
      }
    )
  }
}

extension StringProtocol {
  /// Whether a Chinese character is in it.
  var hasHan: Bool { unicodeScalars.contains { $0.properties.isIdeographic } }
}
