import DuizhaoModel

extension CheckContext {
  /// Sentences of links of several whose own words, those that their neighbours in the link do not have, are hardly tied.
  ///
  /// What such a sentence shares with its neighbours is tied by their translation, and hides that its own is missing.
  func overlooked(_ side: Side) -> [Int] {
    article.links.enumerated().flatMap { number, link -> [Int] in
      guard link[side].count > 1, !link[side.other].isEmpty, number + 1 < article.coverage.count else {
        return []
      }
      let words = article.coverage[number + 1].words[side].filter { $0.isKnown && $0.expectation >= 0.5 }
      let keys = words.map { text($0.span, side, number + 1).lowercased() }
      return link[side].indices.filter { index in
        let others = Set(zip(words, keys).filter { $0.0.span.index != index }.map(\.1))
        let own = zip(words, keys).filter { $0.0.span.index == index && !others.contains($0.1) }.map(\.0)
        return own.count >= 3 && Double(own.count { !$0.ties.isEmpty }) <= 0.25 * Double(own.count)
      }.map { link[side][$0] }
    }
  }
}
