import DuizhaoModel

/// Aligned articles as XLIFF 2.1: a file an article, a unit a segment.
///
/// What has one side only is a segment whose other side is empty and whose translation has not begun.
public struct XLIFFReport: Sendable {
  /// Creates the report.
  public init() {}

  /// Returns the document of some articles, all of one direction.
  ///
  /// - Complexity: O(*n*) in the text.
  public func text(_ articles: [Bitext]) -> String {
    let languages = articles.first?.languages ?? Sides(source: .chinese, target: .english)
    let files = articles.map { article in
      var counts: [Bitext.Part: Int] = [:]
      return XLIFFDocument.File(
        original: article.name,
        units: article.segments.map { segment in
          counts[segment.part, default: 0] += 1
          return Self.unit(segment, number: counts[segment.part] ?? 1)
        }
      )
    }
    return XLIFFDocument(languages: languages, files: files).text
  }

  private static func unit(_ segment: Bitext.Segment, number: Int) -> XLIFFUnit {
    var notes = Side.allCases.compactMap { side in
      segment.places[side].map {
        XLIFFUnit.Note(text: "\($0.path):\($0.line)", category: "location", side: side)
      }
    }
    if let score = segment.score { notes.append(XLIFFUnit.Note(text: "\(score)", category: "score")) }
    return XLIFFUnit(
      id: "\(segment.part.rawValue)-\(number)",
      type: "duizhao:\(segment.part.rawValue)",
      notes: notes,
      state: segment.isLinked ? .translated : .initial,
      texts: segment.texts.map { $0 ?? "" }
    )
  }
}
