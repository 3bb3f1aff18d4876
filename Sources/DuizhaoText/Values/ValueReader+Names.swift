import DuizhaoModel

// Digits that are no values: names, references, numbering, telephone numbers.
extension ValueReader {
  /// The index after the name or word at an index, with its digits, hyphens and marks (IL-6, CD4+, C57BL/6J).
  func nameEnd(at start: Int) -> Int {
    var end = text.endOfLetters(start)
    if let word = text.word(start, end), isFollowedByOwnNumber(word, end, start) {
      return max(end, start + 1)
    }
    var hasDigit = false
    while end < text.count {
      let code = text[end]
      let next = text[end + 1]
      if NumericText.isLetter(code) || NumericText.isOffLine(code) {
        end += 1
      } else if NumericText.isDigit(code) {
        hasDigit = true
        end += 1
      } else if code == 0x2D,
        NumericText.isLetter(next) || NumericText.isDigit(next) || NumericText.isOffLine(next)
      {
        end += 1
      } else if code == 0x2E, NumericText.isDigit(text[end - 1]), NumericText.isDigit(next) {
        end += 1
      } else if code == 0x2F, NumericText.isLetter(next) || hasDigit && NumericText.isDigit(next) {
        end += 1
      } else if code == 0x2B || code == 0x27 || code == 0x5F, !NumericText.isHan(text[end - 1]) {
        end += 1
      } else if code == 0x40 || code == 0x3A && next == 0x2F && text[end + 2] == 0x2F {
        return endOfAddress(end)
      } else {
        break
      }
    }
    if let word = text.word(start, text.endOfLetters(start)), word == "www" || word == "doi" || word == "http"
    {
      return endOfAddress(end)
    }
    return max(end, start + 1)
  }

  /// Whether the number after a word is its own: OCR's *of120*, *day-3*, *type-2*.
  private func isFollowedByOwnNumber(_ word: String, _ end: Int, _ start: Int) -> Bool {
    if NumericText.isDigit(text[end]) { return NumberWords.glued.contains(word) }
    guard text[end] == 0x2D, NumericText.isDigit(text[end + 1]) else { return false }
    return NumberWords.numbered.contains(word)
  }

  private func endOfAddress(_ start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != 0x20, !NumericText.isHan(text[end]), text[end] != 0x3002,
      text[end] != 0x3B
    {
      end += 1
    }
    return end
  }

  /// The index after the digits at an index, where they are no number at all.
  func skippedNumber(at start: Int) -> Int? {
    var end = start
    while NumericText.isDigit(text[end]) { end += 1 }
    let length = end - start
    let before = text[start - 1]
    if text[end] == 0x40 || length >= 10 { return endOfAddress(end) }
    if isPhone(start, end) || isIdentifier(start, end) { return endOfAddress(end) }
    if before == 0x2D, NumericText.isHan(text[start - 2]), !PlaceMarks.beforeDash.contains(text[start - 2]) {
      return nameEnd(at: start)
    }
    // 1,25-(OH)2D3, 3,5-dimethyl: places in a molecule.
    var place = end
    while text[place] == 0x2C, NumericText.isDigit(text[place + 1]), !NumericText.isDigit(text[place + 3]) {
      place += NumericText.isDigit(text[place + 2]) ? 3 : 2
    }
    let next = text[place + 1]
    if place > end, text[place] == 0x2D, NumericText.isLetter(next) || NumericText.isHan(next) || next == 0x28
    {
      return place
    }
    if text[end] & ~NumericText.raised == 0x27 { return end + 1 }
    return isListNumber(start, end) ? end + 1 : nil
  }

  /// The index after a version or section number (1.2.3).
  func versionEnd(_ numeral: Numeral) -> Int? {
    var end = numeral.range.upperBound
    guard !numeral.isWhole else { return nil }
    while text[end] == 0x2E, NumericText.isDigit(text[end + 1]) {
      end += 1
      while NumericText.isDigit(text[end]) { end += 1 }
    }
    return end > numeral.range.upperBound ? end : nil
  }

  private func isPhone(_ start: Int, _ end: Int) -> Bool {
    guard text[start] == 0x30, (3...4).contains(end - start), text[end] == 0x2D else { return false }
    return (end + 1...end + 7).allSatisfy { NumericText.isDigit(text[$0]) }
  }

  /// A DOI, or a number after *No.*
  private func isIdentifier(_ start: Int, _ end: Int) -> Bool {
    if text[start] == 0x31, text[start + 1] == 0x30, text[start + 2] == 0x2E {
      var place = start + 3
      while NumericText.isDigit(text[place]) { place += 1 }
      if place - start >= 7, text[place] == 0x2F { return true }
    }
    let before = text.skippingSpaces(backFrom: start)
    return text.start(ofWord: PlaceMarks.number, endingAt: before) != nil
  }

  /// The index after the name that a number starts (5-HT, 3D, 18F-FDG); nil where it is a number.
  func nameEnd(afterNumber end: Int, _ reading: Reading) -> Int? {
    guard let value = reading.values.first, value.range.upperBound >= end else { return nil }
    if value.kind == .number, end - value.range.lowerBound <= 3, isMoleculeNumber(value.range) { return end }
    let last = value.range.upperBound
    let code = text[last]
    let next = text[last + 1]
    if NumericText.isLetter(code) {
      let isDimension =
        code == 0x44 && !NumericText.isLetter(next) && !NumericText.isDigit(next) && next != 0x2D
      if isDimension, value.kind == .number, (2...4).contains(value.numbers[0]) { return nil }
      // OCR glues words to numbers: 46cases, 120of.
      let wordEnd = text.endOfLetters(last)
      let isLowercase = (last..<wordEnd).allSatisfy { NumericText.isLowercase(text[$0]) }
      let isWord =
        isLowercase && wordEnd - last >= 4
        || text.word(last, wordEnd).map(NumberWords.glued.contains) ?? false
      return isWord ? nil : nameEnd(at: last)
    }
    guard code == 0x2D, value.unit == nil, !isLarge(value, end) else { return nil }
    if NumericText.isLetter(next) {
      let wordEnd = text.endOfLetters(last + 1)
      if let word = text.word(last + 1, wordEnd), NumberWords.hyphenated.contains(word) { return nil }
      return nameEnd(at: last + 1)
    }
    return NumericText.isHan(next) && hanNumeral(at: last + 1) == nil && value.kind == .number
      ? last + 1 : nil
  }

  /// Whether a number is too large for a name: *a 25,000-bed plan*, *a 3 million-dollar grant*.
  private func isLarge(_ value: TypedValue, _ end: Int) -> Bool {
    guard value.kind == .number, value.comparison == nil else { return false }
    let isInThousands = text[end - 4] == 0x2C && (end - 3..<end).allSatisfy { NumericText.isDigit(text[$0]) }
    return isInThousands || value.range.upperBound > end
  }

  /// Whether a bare number belongs to the name before it: 跨膜蛋白3, *kinase 2*.
  private func isMoleculeNumber(_ range: Range<Int>) -> Bool {
    guard NumericText.isDigit(text[range.lowerBound]) else { return false }
    let before = text.skippingSpaces(backFrom: range.lowerBound)
    let after = text.skippingSpaces(range.upperBound)
    if NumericText.isHan(text[before - 1]) {
      return before == range.lowerBound && !isMeasureWord(at: after)
        && PlaceMarks.molecules.contains { text.start(ofWord: $0, endingAt: before) != nil }
    }
    guard language == .english, before < range.lowerBound else { return false }
    let word = text.word(text.skippingWordBack(from: before), before)
    return word.map(PlaceWords.molecules.contains) ?? false
  }

  /// The index after a reference mark like [3,5-7]; nil for numbers that are stated in brackets.
  func referenceEnd(at start: Int) -> Int? {
    guard !NumericText.isDigit(text[start - 1]),
      text[start - 1] != 0x20 || !NumericText.isDigit(text[start - 2])
    else {
      return nil
    }
    var end = start + 1
    var run = 0
    while end - start < 40 {
      let code = text[end]
      if NumericText.isDigit(code) {
        run += 1
        if run > 3 { return nil }
      } else if code == 0x2C || code == 0x2D || code == 0x20 || code == 0x7E {
        run = 0
      } else {
        break
      }
      end += 1
    }
    return text[end] == 0x5D && end > start + 1 ? end + 1 : nil
  }

  /// The index after a number in parentheses that opens an item: (1) …; (2) ….
  func numberingEnd(at start: Int) -> Int? {
    var end = start + 1
    while NumericText.isDigit(text[end]) { end += 1 }
    guard (1...2).contains(end - start - 1), text[end] == 0x29, text[start + 1] != 0x30 else { return nil }
    let after = text[text.skippingSpaces(end + 1)]
    guard NumericText.isHan(after) || NumericText.isLetter(after) || after == 0x201C else { return nil }
    return isClauseStart(start) ? end + 1 : nil
  }

  /// Whether `1)`, `1.` or `1、` numbers an item here.
  private func isListNumber(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 2, text[start] != 0x30 else { return false }
    switch text[end] {
    case 0x29:
      let after = text[text.skippingSpaces(end + 1)]
      return !isInParentheses(start) && isClauseStart(start)
        && (NumericText.isHan(after) || NumericText.isLetter(after))
    case 0x2E: return text.skippingSpaces(backFrom: start) == 0 && !NumericText.isDigit(text[end + 1])
    case 0x3001: return text.skippingSpaces(backFrom: start) == 0 && !NumericText.isDigit(text[end + 1])
    default: return false
    }
  }

  /// Whether a parenthesis is open shortly before an index: the 60) of (12, 60) closes one.
  private func isInParentheses(_ index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 40), by: -1) {
      if text[place] == 0x28 { return true }
      if text[place] == 0x29 { return false }
    }
    return false
  }

  private func isClauseStart(_ start: Int) -> Bool {
    let before = text.skippingSpaces(backFrom: start)
    if before == 0 || PlaceMarks.clauseEnds.contains(text[before - 1]) { return true }
    if PlaceMarks.labels.contains(where: { text.start(ofWord: $0, endingAt: before) != nil }) { return true }
    return text.start(ofWord: AmountWords.and, endingAt: before) != nil
  }
}

enum PlaceMarks {
  static let clauseEnds = Set(":;,.。；：、，！？".unicodeScalars.map(\.value))
  /// What stands before a dash that is not part of a name: 3天-5天.
  static let beforeDash = Set("年月日天周岁时分秒例个次级期号".unicodeScalars.map(\.value))
  /// Labels of sections that a numbered item may follow at once.
  static let labels = [
    "目的", "方法", "结果", "结论", "methods", "results", "result", "conclusion", "conclusions", "objective",
  ]
  .map([UInt32].init(scalars:))
  /// What the number of a protein or gene stands after.
  static let molecules = ["蛋白", "因子", "激酶", "受体", "肽", "介素", "抗原", "亚基", "分子", "酶", "配体"]
    .map([UInt32].init(scalars:))
  static let number = [UInt32](scalars: "no.")
}
