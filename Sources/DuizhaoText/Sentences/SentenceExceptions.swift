/// What ICU's sentence boundaries get wrong in medical prose.
struct SentenceExceptions {
  private let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Words before a full stop that do not end a sentence.
  private static let abbreviations: Set<String> = [
    "al", "vs", "fig", "figs", "eq", "eqs", "no", "nos", "dr", "prof", "mr", "mrs", "ms", "st", "i.v", "i.p",
    "i.m", "s.c", "p.o",
    "i.e", "e.g", "cf", "approx", "ca", "spp", "sp", "subsp", "var", "ref", "refs", "tab", "vol", "pp", "ed",
    "eds", "u.s",
    "u.k", "jr", "sr", "inc", "ltd", "co", "dept", "univ", "b.i.d", "t.i.d", "q.d", "viz", "resp", "max",
    "min", "avg",
  ]

  /// Abbreviations after which a sentence may end all the same, if a capital follows.
  private static let mayEnd: Set<String> = [
    "al", "no", "sp", "spp", "min", "max", "u.s", "u.k", "inc", "ltd", "co", "ca", "ed",
  ]

  /// Whether a boundary that ICU sees at an offset is one.
  func allowsBreak(at offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    var end = offset
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end > 0 else { return false }
    if closesFullWidth(before: end, anyOf: ["；"]) || bytes[end - 1] == UInt8(ascii: ";") { return false }
    if bytes[end - 1] >= 0x80 || bytes[end - 1] == UInt8(ascii: "!") || bytes[end - 1] == UInt8(ascii: "?") {
      return closesFullWidth(before: end, anyOf: ["。", "！", "？", "．", "”", "’", "）", "】", "…"])
        || bytes[end - 1] < 0x80
    }
    // A line break inside a passage is no end by itself.
    guard let stop = lastStop(before: end) else { return false }
    if bytes[stop] != UInt8(ascii: ".") { return true }
    return !isAbbreviation(endingAt: stop, next: offset)
  }

  /// The offset of the stop before closing quotes and brackets, if there is one.
  private func lastStop(before end: Int) -> Int? {
    var index = end - 1
    while index > 0,
      [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*")]
        .contains(bytes[index])
    {
      index -= 1
    }
    return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[index]) ? index : nil
  }

  private func closesFullWidth(before end: Int, anyOf marks: [String]) -> Bool {
    marks.contains { mark in
      let width = mark.utf8.count
      return end >= width && bytes[end - width..<end].elementsEqual(mark.utf8)
    }
  }

  /// Whether the full stop belongs to an abbreviation, an initial or a number.
  private func isAbbreviation(endingAt stop: Int, next: Int) -> Bool {
    var start = stop
    while start > 0, bytes[start - 1].isASCIILetter || bytes[start - 1] == UInt8(ascii: ".") { start -= 1 }
    let word = String(decoding: bytes[start..<stop], as: UTF8.self).lowercased()
    let nextByte = next < bytes.count ? bytes[next] : 0
    let nextIsLower = nextByte >= 0x61 && nextByte <= 0x7A
    if word.isEmpty { return nextIsLower || isOCRPoint(stop: stop, next: next) }
    if word.count == 1, word != "i" || nextIsLower {
      // An initial of a genus or a name: E. coli, J. Smith; but "vitamin C. The …" ends.
      let isFirst = start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: "(")
      return isFirst && bytes[start] < 0x60 && (nextIsLower || !isFunctionWord(at: next))
    }
    if Self.abbreviations.contains(word) {
      return nextIsLower || !Self.mayEnd.contains(word) || !isFunctionWord(at: next) && word == "al"
    }
    return nextIsLower
  }

  /// `0. 05`, `0 . 0 5`: a decimal point with spaces that came in by scanning.
  private func isOCRPoint(stop: Int, next: Int) -> Bool {
    var before = stop - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    return before >= 0 && bytes[before].isASCIIDigit && next < bytes.count && bytes[next].isASCIIDigit
  }

  /// Whether a capitalised function word, which opens sentences, stands at an offset.
  private func isFunctionWord(at offset: Int) -> Bool {
    var end = offset
    while end < bytes.count, bytes[end].isASCIILetter { end += 1 }
    return end - offset >= 1
      && EnglishFunctionWords.contains(String(decoding: bytes[offset..<end], as: UTF8.self))
      || Self.openers.contains(String(decoding: bytes[offset..<end], as: UTF8.self))
  }

  private static let openers: Set<String> = [
    "Methods", "Results", "Conclusion", "Conclusions", "Objective", "However", "Moreover", "Compared",
    "Patients", "Therefore",
  ]

  /// Ends that ICU does not see: `patients.The`, `(P<0.05).Compared`, and full stops between Han characters.
  var furtherBreaks: [Int] {
    var breaks: [Int] = []
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "."), isGluedEnd(index) || isHanStop(index) { breaks.append(index + 1) }
      if bytes[index] == 0xEF, matches("．", at: index), !isDigit(before: index) || !isDigit(at: index + 3) {
        breaks.append(endOfClosers(index + 3))
      }
      if bytes[index] == 0xE3, matches("。", at: index) { breaks.append(endOfClosers(index + 3)) }
      if bytes[index] == 0xEF, matches("！", at: index) || matches("？", at: index) {
        breaks.append(endOfClosers(index + 3))
      }
    }
    return breaks
  }

  /// The offset after closing quotes and brackets.
  private func endOfClosers(_ index: Int) -> Int {
    var end = index
    while end < bytes.count {
      if matches("”", at: end) || matches("’", at: end) || matches("）", at: end) || matches("】", at: end)
        || matches("」", at: end)
        || matches("』", at: end)
      {
        end += 3
      } else if bytes[end] == UInt8(ascii: ")") || bytes[end] == UInt8(ascii: "\"") {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// A full stop after a word or bracket and right before a capitalised word: `patients.The`.
  private func isGluedEnd(_ stop: Int) -> Bool {
    guard stop > 1, stop + 2 < bytes.count else { return false }
    let before = bytes[stop - 1]
    let isLowerWord = before >= 0x61 && before <= 0x7A && bytes[stop - 2] >= 0x61 && bytes[stop - 2] <= 0x7A
    guard isLowerWord || before == UInt8(ascii: ")") || before == UInt8(ascii: "%") || before.isASCIIDigit
    else { return false }
    let next = bytes[stop + 1]
    let afterNext = bytes[stop + 2]
    guard next >= 0x41, next <= 0x5A else { return false }
    let startsWord = afterNext >= 0x61 && afterNext <= 0x7A || afterNext == 0x20
    guard startsWord else { return false }
    var start = stop
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    let word = String(decoding: bytes[start..<stop], as: UTF8.self)
    return !word.contains("www") && !word.contains("@") && !word.contains("/")
      && !Self.abbreviations.contains(word.lowercased())
  }

  /// A full stop between Chinese text: `疼痛.结果`.
  private func isHanStop(_ stop: Int) -> Bool {
    guard stop >= 3, stop + 1 < bytes.count else { return false }
    var next = stop + 1
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    guard next < bytes.count, isHanLead(bytes[next]) else { return false }
    let isHanBefore = bytes[stop - 1] >= 0x80 && isHanLead(bytes[stop - 3])
    return isHanBefore || bytes[stop - 1] == UInt8(ascii: ")") || bytes[stop - 1] == UInt8(ascii: "%")
  }

  private func isHanLead(_ byte: UInt8) -> Bool { byte >= 0xE4 && byte <= 0xE9 }

  private func isDigit(before index: Int) -> Bool { index > 0 && bytes[index - 1].isASCIIDigit }

  private func isDigit(at index: Int) -> Bool { index < bytes.count && bytes[index].isASCIIDigit }

  private func matches(_ mark: String, at index: Int) -> Bool {
    let width = mark.utf8.count
    return index + width <= bytes.count && bytes[index..<index + width].elementsEqual(mark.utf8)
  }
}
