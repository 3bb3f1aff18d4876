/// What a format could not hold of the entries that were written to it.
public struct ExchangeLoss: Sendable, Hashable {
  /// The kinds of loss; each says what is counted.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Entries whose identifiers are not kept.
    case identifiers
    /// Concepts that became several pairs.
    case grouping
    /// Terms left out, for a source term has one target only.
    case alternatives
    /// Concepts left out, for they lack a term in one of the two languages.
    case oneLanguage
    /// Terms in other languages that are left out.
    case otherLanguages
    /// Terms whose region or script is not told.
    case languageVariants
    /// Entries whose subject field is not told.
    case fields
    /// Definitions left out.
    case definitions
    /// Definitions whose source or language is not told.
    case definitionDetails
    /// Notes on concepts left out.
    case notes
    /// Candidates that look like approved entries.
    case candidates
    /// Rejected entries left out.
    case rejected
    /// Terms whose status changes, for the first is taken as the preferred one and the others as admitted.
    case preference
    /// Deprecated terms left out.
    case deprecated
    /// Forbidden terms left out.
    case forbidden
    /// Forbidden terms that are written as deprecated.
    case forbiddenAsDeprecated
    /// Abbreviations that are not marked as such.
    case abbreviations
    /// Terms whose capitals are not marked as part of them.
    case caseRules
    /// Parts of speech left out.
    case partsOfSpeech
    /// Notes on terms left out.
    case termNotes
    /// Sources of terms left out.
    case termSources
    /// Contexts left out.
    case contexts
    /// Example pairs left out.
    case evidence
    /// Scores and counts left out.
    case mining
    /// Entries for which it is not told who changed them when.
    case transactions
    /// Pairs left out, for the same stands there already.
    case duplicates
    /// Terms left out, for they are longer than the format allows.
    case tooLong
    /// Terms whose control characters, line breaks or blanks at the ends are taken away or become one blank.
    case blanks
    /// Cells made harmless that a spreadsheet would run as formulas.
    case formulas
    /// Pairs left out, for the file would be larger than the format allows.
    case fileSize
  }

  /// What was lost.
  public var kind: Kind

  /// How often.
  public var count: Int

  /// Creates a loss.
  public init(_ kind: Kind, count: Int) {
    self.kind = kind
    self.count = count
  }
}
