import DuizhaoText

/// How strongly each word of one side is supported by each sentence of the other.
///
/// A word's row covers a window of sentences around the diagonal; an entry is the expected number of times that
/// the sentence produces the word, relative to the word's frequency in the language.
struct EvidenceRows {
  /// For each sentence and each of the other side in its window, the score of linking just the two.
  private var pairScores: [Float] = []
  /// For each sentence, where its pair scores begin.
  private var pairStarts: [Int] = []
  /// The rows, one after the other.
  private var values: [Float] = []
  /// For each word occurrence, where its row begins in `values`.
  private var rowStarts: [Int] = []
  /// For each sentence, the first sentence of the other side that its rows cover.
  private var lows: [Int] = []
  /// For each sentence, the end of what its rows cover.
  private var highs: [Int] = []
  /// Where the words of each sentence begin.
  private let offsets: [Int]

  /// The prefix sums of the weights of the other side's sentences.
  private var weightBefore: [Double] = [0]

  private let smoothing: Double

  /// Fills the rows.
  ///
  /// - Parameters:
  ///   - evidence: The side whose words are to be explained.
  ///   - other: The side that explains them.
  ///   - windows: For each sentence of the side, the sentences of `other` that may explain it.
  init(_ evidence: SideEvidence, other: Bag, windows: [Range<Int>]) {
    let side = evidence.bag
    offsets = side.offsets
    smoothing = evidence.smoothing
    lows = windows.map(\.lowerBound)
    highs = windows.map(\.upperBound)
    rowStarts.reserveCapacity(side.words.count + 1)
    var size = 0
    var pairs = 0
    for sentence in 0..<side.count {
      pairStarts.append(pairs)
      pairs += windows[sentence].count
      for _ in side.offsets[sentence]..<side.offsets[sentence + 1] {
        rowStarts.append(size)
        size += windows[sentence].count
      }
    }
    values = [Float](repeating: 0, count: size)
    pairScores.reserveCapacity(pairs)
    for sentence in 0..<side.count {
      let base = Double(side.offsets[sentence + 1] - side.offsets[sentence]) * logarithm(evidence.smoothing)
      pairScores.append(contentsOf: repeatElement(Float(base), count: windows[sentence].count))
    }
    for sentence in 0..<other.count {
      let words = other.words[other.offsets[sentence]..<other.offsets[sentence + 1]]
      weightBefore.append((weightBefore.last ?? 0) + words.reduce(0) { $0 + evidence.fertility[$1] })
    }
    fill(evidence, other: other, windows: windows)
  }

  private mutating func fill(_ evidence: SideEvidence, other: Bag, windows: [Range<Int>]) {
    let side = evidence.bag
    let produces = evidence.produces
    let fertility = evidence.fertility
    // The sentences of `side` whose windows contain a sentence of `other` are themselves a window.
    var reached = [Range<Int>](repeating: 0..<0, count: other.count)
    for (sentence, window) in windows.enumerated() {
      for index in window {
        let old = reached[index]
        reached[index] = (old.isEmpty ? sentence : old.lowerBound)..<sentence + 1
      }
    }
    var mass = [Double](repeating: 0, count: side.keys.count)
    let unexplained = logarithm(smoothing)
    for explaining in 0..<other.count where !reached[explaining].isEmpty {
      let words = other.words[other.offsets[explaining]..<other.offsets[explaining + 1]]
      for word in words {
        for (produced, probability) in produces[word] { mass[produced] += probability * fertility[word] }
      }
      let weight = max(weightBefore[explaining + 1] - weightBefore[explaining], 1)
      for sentence in reached[explaining] where windows[sentence].contains(explaining) {
        let pair = pairStarts[sentence] + explaining - lows[sentence]
        for position in side.offsets[sentence]..<side.offsets[sentence + 1] {
          let word = side.words[position]
          if mass[word] > 0 {
            let value = (1 - smoothing) * mass[word] / evidence.frequencies[word]
            values[rowStarts[position] + explaining - lows[sentence]] = Float(value)
            pairScores[pair] += Float(logarithm(smoothing + value / weight) - unexplained)
          }
        }
      }
      for word in words { for (produced, _) in produces[word] { mass[produced] = 0 } }
    }
  }

  /// The log-likelihood ratio of some sentences' words given sentences of the other side; minus infinity where
  /// the windows do not reach that far.
  ///
  /// - Complexity: O(*w* · *n*) in the words of `sentences` and the number of `others`.
  func score(of sentences: Range<Int>, given others: Range<Int>) -> Double {
    if others.count == 1 {
      // One sentence explains each of them by itself.
      var sum = 0.0
      for sentence in sentences {
        guard lows[sentence] <= others.lowerBound, others.upperBound <= highs[sentence] else {
          return -.infinity
        }
        sum += Double(pairScores[pairStarts[sentence] + others.lowerBound - lows[sentence]])
      }
      return sum
    }
    let total = max(weightBefore[others.upperBound] - weightBefore[others.lowerBound], 1)
    let values = values.span
    var sum = 0.0
    var product = 1.0
    for sentence in sentences {
      guard lows[sentence] <= others.lowerBound, others.upperBound <= highs[sentence] else {
        return -.infinity
      }
      let shift = others.lowerBound - lows[sentence]
      for position in offsets[sentence]..<offsets[sentence + 1] {
        let start = rowStarts[position] + shift
        var mass: Float = 0
        for index in start..<start + others.count { mass += values[index] }
        // One logarithm for several words: their product stays far from the limits of a Double.
        product *= smoothing + Double(mass) / total
        if product > 1e200 || product < 1e-200 {
          sum += logarithm(product)
          product = 1
        }
      }
    }
    return sum + logarithm(product)
  }
}
