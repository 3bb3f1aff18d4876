import DuizhaoModel

// Numbers in Chinese characters.
extension ValueReader {
  /// The number in Chinese numerals at an index, where it truly counts something.
  func hanNumeral(at start: Int) -> Numeral? {
    guard HanNumerals.value(text[start]) != nil, !HanNumerals.isNumeral(text[start - 1]),
      !isHanName(at: start)
    else { return nil }
    if let year = positionalHan(at: start) { return year }
    guard let numeral = rawHanNumeral(at: start) else { return nil }
    if numeral.length == 1, !isCounted(numeral) { return nil }
    if HanNumerals.chemical.contains(text[numeral.range.upperBound]) { return nil }
    return numeral
  }

  /// The number that Chinese numerals at an index spell (三百二十一), whatever it is there for.
  func rawHanNumeral(at start: Int) -> Numeral? {
    var total = 0.0
    var section = 0.0
    var digit: Double?
    var place = start
    loop: while place - start < 20, let sign = HanNumerals.value(text[place]) {
      switch sign {
      case .digit(let value):
        if digit != nil, digit != 0 { break loop }
        digit = Double(value)
      case .place(let value):
        // 千克 is a kilogram.
        if value == 1000, place > start, isKiloUnit(at: place) { break loop }
        section += (digit ?? (section == 0 ? 1 : 0)) * value
        digit = nil
      case .group(let value):
        total = (total + section + (digit ?? 0)) * value
        section = 0
        digit = nil
      }
      place += 1
    }
    let value = total + section + (digit ?? 0)
    guard place > start, value > 0 || text[start] == 0x96F6 || text[start] == 0x3007 else { return nil }
    return rough(Numeral(value: value, range: start..<place, form: .han))
  }

  /// A year or number written digit by digit (二〇一九).
  private func positionalHan(at start: Int) -> Numeral? {
    var value = 0.0
    var place = start
    var hasZero = false
    while case .digit(let digit)? = HanNumerals.value(text[place]), text[place] != 0x4E24, place - start < 16
    {
      value = value * 10 + Double(digit)
      hasZero = hasZero || digit == 0
      place += 1
    }
    let length = place - start
    guard length >= 2, hasZero && length >= 3 || length == 4 && text[place] == 0x5E74 else { return nil }
    return Numeral(value: value, range: start..<place, form: .han)
  }

  /// The numeral with 余, 多 or 几 after it (三十余例), if what it counts follows.
  func rough(_ numeral: Numeral) -> Numeral {
    let end =
      text[numeral.range.upperBound] == 0x20 && numeral.form == .digits
      ? numeral.range.upperBound + 1 : numeral.range.upperBound
    guard text[end] == 0x4F59 || text[end] == 0x591A || text[end] == 0x51E0 || text[end] == 0x9918,
      numeral.value >= 10 || numeral.form == .digits,
      isMeasureWord(at: end + 1) || unit(at: end + 1) != nil || HanNumerals.value(text[end + 1]) != nil
    else { return numeral }
    var numeral = numeral
    numeral.range = numeral.range.lowerBound..<end + 1
    numeral.isRough = true
    return numeral
  }

  /// Whether a single numeral counts what follows it (三例) or opens a range that does (三至五天).
  private func isCounted(_ numeral: Numeral) -> Bool {
    let end = numeral.range.upperBound
    if numeral.value == 1 { return isCountedOne(end) }
    // 二期 is stage II; 分三期 counts stages.
    if text[end] == 0x671F, !HanNumerals.beforeStages.contains(text[numeral.range.lowerBound - 1]) {
      return false
    }
    let counted = text.skippingSpaces(end)
    if isMeasureWord(at: counted) || unit(at: counted) != nil { return numeral.value != 0 }
    guard text[end] == 0x81F3 || text[end] == 0x5230 || text[end] == 0x7E || NumericText.isDash(text[end]),
      let other = rawHanNumeral(at: end + 1)
    else { return false }
    return isMeasureWord(at: other.range.upperBound) || unit(at: other.range.upperBound) != nil
  }

  /// 一 mostly means *a*, *same* or *once*; it counts only time and cases, and not after 每, 同, 这 ….
  private func isCountedOne(_ end: Int) -> Bool {
    guard text[end - 1] == 0x4E00, !HanNumerals.notBeforeOne.contains(text[end - 2]) else { return false }
    return HanNumerals.countedByOne.contains { text.end(of: $0, at: end) != nil }
  }

  /// Whether a word that Chinese counts with stands at an index.
  func isMeasureWord(at index: Int) -> Bool {
    guard HanNumerals.measureWords.contains(text[index]) else {
      return HanNumerals.longMeasureWords.contains { text.end(of: $0, at: index) != nil }
    }
    return !HanNumerals.notMeasured.contains { text.end(of: $0, at: index) != nil }
  }

  /// Whether the numeral at an index is part of a word (十二指肠, 三级医院).
  private func isHanName(at start: Int) -> Bool {
    HanNumerals.names.contains { text.end(of: $0, at: start) != nil }
  }

  /// Whether 千 at an index belongs to the unit after it (千克, 千卡).
  func isKiloUnit(at index: Int) -> Bool {
    text[index] == 0x5343 && HanNumerals.afterKilo.contains(text[index + 1])
  }

  /// Applies 万, 亿 and other multiples written after digits (1.5万, 161 万, 2.3 million).
  func scaled(_ numeral: Numeral) -> Numeral {
    var numeral = rough(numeral)
    if language == .english { return scaledInWords(numeral) }
    let start = groupStart(after: numeral.range.upperBound)
    var place = start
    var factor = 1.0
    loop: while place - start < 4, let sign = HanNumerals.value(text[place]),
      !isKiloUnit(at: place)
    {
      switch sign {
      case .digit: break loop
      case .place(let value), .group(let value): factor *= value
      }
      place += 1
    }
    guard place > start, numeral.form == .digits else { return numeral }
    numeral.multiply(by: factor)
    numeral.range = numeral.range.lowerBound..<place
    return rough(numeral)
  }

  /// Where a multiple may begin after digits: behind one blank, if 万 or 亿 stands there and is no part of a word.
  private func groupStart(after end: Int) -> Int {
    guard text[end] == 0x20, case .group? = HanNumerals.value(text[end + 1]), !isHanName(at: end + 1) else {
      return end
    }
    return end + 1
  }
}
