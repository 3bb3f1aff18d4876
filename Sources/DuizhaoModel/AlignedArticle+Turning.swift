extension Sides {
  /// The two sides the other way round.
  public var turned: Sides<Value> { Sides(source: target, target: source) }
}

extension AlignedArticle {
  /// The article with its translation as the source: nothing else changes.
  ///
  /// - Complexity: O(*n*).
  public var turned: AlignedArticle {
    var result = AlignedArticle(
      article: article.turned,
      titles: titles.turned,
      sentences: sentences.turned,
      links: links.map(\.turned),
      keywords: keywords.turned,
      keywordLinks: keywordLinks.map(\.turned),
      termPairs: termPairs.map {
        TermPair(source: $0.target, target: $0.source, origin: $0.origin, score: $0.score)
      }
    )
    result.kind = kind
    result.coverage = coverage.map { coverage in
      var coverage = coverage
      coverage.words = coverage.words.turned
      return coverage
    }
    let turned = renderings.map { rendering in
      var rendering = rendering
      rendering.side = rendering.side.other
      return rendering
    }
    result.renderings = turned.filter { $0.side == .source } + turned.filter { $0.side == .target }
    return result
  }
}

extension Article {
  /// The article with its translation as the source.
  public var turned: Article {
    Article(
      versions: versions.turned,
      interruptions: interruptions.map { Interruption(kind: $0.kind, side: $0.side.other, text: $0.text) },
      directives: directives.map { Directive(side: $0.side?.other, text: $0.text, next: $0.next) }
    )
  }
}

extension Link {
  fileprivate var turned: Link {
    Link(
      source: target,
      target: source,
      score: score,
      evidence: evidence.map {
        Evidence(kind: $0.kind, source: $0.target, target: $0.source, weight: $0.weight)
      }
    )
  }
}
