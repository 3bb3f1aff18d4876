/// A sentence of a passage with what was recognised in it.
///
/// All ranges inside a sentence are UTF-8 offsets into `text.string`.
public struct Sentence: Sendable, Hashable {
  /// The sentence as it stands in its passage, a section label at its start included.
  public var text: MappedText

  /// The language it is written in.
  public var language: Language

  /// The part of a structured abstract it belongs to, if the abstract is structured.
  public var section: SectionKind?

  /// The range of the label that opens the section, where one stands at the start of this sentence.
  public var label: Range<Int>?

  /// The words, numbers and symbols, in order, without overlaps.
  public var tokens: [Token]

  /// The typed values, in order of their start, outermost first.
  public var values: [TypedValue]

  /// Where concepts of the glossary occur, leftmost-longest.
  public var terms: [TermOccurrence]

  /// Creates a sentence.
  public init(
    text: MappedText,
    language: Language,
    section: SectionKind? = nil,
    label: Range<Int>? = nil,
    tokens: [Token] = [],
    values: [TypedValue] = [],
    terms: [TermOccurrence] = []
  ) {
    self.text = text
    self.language = language
    self.section = section
    self.label = label
    self.tokens = tokens
    self.values = values
    self.terms = terms
  }
}

/// A word, number or symbol of a sentence.
public struct Token: Sendable, Hashable {
  /// What a token is.
  public enum Kind: String, Sendable, Hashable {
    /// A word in Han characters.
    case han
    /// A word or name in Latin or Greek letters, with its digits and hyphens (IL-6, NF-κB, CD4+).
    case latin
    /// A number as written.
    case number
    /// Punctuation or another symbol.
    case symbol
  }

  /// What the token is.
  public var kind: Kind

  /// The UTF-8 range in the sentence.
  public var range: Range<Int>

  /// The form used for comparison: NFKC, lower case, Simplified, American, singular.
  public var key: String

  /// Creates a token.
  public init(kind: Kind, range: Range<Int>, key: String) {
    self.kind = kind
    self.range = range
    self.key = key
  }
}

/// A place where a form of a concept stands in a sentence.
public struct TermOccurrence: Sendable, Hashable {
  /// The index of the concept in `Glossary.concepts`.
  public var concept: Int

  /// The index of the form in the concept's terms.
  public var term: Int

  /// The UTF-8 range in the sentence.
  public var range: Range<Int>

  /// Creates an occurrence.
  public init(concept: Int, term: Int, range: Range<Int>) {
    self.concept = concept
    self.term = term
    self.range = range
  }
}
