/// What a user looks for, as an expression of FTS5.
struct SearchQuery {
  /// The expression; nil where there is no word in what the user wrote.
  let expression: String?

  /// Makes an expression: what stands between blanks is a phrase, and all phrases must be found.
  ///
  /// The last word of a phrase may go on (`osteop` finds osteoporosis), and a phrase is found in other numbers and
  /// spellings. Each phrase is in quotes, which nothing in it can end: there is no syntax that a user could write.
  init(_ text: String, segmenter: SearchSegmenter) throws {
    let parts = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    let phrases = try parts.compactMap { try Self.phrase(String($0), segmenter) }
    expression = phrases.isEmpty ? nil : phrases.joined(separator: " AND ")
  }

  private static func phrase(_ text: String, _ segmenter: SearchSegmenter) throws -> String? {
    let found = try segmenter.words(in: text, isQuery: true)
    guard !found.words.isEmpty else { return nil }
    let written = "\"" + text.replacing("\"", with: " ").replacing("\0", with: " ") + "\" *"
    guard found.words.contains(where: { $0.key != nil }) else { return written }
    let keys = found.words.map { word in
      String(decoding: word.key ?? Array(found.letters[word.letters]), as: UTF8.self)
    }
    return "(\(written) OR \"\(keys.joined(separator: " "))\")"
  }
}
