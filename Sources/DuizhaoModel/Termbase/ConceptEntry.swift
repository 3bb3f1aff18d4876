/// A concept as a termbase keeps it and exchange formats carry it (ISO 30042:2019 *conceptEntry*).
///
/// Richer than ``Concept``, which is what analysis needs of it: terms in any language, definitions, evidence, history.
///
///     ConceptEntry(id: "c1", terms: [TermEntry("骨质疏松症", .chinese), TermEntry("osteoporosis", .english)])
public struct ConceptEntry: Sendable, Hashable, Codable {
  /// A stable identifier, unique in its base: an XML name (letters, digits, `-`, `_`, `.`; a letter first).
  public var id: String

  /// The review status; only what is approved is enforced.
  public var status: Concept.Status

  /// The subject field (`cardiovascular`).
  public var field: String?

  /// What the concept is, in any number of languages.
  public var definitions: [Definition]

  /// What to mind when using it.
  public var note: String?

  /// The terms of all languages, in the order in which they are shown; within a language the preferred one first.
  public var terms: [TermEntry]

  /// What mining counted; nil for what nobody mined.
  public var mining: MiningRecord?

  /// Where terms of two languages were seen to translate each other.
  public var evidence: [TermEvidence]

  /// Who entered it, and when.
  public var created: Transaction?

  /// Who changed it last, and when.
  public var modified: Transaction?

  /// Creates an entry.
  public init(
    id: String,
    status: Concept.Status = .approved,
    field: String? = nil,
    definitions: [Definition] = [],
    note: String? = nil,
    terms: [TermEntry] = [],
    mining: MiningRecord? = nil,
    evidence: [TermEvidence] = [],
    created: Transaction? = nil,
    modified: Transaction? = nil
  ) {
    self.id = id
    self.status = status
    self.field = field
    self.definitions = definitions
    self.note = note
    self.terms = terms
    self.mining = mining
    self.evidence = evidence
    self.created = created
    self.modified = modified
  }
}

extension ConceptEntry {
  /// The first term of a language, which is the preferred one where one is.
  public func term(in language: Language) -> TermEntry? {
    let own = terms.filter { $0.language.language == language }
    return own.first { $0.status == .preferred } ?? own.first
  }

  /// An identifier made of the terms of a concept: equal terms in equal order give equal identifiers.
  ///
  /// - Returns: `c` and ten hexadecimal digits of a hash (FNV-1a) of the first Chinese and the first English term, or
  ///   of all terms where one of these is missing.
  public static func identifier(for terms: [TermEntry]) -> String {
    let first = Language.allCases.compactMap { language in terms.first { $0.language.language == language } }
    let named = first.count == 2 ? first : terms
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in named.map({ "\($0.language.primary)\t\($0.text)\n" }).joined().utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash >> 24, radix: 16)
    return "c" + String(repeating: "0", count: 10 - digits.count) + digits
  }
}

/// What a concept is.
public struct Definition: Sendable, Hashable, Codable {
  /// The definition.
  public var text: String

  /// The language that it is written in; nil where that is not told.
  public var language: LanguageTag?

  /// Where it comes from.
  public var source: String?

  /// Creates a definition.
  public init(_ text: String, language: LanguageTag? = nil, source: String? = nil) {
    self.text = text
    self.language = language
    self.source = source
  }
}

/// Who did something to an entry, and when (ISO 30042 *transaction*).
public struct Transaction: Sendable, Hashable, Codable {
  /// The time, as ISO 8601 writes it (`2026-03-01` or `2026-03-01T09:30:00Z`).
  public var date: String?

  /// The person or program.
  public var author: String?

  /// Creates a transaction.
  public init(date: String? = nil, author: String? = nil) {
    self.date = date
    self.author = author
  }
}

/// What mining counted for a concept.
public struct MiningRecord: Sendable, Hashable, Codable {
  /// The probability that the terms translate each other, from 0 to 1.
  public var score: Double

  /// How often they were seen to.
  public var occurrences: Int

  /// In how many documents.
  public var documents: Int

  /// Creates a record.
  public init(score: Double, occurrences: Int, documents: Int) {
    self.score = score
    self.occurrences = occurrences
    self.documents = documents
  }
}
