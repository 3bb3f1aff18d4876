import DuizhaoModel

/// Aligned articles as a translation memory (TMX 1.4b): a unit a linked segment.
///
/// What has one side only is left out: a memory is made of pairs.
public struct TMXReport: Sendable {
  /// Creates the report.
  public init() {}

  /// Returns the memory of some articles.
  ///
  /// - Complexity: O(*n*) in the text.
  public func text(_ articles: [Bitext]) -> String {
    let units = articles.flatMap { article in
      article.segments.filter(\.isLinked).map { Self.unit($0, languages: article.languages) }
    }
    let source = articles.first?.languages.source ?? .chinese
    return TMXDocument(sourceLanguage: source, segmentType: "sentence", units: units).text
  }

  private static func unit(_ segment: Bitext.Segment, languages: Sides<LanguageTag>) -> TMXUnit {
    let variants = Side.allCases.compactMap { side in
      segment.texts[side].map { text in
        TMXUnit.Variant(
          language: languages[side],
          text: text,
          notes: segment.places[side].map { ["\($0.path):\($0.line)"] } ?? []
        )
      }
    }
    var properties = [TMXUnit.Property(type: "x-part", value: segment.part.rawValue)]
    if let score = segment.score { properties.append(TMXUnit.Property(type: "x-score", value: "\(score)")) }
    return TMXUnit(properties: properties, variants: variants)
  }
}
