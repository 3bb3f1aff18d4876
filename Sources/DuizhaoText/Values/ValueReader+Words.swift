import DuizhaoModel

// Numbers in English words.
extension ValueReader {
  /// The number that English words at an index spell (*one hundred and twenty-five*).
  func wordNumeral(at start: Int) -> Numeral? {
    guard language == .english, let first = numberWord(at: start) else { return nil }
    switch first.role {
    case .cardinal(1): return wordFraction(after: first, count: 1) ?? cardinal(from: start)
    case .cardinal(let count): return wordFraction(after: first, count: count) ?? cardinal(from: start)
    case .dozen: return Numeral(value: 12, range: start..<first.end, form: .words)
    case .half: return half(at: start, first.end)
    default: return nil
    }
  }

  /// The ordinal that English words at an index spell (*third*, *twenty-first*), with its value.
  func wordOrdinal(at start: Int) -> (value: Double, end: Int)? {
    guard language == .english, let first = numberWord(at: start) else { return nil }
    switch first.role {
    case .ordinal(let value):
      return (value, first.end)
    case .cardinal(let tens) where tens >= 20 && tens < 100:
      guard let next = nextWord(after: first.end), case .ordinal(let unit) = next.role, unit < 10 else {
        return nil
      }
      return (tens + unit, next.end)
    default:
      return nil
    }
  }

  /// Applies *hundred*, *thousand*, *million*, *billion*, *dozen* after a number in digits.
  func scaledInWords(_ numeral: Numeral) -> Numeral {
    let end = numeral.range.upperBound
    // "300+ billion"
    let isOpen = text[end] == 0x2B && text[end + 1] == 0x20
    guard numeral.form == .digits, let next = nextWord(after: isOpen ? end + 1 : end) else { return numeral }
    var numeral = numeral
    switch next.role {
    case .scale(let factor): numeral.multiply(by: factor)
    case .dozen: numeral.value *= 12
    default: return numeral
    }
    numeral.range = numeral.range.lowerBound..<next.end
    if isOpen { numeral.isRough = true }
    return numeral
  }

  private typealias Word = (role: NumberWords.Role, end: Int)

  private func numberWord(at start: Int) -> Word? {
    let end = text.endOfLetters(start)
    guard let word = text.word(start, end), let role = NumberWords.roles[word] else { return nil }
    return (role, end)
  }

  /// The number word that follows after spaces or a hyphen.
  private func nextWord(after end: Int) -> Word? {
    guard text[end] == 0x20 || text[end] == 0x2D else { return nil }
    let start = text[end] == 0x2D ? end + 1 : text.skippingSpaces(end)
    return numberWord(at: start)
  }

  private func cardinal(from start: Int) -> Numeral? {
    var total = 0.0
    var section = 0.0
    var last = Double.infinity
    var limit = Double.infinity
    var end = start
    var next = numberWord(at: start)
    loop: while let word = next {
      switch word.role {
      case .cardinal(let value):
        // "twenty five" goes on, "five six" does not.
        let fits = last == .infinity || last >= 100 && value < 100 || (last >= 20 && value < 10 && value > 0)
        guard fits else { break loop }
        section += value
        last = value
      case .scale(100) where end > start && section < 100:
        section *= 100
        last = 100
      case .scale(let factor) where end > start && factor > 100 && factor < limit:
        total += section * factor
        section = 0
        last = factor
        limit = factor
      case .dozen where end > start && section < 100:
        section *= 12
        last = 0
      default: break loop
      }
      end = word.end
      next = nextWord(after: end) ?? wordAfterAnd(end, last)
    }
    let value = total + section
    guard end > start else { return nil }
    let numeral = Numeral(value: value, range: start..<end, form: .words)
    return value == 1 && !isCountedOne(numeral) ? nil : numeral
  }

  /// The number word after *and* (*one hundred and five*).
  private func wordAfterAnd(_ end: Int, _ last: Double) -> Word? {
    guard last >= 100, last != .infinity,
      let and = text.end(ofWord: NumberWords.and, at: text.skippingSpaces(end)),
      let word = nextWord(after: and), case .cardinal = word.role
    else { return nil }
    return word
  }

  /// *one third*, *two-thirds*, *three quarters*.
  private func wordFraction(after word: Word, count: Double) -> Numeral? {
    guard count < 10, let part = nextWord(after: word.end) else { return nil }
    let divisor: Double
    switch part.role {
    case .ordinal(let value) where value >= 3 && value <= 10: divisor = value
    case .quarter: divisor = 4
    case .half where count == 1: divisor = 2
    default: return nil
    }
    let isPlural = text[part.end - 1] == 0x73
    guard isPlural == (count > 1) else { return nil }
    let start = text.skippingWordBack(from: word.end)
    return Numeral(
      value: count / divisor,
      range: start..<part.end,
      form: .words,
      isWhole: false,
      isFraction: true
    )
  }

  /// *half* of something, *half a year*; not the half of half-life.
  private func half(at start: Int, _ end: Int) -> Numeral? {
    guard text[end] == 0x20 else { return nil }
    var numeral = Numeral(value: 0.5, range: start..<end, form: .words, isWhole: false)
    let next = text.skippingSpaces(end)
    for article in NumberWords.articles {
      guard let after = text.end(ofWord: article, at: next) else { continue }
      let noun = text.skippingSpaces(after)
      if unit(at: noun)?.unit.dimension == "time" {
        numeral.range = start..<after
        return numeral
      }
    }
    numeral.isFraction = true
    return NumberWords.afterHalf.contains { text.end(ofWord: $0, at: next) != nil } ? numeral : nil
  }

  /// *one* counts only before a measure of time or a noun of cases: *one year*, *one patient*.
  private func isCountedOne(_ numeral: Numeral) -> Bool {
    let end = numeral.range.upperBound
    guard text[end] == 0x20 || text[end] == 0x2D else { return false }
    let start = text[end] == 0x2D ? end + 1 : text.skippingSpaces(end)
    guard let noun = text.word(start, text.endOfLetters(start)) else { return false }
    // "one to four cores"
    if noun == "to", let high = numberWord(at: text.skippingSpaces(start + 2)),
      case .cardinal(let value) = high.role
    {
      return value > 1
    }
    return NumberWords.countedByOne.contains(noun)
  }
}

extension NumericText {
  /// The index where the word of letters that ends at `end` starts.
  func skippingWordBack(from end: Int) -> Int {
    var start = end
    while Self.isLetter(self[start - 1]) { start -= 1 }
    return start
  }
}
