/// A designation of a concept in one language (ISO 30042:2019 *termSec*).
public struct TermEntry: Sendable, Hashable, Codable {
  /// What kind of word a term is (TBX `partOfSpeech`).
  public enum PartOfSpeech: String, Sendable, Hashable, Codable, CaseIterable {
    case noun, verb, adjective, adverb, properNoun, other
  }

  /// The written form.
  public var text: String

  /// Its language.
  public var language: LanguageTag

  /// Whether it should be used (TBX `administrativeStatus`).
  public var status: Term.Status

  /// What kind of form it is (TBX `termType`).
  public var form: Term.Form

  /// Whether its capitals are part of it (`ProGRP`, not `PROGRP`).
  public var isCaseSensitive: Bool

  /// What kind of word it is, where that is known.
  public var partOfSpeech: PartOfSpeech?

  /// What to mind when using it.
  public var note: String?

  /// Where it comes from.
  public var source: String?

  /// Sentences that it stands in.
  public var contexts: [TermContext]

  /// How often mining saw it name the concept; nil for what nobody mined.
  public var occurrences: Int?

  /// Creates a term.
  public init(
    _ text: String,
    _ language: LanguageTag,
    status: Term.Status = .preferred,
    form: Term.Form = .full,
    isCaseSensitive: Bool = false,
    partOfSpeech: PartOfSpeech? = nil,
    note: String? = nil,
    source: String? = nil,
    contexts: [TermContext] = [],
    occurrences: Int? = nil
  ) {
    self.text = text
    self.language = language
    self.status = status
    self.form = form
    self.isCaseSensitive = isCaseSensitive
    self.partOfSpeech = partOfSpeech
    self.note = note
    self.source = source
    self.contexts = contexts
    self.occurrences = occurrences
  }
}

/// A sentence that a term stands in.
public struct TermContext: Sendable, Hashable, Codable {
  /// The sentence.
  public var text: String

  /// Where it comes from.
  public var source: String?

  /// Creates a context.
  public init(_ text: String, source: String? = nil) {
    self.text = text
    self.source = source
  }
}

/// A place where two terms of a concept translate each other.
public struct TermEvidence: Sendable, Hashable, Codable {
  /// What shows that they do.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Linked keywords.
    case keyword
    /// A definition in running text: 活性氧(reactive oxygen species, ROS).
    case definition
    /// The titles of an article.
    case title
    /// Sentences that translate each other.
    case sentence
  }

  /// A passage and where in it the term stands.
  public struct Passage: Sendable, Hashable, Codable {
    /// The sentence, title or keyword.
    public var text: String

    /// The language that it is written in.
    public var language: LanguageTag

    /// The UTF-8 range of the term in the text.
    public var range: Range<Int>

    /// Creates a passage.
    public init(_ text: String, language: LanguageTag, range: Range<Int>) {
      self.text = text
      self.language = language
      self.range = range
    }
  }

  /// What shows it.
  public var kind: Kind

  /// The document, by its path as it was given.
  public var document: String

  /// The line in it, from 1, where the source passage begins.
  public var line: Int?

  /// The passage on the source side.
  public var source: Passage

  /// The passage on the target side.
  public var target: Passage

  /// Creates a piece of evidence.
  public init(kind: Kind, document: String, line: Int? = nil, source: Passage, target: Passage) {
    self.kind = kind
    self.document = document
    self.line = line
    self.source = source
    self.target = target
  }
}
