/// The terminology and the plain words that analysis works with.
public struct Glossary: Sendable {
  /// The concepts, in a fixed order; occurrences refer to them by index.
  public var concepts: [Concept]

  /// Plain words of the source language and how they are translated.
  public var lexicon: [LexiconEntry]

  /// How common words of both languages are in medical prose, as Zipf values.
  ///
  /// A Zipf value is the common logarithm of the number of occurrences in a thousand million words (van Heuven et
  /// al. 2014). What is not listed is rare.
  public var frequencies: [String: Double]

  /// Creates a glossary.
  public init(concepts: [Concept] = [], lexicon: [LexiconEntry] = [], frequencies: [String: Double] = [:]) {
    self.concepts = concepts
    self.lexicon = lexicon
    self.frequencies = frequencies
  }
}

/// A word with its translations.
public struct LexiconEntry: Sendable, Hashable {
  /// What part a word plays for alignment.
  public enum WordClass: String, Sendable, Hashable {
    case content = ""
    /// Particles, prepositions, conjunctions, pronouns: weak evidence.
    case function
    case numeral
    case name
  }

  /// The word.
  public var headword: String

  /// Its translations, the likeliest first.
  public var translations: [String]

  /// What part it plays.
  public var wordClass: WordClass

  /// Creates an entry.
  public init(headword: String, translations: [String], wordClass: WordClass = .content) {
    self.headword = headword
    self.translations = translations
    self.wordClass = wordClass
  }
}
