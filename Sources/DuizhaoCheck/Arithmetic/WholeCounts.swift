import DuizhaoModel

/// The one number of cases that an abstract states, against its percentages: of 70 cases none make 92%.
struct WholeCounts {
  /// A percentage that cannot be a share of the cases.
  struct Share {
    var sentence: Sentence
    var range: Range<Int>
    var written: String
  }

  /// The number of cases.
  let total: Int

  /// Percentages of shares that no whole number of cases makes, in order.
  private(set) var impossible: [Share] = []

  /// Nil where the abstract states no number of cases, or several, or so many that every percentage is possible.
  init?(_ sentences: [Sentence]) {
    let texts = sentences.map(SentenceBytes.init)
    let counts = texts.flatMap { text in
      text.sentence.values.filter { Self.isCases($0, text) }.map { $0.numbers[0] }
    }
    guard let count = counts.first, counts.allSatisfy({ $0 == count }), (10...99).contains(count) else {
      return nil
    }
    total = Int(count)
    for text in texts {
      let arithmetic = Arithmetic(text.sentence)
      for value in text.sentence.values where value.kind == .percentage && value.comparison == nil {
        guard let start = Self.shareStart(value, text) else { continue }
        let step = arithmetic.step(arithmetic.decimals(value))
        let nearest = [0.0, 1.0].map { (value.numbers[0] / 100 * count).rounded(.down) + $0 }
        if nearest.allSatisfy({ abs($0 / count * 100 - value.numbers[0]) > step * 0.501 }),
          value.numbers[0] < 100
        {
          let range = start..<value.range.upperBound
          impossible.append(Share(sentence: text.sentence, range: range, written: text[value.range]))
        }
      }
    }
  }

  /// Whether a value counts cases.
  private static func isCases(_ value: TypedValue, _ text: SentenceBytes) -> Bool {
    guard value.kind == .number, value.unit == nil, value.numbers[0] > 1 else { return false }
    let next = text.after(value.range.upperBound, 10).drop { $0 == " " }
    let before = text.before(value.range.lowerBound, 3)
    return ["例", "名", "patients", "cases", "subjects"].contains { next.hasPrefix($0) }
      || before.hasSuffix("n=")
  }

  /// Where the words before a percentage that call it a share start.
  private static func shareStart(_ value: TypedValue, _ text: SentenceBytes) -> Int? {
    for word in ["占比", "占", "accounting for ", "accounted for "] {
      if text.before(value.range.lowerBound, word.utf8.count) == word {
        return value.range.lowerBound - word.utf8.count
      }
    }
    return nil
  }
}
