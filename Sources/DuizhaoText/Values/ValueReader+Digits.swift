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
    let first = options.contains(.damage) ? text.skippingSpaces(start + 1) : start + 1
    guard var numeral = digits(at: first, options) else { return nil }
    if text[start] == 0x2D { numeral.value.negate() }
    numeral.range = start..<numeral.range.upperBound
    return numeral
  }

  private func digit(at place: Int, _ options: DigitOptions, isRepaired: inout Bool) -> UInt32? {
    let code = text[place]
    if NumericText.isDigit(code) { return code - 0x30 }
    guard let meant = Self.meant(code) else { return nil }
    // Letters next to letters are a name; O and l are damage only where a number goes on or must stand.
    let next = text[place + 1]
    guard !NumericText.isLetter(text[place - 1]) || Self.meant(text[place - 1]) != nil,
      !NumericText.isLetter(next) || Self.meant(next) != nil
    else { return nil }
    let goesOn = next == 0x2E || next == 0x25 || NumericText.isDigit(next)
    let isAfterDigit = NumericText.isDigit(text[place - 1]) || text[place - 1] == 0x2E
    let isNumber =
      options.contains(.damage)
      ? goesOn || isAfterDigit
      : isAfterDigit && (next == 0x2E || next == 0x25) && NumericText.isDigit(text[place - 1])
        || next == 0x2E && NumericText.isDigit(text[place + 2]) && code != 0x49
    guard isNumber else { return nil }
    isRepaired = true
    return meant
  }

  /// The digit that a letter was before it was misread.
  static func meant(_ code: UInt32) -> UInt32? {
    switch code {
    case 0x4F, 0x6F: 0
    case 0x6C, 0x49: 1
    default: nil
    }
  }

  private func hasOwnDigit(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { NumericText.isDigit(text[$0]) }
  }

  private func readThousands(
    _ run: inout DigitRun,
    _ place: inout Int,
    _ numeral: inout Numeral,
    _ options: DigitOptions
  ) {
    let mark = text[place]
    guard mark == 0x2C && options.contains(.thousands) || mark == 0x20 else { return }
    var groups = 0
    var end = place
    while text[end] == mark, isDigitGroup(end + 1) {
      groups += 1
      end += 4
    }
    guard groups > 0, mark == 0x2C || groups > 1 || isSpacedThousand(place, end) else { return }
    for offset in place..<end where NumericText.isDigit(text[offset]) { run.append(text[offset] - 0x30) }
    place = end
    numeral.hasThousandsMarks = true
  }

  /// Whether three digits and no more stand at an index.
  private func isDigitGroup(_ place: Int) -> Bool {
    NumericText.isDigit(text[place]) && NumericText.isDigit(text[place + 1])
      && NumericText.isDigit(text[place + 2])
      && !NumericText.isDigit(text[place + 3])
  }

  /// Whether `1 234` is one number: by the ± beside it, or the Chinese word that counts it.
  private func isSpacedThousand(_ place: Int, _ end: Int) -> Bool {
    let next = text[text.skippingSpaces(end)]
    if next == 0xB1 || text[place - 2] == 0xB1 || text[place - 3] == 0xB1 { return true }
    guard language == .chinese, NumericText.isHan(next) else { return false }
    return isMeasureWord(at: text.skippingSpaces(end))
  }

  /// The index of the first decimal, if a decimal point follows the whole digits.
  private func fraction(after place: Int, wholeDigits: Int, isZero: Bool, _ options: DigitOptions) -> Int? {
    switch text[place] {
    case 0x2E where NumericText.isDigit(text[place + 1]), 0xB7 where NumericText.isDigit(text[place + 1]):
      return wholeDigits > 0 || text[place] == 0x2E ? place + 1 : nil
    case 0x2E where options.contains(.damage) && Self.meant(text[place + 1]) != nil && wholeDigits > 0:
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
    return isZero || point > place || options.contains(.damage) ? first : nil
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

  /// Reads `×10³`, `×10^-3`, `× 10-3`, `E-3` after a number, and 10⁶ as a power.
  private func readPower(_ numeral: inout Numeral) {
    let end = numeral.range.upperBound
    if numeral.value == 10, numeral.length == 2, let power = exponent(at: end, isPlainAllowed: true) {
      return apply(power, to: &numeral, base: 1)
    }
    if text[end] == 0x45 || text[end] == 0x65, text[end + 1] == 0x2D || text[end + 1] == 0x2B,
      let power = plainExponent(at: end + 1)
    {
      return apply(power, to: &numeral, base: numeral.value)
    }
    var place = text.skippingSpaces(end)
    guard text[place] == 0xD7 || text[place] == 0x78 || text[place] == 0x2A || text[place] == 0xB7 else {
      return
    }
    place = text.skippingSpaces(place + 1)
    guard text[place] == 0x31, text[place + 1] == 0x30 else { return }
    if let power = exponent(at: place + 2, isPlainAllowed: true) {
      apply(power, to: &numeral, base: numeral.value)
    } else if let power = lostExponent(at: place + 2) {
      numeral.isRepaired = true
      apply(power, to: &numeral, base: numeral.value)
    }
  }

  private func apply(_ power: (value: Int, end: Int), to numeral: inout Numeral, base: Double) {
    numeral.value = power.value < 0 ? base / powerOfTen(-power.value) : base * powerOfTen(power.value)
    numeral.range = numeral.range.lowerBound..<power.end
    numeral.isWhole = false
  }

  /// The exponent at an index: raised digits, or a minus and digits before a unit (10-5 mol/L).
  private func exponent(at start: Int, isPlainAllowed: Bool) -> (value: Int, end: Int)? {
    var place = start
    var sign = 1
    if text[place] == 0x2D | NumericText.raised {
      sign = -1
      place += 1
    } else if text[place] == 0x2B | NumericText.raised {
      place += 1
    }
    var value = 0
    let first = place
    while case let digit = text[place] ^ NumericText.raised, NumericText.isDigit(digit), place - first < 3 {
      value = value * 10 + Int(digit - 0x30)
      place += 1
    }
    if place > first { return (sign * value, place) }
    guard isPlainAllowed, text[start] == 0x2D, let plain = plainExponent(at: start) else { return nil }
    let next = text.skippingSpaces(plain.end)
    return unit(at: next)?.unit.dimension == "amount/volume" ? plain : nil
  }

  private func plainExponent(at start: Int) -> (value: Int, end: Int)? {
    var place = start + 1
    var value = 0
    while NumericText.isDigit(text[place]), place - start <= 2 {
      value = value * 10 + Int(text[place] - 0x30)
      place += 1
    }
    guard place > start + 1, !NumericText.isDigit(text[place]) else { return nil }
    return (text[start] == 0x2D ? -value : value, place)
  }

  /// The exponent that lost its raise: `2×105/mL` is 2×10⁵ per mL, but `×100` enlarges a hundred times.
  private func lostExponent(at start: Int) -> (value: Int, end: Int)? {
    var place = start
    var value = 0
    while NumericText.isDigit(text[place]), place - start < 3 {
      value = value * 10 + Int(text[place] - 0x30)
      place += 1
    }
    guard place > start, place - start <= 2, text[start] != 0x30 else { return nil }
    return (value, place)
  }
}
