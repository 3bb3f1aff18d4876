import DuizhaoModel

// Numbers in digits.
extension ValueReader {
  /// The number in digits at an index, without a sign.
  func digits(at start: Int, _ options: DigitOptions = .thousands) -> Numeral? {
    var run = DigitRun()
    var place = start
    var numeral = Numeral(value: 0, range: start..<start, form: .digits)
    while let digit = digit(at: place, options, isRepaired: &numeral.isRepaired) {
      run.append(digit)
      place += 1
    }
    let whole = run.digits
    guard whole > 0 || text[place] == 0x2E else { return nil }
    if text[start] != 0x30, (1...3).contains(whole) {
      readThousands(&run, &place, &numeral, options)
    }
    if let first = fraction(after: place, wholeDigits: whole, isZero: run.value == 0, options) {
      if text[first - 1] == 0x2C { numeral.isRepaired = true }
      readFraction(from: first, isSpaced: first > place + 1, &run, &place, &numeral, options)
    }
    guard run.digits > 0, hasOwnDigit(start, place) else { return nil }
    numeral.value = run.value
    numeral.range = start..<place
    readPower(&numeral)
    return numeral
  }

  /// The number in digits at an index, with a minus sign if one stands there.
  func signedDigits(at start: Int, _ options: DigitOptions = .thousands) -> Numeral? {
    guard text[start] == 0x2D || text[start] == 0x2B else { return digits(at: start, options) }
    let isApart = options.contains(.damage) || isSetOff(start)
    let first = isApart ? text.skippingSpaces(start + 1) : start + 1
    guard var numeral = digits(at: first, options) else { return nil }
    if text[start] == 0x2D { numeral.value.negate() }
    numeral.range = start..<numeral.range.upperBound
    return numeral
  }

  /// Whether a minus with a space after it is the sign of a number: behind a comma, a bracket or the mark of a range
  /// (*95% CI, − 1.0 to − 0.5*).
  func isSetOff(_ index: Int) -> Bool {
    guard text[index] == 0x2D, text[index + 1] == 0x20, NumericText.isDigit(text[index + 2]) else {
      return false
    }
    let before = text.skippingSpaces(backFrom: index)
    switch text[before - 1] {
    case 0x2C, 0x28, 0x5B, 0x7E, 0x3D, 0x81F3, 0x5230: return true
    default: return text.start(ofWord: AmountWords.to, endingAt: before) != nil
    }
  }

  private func digit(at place: Int, _ options: DigitOptions, isRepaired: inout Bool) -> UInt32? {
    let code = text[place]
    if NumericText.isDigit(code) { return code - 0x30 }
    guard let meant = Self.meant(code) else { return nil }
    // Letters next to letters are a name; O and l are damage only where a number goes on or must stand.
    let next = text[place + 1]
    guard !NumericText.isLetter(text[place - 1]) || Self.meant(text[place - 1]) != nil,
      !NumericText.isLetter(next) || Self.meant(next) != nil || isUnitAfterOne(place + 1)
    else { return nil }
    let isAfterDigit = NumericText.isDigit(text[place - 1]) || Self.meant(text[place - 1]) != nil
    let isNumber =
      if options.contains(.damage) {
        isAfterDigit || text[place - 1] == 0x2E || next == 0x2E || next == 0x25 || NumericText.isDigit(next)
      } else {
        isAfterDigit ? isDamagedDigit(place) : isDamagedStart(place)
      }
    guard isNumber else { return nil }
    isRepaired = true
    return meant
  }

  private func hasOwnDigit(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { NumericText.isDigit(text[$0]) } || end == start + 1 && isUnitAfterOne(end)
      || end > start + 2 && text[start] == 0x6C
  }

  private func readThousands(
    _ run: inout DigitRun,
    _ place: inout Int,
    _ numeral: inout Numeral,
    _ options: DigitOptions
  ) {
    if options.contains(.thousands), readSpacedThousands(&run, &place, &numeral) { return }
    let mark = text[place]
    guard mark == 0x2C && options.contains(.thousands) || mark == 0x20 else { return }
    // "0,25,50,100" is a list.
    if mark == 0x2C, text[numeral.range.lowerBound - 1] == 0x2C,
      NumericText.isDigit(text[numeral.range.lowerBound - 2])
    {
      return
    }
    // In English a full-width comma comes from a list typed in a Chinese editor: "score 1，126 cases".
    if mark == 0x2C, language == .english, text.bytes(of: place..<place + 1).count > 1 { return }
    var groups = 0
    var end = place
    while text[end] == mark {
      // "11, 088": a number of its own does not start with 0.
      let isSpaced = mark == 0x2C && text[end + 1] == 0x20 && Self.isZeroLike(text[end + 2])
      let group = isSpaced ? end + 2 : end + 1
      guard isDigitGroup(group) else { break }
      if isSpaced { numeral.isRepaired = true }
      groups += 1
      end = group + 3
    }
    guard groups > 0, mark == 0x2C || groups > 1 || isSpacedThousand(place, end) else { return }
    for offset in place..<end {
      if NumericText.isDigit(text[offset]) { run.append(text[offset] - 0x30) }
      if text[offset] == 0x4F { run.append(0) }
    }
    place = end
    numeral.hasThousandsMarks = true
  }

  /// Reads the thousands after commas with spaces on both sides, as tokenizers write them (`2 , 400`).
  ///
  /// A list has no space before its commas.
  private func readSpacedThousands(_ run: inout DigitRun, _ place: inout Int, _ numeral: inout Numeral)
    -> Bool
  {
    while isSpacedComma(place), isDigitGroup(place + 3) {
      for offset in place + 3..<place + 6 where NumericText.isDigit(text[offset]) {
        run.append(text[offset] - 0x30)
      }
      place += 6
      numeral.hasThousandsMarks = true
    }
    return numeral.hasThousandsMarks
  }

  /// Whether a comma of one byte stands between two spaces.
  private func isSpacedComma(_ place: Int) -> Bool {
    text[place] == 0x20 && text[place + 1] == 0x2C && text[place + 2] == 0x20
      && text.bytes(of: place + 1..<place + 2).count == 1
  }

  /// Whether three digits and no more stand at an index.
  private func isDigitGroup(_ place: Int) -> Bool {
    (NumericText.isDigit(text[place]) || text[place] == 0x4F) && NumericText.isDigit(text[place + 1])
      && NumericText.isDigit(text[place + 2])
      && !NumericText.isDigit(text[place + 3])
  }

  private static func isZeroLike(_ code: UInt32) -> Bool { code == 0x30 || code == 0x4F }

  /// Whether `1 234` is one number: by the ± beside it, or the Chinese word that counts it.
  private func isSpacedThousand(_ place: Int, _ end: Int) -> Bool {
    let next = text[text.skippingSpaces(end)]
    if next == 0xB1 || text[place - 2] == 0xB1 || text[place - 3] == 0xB1 { return true }
    if language == .chinese { return NumericText.isHan(next) && isMeasureWord(at: text.skippingSpaces(end)) }
    if text[end - 1] == 0x30, text[end - 2] == 0x30, text[end - 3] == 0x30, !NumericText.isLetter(next) {
      return true
    }
    // "20 608 subjects", but "in group 1 147 patients".
    guard NumericText.isLowercase(next), text[end] == 0x20 else { return false }
    var first = place
    while NumericText.isDigit(text[first - 1]) { first -= 1 }
    let before = text.skippingSpaces(backFrom: first)
    guard let word = text.word(text.skippingWordBack(from: before), before) else { return true }
    return !NumberWords.labelled.contains(word)
  }

  /// The index of the first decimal, if a decimal point follows the whole digits.
  private func fraction(after place: Int, wholeDigits: Int, isZero: Bool, _ options: DigitOptions) -> Int? {
    switch text[place] {
    case 0x2E where NumericText.isDigit(text[place + 1]), 0xB7 where NumericText.isDigit(text[place + 1]):
      return wholeDigits > 0 || text[place] == 0x2E ? place + 1 : nil
    case 0x2E where options.contains(.damage) && Self.meant(text[place + 1]) != nil && wholeDigits > 0:
      return place + 1
    case 0x2E
    where Self.meant(text[place + 1]) != nil && NumericText.isDigit(text[place + 2]) && wholeDigits > 0:
      return place + 1
    case 0x2C
    where options.contains(.damage) && isZero && wholeDigits == 1 && NumericText.isDigit(text[place + 1]):
      return place + 1
    default: break
    }
    // OCR puts spaces beside the point: "0. 05", "0 . 0 5". In "phase 2. 5 patients" it ends a sentence.
    let point = text.skippingSpaces(place)
    guard text[point] == 0x2E, point > place || text[point + 1] == 0x20, wholeDigits > 0 else { return nil }
    let first = text.skippingSpaces(point + 1)
    guard NumericText.isDigit(text[first]), first - place <= 3 else { return nil }
    return isZero || point > place || !options.isDisjoint(with: [.damage, .spaced]) ? first : nil
  }

  private func readFraction(
    from first: Int,
    isSpaced: Bool,
    _ run: inout DigitRun,
    _ place: inout Int,
    _ numeral: inout Numeral,
    _ options: DigitOptions
  ) {
    place = first
    while let digit = digit(at: place, options, isRepaired: &numeral.isRepaired) {
      run.append(digit, isFraction: true)
      place += 1
      let isLoneDigit = NumericText.isDigit(text[place + 1]) && !NumericText.isDigit(text[place + 2])
      if isSpaced, text[place] == 0x20, isLoneDigit { place += 1 }
    }
    numeral.isWhole = false
  }
}
