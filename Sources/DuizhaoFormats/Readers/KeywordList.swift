import DuizhaoModel

/// Splits a list of keywords at whatever its author put between them.
///
///     骨质疏松症, 病因学, 铁          →   骨质疏松症 | 病因学 | 铁
///     hepatitis B, chronic; HBV      →   hepatitis B, chronic | HBV
///     骨量 骨转换 铁代谢               →   骨量 | 骨转换 | 铁代谢
struct KeywordList {
  /// What separates the keywords of a list, from the most to the least certain.
  private enum Separator {
    case semicolon, comma, plainComma, wideSpace, hanSpace

    func divides(_ scalars: PassageScalars, at index: Int) -> Bool {
      let value = scalars[index]
      switch self {
      case .semicolon: return value == 0x3B || value == 0xFF1B
      case .comma:
        guard value.isSeparator || value == 0x7C else { return false }
        // 1,25-dihydroxyvitamin D is one.
        return !(value == 0x2C && scalars[index - 1].isDigit && scalars[index + 1].isDigit)
      case .plainComma: return value == 0x2C || value == 0xFF0C
      case .wideSpace:
        return value == 0x09 || value == 0x3000 || value.isBlank && scalars[index + 1].isBlank
      case .hanSpace: return value.isBlank && (scalars[index - 1].isHan || scalars[index + 1].isHan)
      }
    }
  }

  /// The keywords in the lines of a list, in order.
  static func keywords(in lines: [MarkedText], areItems: Bool = false) -> [MappedText] {
    var joined = MarkedText()
    for line in lines { joined.appendLine(line) }
    let scalars = PassageScalars(joined)
    if lines.count > 1,
      areItems || separator(of: scalars).map({ $0 == .hanSpace || $0 == .wideSpace }) ?? true
    {
      return lines.flatMap { keywords(in: [$0]) }
    }
    guard let separator = separator(of: scalars) else { return finish([joined.text]) }
    return finish(split(joined.text, scalars, at: separator))
  }

  /// Splits a list that only spaces divide by what the other language's list says about it.
  ///
  /// *Bone mass Wnt/Notch Iron* beside 骨量;Wnt/Notch;铁: a capital after a small letter and an item that both lists
  /// hold begin keywords; taken only where the counts then agree.
  static func split(_ keyword: MappedText, beside other: [MappedText]) -> [MappedText]? {
    guard other.count > 1 else { return nil }
    for rule in CapitalRule.allCases {
      if let items = split(keyword, beside: other, by: rule) { return items }
    }
    return nil
  }

  /// Divides a list otherwise where only that gives as many keywords as the other language has.
  ///
  /// *stress, emotion; aromatherapy* beside three keywords is divided at the commas too; 大、小孢子发生 beside
  /// *mega- and microsporogenesis* is one.
  static func divided(_ keywords: [MappedText], list: MappedText?, into count: Int) -> [MappedText]? {
    guard keywords.count != count else { return nil }
    if keywords.count < count {
      // One that is missing is more likely lost than hidden behind a comma (Diabetes mellitus, type 2).
      guard count - keywords.count >= 2 else { return nil }
      let isList = keywords.contains { $0.string.count { $0 == "," || $0 == "，" } >= 3 }
      let parts = keywords.flatMap { keyword in
        finish(split(keyword, PassageScalars(MarkedText(text: keyword)), at: .comma))
      }
      return parts.count == count || isList ? parts : nil
    }
    guard let list, list.string.contains("、") else { return nil }
    let scalars = PassageScalars(MarkedText(text: list))
    guard separator(of: scalars) == .comma else { return nil }
    let parts = finish(split(list, scalars, at: .plainComma))
    return parts.count == count ? parts : nil
  }

  /// Which capitals begin keywords.
  private enum CapitalRule: CaseIterable {
    case afterSmallLetter, all
  }

  private static func split(
    _ keyword: MappedText,
    beside other: [MappedText],
    by rule: CapitalRule
  ) -> [MappedText]? {
    let shared = Set(other.map { $0.string.lowercased() })
    let scalars = PassageScalars(MarkedText(text: keyword))
    var words: [Range<Int>] = []
    var start = 0
    for index in 0...scalars.count where index == scalars.count || scalars[index].isBlank {
      if start < index { words.append(start..<index) }
      start = index + 1
    }
    var items: [Range<Int>] = []
    var lastIsShared = false
    for word in words {
      let isShared = shared.contains(scalars.string(word).lowercased())
      let isCapital = scalars[word.lowerBound].isUppercaseASCII
      let follows =
        items.last.map { scalars[wordStart(scalars, endingAt: $0.upperBound)].isLowercaseASCII } ?? true
      if let last = items.last, !isShared, !lastIsShared, !(isCapital && (follows || rule == .all)) {
        items[items.count - 1] = last.lowerBound..<word.upperBound
      } else {
        items.append(word)
      }
      lastIsShared = isShared
    }
    guard items.count == other.count else { return nil }
    return items.map { keyword.slice(scalars.bytes($0)) }
  }

  private static func wordStart(_ scalars: PassageScalars, endingAt end: Int) -> Int {
    var index = end - 1
    while index > 0, !scalars[index - 1].isBlank { index -= 1 }
    return index
  }

  private static func separator(of scalars: PassageScalars) -> Separator? {
    guard let last = scalars.values.lastIndex(where: isText) else { return nil }
    for separator in [Separator.semicolon, .comma, .wideSpace, .hanSpace] {
      var found = false
      forEachOutside(scalars, separator) { index in
        if index < last, separator.divides(scalars, at: index) { found = true }
      }
      if found { return separator }
    }
    return nil
  }

  private static func split(
    _ text: MappedText,
    _ scalars: PassageScalars,
    at separator: Separator
  ) -> [MappedText] {
    var items: [MappedText] = []
    var start = 0
    forEachOutside(scalars, separator) { index in
      guard separator.divides(scalars, at: index) else { return }
      if start < index { items.append(text.slice(scalars.bytes(start..<index))) }
      start = index + 1
    }
    if start < scalars.count { items.append(text.slice(scalars.bytes(start..<scalars.count))) }
    return items
  }

  /// Visits the scalars that stand in no parentheses; a semicolon divides in parentheses too.
  private static func forEachOutside(
    _ scalars: PassageScalars,
    _ separator: Separator,
    _ visit: (Int) -> Void
  ) {
    var depth = 0
    for index in 0..<scalars.count {
      switch scalars[index] {
      case 0x28, 0xFF08: depth += 1
      case 0x29, 0xFF09: depth = max(0, depth - 1)
      default: if depth == 0 || separator == .semicolon { visit(index) }
      }
    }
  }

  private static func hasText(after index: Int, in scalars: PassageScalars) -> Bool {
    scalars.values[(index + 1)...].contains(where: isText)
  }

  private static func isText(_ value: UInt32) -> Bool {
    !value.isBlank && !value.isSeparator && value != 0x3002 && value != 0x2E
  }

  /// Trims keywords, drops what is empty, and ends the list where a sentence stands in it.
  private static func finish(_ items: [MappedText]) -> [MappedText] {
    var result: [MappedText] = []
    for item in items {
      let scalars = PassageScalars(MarkedText(text: item))
      if let stop = scalars.values.firstIndex(of: 0x3002), hasText(after: stop, in: scalars) {
        let word = trimmed(item, scalars, 0..<stop)
        if !word.isEmpty { result.append(word) }
        return result
      }
      if item.count > 90, let change = scriptChange(in: scalars) {
        return result + [trimmed(item, scalars, 0..<change)]
      }
      let word = trimmed(item, scalars, 0..<scalars.count)
      guard !word.isEmpty else { continue }
      guard word.count <= 300 else { return result }
      if let end = Vocabulary.classifications.firstMatch(in: word.string) {
        let rest = word.slice(0..<end)
        let own = PassageScalars(MarkedText(text: rest))
        let before = trimmed(rest, own, 0..<own.count)
        return before.isEmpty ? result : result + [before]
      }
      result.append(word)
    }
    return result
  }

  /// Where text of the other script is glued to a keyword.
  private static func scriptChange(in scalars: PassageScalars) -> Int? {
    guard let first = scalars.values.first(where: { $0.isHan || $0.isLatin }) else { return nil }
    guard let change = scalars.values.firstIndex(where: { first.isHan ? $0.isLatin : $0.isHan }) else {
      return nil
    }
    return change >= 2 && scalars.count - change >= 30 ? change : nil
  }

  private static func trimmed(_ item: MappedText, _ scalars: PassageScalars, _ range: Range<Int>)
    -> MappedText
  {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isEdge(scalars[lower]) { lower += 1 }
    while lower < upper, isEdge(scalars[upper - 1]) || scalars[upper - 1] == 0x2E { upper -= 1 }
    // The heading of the introduction, glued to the last keyword.
    if upper - lower > 3, ["前言", "引言"].contains(scalars.string(upper - 2..<upper)) { upper -= 2 }
    return item.slice(scalars.bytes(lower..<upper))
  }

  private static func isEdge(_ value: UInt32) -> Bool {
    value.isBlank || value.isSeparator || value == 0x3002 || value == 0x3A || value == 0xFF1A
  }
}

extension UInt32 {
  var isUppercaseASCII: Bool { self >= 0x41 && self <= 0x5A }
  var isLowercaseASCII: Bool { self >= 0x61 && self <= 0x7A }
}
