public import DuizhaoModel

/// Why an entry cannot be edited as was asked.
public enum EditRefusal: Error, Sendable, Hashable {
  /// The entry has no such term.
  case noSuchTerm(String)
  /// Terms of several languages are written so; the languages in which they are.
  case ambiguousTerm(String, languages: [LanguageTag])
  /// The entry has the term already.
  case repeatedTerm(String)
  /// A term is empty, or has a line break or another control character.
  case notATerm(String)
  /// It is the last term of the entry.
  case lastTerm(String)
  /// Nothing would be left to write in this language.
  case nothingPreferred(String)
  /// An entry is merged with itself or with nothing.
  case nothingToMerge
  /// A split leaves no term on one of the two sides.
  case nothingToSplit
  /// The base has an entry of this identifier already.
  case repeatedIdentifier(String)
}
