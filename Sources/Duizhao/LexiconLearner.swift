import DuizhaoAlign
public import DuizhaoModel

/// Learns from aligned texts how words are translated.
///
///     var learner = workbench.lexiconLearner()
///     learner.add(try workbench.align(article))
///     let words = learner.entries()     // 骨量 → bone, mass …
public struct LexiconLearner {
  private var learning: LexiconLearning

  init(_ aligner: Aligner) { learning = LexiconLearning(aligner) }

  /// The number of links that were learned from.
  public var linkCount: Int { learning.linkCount }

  /// Adds the links of an article: titles, sentences and keywords.
  public mutating func add(_ article: AlignedArticle) {
    let first: Side = article.article.versions.source.language == .chinese ? .source : .target
    for passage in article.passages where !passage.source.isEmpty && !passage.target.isEmpty {
      learning.add(source: passage[first], target: passage[first.other])
    }
  }

  /// Adds the links of two texts whose lines are sentences.
  public mutating func add(_ text: LinedText) {
    for link in text.links where !link.source.isEmpty && !link.target.isEmpty {
      learning.add(
        source: link.source.map { text.sentences.source[$0] },
        target: link.target.map { text.sentences.target[$0] }
      )
    }
  }

  /// Returns what was learned, sorted by headword, the likeliest translation first.
  ///
  /// - Complexity: O(*p*) in the pairs of words within links.
  public func entries() -> [LexiconEntry] { learning.entries() }
}
