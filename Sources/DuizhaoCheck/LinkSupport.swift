import DuizhaoModel

/// How well the evidence of a link supports each of its sentences.
struct LinkSupport {
  /// For each sentence of one side of the link, the share of its content words that evidence ties to the other side.
  private var shares: [(sentence: Int, share: Double, words: Int)] = []

  init(_ link: Link, _ side: Side, in article: AlignedArticle) {
    for index in link[side] {
      let words = article.sentences[side][index].tokens.count { $0.kind != .symbol && $0.range.count > 2 }
      let tied = link.evidence.count { (side == .source ? $0.source : $0.target).index == index }
      shares.append((index, Double(tied) / Double(max(words, 1)), words))
    }
  }

  /// The sentences of a link of several that hardly anything ties to the other side while the rest is well tied.
  var strangers: [Int] {
    guard shares.count > 1 else { return [] }
    return shares.indices.filter { index in
      let others = shares.indices.filter { $0 != index }.map { shares[$0].share }
      return shares[index].words >= 5 && shares[index].share < Self.hardly * (others.max() ?? 0)
    }.map { shares[$0].sentence }
  }

  /// A sentence with less than this part of its best neighbour's share is a stranger.
  private static let hardly = 0.35
}
