import DuizhaoModel

// P values, effects, test statistics and confidence intervals.
extension ValueReader {
  /// The statistics that start with the name at an index.
  func statisticReading(at start: Int) -> Reading? {
    if let end = intervalName(at: start) {
      return interval(from: start, nameEnd: end, level: nil).map { Reading($0) }
    }
    guard let (measure, nameEnd) = measure(at: start) else { return nil }
    var level: Double?
    let place = detail(after: nameEnd, level: &level)
    let join = join(at: place)
    guard isJoined(measure, join, nameEnd), var first = statisticValue(at: join.end, measure) else {
      return nil
    }
    first.isRepaired = first.isRepaired || join.isLost
    var values = [value(measure, start..<first.range.upperBound, first, join.comparison)]
    if let bracketed = bracketedInterval(after: first.range.upperBound, level: level) {
      values.append(bracketed)
    }
    if values.count == 1 { appendList(to: &values, measure, join.comparison) }
    return Reading(values, end: values.last?.range.upperBound ?? first.range.upperBound)
  }

  private func value(
    _ measure: Statistics.Measure,
    _ range: Range<Int>,
    _ numeral: Numeral,
    _ comparison: TypedValue.Comparison?
  ) -> TypedValue {
    var comparison = comparison
    if measure.kind != .pValue, comparison == .equal { comparison = nil }
    if measure.kind == .pValue, comparison == nil, !numeral.isRepaired { comparison = .equal }
    return TypedValue(
      kind: measure.kind,
      range: range,
      numbers: [numeral.value],
      comparison: comparison,
      label: measure.label,
      isRepaired: numeral.isRepaired
    )
  }

  /// The measure that is named at an index, with the index after its name.
  private func measure(at start: Int) -> (measure: Statistics.Measure, end: Int)? {
    let before = text[start - 1]
    let isDash =
      before == 0x2D && !(text[start - 2] == 0x28 || text[start - 2] == 0x20 && text[start] == 0x50)
    let isNamePart = NumericText.isLetter(before) || NumericText.isDigit(before) || isDash
    guard !isNamePart || NumericText.isHan(text[start]) else { return nil }
    let end = text.endOfLetters(start)
    if end > start, end - start <= 5, let found = named(start, end) { return found }
    let first = NumericText.lowercase(text[start])
    for phrase in Statistics.phrases where phrase.words[0] == first {
      if let end = text.end(ofWord: phrase.words, at: start) { return (phrase.measure, end) }
    }
    return nil
  }

  private func named(_ start: Int, _ end: Int) -> (measure: Statistics.Measure, end: Int)? {
    let first = text[start]
    if end - start == 1, first == 0x3C7 || first == 0x58 || first == 0x78 || first == 0x49 || first == 0x52,
      let square = squareEnd(at: end, isSpaceAllowed: first == 0x3C7)
    {
      let label = first == 0x49 ? "I²" : first == 0x52 ? "R²" : "χ²"
      return (Statistics.Measure(kind: .statistic, label: label, needsSign: true), square)
    }
    var key = ""
    for place in start..<end {
      if let scalar = Unicode.Scalar(text[place]) { key.unicodeScalars.append(scalar) }
    }
    return Statistics.names[key].map { ($0, end) }
  }

  /// The index after the 2 that makes χ into χ².
  private func squareEnd(at index: Int, isSpaceAllowed: Bool) -> Int? {
    let place = isSpaceAllowed ? text.skippingSpaces(index) : index
    guard text[place] & ~NumericText.raised == 0x32, !NumericText.isDigit(text[place + 1]),
      !NumericText.isLetter(text[place + 1])
    else { return nil }
    return place + 1
  }

  /// Skips what may stand between a name and its value: subscripts, -value, (AUC), (df=1), (95%CI).
  private func detail(after nameEnd: Int, level: inout Double?) -> Int {
    var place = nameEnd
    while NumericText.isOffLine(text[place]) { place += 1 }
    if text[place] == 0x2D, text.end(of: [0x76, 0x61, 0x6C], at: place + 1) != nil { place += 1 }
    let open = text.skippingSpaces(place)
    guard text[open] == 0x28 || text[open] == 0x5B else { return place }
    var end = open + 1
    while end < text.count, end - open < 24, text[end] != 0x29, text[end] != 0x5D { end += 1 }
    guard text[end] == 0x29 || text[end] == 0x5D else { return place }
    let isName = (open + 1..<end).contains { NumericText.isLetter(text[$0]) }
    let isDegrees = (open + 1..<end).allSatisfy {
      NumericText.isDigit(text[$0]) || text[$0] == 0x2C || text[$0] == 0x20
    }
    guard isName || isDegrees && text[text.skippingSpaces(end + 1)] == 0x3D else { return place }
    if isName, let stated = digits(at: text.skippingSpaces(open + 1), []) {
      guard text[stated.range.upperBound] == 0x25 else { return place }
      level = stated.value
    }
    return end + 1
  }

  private struct Join {
    var comparison: TypedValue.Comparison?
    var isSign = false
    var isWord = false
    var isComma = false
    /// Whether scanning left a dot of the sign (P·0.05).
    var isLost = false
    var end: Int
  }

  /// Reads the signs and words that join a name to its value.
  private func join(at start: Int) -> Join {
    var join = Join(end: start)
    reading: for _ in 0..<5 {
      let place = text.skippingSpaces(join.end)
      if let sign = Comparisons.sign(text, at: place) {
        join.comparison =
          join.comparison == .less && sign.comparison == .equal ? .lessOrEqual : sign.comparison
        join.isSign = true
        join.end = sign.end
      } else if text[place] == 0x3A || text[place] == 0x2C && !join.isComma {
        join.isSign = join.isSign || text[place] == 0x3A
        join.isComma = join.isComma || text[place] == 0x2C
        join.end = place + 1
      } else if text[place] == 0xB7, text[place + 1] == 0x30 || text[place + 1] == 0x2E {
        join.isSign = true
        join.isLost = true
        join.end = place + 1
      } else if let phrase = phrase(at: place) {
        join.comparison = phrase.comparison
        join.isSign = true
        join.end = phrase.end
      } else if let filler = Statistics.fillers.first(where: { text.end(ofWord: $0, at: place) != nil }) {
        join.isWord = join.isWord || Statistics.joining.contains(filler)
        join.end = place + filler.count
      } else {
        join.end = place
        break reading
      }
    }
    join.end = text.skippingSpaces(join.end)
    return join
  }

  private func phrase(at place: Int) -> (comparison: TypedValue.Comparison, end: Int)? {
    let first = NumericText.lowercase(text[place])
    for phrase in Comparisons.before where phrase.words[0] == first {
      if let end = text.end(ofWord: phrase.words, at: place) { return (phrase.comparison, end) }
    }
    for words in [[UInt32](arrayLiteral: 0x7B49, 0x4E8E), [UInt32](scalars: "equal to")] {
      if let end = text.end(ofWord: words, at: place) { return (.equal, end) }
    }
    return nil
  }

  private func isJoined(_ measure: Statistics.Measure, _ join: Join, _ nameEnd: Int) -> Bool {
    if join.isSign { return true }
    if measure.needsSign { return join.isWord && text[nameEnd] == 0x503C }
    if join.isWord { return true }
    // "HR, 0.72", "AUC 0.85": only a decimal that follows at once.
    guard measure.kind == .effect, join.isComma || text[nameEnd] == 0x20 || text[join.end - 1] == 0x20 else {
      return false
    }
    return signedDigits(at: join.end, []).map { !$0.isWhole } ?? false
  }

  /// The number of a statistic, unless a unit or range shows that it is something else.
  private func statisticValue(at start: Int, _ measure: Statistics.Measure) -> Numeral? {
    guard var numeral = signedDigits(at: start, [.damage, .thousands]) else { return nil }
    let end = numeral.range.upperBound
    if text[end] == 0x25 {
      numeral.range = start..<end + 1
      return numeral
    }
    if NumericText.isLetter(text[end]), measure.kind != .pValue { return nil }
    if measure.kind == .pValue {
      if let broken = brokenNumberEnd(end) ?? zeroTail(numeral, end) { numeral.range = start..<broken }
      numeral.isRepaired =
        numeral.isRepaired || numeral.range.upperBound > end || NumericText.isLetter(text[end])
      return numeral
    }
    let next = text.skippingSpaces(end)
    let amount = measured(numeral)
    if amount.unit != nil, next - end <= 1 { return nil }
    if text[next] == 0x7E || text[next] == 0xB1 || text[next] == 0x2F { return nil }
    if NumericText.isDash(text[next]), NumericText.isDigit(text[next + 1]) { return nil }
    return numeral
  }

  /// Reads the further values of a list: AUC分别为0.85、0.81; *ORs were 1.2, 1.5 and 1.8*.
  private func appendList(
    to values: inout [TypedValue],
    _ measure: Statistics.Measure,
    _ comparison: TypedValue.Comparison?
  ) {
    while let last = values.last, values.count < 12 {
      let place = text.skippingSpaces(last.range.upperBound)
      var next = place
      if text[place] == 0x2C || text[place] == 0x3001 { next = text.skippingSpaces(place + 1) }
      for word in AmountWords.listJoining {
        if let end = text.end(ofWord: word, at: next) { next = text.skippingSpaces(end) }
      }
      guard next > place, let numeral = statisticValue(at: next, measure), !numeral.isWhole,
        !continues(numeral.range.upperBound)
      else { return }
      values.append(value(measure, numeral.range, numeral, comparison))
    }
  }

  /// Whether a number goes on into a range, a mean or a unit.
  private func continues(_ end: Int) -> Bool {
    let next = text.skippingSpaces(end)
    return text[next] == 0x7E || text[next] == 0xB1 || text[next] == 0x25 || text[next - 1] == 0x25
      || NumericText.isDash(text[next]) || unit(at: next) != nil
      || text.end(ofWord: AmountWords.to, at: next) != nil
  }
}
