/// A checked article: what every report is made from.
public struct CheckedArticle: Sendable, Hashable {
  /// The article with its links.
  public var aligned: AlignedArticle

  /// Its findings, in order.
  public var findings: [Finding]

  /// The lines of the files that the two versions stand in.
  public var lines = Sides(source: LineTable(), target: LineTable())

  /// The rules that ran, by their identifiers, in order.
  public var rules: [String] = []

  /// Creates a checked article.
  public init(aligned: AlignedArticle, findings: [Finding]) {
    self.aligned = aligned
    self.findings = findings
  }
}
