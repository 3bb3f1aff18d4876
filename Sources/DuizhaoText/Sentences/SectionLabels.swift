package import DuizhaoModel

/// A label that opens a part of a structured abstract.
package struct SectionLabel: Sendable, Hashable {
  /// The part.
  package var kind: SectionKind
  /// The label with its brackets, colon and the space after it, as UTF-8 offsets in the passage.
  package var range: Range<Int>
  /// Whether brackets, a colon or a line of its own prove the label.
  package var isMarked: Bool
  /// Whether it goes on as a sentence (结果显示, *Results showed*): a label only where the passage has no other of
  /// its kind and is structured besides.
  package var isProse = false
}

/// Finds the labels of structured abstracts (目的 方法 结果 结论, *Objective Methods Results Conclusion*).
///
/// A label stands at the start of a passage or after the end of a sentence. One with brackets or a colon is taken at
/// its word. A bare one (*Methods Sixty patients …*, 方法选取60例) counts only in company: with another label
/// of the passage, in the usual order.
package enum SectionLabels {
  /// The labels of a language, the longest first.
  private static let labels: [Language: [(text: [UInt8], kind: SectionKind)]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let labels = SectionKind.allCases.flatMap { kind in
        kind.labels(in: language).map { (Array($0.utf8), kind) }
      }
      return (language, labels.sorted { $0.0.count > $1.0.count })
    }
  )

  /// Words after which 结果, 方法 … are the subject of running text, not a label.
  private static let continuations = [
    "显示", "顯示", "表明", "发现", "發現", "提示", "证实", "说明", "证明", "学", "學", "的", "是", "如下", "上", "中",
  ]

  private static let englishContinuations: Set<String> = [
    "of", "show", "shows", "showed", "shown", "indicate", "indicated", "indicates", "suggest", "suggested",
    "suggests",
    "demonstrate", "demonstrated", "demonstrates", "revealed", "reveal", "reveals", "from", "is", "are",
    "was", "were", "for",
    "can", "and", "in", "obtained", "have", "has", "that", "drawn", "provide", "provided", "may", "could",
    "used", "such", "by",
    "with", "on", "or", "as", "showing", "found", "include", "included",
  ]

  /// Returns the labels of a passage in order.
  package static func labels(in passage: String, language: Language) -> [SectionLabel] {
    let bytes = Array(passage.utf8)
    var found: [SectionLabel] = []
    var index = 0
    var isStart = true
    var isEnd = false
    while index < bytes.count {
      if isStart || isAfterPause(bytes, at: index),
        let label = label(in: bytes, at: index, language: language),
        isStart || label.isMarked && !isOpening(bytes, at: index)
          || language == .chinese && isSpace(bytes, at: label.range.upperBound - 1)
      {
        found.append(label)
        index = label.range.upperBound
        isStart = false
        isEnd = endsSentence(bytes, at: lastScalarStart(bytes, before: index), isAfterEnd: false)
        continue
      }
      isEnd = endsSentence(bytes, at: index, isAfterEnd: isEnd)
      if !isSpace(bytes, at: index) { isStart = isEnd || isStart && isOpening(bytes, at: index) }
      index += scalarWidth(bytes[index])
    }
    return plausible(found)
  }

  /// Whether a space or comma stands before an offset: there a label needs a mark or a space after it.
  private static func isAfterPause(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index > 0 else { return false }
    return bytes[index - 1] == 0x20 || bytes[index - 1] == UInt8(ascii: ",")
      || index >= 3 && matches(Array("，".utf8), in: bytes, at: index - 3)
  }

  /// Bare labels count only where at least two different parts are labelled; of a kind the first counts.
  private static func plausible(_ labels: [SectionLabel]) -> [SectionLabel] {
    var result: [SectionLabel] = []
    for label in labels where !label.isProse && (label.isMarked || !result.contains { $0.kind == label.kind })
    {
      result.append(label)
    }
    guard Set(result.map(\.kind)).count >= 2 else { return result.filter(\.isMarked) }
    for label in labels where label.isProse && !result.contains(where: { $0.kind == label.kind }) {
      result.append(label)
    }
    return result.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The most bytes of brackets and spaces before a label: a passage of brackets would otherwise be read once for each.
  private static let longestDecoration = 64

  private static func label(in bytes: [UInt8], at start: Int, language: Language) -> SectionLabel? {
    var index = start
    var isBracketed = false
    let limit = min(bytes.count, start + longestDecoration)
    while index < limit, let width = openingBracket(bytes, at: index) {
      index += width
      isBracketed = true
    }
    while index < limit, isSpace(bytes, at: index) { index += scalarWidth(bytes[index]) }
    let begin = index
    for (text, kind) in labels[language] ?? [] where matches(text, in: bytes, at: begin) {
      var end = begin + text.count
      // ObjectiveTo, MethodsA: scanning lost the space.
      if language == .english, end < bytes.count, bytes[end] >= 0x61, bytes[end] <= 0x7A { continue }
      if language == .english, !(0x41...0x5A).contains(bytes[begin]) { continue }
      let afterWord = end
      var isMarked = isBracketed
      while end < bytes.count {
        if let width = closingMark(bytes, at: end) {
          isMarked = true
          end += width
        } else if isSpace(bytes, at: end) {
          end += scalarWidth(bytes[end])
        } else {
          break
        }
      }
      if end == bytes.count, !isMarked { return nil }
      let isProse =
        !isMarked && continuesAsProse(bytes, from: end, isApart: end > afterWord, language: language)
      if isProse, kind != .results { continue }
      return SectionLabel(kind: kind, range: start..<end, isMarked: isMarked, isProse: isProse)
    }
    return nil
  }

  /// Whether what follows a bare label shows that it is part of a sentence.
  private static func continuesAsProse(_ bytes: [UInt8], from index: Int, isApart: Bool, language: Language)
    -> Bool
  {
    switch language {
    case .chinese:
      if isApart { return false }
      return continuations.contains { matches(Array($0.utf8), in: bytes, at: index) }
    case .english:
      var end = index
      while end < bytes.count, bytes[end].isASCIILetter { end += 1 }
      let word = String(decoding: bytes[index..<end], as: UTF8.self)
      // "Methods We studied …" begins anew; "Methods of …" and "Results showed …" go on.
      return !word.isEmpty && bytes[index] >= 0x60 && englishContinuations.contains(word)
    }
  }

  private static func matches(_ text: [UInt8], in bytes: [UInt8], at index: Int) -> Bool {
    guard index + text.count <= bytes.count else { return false }
    for (offset, byte) in text.enumerated() where bytes[index + offset].lowercasedASCII != byte {
      return false
    }
    return true
  }

  /// The width of a bracket or emphasis mark that may stand before a label.
  private static func openingBracket(_ bytes: [UInt8], at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "*")
      || bytes[index] == UInt8(ascii: "(")
    {
      return 1
    }
    return ["【", "〔", "［", "（", "〖", "「"].contains { matches(Array($0.utf8), in: bytes, at: index) } ? 3 : nil
  }

  private static func isOpening(_ bytes: [UInt8], at index: Int) -> Bool {
    openingBracket(bytes, at: index) != nil
  }

  /// The width of a mark that closes a label.
  private static func closingMark(_ bytes: [UInt8], at index: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: ")"): return 1
    case UInt8(ascii: "."): return index + 1 < bytes.count && bytes[index + 1].isASCIIDigit ? nil : 1
    case 0xE2, 0xE3, 0xEF:
      return ["：", "】", "〕", "］", "）", "〗", "」", "。", "．", "—", "–"].contains {
        matches(Array($0.utf8), in: bytes, at: index)
      } ? 3 : nil
    default: return nil
    }
  }

  /// Whether the character at an offset ends a sentence, so that a label may follow; a closing bracket or quotation mark
  /// does where the character before it does.
  private static func endsSentence(_ bytes: [UInt8], at index: Int, isAfterEnd: Bool) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), 0x0A: return true
    case UInt8(ascii: "."): return !(index + 1 < bytes.count && bytes[index + 1].isASCIIDigit)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""):
      return isAfterEnd
    case 0xE2, 0xE3, 0xEF:
      if ["。", "！", "？", "；", "．"].contains(where: { matches(Array($0.utf8), in: bytes, at: index) }) {
        return true
      }
      return isAfterEnd && ["”", "）", "】", "’"].contains { matches(Array($0.utf8), in: bytes, at: index) }
    default: return false
    }
  }

  private static func lastScalarStart(_ bytes: [UInt8], before index: Int) -> Int {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private static func isSpace(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] <= 0x20 || matches([0xE3, 0x80, 0x80], in: bytes, at: index)
      || matches([0xC2, 0xA0], in: bytes, at: index)
  }

  private static func scalarWidth(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
