/// What a user looks for, as an expression of FTS5.
struct SearchQuery {
  /// The expression; nil where there is no word in what the user wrote.
  let expression: String?

  /// Makes an expression: what stands between blanks is a phrase, and all phrases must be found.
  ///
  /// The last word of a phrase may go on (`osteop` finds osteoporosis), and a phrase is found in other numbers and
  /// spellings. Only words of ours get into it, each phrase in quotes, which nothing in them can end: it has no syntax
  /// that a user could write.
  init(_ text: String, words: SearchWords) throws {
    let phrases = try text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).compactMap {
      part in
      try Self.phrase(String(part), words)
    }
    expression = phrases.isEmpty ? nil : phrases.joined(separator: " AND ")
  }

  private static func phrase(_ text: String, _ words: SearchWords) throws -> String? {
    let found = try words.words(inQuery: text)
    guard !found.isEmpty else { return nil }
    let written = "\"" + text.replacing("\"", with: " ").replacing("\0", with: " ") + "\" *"
    guard found.contains(where: { $0.key != nil }) else { return written }
    let keys = found.map { String(decoding: $0.key ?? $0.text, as: UTF8.self) }
    return "(\(written) OR \"\(keys.joined(separator: " "))\")"
  }
}
