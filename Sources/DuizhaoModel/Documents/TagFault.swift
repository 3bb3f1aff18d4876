/// What is wrong with the tags of an article, where its format has tags that say what is what and in which language.
public struct TagFault: Sendable, Hashable {
  /// The parts of an article that stand in two languages.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case title, abstract, keywords
  }

  /// The kinds of fault.
  public enum Kind: Sendable, Hashable {
    /// Neither the part nor what it stands in says a language.
    case languageMissing
    /// The language that is said is not that of the text: what is said, and whether the part itself says it.
    case languageWrong(String, isOwn: Bool)
    /// The other language lacks the part.
    case twinMissing
  }

  /// The part.
  public var part: Part

  /// The side that it belongs to, by its text.
  public var side: Side

  /// What is wrong.
  public var kind: Kind

  /// The text of the part, of keywords the first.
  public var text: MappedText

  /// Creates a fault.
  public init(_ kind: Kind, part: Part, side: Side, text: MappedText) {
    self.kind = kind
    self.part = part
    self.side = side
    self.text = text
  }
}
