/// Segments that are paired already, as translation memories and translators' files hold them.
public struct BitextText: Sendable, Hashable {
  /// A segment and its translation.
  public struct Segment: Sendable, Hashable {
    /// What the file calls it.
    public var id: String

    /// The texts of the two sides; one is nil where it is missing or not translated.
    public var texts: Sides<MappedText?>

    /// Creates a segment.
    public init(id: String, texts: Sides<MappedText?>) {
      self.id = id
      self.texts = texts
    }
  }

  /// The languages of the two sides.
  public var languages: Sides<Language>

  /// Whether the segments come from any number of texts in any order; else they are one text.
  public var isMemory: Bool

  /// The segments, in the order of the file.
  ///
  /// The documents of their texts are that of `lines`.
  public var segments: [Segment]

  /// Where the pieces of the texts stand.
  public var lines: LineTable

  /// What the file has that is not among the segments.
  public var remarks: [DocumentRemark]

  /// Creates bitext.
  public init(
    languages: Sides<Language>,
    segments: [Segment],
    lines: LineTable,
    isMemory: Bool = false,
    remarks: [DocumentRemark] = []
  ) {
    self.languages = languages
    self.segments = segments
    self.lines = lines
    self.isMemory = isMemory
    self.remarks = remarks
  }
}
