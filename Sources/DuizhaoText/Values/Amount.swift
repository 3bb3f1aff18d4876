import DuizhaoModel

/// A number with its unit.
struct Amount {
  var numeral: Numeral
  var unit: Unit?
  /// Whether the unit is the per cent sign or its words.
  var isPercentage = false
  var range: Range<Int>

  static let percent = Unit(symbol: "%", dimension: "share", scale: 0.01)
}

extension ValueReader {
  /// The number at an index in any form that can be written there, with a sign if it is in digits.
  func numeral(at start: Int) -> Numeral? {
    let code = text[start]
    if NumericText.isDigit(code) || isDamagedStart(start) { return digits(at: start) }
    if code == 0x2D || code == 0x2B || code == 0x2E {
      let isSign = NumericText.isDigit(text[start + 1]) || text[start + 1] == 0x2E || isSetOff(start)
      return isSign ? signedDigits(at: start) : nil
    }
    if NumericText.isHan(code) { return hanNumeral(at: start) }
    return NumericText.isLetter(code) ? wordNumeral(at: start) : nil
  }

  /// The number at an index with its multiple (万, *million*) and its unit.
  func amount(at start: Int) -> Amount? {
    guard let plain = numeral(at: start) else { return nil }
    let numeral = scaled(plain)
    return measured(numeral)
  }

  /// A number with the unit that follows it.
  func measured(_ numeral: Numeral) -> Amount {
    let end = numeral.range.upperBound
    var amount = Amount(numeral: numeral, range: numeral.range)
    if let percent = percentEnd(at: end) {
      amount.unit = Amount.percent
      amount.isPercentage = true
      amount.range = numeral.range.lowerBound..<percent
    } else if let tenths = tenthsEnd(at: end) {
      amount.numeral.value *= 10
      amount.unit = Amount.percent
      amount.isPercentage = true
      amount.range = numeral.range.lowerBound..<tenths
    } else if text[end] == 0x2030 {
      amount.numeral.value /= 10
      amount.unit = Amount.percent
      amount.isPercentage = true
      amount.range = numeral.range.lowerBound..<end + 1
    } else if let reading = unitAfter(end, numeral) {
      amount.unit = reading.unit
      amount.range = numeral.range.lowerBound..<reading.end
      addHalf(&amount)
    }
    return amount
  }

  /// The index after a per cent sign or its words.
  func percentEnd(at index: Int) -> Int? {
    let place = text.skippingSpaces(index)
    if text[place] == 0x25 { return place + 1 }
    let start = text[place] == 0x2D ? place + 1 : place
    guard text[start] == 0x70 || text[start] == 0x4E2A else { return nil }
    for word in AmountWords.percent {
      if let end = text.end(ofWord: word, at: start) { return end }
    }
    return nil
  }

  /// The index after 成, ten per cent each (8成).
  private func tenthsEnd(at index: Int) -> Int? {
    guard text[index] == 0x6210, !AmountWords.afterTenths.contains(text[index + 1]) else { return nil }
    return index + 1
  }

  /// The unit after a number: at once, after spaces, or joined by a hyphen (*3-month*).
  private func unitAfter(_ end: Int, _ numeral: Numeral) -> UnitReading? {
    if text[end] == 0x2D, language == .english, NumericText.isLetter(text[end + 1]) {
      return unit(at: end + 1)
    }
    let start = text.skippingSpaces(end)
    guard start - end <= 2, let reading = unit(at: start) else { return nil }
    return isUnitTrusted(reading, after: numeral) ? reading : nil
  }

  /// Whether letters after a number are a unit there; *T* may be a cell, *m* or *a* the start of a name.
  private func isUnitTrusted(_ reading: UnitReading, after numeral: Numeral) -> Bool {
    switch reading.unit.dimension {
    // "3.0 T", "3 T MRI", but "3 T cells".
    case "magnetic field":
      return !numeral.isWhole
        || text.end(of: AmountWords.resonance, at: text.skippingSpaces(reading.end)) != nil
    case "voltage", "power", "force": return numeral.form == .digits
    default: return true
    }
  }

  /// Adds the half of 两年半.
  private func addHalf(_ amount: inout Amount) {
    let end = amount.range.upperBound
    guard amount.unit?.dimension == "time", text[end] == 0x534A else { return }
    amount.numeral.value += 0.5
    amount.range = amount.range.lowerBound..<end + 1
  }
}

enum AmountWords {
  static let percent = ["percentage points", "percentage point", "percent", "per cent", "个百分点"]
    .map([UInt32].init(scalars:))

  /// What makes 成 after a number another word (成功, 成人).
  static let afterTenths = Set("功人年为分立员熟长活组份员绩本品像果就".unicodeScalars.map(\.value))

  static let resonance = [UInt32](scalars: "mr")
  static let to = [UInt32](scalars: "to")
  static let and = [UInt32](scalars: "and")
  static let listJoining = ["and", "or", "和", "及", "与", "或", "、", "vs", "versus", "比"].map(
    [UInt32].init(scalars:)
  )
  static let between = [UInt32](scalars: "between")
}
