import DuizhaoModel

/// Cuts runs of Han characters into words.
///
/// A shortest path over the known words of the vocabulary, the words that ICU sees and single characters. ICU's
/// boundaries are evidence, not a verdict: ICU 72 splits 骨质疏松·症 and 肠·道·菌·群.
struct HanSegmentation {
  /// What an edge of the path costs; few long known words are best.
  private enum Cost {
    static let known = 1.0
    /// ICU has the word, the vocabulary does not.
    static let onlyICU = 1.35
    static let unknownCharacter = 1.7
    /// For each end of a known word that cuts a word of ICU.
    static let cut = 0.06
  }

  /// Returns the word ranges that cover a run of Han characters.
  ///
  /// Known words come in any order; ICU's word boundaries and the ends of the characters of the whole text ascend.
  ///
  /// - Complexity: O(*n* + *k*) in the bytes of the run and the known words in it.
  static func words(
    in run: Range<Int>,
    known: [Range<Int>],
    boundaries: [Int],
    characterEnds: [Int]
  ) -> [Range<Int>] {
    var best = [Double](repeating: .infinity, count: run.count + 1)
    var previous = [Int](repeating: 0, count: run.count + 1)
    best[0] = 0
    var edges = [[(end: Int, cost: Double)]](repeating: [], count: run.count + 1)
    let icu = Set(boundaries)
    func add(_ range: Range<Int>, cost: Double) {
      edges[range.lowerBound - run.lowerBound].append((range.upperBound - run.lowerBound, cost))
    }
    for word in known where run.lowerBound <= word.lowerBound && word.upperBound <= run.upperBound {
      let cuts = (icu.contains(word.lowerBound) ? 0 : 1) + (icu.contains(word.upperBound) ? 0 : 1)
      add(word, cost: Cost.known + Double(cuts) * Cost.cut)
    }
    for (start, end) in zip(boundaries, boundaries.dropFirst())
    where start >= run.lowerBound && end <= run.upperBound && end - start > 4 {
      add(start..<end, cost: Cost.onlyICU)
    }
    var start = run.lowerBound
    for end in characterEnds where end > run.lowerBound && end <= run.upperBound {
      add(start..<end, cost: Cost.unknownCharacter)
      start = end
    }
    for position in 0..<run.count where best[position] < .infinity {
      for edge in edges[position] where best[position] + edge.cost < best[edge.end] {
        best[edge.end] = best[position] + edge.cost
        previous[edge.end] = position
      }
    }
    var words: [Range<Int>] = []
    var end = run.count
    while end > 0 {
      words.append(run.lowerBound + previous[end]..<run.lowerBound + end)
      end = previous[end]
    }
    return words.reversed()
  }
}
