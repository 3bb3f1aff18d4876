/// A bilingual article as its files give it, before any analysis.
public struct Article: Sendable, Hashable {
  /// The two language versions; the source is the one that stands first or was named first.
  public var versions: Sides<ArticleVersion>

  /// What stood inside a passage without belonging to it, in order of place.
  public var interruptions: [Interruption]

  /// The comments that speak to Duizhao (`<!-- duizhao:disable number-mismatch -->`), in order of place.
  public var directives: [Directive]

  /// What is wrong with the tags, in order of place; empty where the format has none.
  public var tagFaults: [TagFault] = []

  /// Creates an article from its two versions.
  public init(
    versions: Sides<ArticleVersion>,
    interruptions: [Interruption] = [],
    directives: [Directive] = []
  ) {
    self.versions = versions
    self.interruptions = interruptions
    self.directives = directives
  }
}

/// A comment that speaks to Duizhao.
public struct Directive: Sendable, Hashable {
  /// The side whose file it stands in; nil where one file holds both.
  public var side: Side?

  /// The comment from `<!--` to `-->`.
  public var text: MappedText

  /// The UTF-8 range of the paragraph of text that follows, or of the rest of the one that the comment stands in; empty
  /// at the end of the file.
  public var next: Range<Int>

  /// Creates a directive.
  public init(side: Side?, text: MappedText, next: Range<Int>) {
    self.side = side
    self.text = text
    self.next = next
  }
}

extension Article {
  /// Whether neither version has an abstract or keywords.
  public var isEmpty: Bool { versions.source.isEmpty && versions.target.isEmpty }
}

extension ArticleVersion {
  /// Whether there is no abstract and no keyword.
  public var isEmpty: Bool { abstract == nil && keywords.isEmpty }
}

/// The front matter of an article in one language.
///
/// What the file does not have is nil or empty, never guessed.
public struct ArticleVersion: Sendable, Hashable {
  /// The language of this version.
  public var language: Language

  /// The file that this version stands in, as the user named it.
  public var path: String

  /// The title.
  public var title: MappedText?

  /// The authors, in order.
  public var authors: [Author]

  /// The affiliations, in order.
  public var affiliations: [Affiliation]

  /// The dates of the article's history (收稿, 录用, 发布).
  public var dates: [HistoryDate]

  /// The abstract as one passage, interruptions lifted out.
  public var abstract: MappedText?

  /// The keywords, in order.
  public var keywords: [MappedText]

  /// The list of keywords as written, with what separates them; nil where it is not known.
  public var keywordList: MappedText?

  /// What the file shows in italics, as UTF-8 ranges of the file, in order; empty where its format shows none.
  public var italics: [Range<Int>] = []

  /// Notes on authors and the work (correspondence, funding), in order of place.
  public var notes: [MappedText]

  /// Creates a version; what is not given is absent.
  public init(
    language: Language,
    path: String,
    title: MappedText? = nil,
    authors: [Author] = [],
    affiliations: [Affiliation] = [],
    dates: [HistoryDate] = [],
    abstract: MappedText? = nil,
    keywords: [MappedText] = [],
    keywordList: MappedText? = nil,
    notes: [MappedText] = []
  ) {
    self.language = language
    self.path = path
    self.title = title
    self.authors = authors
    self.affiliations = affiliations
    self.dates = dates
    self.abstract = abstract
    self.keywords = keywords
    self.keywordList = keywordList
    self.notes = notes
  }
}

/// An author as the byline names them.
public struct Author: Sendable, Hashable {
  /// The name without marks (武晓东, *Xiaodong Wu*, *WU Xiaodong*).
  public var name: MappedText

  /// The marks that refer to affiliations or notes (`1`, `3`, `*`).
  public var marks: [String]

  /// Creates an author.
  public init(name: MappedText, marks: [String] = []) {
    self.name = name
    self.marks = marks
  }
}

/// An institution that authors belong to.
public struct Affiliation: Sendable, Hashable {
  /// The mark that authors refer to it by, if it has one.
  public var mark: String?

  /// The institution as written, without its mark.
  public var text: MappedText

  /// Creates an affiliation.
  public init(mark: String? = nil, text: MappedText) {
    self.mark = mark
    self.text = text
  }
}

/// A date of the article's history.
public struct HistoryDate: Sendable, Hashable {
  /// What happened on the date (JATS `date-type`).
  public enum Event: String, Sendable, Hashable, CaseIterable {
    case received, revised, accepted, published
  }

  /// What happened.
  public var event: Event

  /// The date as written (2025年5月5日; *May 5th, 2025*).
  public var text: MappedText

  /// Creates a date.
  public init(event: Event, text: MappedText) {
    self.event = event
    self.text = text
  }
}

/// Text that stands inside a passage without belonging to it.
public struct Interruption: Sendable, Hashable {
  /// What kind of text interrupts.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case footnote, pageFurniture, comment
  }

  /// What kind of text interrupts.
  public var kind: Kind

  /// The side whose passage is interrupted.
  public var side: Side

  /// The text that interrupts.
  public var text: MappedText

  /// Creates an interruption.
  public init(kind: Kind, side: Side, text: MappedText) {
    self.kind = kind
    self.side = side
    self.text = text
  }
}
