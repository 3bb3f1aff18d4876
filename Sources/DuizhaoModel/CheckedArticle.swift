/// A checked article: what every report is made from.
public struct CheckedArticle: Sendable, Hashable {
  /// The article with its links.
  public var aligned: AlignedArticle

  /// Its findings, in order, without those that are silenced or that a baseline knows.
  public var findings: [Finding]

  /// The findings that a comment or a line beside the article silences, in order.
  public var suppressed: [SuppressedFinding]

  /// The findings that a baseline knows, in order.
  public var known: [Finding]

  /// The lines of the files that the two versions stand in.
  public var lines = Sides(source: LineTable(), target: LineTable())

  /// What the documents have that their texts do not show.
  public var remarks: [DocumentRemark] = []

  /// The rules that ran, by their identifiers, in order.
  public var rules: [String] = []

  /// Creates a checked article.
  public init(
    aligned: AlignedArticle,
    findings: [Finding],
    suppressed: [SuppressedFinding] = [],
    known: [Finding] = []
  ) {
    self.aligned = aligned
    self.findings = findings
    self.suppressed = suppressed
    self.known = known
  }
}

/// A finding that somebody has silenced.
public struct SuppressedFinding: Sendable, Hashable {
  /// What silences a finding.
  public enum Origin: Sendable, Hashable {
    /// A comment in the article, by its UTF-8 range; the side is nil where one file holds both.
    case comment(Side?, Range<Int>)
    /// A line of the file beside the article, from 1.
    case line(Int, file: String)
  }

  /// The finding.
  public var finding: Finding

  /// Why it was silenced, where that was said.
  public var reason: String?

  /// What silences it.
  public var origin: Origin

  /// Creates a silenced finding.
  public init(_ finding: Finding, reason: String?, origin: Origin) {
    self.finding = finding
    self.reason = reason
    self.origin = origin
  }
}
