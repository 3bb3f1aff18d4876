import DuizhaoModel

/// A place where a short form is given with what it stands for.
package struct AbbreviationDefinition: Sendable, Hashable {
  /// The short form.
  package var short: ShortForm

  /// Where the short form stands in the sentence.
  package var shortRange: Range<Int>

  /// From the full form to the closing bracket.
  package var range: Range<Int>

  /// The full form, where its extent is known.
  package var full: String?

  /// The English full form, where one is written: in English text, or in the brackets of Chinese text.
  package var english: String?

  /// The letters that no word of the English full form explains.
  package var missing = ""

  /// Whether the letters of the short form are found in the English full form, but for ``missing``.
  package var isExplained = false

  /// Whether one of the letters was found only inside a word.
  package var isLoose = false

  /// Whether it names a thing (命名为pB-1) rather than shortens words.
  package var isNaming = false

  /// Latin words that stand in the brackets beside the short form without being its full form (*Alteplase*).
  package var aside: String?
}

extension AbbreviationDefinition {
  /// Notes how the letters are explained.
  mutating func explain(_ match: LetterMatch, english words: String) {
    english = words
    missing = String(match.missing).uppercased()
    isExplained = true
    isLoose = match.inner > 0
  }
}
