/// A document as the reader of articles reads it: as Markdown, with where each piece of it stands in the file.
public struct DocumentText: Sendable, Hashable {
  /// The text with its headings, superscripts and italics; what is no markup is escaped.
  public var markdown: String

  /// Where the pieces of the text stand.
  public var lines: LineTable

  /// The article, where the document says by itself what is what; nil where it is to be found by content.
  public var article: Article?

  /// What the document has that is not in the text, or that its reader should know.
  public var remarks: [DocumentRemark]

  /// How sure it is that the text is what a reader sees, from 0 to 1; findings are no surer.
  public var confidence: Double

  /// Creates a text.
  public init(
    markdown: String,
    lines: LineTable,
    article: Article? = nil,
    remarks: [DocumentRemark] = [],
    confidence: Double = 1
  ) {
    self.markdown = markdown
    self.lines = lines
    self.article = article
    self.remarks = remarks
    self.confidence = confidence
  }
}

/// Something about a document that its text does not show.
public struct DocumentRemark: Sendable, Hashable {
  /// The kinds of remark.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Insertions that are tracked and were taken as made.
    case trackedInsertions
    /// Deletions that are tracked and were taken as made.
    case trackedDeletions
    /// Comments of reviewers, which are no part of the text.
    case comments
    /// Pages that are pictures without text.
    case pagesWithoutText
    /// Pieces of text whose characters the file does not name.
    case unreadableText
    /// Segments without a translation.
    case untranslatedSegments
    /// Segments that are longer than any sentence or paragraph, and were not taken.
    case longSegments
    /// Segments, or parts of an article, in a language other than the two.
    case otherLanguages
    /// Segments that say again what an earlier one says.
    case repeatedSegments
    /// Further articles in the file.
    case otherArticles
  }

  /// What it is.
  public var kind: Kind

  /// How many there are.
  public var count: Int

  /// Creates a remark.
  public init(_ kind: Kind, count: Int) {
    self.kind = kind
    self.count = count
  }
}
