import DuizhaoModel

// What scanning makes of numbers.
extension ValueReader {
  /// The digit that a letter was before it was misread.
  static func meant(_ code: UInt32) -> UInt32? {
    switch code {
    case 0x4F, 0x6F: 0
    case 0x6C, 0x49: 1
    default: nil
    }
  }

  /// Whether a letter at an index stands for the digit that a number starts with (O.79, l38 days, lμL).
  func isDamagedStart(_ place: Int) -> Bool {
    guard text[place] != 0x49, Self.meant(text[place]) != nil, !NumericText.isLetter(text[place - 1]) else {
      return false
    }
    if text[place + 1] == 0x2E { return NumericText.isDigit(text[place + 2]) }
    guard text[place] == 0x6C, text[place - 1] != 0x2D else { return false }
    if isUnitAfterOne(place + 1) { return true }
    var end = place + 1
    while end - place < 12, NumericText.isDigit(text[end]) || text[end] == 0x4F { end += 1 }
    return end - place >= 3 && !NumericText.isLetter(text[end]) && text[end] != 0x2D
  }

  /// Whether a unit that no l belongs to stands at an index: lμL, lmm.
  func isUnitAfterOne(_ index: Int) -> Bool {
    text[index] == 0x3BC || DamageWords.units.contains { text.end(ofWord: $0, at: index) != nil }
  }

  /// Whether the letter at an index stands for a digit inside or at the end of a number (2O15, 6OO, 1O2).
  func isDamagedDigit(_ place: Int) -> Bool {
    var start = place
    while place - start < 12, isDigitLike(text[start - 1]) { start -= 1 }
    var end = place + 1
    while end - place < 12, isDigitLike(text[end]) { end += 1 }
    let before = text[start - 1]
    let after = text[end]
    guard !NumericText.isLetter(before), !NumericText.isLetter(after), after != 0x2B,
      before != 0x2D || !NumericText.isLetter(text[start - 2]) || isDigitLike(text[start - 2]),
      after != 0x2D || isDigitLike(text[end + 1])
    else { return false }
    // Only one letter at the end may be a unit or a mark: it needs what follows numbers.
    let isInside = (place + 1..<max(end, place + 1)).contains { NumericText.isDigit(text[$0]) }
    let isZero = text[place] == 0x4F || end - start > 2 && text[place] == 0x6F
    return isInside || isNumberEnd(end) || isZero && Self.afterNumber.contains(after)
  }

  private func isDigitLike(_ code: UInt32) -> Bool { NumericText.isDigit(code) || Self.meant(code) != nil }

  /// What may stand at once after a number: the end of the text, marks of lists, brackets and ranges.
  private static let afterNumber: Set<UInt32> = [0, 0x2D, 0x7E, 0x2014, 0x2C, 0x3B, 0x3A, 0x29, 0x2F, 0xB1]

  /// Whether what stands at an index ends a number rather than a name: a point, %, or 例 after 1O.
  private func isNumberEnd(_ place: Int) -> Bool {
    let next = text[place]
    if next == 0x2E || next == 0x25 || NumericText.isHan(next) { return true }
    return next == 0x20 && NumericText.isLowercase(text[place + 1])
  }

  /// Whether the 0 at an index is a parenthesis misread: 差异有统计学意义0 (P<0.05).
  func isStrayZero(at start: Int) -> Bool {
    guard text[start] == 0x30, text[start + 1] == 0x20 || text[start + 1] == 0x28 else { return false }
    var next = text.skippingSpaces(start + 1)
    while text[next] == 0x28 || text[next] == 0x20 { next += 1 }
    guard NumericText.lowercase(text[next]) == 0x70,
      Comparisons.sign(text, at: text.skippingSpaces(next + 1)) != nil
    else { return false }
    let before = text.skippingSpaces(backFrom: start)
    let last = text[before - 1]
    if NumericText.isHan(last) { return !DamageWords.beforeZero.contains(last) }
    return last == 0xB7 || last == 0x29
      || NumericText.isLetter(last)
        && !(text.word(text.skippingWordBack(from: before), before).map(PlaceWords.beforeMinus.contains)
          ?? false)
  }

  /// Whether what stands around a whole number shows that it is none: *Gr×3* was Grx3, *LVEF 1≤45%* has no 1.
  func isStray(_ range: Range<Int>) -> Bool {
    if text[range.lowerBound - 1] == 0xD7, NumericText.isLetter(text[range.lowerBound - 2]) { return true }
    guard let sign = Comparisons.sign(text, at: range.upperBound), sign.comparison != .equal else {
      return false
    }
    return NumericText.isDigit(text[sign.end]) && text[range.lowerBound - 1] == 0x20
  }

  /// Whether a number starts as none does: with a point that was a mark of a list (.50~250), with a zero (016).
  func isHeadless(_ start: Int) -> Bool {
    if text[start] == 0x2E || text[start - 1] == 0x2E && NumericText.isDigit(text[start]) { return true }
    return text[start] == 0x30 && NumericText.isDigit(text[start + 1])
  }

  /// The index after a section label that scanning glued to the word after it (MethodsNinety rats).
  func gluedLabelEnd(at start: Int) -> Int? {
    guard language == .english, NumericText.isUppercase(text[start]), !NumericText.isLetter(text[start - 1])
    else { return nil }
    for label in PlaceMarks.labels {
      if let end = text.end(of: label, at: start), NumericText.isUppercase(text[end]),
        NumericText.isLowercase(text[end + 1])
      {
        return end
      }
    }
    return nil
  }

  /// Makes a comparison that only P values have a P value, where the P was lost: (/<0.01), (ΔP<0.05).
  func nameLostP(_ value: inout TypedValue) {
    guard value.kind == .number, let comparison = value.comparison, comparison != .about,
      Comparisons.sign(text, at: value.range.lowerBound) != nil,
      DamageWords.levels.contains(value.numbers[0])
    else { return }
    let before = text.skippingSpaces(backFrom: value.range.lowerBound)
    let last = text[before - 1]
    let isP =
      NumericText.lowercase(last) == 0x70 && !NumericText.isHan(text[before - 2])
      && text[before - 2] >= 0x80
    guard
      isP
        || last != 0 && !NumericText.isHan(last) && !NumericText.isLetter(last)
          && !NumericText.isDigit(last) && last != 0x29 && last != 0x25
    else { return }
    value.kind = .pValue
    value.isRepaired = true
  }

  /// The index after the digits that a space parts from the zeros of a P value (P<0.00 001).
  func zeroTail(_ numeral: Numeral, _ end: Int) -> Int? {
    guard numeral.value == 0, !numeral.isWhole, text[end] == 0x20, text[end + 1] == 0x30 else { return nil }
    var place = end + 1
    while NumericText.isDigit(text[place]) { place += 1 }
    return place
  }

  /// The index after the remains of a number that scanning broke (P<0.:05).
  func brokenNumberEnd(_ end: Int) -> Int? {
    var place = end
    while text[place] == 0x2E || text[place] == 0x3A || text[place] == 0xB7 { place += 1 }
    guard place > end, NumericText.isDigit(text[place]) else { return nil }
    while NumericText.isDigit(text[place]) { place += 1 }
    return place
  }
}

enum DamageWords {
  /// What a true 0 stands after.
  static let beforeZero = Set("为是于至到达分级期从由约占共和与及或、".unicodeScalars.map(\.value))

  /// Units that the digit 1 is glued to; with an l before them they are no words.
  static let units = ["mm", "cm", "ml", "mg", "kg"].map([UInt32].init(scalars:))

  /// The levels of significance.
  static let levels: Set<Double> = [0.05, 0.01, 0.001, 0.005, 0.0001]
}
