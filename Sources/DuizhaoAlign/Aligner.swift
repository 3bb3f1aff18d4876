package import DuizhaoModel
package import DuizhaoText

/// The aligner: sentences × sentences → links.
///
/// A dynamic programme over links of several shapes (0-1 … 1-8, 5-1, 2-3), scored by a two-way likelihood ratio in
/// which the glossary serves as an IBM Model 1, with a weak length term (Gale and Church 1993) and a prior for each
/// shape. Section labels that both sides have are walls that no link crosses. Long texts get a second pass with a
/// lexicon learned from the first.
package struct Aligner {
  let lookup: Lookup
  let options: AlignmentWeights

  var vocabulary: Vocabulary { lookup.vocabulary }
  var stemmer: Stemmer { lookup.stemmer }

  /// Creates an aligner for one thread.
  package init(
    vocabulary: Vocabulary,
    stemmer: Stemmer = Stemmer(),
    options: AlignmentWeights = AlignmentWeights()
  ) {
    lookup = Lookup(vocabulary: vocabulary, stemmer: stemmer, parts: options.parts)
    self.options = options
  }

  /// Links the sentences of two passages.
  ///
  /// - Returns: Links in order; every sentence of both sides is in exactly one.
  /// - Complexity: O(*n* · *b* · *w*) in the sentences, the band around the diagonal, and the words of a sentence.
  package func links(source: [Sentence], target: [Sentence], explaining: Bool = true) -> [Link] {
    let targetBag = Bag(target, lookup: lookup)
    let names = SoundNames(vocabulary).names(source: source, target: targetBag)
    let sourceBag = Bag(source, lookup: lookup, names: names)
    let blocks = SectionWalls.blocks(source: source, target: target)
    var pass = DocumentPass(source: sourceBag, target: targetBag, blocks: blocks)
    var table = TranslationTable(source: sourceBag, target: targetBag, lookup: lookup, options: options)
    let passes = min(source.count, target.count) >= options.secondPassSentences ? 2 : 1
    for number in 1...passes {
      pass.run(table: table, vocabulary: vocabulary, options: options)
      if number < passes {
        let learned = LearnedLexicon(
          pairs: pass.linkedWords,
          sourceCount: sourceBag.keys.count,
          targetCount: targetBag.keys.count
        )
        table.add(learned.translations, weight: options.learned)
      }
    }
    return pass.links.map { link in
      Link(
        source: Array(link.source),
        target: Array(link.target),
        score: link.source.isEmpty || link.target.isEmpty ? 0 : confidence(of: link, sourceBag, targetBag),
        evidence: explaining ? pass.evidence(for: link, source: source, target: target) : []
      )
    }
  }

  /// Says what ties the sides of links that are given; nothing else of them changes.
  ///
  /// - Parameters:
  ///   - links: The links, of sentences that stand one after the other.
  ///   - source: The sentences of the source.
  ///   - target: The sentences of the target.
  /// - Returns: The links with their evidence.
  /// - Complexity: O(*n* · *t*) in the words and their translations.
  package func explained(_ links: [Link], source: [Sentence], target: [Sentence]) -> [Link] {
    let targetBag = Bag(target, lookup: lookup)
    let names = SoundNames(vocabulary).names(source: source, target: targetBag)
    let sourceBag = Bag(source, lookup: lookup, names: names)
    let table = TranslationTable(source: sourceBag, target: targetBag, lookup: lookup, options: options)
    let pass = DocumentPass(source: sourceBag, target: targetBag, table: table)
    return links.map { link in
      guard let first = link.source.first, let last = link.source.last, let start = link.target.first,
        let end = link.target.last
      else { return link }
      var link = link
      link.evidence = pass.evidence(
        for: (first..<last + 1, start..<end + 1, link.score),
        source: source,
        target: target
      )
      return link
    }
  }

  /// A link's score as a number from 0 to 1: its gain a word, squeezed.
  private func confidence(
    of link: (source: Range<Int>, target: Range<Int>, score: Double),
    _ source: Bag,
    _ target: Bag
  ) -> Double {
    let words =
      source.offsets[link.source.upperBound] - source.offsets[link.source.lowerBound]
      + target.offsets[link.target.upperBound] - target.offsets[link.target.lowerBound]
    let score = logistic(2 * link.score / Double(words + 2))
    return (score * 1000).rounded() / 1000
  }
}
