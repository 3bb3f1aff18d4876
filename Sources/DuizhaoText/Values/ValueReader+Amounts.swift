import DuizhaoModel

// Plain numbers, quantities, ranges, means and ratios.
extension ValueReader {
  /// The value that starts with the number at an index.
  func amountReading(at start: Int) -> Reading? {
    guard let first = amount(at: start) else { return nil }
    if let mean = meanDeviation(first) { return Reading(mean) }
    if let range = rangeValue(first) { return Reading(range) }
    if let ratio = ratio(first) { return Reading(ratio) }
    return Reading(single(first))
  }

  /// The value of one number with its unit.
  func single(_ amount: Amount) -> TypedValue {
    let kind: TypedValue.Kind =
      if amount.isPercentage {
        .percentage
      } else if let unit = amount.unit {
        unit.dimension == "time" ? .duration : .quantity
      } else {
        .number
      }
    var value = TypedValue(
      kind: kind,
      range: amount.range,
      numbers: [amount.numeral.value],
      unit: amount.unit,
      label: amount.numeral.isFraction ? "fraction" : nil,
      isRepaired: amount.numeral.isRepaired
    )
    compare(&value)
    if value.comparison == nil, amount.numeral.isRough { value.comparison = .about }
    nameLostP(&value)
    if isHeadless(value.range.lowerBound) { value.isRepaired = true }
    return value
  }

  /// Takes the comparison before or after a value into it.
  func compare(_ value: inout TypedValue) {
    if let before = comparison(before: value.range.lowerBound) {
      // "n=46" only states 46.
      value.comparison = before.comparison == .equal ? nil : before.comparison
      if before.comparison != .equal { value.range = before.start..<value.range.upperBound }
    } else if let after = comparison(after: value.range.upperBound) {
      value.comparison = after.comparison
      value.range = value.range.lowerBound..<after.end
    }
  }

  // MARK: - Mean and deviation

  private func meanDeviation(_ first: Amount) -> TypedValue? {
    let end = first.range.upperBound
    guard let (mark, isRepaired) = plusMinusEnd(at: text.skippingSpaces(end)),
      let second = amount(at: text.skippingSpaces(mark))
    else { return nil }
    var value = TypedValue(
      kind: .meanDeviation,
      range: first.range.lowerBound..<second.range.upperBound,
      numbers: numbers(first, second),
      unit: second.unit ?? first.unit,
      isRepaired: isRepaired || first.numeral.isRepaired || second.numeral.isRepaired
    )
    takeOuterUnit(&value)
    return value
  }

  /// The index after ±, or what is written for it (+-, +/-, 士).
  private func plusMinusEnd(at index: Int) -> (end: Int, isRepaired: Bool)? {
    switch text[index] {
    case 0xB1: return (index + 1, false)
    case 0x58EB: return (index + 1, true)
    case 0x2B where text[index + 1] == 0x2D: return (index + 2, false)
    case 0x2B where text[index + 1] == 0x2F && text[index + 2] == 0x2D: return (index + 3, false)
    default: return nil
    }
  }

  /// Takes the power and unit after a closing parenthesis into a value: (17.18±2.67)分, (5.2±1.3)×10⁹/L.
  private func takeOuterUnit(_ value: inout TypedValue) {
    let close = text.skippingSpaces(value.range.upperBound)
    let open = text.skippingSpaces(backFrom: value.range.lowerBound) - 1
    guard value.unit == nil, text[close] == 0x29, text[open] == 0x28, open >= lastEnd else { return }
    var outer = text.skippingSpaces(close + 1)
    if let power = power(at: outer), value.numbers.allSatisfy({ power.times($0).isFinite }) {
      value.numbers = value.numbers.map(power.times)
      value.range = open..<power.end
      outer = text.skippingSpaces(power.end)
    }
    if let percent = percentEnd(at: outer) {
      value.unit = Amount.percent
      value.range = open..<percent
    } else if let reading = unit(at: outer), outer == close + 1 || reading.end - outer > 1 {
      value.unit = reading.unit
      value.range = open..<reading.end
    }
  }

  /// The numbers of two amounts; a power or multiple written after the second is meant for both (5.2±1.3×10⁹,
  /// *14 to 22 million*).
  private func numbers(_ first: Amount, _ second: Amount) -> [Double] {
    let multiple = second.numeral.multiple
    if multiple > 1, first.numeral.multiple == 1, first.numeral.power == nil, first.unit == nil,
      first.numeral.form == .digits, first.numeral.value > 0,
      first.numeral.value < second.numeral.value / multiple
    {
      var numeral = first.numeral
      numeral.multiply(by: multiple)
      return [numeral.value, second.numeral.value]
    }
    guard let power = second.numeral.power, first.numeral.power == nil, first.numeral.form == .digits,
      power.times(first.numeral.value).isFinite
    else { return [first.numeral.value, second.numeral.value] }
    return [power.times(first.numeral.value), second.numeral.value]
  }

  // MARK: - Range

  private func rangeValue(_ first: Amount) -> TypedValue? {
    guard let (next, isExplicit) = rangeMarkEnd(after: first), let second = amount(at: next),
      isRange(first, second, isExplicit: isExplicit)
    else { return nil }
    var start = first.range.lowerBound
    if let between = wordStart(AmountWords.between, before: start) { start = between }
    var value = TypedValue(
      kind: .range,
      range: start..<second.range.upperBound,
      numbers: numbers(first, second),
      unit: second.unit ?? first.unit,
      isRepaired: first.numeral.isRepaired || second.numeral.isRepaired
    )
    takeOuterUnit(&value)
    if isHeadless(first.range.lowerBound) { value.isRepaired = true }
    return value
  }

  /// The index after the mark that joins a range; hyphens and commas join less surely than ~ and *to*.
  private func rangeMarkEnd(after first: Amount) -> (end: Int, isExplicit: Bool)? {
    let place = text.skippingSpaces(first.range.upperBound)
    // "8- to 12-week", "6-to-9-week"
    let word = text[place + 1] == 0x20 ? place + 2 : place + 1
    if text[place] == 0x2D, let to = text.end(of: AmountWords.to, at: word), !NumericText.isLetter(text[to]) {
      let next = text[to] == 0x2D ? to + 1 : text.skippingSpaces(to)
      return (next, true)
    }
    switch text[place] {
    case 0x7E, 0x81F3, 0x5230:
      return (text.skippingSpaces(place + 1), true)
    case 0x2D, NumericText.longDash:
      let after = NumericText.isDash(text[place + 1]) && text[place] != 0x2D ? place + 2 : place + 1
      return (text.skippingSpaces(after), false)
    default:
      if let to = text.end(ofWord: AmountWords.to, at: place) { return (text.skippingSpaces(to), true) }
      guard let and = text.end(ofWord: AmountWords.and, at: place),
        wordStart(AmountWords.between, before: first.range.lowerBound) != nil
      else { return nil }
      return (text.skippingSpaces(and), true)
    }
  }

  private func isRange(_ first: Amount, _ second: Amount, isExplicit: Bool) -> Bool {
    if let unit = first.unit, let other = second.unit, unit.dimension != other.dimension { return false }
    if first.unit != nil, second.unit == nil { return false }
    return isExplicit || first.numeral.value < second.numeral.value
  }

  /// The index where a word before an index starts.
  func wordStart(_ word: [UInt32], before index: Int) -> Int? {
    let start = text.start(ofWord: word, endingAt: text.skippingSpaces(backFrom: index))
    return start.flatMap { $0 >= lastEnd ? $0 : nil }
  }

  // MARK: - Ratio

  private func ratio(_ first: Amount) -> TypedValue? {
    guard first.unit == nil, first.numeral.form == .digits else { return nil }
    let mark = text.skippingSpaces(first.range.upperBound)
    guard text[mark] == 0x3A || text[mark] == 0x2F else { return nil }
    let next = text.skippingSpaces(mark + 1)
    guard NumericText.isDigit(text[next]), let second = amount(at: next), !isNamed(second) else { return nil }
    // "组1: 20例": a label and its content, not a ratio.
    if next > mark + 1, text[mark] == 0x3A, mark == first.range.upperBound { return nil }
    var value = TypedValue(
      kind: .ratio,
      range: first.range.lowerBound..<second.range.upperBound,
      numbers: [first.numeral.value, second.numeral.value],
      unit: second.unit,
      isRepaired: first.numeral.isRepaired || second.numeral.isRepaired
    )
    compare(&value)
    return value
  }

  private func isNamed(_ amount: Amount) -> Bool {
    let end = amount.range.upperBound
    return amount.unit == nil && NumericText.isLetter(text[end])
  }
}
