import DuizhaoModel

extension AffiliationReader {
  /// 第一 … 第二十, 第3.
  func chineseOrdinals() -> [Fact<Int>] {
    all(of: ["第"]).compactMap { place in
      var end = place.upperBound
      var value = 0
      while end + 3 <= bytes.count,
        let digit = Self.numerals[String(decoding: bytes[end..<end + 3], as: UTF8.self)]
      {
        value =
          digit == 10
          ? max(value, 1) * 10 : value % 10 == 0 && value >= 10 ? value + digit : value * 10 + digit
        end += 3
      }
      if end == place.upperBound {
        while isDigit(end), end - place.upperBound < 4 {
          value = value * 10 + Int(bytes[end] - 0x30)
          end += 1
        }
      }
      return value > 0 ? Fact(value: value, range: place.lowerBound..<end) : nil
    }
  }

  private static let numerals: [String: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  /// English numbers in names: words up to *Twentieth*, digits with an ending or after *No*.
  func englishOrdinals() -> [Fact<Int>] {
    var result: [Fact<Int>] = []
    var index = 0
    while index < lower.count {
      if let found = englishOrdinal(at: index) {
        result.append(found)
        index = found.range.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  private func englishOrdinal(at index: Int) -> Fact<Int>? {
    if isDigit(index), !isDigit(index - 1) {
      var end = index
      var value = 0
      while isDigit(end), end - index < 4 {
        value = value * 10 + Int(lower[end] - 0x30)
        end += 1
      }
      let isOrdinal = Self.endings.contains { matches($0, at: end) } && !isLetter(end + 2)
      let isNumbered =
        index >= 2
        && Self.signs.contains { sign in index >= sign.count && matches(sign, at: index - sign.count) }
      return isOrdinal || isNumbered ? Fact(value: value, range: index..<(isOrdinal ? end + 2 : end)) : nil
    }
    // Glued text: a capital begins a word too (TheSecondAffiliated).
    guard isLetter(index), !isLetter(index - 1) || (0x41...0x5A).contains(bytes[index]) else { return nil }
    for (value, word) in Self.words where matches(word, at: index) {
      let end = index + word.count
      if isLetter(end), !(0x41...0x5A).contains(bytes[end]) { continue }
      return Fact(value: value, range: index..<end)
    }
    return nil
  }

  private static let endings = ["st", "nd", "rd", "th"].map { Array($0.utf8) }
  private static let signs = ["no. ", "no.", "no ", "number "].map { Array($0.utf8) }

  private static let words: [(value: Int, word: [UInt8])] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
  ].enumerated().map { ($0 + 1, Array($1.utf8)) }
}
