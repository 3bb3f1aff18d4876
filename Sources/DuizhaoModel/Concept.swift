/// A unit of knowledge with the terms that name it in both languages (ISO 30042 *concept entry*).
public struct Concept: Sendable, Hashable {
  /// The review status of an entry; only approved entries are enforced.
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case candidate, approved, rejected
  }

  /// A stable identifier: the preferred source form, which no other concept has.
  public var id: String

  /// The terms of both languages; within a language the preferred one comes first.
  public var terms: [Term]

  /// The subject field (`cardiovascular`), the name of the file it stands in.
  public var field: String

  /// The review status.
  public var status: Status

  /// What to mind when using it, for instance which concept it is confused with.
  public var note: String?

  /// The client's glossary that it comes from, as the user named it; nil for the glossary that ships.
  public var origin: String?

  /// Creates a concept.
  public init(
    id: String,
    terms: [Term],
    field: String,
    status: Status = .approved,
    note: String? = nil,
    origin: String? = nil
  ) {
    self.id = id
    self.terms = terms
    self.field = field
    self.status = status
    self.note = note
    self.origin = origin
  }

  /// The preferred term of a language.
  public func preferred(in language: Language) -> Term? {
    terms.first { $0.language == language && $0.status == .preferred }
  }
}

/// A designation of a concept in one language (ISO 30042 *term section*).
public struct Term: Sendable, Hashable {
  /// Whether a term should be used (TBX `administrativeStatus`).
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case preferred, admitted
    /// Out of use: a standard has replaced it.
    case deprecated
    /// Must not stand in any text.
    case forbidden
  }

  /// What kind of form a term is (TBX `termType`).
  public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
    case full, abbreviation
  }

  /// The written form.
  public var text: String

  /// The language.
  public var language: Language

  /// Whether it should be used.
  public var status: Status

  /// What kind of form it is.
  public var form: Form

  /// Whether its capitals are part of it (`ProGRP`, not `PROGRP`).
  public var isCaseSensitive: Bool

  /// Creates a term.
  public init(
    _ text: String,
    language: Language,
    status: Status,
    form: Form = .full,
    isCaseSensitive: Bool = false
  ) {
    self.text = text
    self.language = language
    self.status = status
    self.form = form
    self.isCaseSensitive = isCaseSensitive
  }
}
