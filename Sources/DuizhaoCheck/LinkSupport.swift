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

extension Rule {
  /// Returns a finding for each sentence of a side that has no counterpart.
  ///
  /// A sentence that the aligner put with its neighbours for want of a better place only informs, unless a number of
  /// it is missing too.
  func findingsOnUnlinked(_ side: Side, _ message: Message, in context: CheckContext) -> [Finding] {
    let article = context.article
    let other: Side = side == .source ? .target : .source
    guard !article.sentences[other].isEmpty else { return [] }
    let unlinked = article.links.filter { $0[other].isEmpty }.flatMap { $0[side] }
    let strangers = article.links.flatMap { LinkSupport($0, side, in: article).strangers }
    return Set(unlinked + strangers + context.overlooked(side)).sorted().compactMap { index in
      let sentence = article.sentences[side][index]
      guard sentence.tokens.count(where: { $0.kind != .symbol }) >= 4 else { return nil }
      let isSure = side == .source && !context.damage.isDamaged(index, side)
      let isLost = unlinked.contains(index) || side == .source && context.lostSentences.contains(index)
      return finding(
        // English may say more (GB/T 7713.2).
        isLost && isSure ? .warning : .info,
        confidence: isLost ? 0.85 : 0.6,
        message,
        source: side == .source ? Place(sentence.text) : nil,
        target: side == .target ? Place(sentence.text) : nil
      )
    }
  }
}
