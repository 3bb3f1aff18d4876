import DuizhaoModel

// What is read where a digit, a letter, a Chinese character or another mark stands.
extension ValueReader {
  func digitReading(at start: Int) -> Reading {
    if isStrayZero(at: start) { return .skip(to: start + 1) }
    if let end = skippedNumber(at: start) { return .skip(to: end) }
    if let reading = dateReading(at: start) ?? dayReading(at: start) ?? shortYearPair(at: start) {
      return reading
    }
    if let interval = leveledInterval(at: start) { return Reading(interval) }
    guard let numeral = digits(at: start) else { return .skip(to: start + 1) }
    if let end = versionEnd(numeral) { return .skip(to: end) }
    let end = numeral.range.upperBound
    if numeral.isWhole, isStray(start..<end) { return .skip(to: end) }
    if let suffix = ordinalSuffixEnd(at: end), language == .english {
      return Reading(TypedValue(kind: .ordinal, range: start..<suffix, numbers: [numeral.value]))
    }
    if let year = yearAlone(numeral), amount(at: start)?.unit == nil || text[end] == 0x73 {
      return yearPair(year) ?? Reading(year)
    }
    guard let reading = amountReading(at: start) else { return .skip(to: end) }
    if let name = nameEnd(afterNumber: end, reading) { return .skip(to: name) }
    return reading
  }

  func letterReading(at start: Int) -> Reading {
    if isDamagedStart(start), let reading = amountReading(at: start) { return reading }
    if let reading = statisticReading(at: start) ?? monthNameReading(at: start) { return reading }
    if language == .english, let reading = wordReading(at: start) { return reading }
    if let end = gluedLabelEnd(at: start) { return .skip(to: end) }
    return .skip(to: nameEnd(at: start))
  }

  func hanReading(at start: Int) -> Reading {
    if text[start] == 0x7B2C { return ordinalReading(at: start) }
    if let fraction = shareReading(at: start) { return fraction }
    if text[start] == 0x534A || text[start] == 0x4E00 && text[start + 1] == 0x534A {
      return halfReading(at: start)
    }
    if HanNumerals.isNumeral(text[start]) {
      if let reading = dateReading(at: start) ?? amountReading(at: start) ?? tenthsReading(at: start) {
        return reading
      }
      return .skip(to: endOfNumerals(start))
    }
    return statisticReading(at: start) ?? .skip(to: start + 1)
  }

  func markReading(at start: Int) -> Reading {
    switch text[start] {
    case 0x5B:
      if let end = referenceEnd(at: start) { return .skip(to: end) }
    case 0x28:
      if let end = numberingEnd(at: start) { return .skip(to: end) }
    case 0x2D, 0x2B, 0x2E:
      if text[start] == 0x2D, isNameWord(endingAt: start - 1), let end = nameNumberEnd(start + 1) {
        return .skip(to: end)
      }
      if let end = moleculePlaceEnd(at: start) { return .skip(to: end) }
      if isSign(at: start), let reading = amountReading(at: start) { return reading }
    default:
      break
    }
    return .skip(to: start + 1)
  }

  /// Whether a minus or a point here starts a number: -80 °C, (-0.5), P>.05; not 2-5, β-2 or a dash.
  private func isSign(at start: Int) -> Bool {
    if isSetOff(start) { return true }
    guard NumericText.isDigit(text[start + 1]) else { return false }
    let before = text[start - 1]
    if text[start] == 0x2B { return before == 0x20 || before == 0x28 || before == 0 }
    switch before {
    case 0, 0x20, 0x28, 0x5B, 0x3D, 0x3C, 0x3E, 0x3A, 0x2C, 0x7E, 0x2264, 0x2265, 0x3001, 0xB1, 0x3B:
      return true
    case 0x4E3A, 0x4E8E, 0x5728, 0x81F3, 0x5230, 0x662F: return true
    default: return false
    }
  }

  /// Whether an English word that no number follows ends at an index (interleukin -6).
  private func isNameWord(endingAt end: Int) -> Bool {
    let start = text.skippingWordBack(from: end)
    guard language == .english, text[end] == 0x20, start < end, let word = text.word(start, end) else {
      return false
    }
    return !PlaceWords.beforeMinus.contains(word)
  }

  /// The index after the place in a molecule at an index (芹菜素 -7-O-葡萄糖苷).
  private func moleculePlaceEnd(at start: Int) -> Int? {
    var end = start + 1
    while NumericText.isDigit(text[end]) { end += 1 }
    let next = text[end + 1]
    return text[start] == 0x2D && end > start + 1 && text[end] == 0x2D
      && (NumericText.isLetter(next) || next == 0x30)
      ? end : nil
  }

  /// The index after a number as names have it, short and whole without a unit; nil for any other.
  private func nameNumberEnd(_ start: Int) -> Int? {
    guard NumericText.isDigit(text[start]), let amount = amount(at: start), amount.numeral.isWhole,
      amount.unit == nil, amount.numeral.length <= 2
    else { return nil }
    return amount.range.upperBound
  }

  private func endOfNumerals(_ start: Int) -> Int {
    var end = start + 1
    while HanNumerals.isNumeral(text[end]) { end += 1 }
    return end
  }

  /// The second year of *2010-2020* and *2010 to 2020* with the first.
  private func yearPair(_ first: TypedValue) -> Reading? {
    let after = text.skippingSpaces(first.range.upperBound)
    guard
      let mark = rangeMark(at: after) ?? text.end(ofWord: AmountWords.to, at: after)
        ?? text.end(ofWord: AmountWords.and, at: after),
      let second = digits(at: text.skippingSpaces(mark), []), second.length == 4, Self.isYear(second.value)
    else { return nil }
    return Reading([first, date(second.value, 0, 0, second.range)], end: second.range.upperBound)
  }

  /// The years of *1957–58*; 1957-12 is a month.
  private func shortYearPair(at start: Int) -> Reading? {
    guard let first = digits(at: start, []), first.length == 4, first.isWhole, Self.isYear(first.value),
      text[start - 1] != 0x2D, text[start - 1] != 0x2F, text[start - 1] != 0x2E,
      NumericText.isDash(text[first.range.upperBound]),
      let second = digits(at: first.range.upperBound + 1, []), second.length == 2, second.isWhole
    else { return nil }
    let end = second.range.upperBound
    let years = second.value - first.value.truncatingRemainder(dividingBy: 100)
    guard (1...20).contains(years), !NumericText.isLetter(text[end]), !NumericText.isDash(text[end]),
      text[end] != 0x53F7, measured(second).unit == nil || text[end] == 0x5E74
    else { return nil }
    let last = date(
      first.value + years,
      0,
      0,
      second.range.lowerBound..<(text[end] == 0x5E74 ? end + 1 : end)
    )
    return Reading([date(first.value, 0, 0, first.range), last], end: last.range.upperBound)
  }

  // MARK: - Words of number

  private func wordReading(at start: Int) -> Reading? {
    let before = text[start - 1]
    guard !NumericText.isDigit(before), before != 0x2D else { return nil }
    if let ordinal = wordOrdinal(at: start), isOrdinal(ordinal, start) {
      return Reading(TypedValue(kind: .ordinal, range: start..<ordinal.end, numbers: [ordinal.value]))
    }
    if let decade = decadeAlone(at: start) { return Reading(decade) }
    guard let numeral = wordNumeral(at: start), let reading = amountReading(at: start) else { return nil }
    let end = numeral.range.upperBound
    if text[end] == 0x2D, let word = text.word(end + 1, text.endOfLetters(end + 1)),
      NumberWords.notCounting.contains(word)
    {
      return .skip(to: end)
    }
    return reading
  }

  /// The ten years of *the past decade*.
  private func decadeAlone(at start: Int) -> TypedValue? {
    guard NumericText.lowercase(text[start]) == 0x64, let reading = unit(at: start),
      reading.unit.symbol == "decade", text[reading.end - 1] == 0x65
    else { return nil }
    return TypedValue(kind: .duration, range: start..<reading.end, numbers: [1], unit: reading.unit)
  }

  /// Whether an ordinal places something; *first* is mostly an adverb, *second* may be time.
  private func isOrdinal(_ ordinal: (value: Double, end: Int), _ start: Int) -> Bool {
    guard ordinal.value == 1 else {
      if text[ordinal.end] == 0x2D {
        let noun = text.word(ordinal.end + 1, text.endOfLetters(ordinal.end + 1))
        return !(noun.map(NumberWords.notCounting.contains) ?? false)
      }
      return text[ordinal.end] == 0x20
    }
    guard text[ordinal.end] == 0x20 else { return false }
    let noun = text.skippingSpaces(ordinal.end)
    guard let word = text.word(noun, text.endOfLetters(noun)) else { return false }
    return PlaceWords.placedFirst.contains(word)
  }

  // MARK: - Chinese forms

  /// 第二, 第3天.
  private func ordinalReading(at start: Int) -> Reading {
    let place = text.skippingSpaces(start + 1)
    guard text[start + 2] != 0x65F6 || text[start + 1] != 0x4E00 else { return .skip(to: start + 3) }
    guard let numeral = NumericText.isDigit(text[place]) ? digits(at: place, []) : rawHanNumeral(at: place)
    else {
      return .skip(to: start + 1)
    }
    if NumericText.isDigit(text[place]), var range = amountReading(at: place)?.values.first,
      range.kind == .range
    {
      range.range = start..<range.range.upperBound
      return Reading(range)
    }
    return Reading(
      TypedValue(kind: .ordinal, range: start..<numeral.range.upperBound, numbers: [numeral.value])
    )
  }

  /// 百分之二十, 千分之五, 三分之一.
  private func shareReading(at start: Int) -> Reading? {
    guard HanNumerals.isNumeral(text[start]), let part = shareDivisor(at: start) else { return nil }
    let number = NumericText.isDigit(text[part.end]) ? digits(at: part.end) : rawHanNumeral(at: part.end)
    guard let number else { return nil }
    let isPercentage = part.divisor >= 100
    let share = number.value / part.divisor
    var value = TypedValue(
      kind: isPercentage ? .percentage : .number,
      range: start..<number.range.upperBound,
      numbers: [isPercentage ? number.value * 100 / part.divisor : share],
      unit: isPercentage ? Amount.percent : nil,
      label: isPercentage ? nil : "fraction"
    )
    compare(&value)
    return Reading(value)
  }

  private func shareDivisor(at start: Int) -> (divisor: Double, end: Int)? {
    var end = start
    while HanNumerals.isNumeral(text[end]), end - start < 4 { end += 1 }
    guard text[end] == 0x5206, text[end + 1] == 0x4E4B, let divisor = rawHanNumeral(at: start)?.value,
      divisor > 1
    else { return nil }
    return (divisor, end + 2)
  }

  /// 半年, 半个月; 一半, 半数.
  private func halfReading(at start: Int) -> Reading {
    let half = text[start] == 0x534A ? start : start + 1
    var place = half + 1
    if HanNumerals.afterHalf.contains(where: { text.end(of: $0, at: place) != nil }) {
      return .skip(to: place)
    }
    if text[place] == 0x6570 || half > start {
      let end = half > start ? half + 1 : place + 1
      return Reading(TypedValue(kind: .number, range: start..<end, numbers: [0.5], label: "fraction"))
    }
    if text[place] == 0x4E2A || text[place] == 0x500B { place += text[place + 1] == 0x6708 ? 0 : 1 }
    guard let reading = unit(at: place), reading.unit.dimension == "time", text[half - 1] != 0x5927 else {
      return .skip(to: start + 1)
    }
    var value = TypedValue(kind: .duration, range: start..<reading.end, numbers: [0.5], unit: reading.unit)
    compare(&value)
    return Reading(value)
  }

  /// 八成 is 80 %.
  private func tenthsReading(at start: Int) -> Reading? {
    guard let numeral = rawHanNumeral(at: start), numeral.length == 1, numeral.value >= 2 else { return nil }
    let amount = measured(numeral)
    return amount.isPercentage ? Reading(single(amount)) : nil
  }
}

enum PlaceWords {
  /// Words that a negative number may follow.
  static let beforeMinus: Set<String> = [
    "at", "to", "of", "from", "and", "was", "is", "were", "are", "by", "or", "than", "between", "below",
    "above", "about",
    "under", "in", "with", "a", "as", "value", "score", "scores", "be", "vs", "versus", "stored", "frozen",
  ]
  /// What the number of a protein or gene stands after.
  static let molecules: Set<String> = [
    "protein", "factor", "kinase", "receptor", "peptide", "interleukin", "antigen", "subunit", "ligand",
    "channel",
    "sirtuin", "proteins", "factors", "receptors", "kinases", "phosphatase", "enzyme", "gene",
  ]

  /// Nouns that *first* places in a series.
  static let placedFirst: Set<String> = [
    "day", "week", "month", "year", "stage", "phase", "group", "affiliated", "hospital", "people", "peoples",
    "trimester",
    "quarter", "generation", "principal", "factor", "grade", "step", "dose", "visit",
  ]
}
