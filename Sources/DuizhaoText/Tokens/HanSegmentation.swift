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

  private let bytes: [UInt8]
  /// Known words in the order of their starts.
  private let known: [Range<Int>]
  private let boundaries: WordBoundaries

  /// Prepares a sentence.
  init(bytes: [UInt8], known: [Range<Int>], boundaries: WordBoundaries) {
    self.bytes = bytes
    self.known = known.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    self.boundaries = boundaries
  }

  /// Returns the word ranges that cover a run of Han characters.
  ///
  /// - Complexity: O(*n* + *k*) in the bytes of the run and the known words in it.
  func words(in run: Range<Int>) -> [Range<Int>] {
    var best = [Double](repeating: .infinity, count: run.count + 1)
    var previous = [Int](repeating: 0, count: run.count + 1)
    best[0] = 0
    var next = firstKnown(from: run.lowerBound)
    for start in run {
      let place = start - run.lowerBound
      let cost = best[place]
      func add(_ end: Int, _ edge: Double) {
        let target = end - run.lowerBound
        if cost + edge < best[target] {
          best[target] = cost + edge
          previous[target] = place
        }
      }
      while next < known.count, known[next].lowerBound < start { next += 1 }
      guard cost < .infinity else { continue }
      var word = next
      while word < known.count, known[word].lowerBound == start {
        let end = known[word].upperBound
        if end <= run.upperBound {
          let cuts = (boundaries.contains(start) ? 0.0 : 1) + (boundaries.contains(end) ? 0 : 1)
          add(end, Cost.known + cuts * Cost.cut)
        }
        word += 1
      }
      if let end = boundaries.end(ofWordAt: start), end <= run.upperBound, end - start > 4 {
        add(end, Cost.onlyICU)
      }
      add(min(start + Self.width(bytes[start]), run.upperBound), Cost.unknownCharacter)
    }
    var words: [Range<Int>] = []
    var end = run.count
    while end > 0 {
      words.append(run.lowerBound + previous[end]..<run.lowerBound + end)
      end = previous[end]
    }
    return words.reversed()
  }

  /// The index of the first known word that starts at an offset or after it.
  private func firstKnown(from offset: Int) -> Int {
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func width(_ lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
}

/// ICU's word boundaries of a sentence, each found in one step.
package struct WordBoundaries {
  /// For each offset, the boundary after it where it is one itself; -1 where it is none.
  private var next: [Int32]

  /// Takes boundaries in ascending order, in a text of some bytes.
  package init(_ boundaries: [Int], count: Int) {
    next = [Int32](repeating: -1, count: count + 1)
    for (start, end) in zip(boundaries, boundaries.dropFirst()) { next[start] = Int32(end) }
    if let last = boundaries.last { next[last] = Int32(last) }
  }

  /// Whether a word begins or ends at an offset.
  package func contains(_ offset: Int) -> Bool { next[offset] >= 0 }

  /// The end of the word that begins at an offset; nil where none does.
  func end(ofWordAt offset: Int) -> Int? { next[offset] > offset ? Int(next[offset]) : nil }
}
