package import DuizhaoModel
import DuizhaoText

extension Aligner {
  /// Finds the words of the target sentence that translate a term of the source sentence.
  ///
  /// Each word of the term votes for the target words that may translate it; the span with the best balance of
  /// votes and words without any wins. A form that the glossary gives for the term as a whole is taken first.
  ///
  /// - Parameters:
  ///   - term: The term, analysed as a sentence of its own.
  ///   - target: The sentence to look in.
  /// - Returns: The UTF-8 range in the target sentence, or nil where nothing speaks for any.
  /// - Complexity: O(*n*²) in the words of the target sentence.
  package func location(of term: Sentence, in target: Sentence) -> (range: Range<Int>, score: Double)? {
    let concepts = Set(term.terms.filter { $0.range.count == term.text.count }.map(\.concept))
    if let occurrence = target.terms.first(where: { concepts.contains($0.concept) }) {
      return (occurrence.range, 1)
    }
    let source = Bag([term], vocabulary: vocabulary, stemmer: stemmer)
    let words = Bag([target], vocabulary: vocabulary, stemmer: stemmer)
    let table = TranslationTable(
      source: source,
      target: words,
      lookup: lookup,
      options: options
    )
    guard !words.words.isEmpty else { return nil }
    var votes = [Double](repeating: 0, count: words.keys.count)
    var voters = [Int](repeating: -1, count: words.keys.count)
    for (voter, row) in table.targets.enumerated() {
      for (word, probability) in row where votes[word] < min(1, 0.3 + 2 * probability) {
        votes[word] = min(1, 0.3 + 2 * probability)
        voters[word] = voter
      }
    }
    return bestSpan(words, votes: votes, voters: voters, termWords: max(1, source.words.count), in: target)
  }

  private func bestSpan(
    _ words: Bag,
    votes: [Double],
    voters: [Int],
    termWords: Int,
    in target: Sentence
  ) -> (range: Range<Int>, score: Double)? {
    var best: (range: Range<Int>, score: Double)?
    for start in words.words.indices where votes[words.words[start]] > 0 {
      var gain = 0.0
      var used: [Int: Double] = [:]
      for end in start..<min(words.words.count, start + 12) {
        let word = words.words[end]
        let gap = end > start && Self.separates(words.ranges[end - 1], words.ranges[end], in: target)
        if gap { break }
        if votes[word] > 0 {
          // A second word for the same part of the term counts little: "blood" in "blood glucose in blood".
          let before = used[voters[word]] ?? 0
          gain += before == 0 ? votes[word] : votes[word] * 0.4
          used[voters[word]] = max(before, votes[word])
        } else {
          gain -= 0.45
        }
        if votes[word] > 0, gain > (best?.score ?? 0) + 1e-9 {
          best = (words.ranges[start].lowerBound..<words.ranges[end].upperBound, gain)
        }
      }
    }
    return best.map { ($0.range, min(1, $0.score / Double(termWords))) }
  }

  /// Whether a mark stands between two words that no term spans.
  private static func separates(_ a: Range<Int>, _ b: Range<Int>, in sentence: Sentence) -> Bool {
    guard a.upperBound < b.lowerBound else { return false }
    return sentence.text.string.slice(a.upperBound..<b.lowerBound).contains { ",;:.()[]，；：（）。".contains($0) }
  }
}
