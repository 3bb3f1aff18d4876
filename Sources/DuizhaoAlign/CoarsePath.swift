import DuizhaoText

/// A first path through a block, by links of one sentence with one alone.
///
/// Cheap enough for a wide band around the diagonal: a pair of sentences is scored once, from the few words that
/// explain each other.
struct CoarsePath {
  /// The score of linking each source sentence of a block with each target sentence in its row of the corridor.
  private var scores: [Float] = []
  private var starts: [Int] = []
  private let corridor: [ClosedRange<Int>]
  private let rows: Int
  private let columns: Int

  /// Scores all pairs of a block that lie in a corridor.
  ///
  /// - Complexity: O(*a* + *h*) in the area of the corridor and the pairs of words in it that explain each other.
  init(
    _ block: (source: Range<Int>, target: Range<Int>),
    corridor: [ClosedRange<Int>],
    source: SideEvidence,
    target: SideEvidence,
    smoothing: Double
  ) {
    self.corridor = corridor
    rows = block.source.count
    columns = block.target.count
    var size = 0
    for row in 0..<rows {
      let window = Self.window(corridor, row)
      starts.append(size - window.lowerBound)
      size += window.count
    }
    scores = [Float](repeating: 0, count: size)
    let unexplained = Float(logarithm(smoothing))
    for row in 0..<rows {
      let own = Float(source.bag.wordCount(block.source.lowerBound + row))
      for column in Self.window(corridor, row) {
        scores[starts[row] + column] =
          unexplained * (own + Float(target.bag.wordCount(block.target.lowerBound + column)))
      }
    }
    let occurrences = Occurrences(of: target.bag, in: block.target)
    target.forEachExplanation(by: source.bag, in: block.source) { word, sentence, gain in
      let row = sentence - block.source.lowerBound
      let window = Self.window(corridor, row)
      occurrences.forEach(word, within: window) { column, count in
        scores[starts[row] + column] += gain * Float(count)
      }
    }
    let others = Occurrences(of: source.bag, in: block.source)
    let reach = Self.rowsReaching(corridor, columns: columns)
    source.forEachExplanation(by: target.bag, in: block.target) { word, sentence, gain in
      let column = sentence - block.target.lowerBound
      others.forEach(word, within: reach[column]) { row, count in
        scores[starts[row] + column] += gain * Float(count)
      }
    }
  }

  /// The columns with which a row's sentence may be linked.
  private static func window(_ corridor: [ClosedRange<Int>], _ row: Int) -> Range<Int> {
    min(
      corridor[row].lowerBound,
      corridor[row + 1].lowerBound
    )..<max(
      corridor[row].upperBound,
      corridor[row + 1].upperBound
    )
  }

  /// For each column the rows whose windows contain it.
  private static func rowsReaching(_ corridor: [ClosedRange<Int>], columns: Int) -> [Range<Int>] {
    var reach = [Range<Int>](repeating: 0..<0, count: columns)
    for row in 0..<corridor.count - 1 {
      for column in window(corridor, row) {
        reach[column] = (reach[column].isEmpty ? row : reach[column].lowerBound)..<row + 1
      }
    }
    return reach
  }

  /// The best path, as the corners it touches, from (0, 0) on.
  func corners(
    of block: (source: Range<Int>, target: Range<Int>),
    lengths: LengthModel,
    options: AlignmentWeights
  ) -> [(row: Int, column: Int)] {
    var cellStarts: [Int] = []
    var size = 0
    for row in corridor {
      cellStarts.append(size - row.lowerBound)
      size += row.count
    }
    var best = [Double](repeating: -.infinity, count: size)
    // 0: one with one; 1: a source sentence alone; 2: a target sentence alone.
    var back = [UInt8](repeating: 3, count: size)
    best[cellStarts[0]] = 0
    for row in 0...rows {
      for column in corridor[row] where row + column > 0 {
        let cell = cellStarts[row] + column
        if row > 0, column > 0, corridor[row - 1].contains(column - 1) {
          let cost = lengths.cost(
            block.source.lowerBound + row - 1..<block.source.lowerBound + row,
            block.target.lowerBound + column - 1..<block.target.lowerBound + column
          )
          best[cell] =
            best[cellStarts[row - 1] + column - 1] + options.oneToOne - cost
            + Double(scores[starts[row - 1] + column - 1])
          back[cell] = 0
        }
        if row > 0, corridor[row - 1].contains(column) {
          let sum = best[cellStarts[row - 1] + column] + options.unlinked
          if sum > best[cell] { (best[cell], back[cell]) = (sum, 1) }
        }
        if column > 0, corridor[row].contains(column - 1) {
          let sum = best[cell - 1] + options.unlinked
          if sum > best[cell] { (best[cell], back[cell]) = (sum, 2) }
        }
      }
    }
    var corners = [(row: rows, column: columns)]
    while let corner = corners.last, corner.row + corner.column > 0 {
      switch back[cellStarts[corner.row] + corner.column] {
      case 0: corners.append((corner.row - 1, corner.column - 1))
      case 1: corners.append((corner.row - 1, corner.column))
      case 2: corners.append((corner.row, corner.column - 1))
      default: return []
      }
    }
    return corners.reversed()
  }
}

/// The words of one side and how the other side explains them.
struct SideEvidence {
  /// The words to be explained.
  let bag: Bag
  /// For each word of the other side, the words of this one that it produces, with probabilities.
  let produces: [[(word: Int, probability: Double)]]
  /// For each word of the other side, how many words it is expected to produce.
  let fertility: [Double]
  /// For each word of this side, how likely it is in the language.
  let frequencies: [Double]
  /// How much of a word's probability stays with its frequency.
  let smoothing: Double

  /// Calls a function for each sentence of the other side and each word that it explains, with what the word's
  /// likelihood gains.
  func forEachExplanation(
    by other: Bag,
    in sentences: Range<Int>,
    _ body: (_ word: Int, _ sentence: Int, _ gain: Float) -> Void
  ) {
    let unexplained = logarithm(smoothing)
    var mass = [Double](repeating: 0, count: bag.keys.count)
    var touched: [Int] = []
    for sentence in sentences {
      var weight = 0.0
      for word in other.words[other.offsets[sentence]..<other.offsets[sentence + 1]] {
        weight += fertility[word]
        for (produced, probability) in produces[word] {
          if mass[produced] == 0 { touched.append(produced) }
          mass[produced] += probability * fertility[word]
        }
      }
      for word in touched {
        let value = (1 - smoothing) * mass[word] / frequencies[word]
        body(word, sentence, Float(logarithm(smoothing + value / max(weight, 1)) - unexplained))
        mass[word] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
  }
}

/// Where each word occurs in a run of sentences.
private struct Occurrences {
  private var sentences: [[(sentence: Int32, count: Int32)]]

  init(of bag: Bag, in block: Range<Int>) {
    sentences = Array(repeating: [], count: bag.keys.count)
    for sentence in block {
      let place = Int32(sentence - block.lowerBound)
      for word in bag.words[bag.offsets[sentence]..<bag.offsets[sentence + 1]] {
        if let last = sentences[word].last, last.sentence == place {
          sentences[word][sentences[word].count - 1].count += 1
        } else {
          sentences[word].append((place, 1))
        }
      }
    }
  }

  /// Calls a function with the sentences of a window that have a word, and how often.
  @inline(__always)
  func forEach(_ word: Int, within window: Range<Int>, _ body: (_ sentence: Int, _ count: Int) -> Void) {
    let all = sentences[word]
    // The first in the window, by halving.
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if Int(all[middle].sentence) < window.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < all.count, Int(all[low].sentence) < window.upperBound {
      body(Int(all[low].sentence), Int(all[low].count))
      low += 1
    }
  }
}
