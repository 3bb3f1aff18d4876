/// What a format can hold of an entry.
///
/// A format says it once; what it cannot hold is taken out of the entries, counted and reported by ``Reduction``, so that
/// what was lost is never a matter of what a writer happened to forget.
public struct FormatFeatures: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(bit: UInt32) { rawValue = 1 << bit }

  /// Identifiers of concepts.
  public static let identifiers = FormatFeatures(bit: 0)
  /// Several terms of a language in one concept.
  ///
  /// Without it an entry becomes pairs of one source and one target term:
  /// the first of both, the first source with every other target, every other source with the first target.
  public static let synonyms = FormatFeatures(bit: 1)
  /// Several pairs with one source term; without it only the first target of each is kept.
  public static let alternatives = FormatFeatures(bit: 2)
  /// Concepts that have terms in one language only.
  public static let oneLanguage = FormatFeatures(bit: 3)
  /// Languages other than the two of the direction.
  public static let otherLanguages = FormatFeatures(bit: 4)
  /// Region and script of a language (`en-GB`, `zh-Hant`).
  public static let languageVariants = FormatFeatures(bit: 5)
  /// The subject field.
  public static let fields = FormatFeatures(bit: 6)
  /// Definitions: one a language at the least, without their sources.
  public static let definitions = FormatFeatures(bit: 7)
  /// Sources of definitions, any number of definitions, and those of no language.
  public static let fullDefinitions = FormatFeatures(bit: 8)
  /// Notes on the concept.
  public static let notes = FormatFeatures(bit: 9)
  /// The review status.
  ///
  /// Without it what is rejected is left out, and candidates look like the rest.
  public static let reviewStatus = FormatFeatures(bit: 10)
  /// Which of several terms is preferred; without it the first is.
  public static let preference = FormatFeatures(bit: 11)
  /// Deprecated terms as such; without it they are left out.
  public static let deprecated = FormatFeatures(bit: 12)
  /// Forbidden terms as such; without it they are deprecated, or left out.
  public static let forbidden = FormatFeatures(bit: 13)
  /// Which terms are abbreviations.
  public static let abbreviations = FormatFeatures(bit: 14)
  /// Whether capitals matter.
  public static let caseRules = FormatFeatures(bit: 15)
  /// Parts of speech.
  public static let partsOfSpeech = FormatFeatures(bit: 16)
  /// Notes on terms.
  public static let termNotes = FormatFeatures(bit: 17)
  /// Sources of terms.
  public static let termSources = FormatFeatures(bit: 18)
  /// Sentences that terms stand in.
  public static let contexts = FormatFeatures(bit: 19)
  /// Places where terms were seen to translate each other.
  public static let evidence = FormatFeatures(bit: 20)
  /// Scores and counts.
  public static let mining = FormatFeatures(bit: 21)
  /// Who entered and changed an entry, and when.
  public static let transactions = FormatFeatures(bit: 22)

  /// All that an entry has.
  public static let all = FormatFeatures(rawValue: (1 << 23) - 1)
}
