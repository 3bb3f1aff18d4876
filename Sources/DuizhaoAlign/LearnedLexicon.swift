import DuizhaoText

/// Word translations learned from linked sentences.
///
/// IBM Model 1 (Brown et al. 1993) with the diagonal prior of fast_align (Dyer et al. 2013): a word is likelier to be
/// explained by one that stands at the same place of its sentence.
struct LearnedLexicon {
  /// What is learned from.
  struct Pair {
    /// The words of the source side, in order.
    var source: ArraySlice<Int>
    /// The words of the target side, in order.
    var target: ArraySlice<Int>
  }

  /// For each source word the target words that translate it, with their probabilities, the likeliest first.
  private(set) var translations: [[(word: Int, probability: Double)]]

  /// The weights of learning.
  struct Options {
    /// Rounds of expectation maximisation.
    var rounds = 4
    /// How strongly a word prefers its own place in the sentence; 0 is Model 1.
    var diagonal = 0.0
    /// How much of a target word no source word explains.
    var empty = 1.0
    /// Translations below this probability are dropped.
    var leastProbability = 0.08
    /// Translations seen less often than this are dropped.
    var leastCount = 1.2
  }

  /// Estimates the probabilities.
  ///
  /// - Parameters:
  ///   - pairs: The words of each link, as numbers from 0.
  ///   - sourceCount: How many source words there are.
  ///   - targetCount: How many target words there are.
  ///   - options: The weights of learning.
  /// - Complexity: O(*p* · *r*) in the pairs of words within links and the rounds.
  init(pairs: [Pair], sourceCount: Int, targetCount: Int, options: Options = Options()) {
    let cells = CellTable(pairs: pairs, sourceCount: sourceCount, targetCount: targetCount)
    // The last cells are those of the empty word, one a target word.
    let size = cells.count + targetCount
    var probability = [Double](repeating: 1, count: size)
    var counts = [Double](repeating: 0, count: size)
    let weights = DiagonalWeights(tension: options.diagonal)
    for _ in 0..<options.rounds {
      for index in counts.indices { counts[index] = 0 }
      var first = 0
      for pair in pairs {
        let width = pair.target.count
        for (column, word) in pair.target.enumerated() {
          let empty = cells.count + word
          var total = options.empty * probability[empty]
          for row in 0..<pair.source.count {
            total +=
              probability[cells.cell(first + row * width + column)]
              * weights.weight(row, of: pair.source.count, column, of: width)
          }
          guard total > 0 else { continue }
          counts[empty] += options.empty * probability[empty] / total
          for row in 0..<pair.source.count {
            let cell = cells.cell(first + row * width + column)
            counts[cell] +=
              probability[cell] * weights.weight(row, of: pair.source.count, column, of: width) / total
          }
        }
        first += pair.source.count * width
      }
      cells.normalize(counts, into: &probability)
    }
    translations = cells.rows.map { row in
      row.filter { probability[$0.cell] > options.leastProbability && counts[$0.cell] >= options.leastCount }
        .map { (word: $0.word, probability: probability[$0.cell]) }
        .sorted { ($1.probability, $0.word) < ($0.probability, $1.word) }
    }
  }
}

/// The prior of a word's place given the place of what it translates: exp(-t · |i/m - j/n|).
private struct DiagonalWeights {
  let tension: Double

  @inline(__always)
  func weight(_ row: Int, of rows: Int, _ column: Int, of columns: Int) -> Double {
    guard tension > 0 else { return 1 }
    let distance = (Double(row) + 0.5) / Double(rows) - (Double(column) + 0.5) / Double(columns)
    return exponential(-tension * abs(distance))
  }
}

/// The pairs of words that stand in a link together, numbered.
private struct CellTable {
  /// For each source word, the target words that it stands with, and the cells of the pairs.
  private(set) var rows: [[(word: Int, cell: Int)]]
  /// The number of distinct pairs.
  private(set) var count = 0
  /// For each pair of places in each link, its cell.
  private var cellOfPlace: [Int32] = []

  init(pairs: [LearnedLexicon.Pair], sourceCount: Int, targetCount: Int) {
    rows = [[(word: Int, cell: Int)]](repeating: [], count: sourceCount)
    var places: [[(first: Int, pair: Int)]] = Array(repeating: [], count: sourceCount)
    var size = 0
    for (index, pair) in pairs.enumerated() {
      for word in pair.source {
        places[word].append((size, index))
        size += pair.target.count
      }
    }
    cellOfPlace = [Int32](repeating: 0, count: size)
    // For each target word, the source word that last met it and their cell: no table of pairs is needed.
    var owner = [Int](repeating: -1, count: targetCount)
    var cell = owner
    for word in 0..<sourceCount {
      for (first, pair) in places[word] {
        for (column, target) in pairs[pair].target.enumerated() {
          if owner[target] != word {
            owner[target] = word
            cell[target] = count
            rows[word].append((target, count))
            count += 1
          }
          cellOfPlace[first + column] = Int32(cell[target])
        }
      }
    }
  }

  @inline(__always)
  func cell(_ place: Int) -> Int { Int(cellOfPlace[place]) }

  /// Turns expected counts into probabilities that add up to one for each source word, and for the empty one.
  func normalize(_ counts: [Double], into probability: inout [Double]) {
    for row in rows {
      let sum = row.reduce(0) { $0 + counts[$1.cell] }
      for (_, cell) in row { probability[cell] = sum > 0 ? counts[cell] / sum : 0 }
    }
    let sum = counts[count...].reduce(0, +)
    for cell in count..<counts.count { probability[cell] = sum > 0 ? counts[cell] / sum : 0 }
  }
}
