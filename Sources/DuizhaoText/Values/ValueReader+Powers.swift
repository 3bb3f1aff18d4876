import DuizhaoModel

// Powers of ten.
extension ValueReader {
  /// A power of ten: its exponent, the index after it, and whether it lost its raise.
  struct Power {
    var exponent: Int
    var end: Int
    var isRepaired = false

    /// A value times the power.
    func times(_ value: Double) -> Double {
      exponent < 0 ? value / powerOfTen(-exponent) : value * powerOfTen(exponent)
    }
  }

  /// Reads `×10³`, `×10^-3`, `× 10-3`, `E-3` after a number, and 10⁶ as a power.
  func readPower(_ numeral: inout Numeral) {
    let end = numeral.range.upperBound
    if numeral.value == 10, numeral.length == 2, let power = exponent(at: end) {
      return apply(power, to: &numeral, base: 1)
    }
    if text[end] == 0x45 || text[end] == 0x65, text[end + 1] == 0x2D || text[end + 1] == 0x2B,
      let power = plainExponent(at: end + 1)
    {
      return apply(power, to: &numeral, base: numeral.value)
    }
    guard let power = power(at: end) else { return }
    apply(power, to: &numeral, base: numeral.value)
    numeral.power = power
  }

  /// The power that a times sign at an index joins to what stands before it.
  func power(at index: Int) -> Power? {
    var place = text.skippingSpaces(index)
    guard text[place] == 0xD7 || text[place] == 0x78 || text[place] == 0x2A || text[place] == 0xB7 else {
      return nil
    }
    place = text.skippingSpaces(place + 1)
    guard text[place] == 0x31, text[place + 1] == 0x30 else { return nil }
    return exponent(at: place + 2) ?? lostExponent(at: place + 2)
  }

  private func apply(_ power: Power, to numeral: inout Numeral, base: Double) {
    let value = power.times(base)
    guard value.isFinite else { return }
    numeral.value = value
    numeral.range = numeral.range.lowerBound..<power.end
    numeral.isWhole = false
    numeral.isRepaired = numeral.isRepaired || power.isRepaired
  }

  /// The exponent at an index: raised digits, or a minus and digits before a unit (10-5 mol/L).
  private func exponent(at start: Int) -> Power? {
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
    if place > first { return Power(exponent: sign * value, end: place) }
    guard text[start] == 0x2D, let plain = plainExponent(at: start) else { return nil }
    let next = text.skippingSpaces(plain.end)
    return unit(at: next)?.unit.dimension == "amount/volume" ? plain : nil
  }

  private func plainExponent(at start: Int) -> Power? {
    var place = start + 1
    var value = 0
    while NumericText.isDigit(text[place]), place - start <= 2 {
      value = value * 10 + Int(text[place] - 0x30)
      place += 1
    }
    guard place > start + 1, !NumericText.isDigit(text[place]) else { return nil }
    return Power(exponent: text[start] == 0x2D ? -value : value, end: place)
  }

  /// The exponent that lost its raise: `2×105/mL` is 2×10⁵ per mL, but `×100` enlarges a hundred times.
  private func lostExponent(at start: Int) -> Power? {
    var place = start
    var value = 0
    while NumericText.isDigit(text[place]), place - start < 3 {
      value = value * 10 + Int(text[place] - 0x30)
      place += 1
    }
    guard place > start, place - start <= 2, text[start] != 0x30 else { return nil }
    return Power(exponent: value, end: place, isRepaired: true)
  }
}
