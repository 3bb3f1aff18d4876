import DuizhaoModel

// Dates in English.
extension ValueReader {
  /// The date that starts with the month named at an index: *May 5th, 2025*, *January 2015*, *June*.
  func monthNameReading(at start: Int) -> Reading? {
    guard let month = monthName(at: start), isMonth(month, at: start) else { return nil }
    if let day = dayNumber(at: text.skippingSpaces(month.end)) {
      if let second = secondDay(after: day.end) {
        let year = yearNumber(after: second.end)
        let first = date(year?.value ?? 0, month.number, day.value, start..<day.end)
        let last = date(
          year?.value ?? 0,
          month.number,
          second.value,
          second.start..<(year?.end ?? second.end)
        )
        return Reading([first, last], end: last.range.upperBound)
      }
      let year = yearNumber(after: day.end)
      return Reading(date(year?.value ?? 0, month.number, day.value, start..<(year?.end ?? day.end)))
    }
    if let year = yearNumber(after: month.end) {
      return Reading(date(year.value, month.number, 0, start..<year.end))
    }
    guard isMonthAlone(start, month) else { return nil }
    return Reading(date(0, month.number, 0, start..<month.end))
  }

  /// The date that starts with the day at an index: *5 May 2025*, *5th of May*.
  func dayReading(at start: Int) -> Reading? {
    guard language == .english, let day = dayNumber(at: start) else { return nil }
    var place = text.skippingSpaces(day.end)
    if let of = text.end(ofWord: EnglishDates.of, at: place) { place = text.skippingSpaces(of) }
    guard place > day.end, let month = monthName(at: place), isMonth(month, at: place) else { return nil }
    let year = yearNumber(after: month.end)
    return Reading(date(year?.value ?? 0, month.number, day.value, start..<(year?.end ?? month.end)))
  }

  /// The year that stands alone at an index (*in 2019*, *the 1990s*).
  func yearAlone(_ year: Numeral) -> TypedValue? {
    guard language == .english, year.length == 4, year.isWhole, Self.isYear(year.value) else { return nil }
    let end = year.range.upperBound
    if text[end] == 0x73, !NumericText.isLetter(text[end + 1]) {
      return date(year.value, 0, 0, year.range.lowerBound..<end + 1)
    }
    if text[end] == 0x2D, NumericText.isLetter(text[end + 1]) { return nil }
    return isYearContext(year.range, year.range) ? date(year.value, 0, 0, year.range) : nil
  }

  /// Whether the words around a number of four digits show a year: *in*, *since* before, no noun after.
  func isYearContext(_ first: Range<Int>, _ last: Range<Int>) -> Bool {
    let end = text.skippingSpaces(last.upperBound)
    if NumericText.isLetter(text[end]) {
      guard let word = text.word(end, text.endOfLetters(end)), EnglishDates.afterYear.contains(word) else {
        return false
      }
    }
    if text[end] == 0x25 || NumericText.isHan(text[end]) { return false }
    let before = text.skippingSpaces(backFrom: first.lowerBound)
    if before <= lastEnd, let previous = values.last, previous.kind == .date { return true }
    let wordStart = text.skippingWordBack(from: before)
    if let word = text.word(wordStart, before) {
      if word == "and" || word == "to", let previous = values.last, previous.kind == .date,
        wordStart - previous.range.upperBound <= 2
      {
        return true
      }
      return EnglishDates.beforeYear.contains(word)
    }
    return text[before - 1] == 0x28 && text[end] == 0x29
      || text[before - 1] == 0x2D && values.last?.kind == .date
  }

  /// Whether a word is a month for certain: in small letters a short one needs a day or year, and *may* a year.
  private func isMonth(_ month: (number: Double, end: Int, isShort: Bool), at start: Int) -> Bool {
    if NumericText.isUppercase(text[start]) || !month.isShort { return true }
    let day = dayNumber(at: text.skippingSpaces(month.end))
    return day != nil && month.number != 5 || yearNumber(after: day?.end ?? month.end) != nil
  }

  private func monthName(at start: Int) -> (number: Double, end: Int, isShort: Bool)? {
    guard language == .english, !NumericText.isLetter(text[start - 1]) else { return nil }
    let letters = text.endOfLetters(start)
    guard let word = text.word(start, letters), let number = EnglishDates.months[word] else { return nil }
    let end = text[letters] == 0x2E && word.utf8.count <= 4 ? letters + 1 : letters
    return (Double(number), end, word.utf8.count <= 4 || word == "march" || word == "august")
  }

  private func dayNumber(at start: Int) -> (value: Double, end: Int, start: Int)? {
    guard NumericText.isDigit(text[start]) else { return nil }
    var end = start
    var value = 0.0
    while NumericText.isDigit(text[end]), end - start < 3 {
      value = value * 10 + Double(text[end] - 0x30)
      end += 1
    }
    guard end - start <= 2, (1...31).contains(value) else { return nil }
    if let suffix = ordinalSuffixEnd(at: end) { end = suffix }
    guard !NumericText.isLetter(text[end]), text[end] != 0x2E || !NumericText.isDigit(text[end + 1]) else {
      return nil
    }
    return (value, end, start)
  }

  /// The index after *st*, *nd*, *rd*, *th*, raised or not.
  func ordinalSuffixEnd(at index: Int) -> Int? {
    let start = text.skippingSpaces(index)
    guard start == index || NumericText.isOffLine(text[start]) else { return nil }
    let mask = ~NumericText.raised
    let first = NumericText.lowercase(text[start] & mask)
    let second = NumericText.lowercase(text[start + 1] & mask)
    guard !NumericText.isLetter(text[start + 2] & mask) else { return nil }
    let isSuffix =
      first == 0x73 && second == 0x74 || first == 0x6E && second == 0x64 || first == 0x72 && second == 0x64
      || first == 0x74 && second == 0x68
    return isSuffix ? start + 2 : nil
  }

  private func secondDay(after end: Int) -> (value: Double, end: Int, start: Int)? {
    guard let mark = rangeMark(at: end) ?? text.end(ofWord: AmountWords.to, at: text.skippingSpaces(end))
    else { return nil }
    return dayNumber(at: text.skippingSpaces(mark))
  }

  /// The year after a month or day, after a comma or not.
  private func yearNumber(after end: Int) -> (value: Double, end: Int)? {
    var place = text.skippingSpaces(end)
    if text[place] == 0x2C { place = text.skippingSpaces(place + 1) }
    if let of = text.end(ofWord: EnglishDates.of, at: place) { place = text.skippingSpaces(of) }
    guard let number = digits(at: place, []), number.length == 4, Self.isYear(number.value),
      text[number.range.upperBound] != 0x25
    else { return nil }
    return (number.value, number.range.upperBound)
  }

  /// Whether the month is one without a day or year; *May* and *March* are words too.
  private func isMonthAlone(_ start: Int, _ month: (number: Double, end: Int, isShort: Bool)) -> Bool {
    let after = text.skippingSpaces(month.end)
    let mark =
      rangeMark(at: after) ?? text.end(ofWord: AmountWords.to, at: after)
      ?? text.end(ofWord: AmountWords.and, at: after)
    if let mark, monthName(at: text.skippingSpaces(mark)) != nil { return true }
    if !month.isShort { return true }
    let before = text.skippingSpaces(backFrom: start)
    guard let word = text.word(text.skippingWordBack(from: before), before) else { return false }
    return EnglishDates.beforeMonth.contains(word)
  }
}

enum EnglishDates {
  static let of = [UInt32](scalars: "of")

  static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november",
      "december",
    ]
    var months: [String: Int] = ["sept": 9]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    return months
  }()

  static let beforeMonth: Set<String> = [
    "in", "from", "since", "until", "till", "between", "during", "of", "by", "through",
  ]

  static let beforeYear: Set<String> = [
    "in", "since", "from", "to", "until", "till", "by", "of", "during", "between", "year", "through",
    "before",
    "after", "early", "late", "mid",
  ]

  /// Words that may follow a year; a noun makes it a number (*in 2000 patients*).
  static let afterYear: Set<String> = [
    "to", "and", "through", "until", "till", "were", "was", "at", "in", "by", "for", "with", "using", "from",
    "the", "as",
    "who", "which", "that", "of", "on", "is", "are", "had", "has", "have", "or", "a", "we", "annual",
    "according",
    "based", "but", "when", "while", "after", "before", "guidelines", "guideline", "edition", "version",
    "among",
  ]
}
