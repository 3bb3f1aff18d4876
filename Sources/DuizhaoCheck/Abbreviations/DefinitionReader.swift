import DuizhaoModel
import DuizhaoText

/// Finds the definitions of a sentence.
///
/// Understood are *full form (SHORT)*, *full form [SHORT]*, *SHORT (full form)*, 全称（SHORT）, 全称（full form, SHORT）,
/// *full form (SHORT, 全称)*, 简称SHORT and *hereinafter SHORT*.
struct DefinitionReader {
  private let text: NarrowText
  private let language: Language
  /// Where terms of the glossary end, with their starts: a Chinese full form is best cut there.
  private let terms: [Int: Int]
  private let known: KnownAbbreviations

  init(_ sentence: Sentence, text: NarrowText, known: KnownAbbreviations) {
    self.text = text
    self.known = known
    language = sentence.language
    var terms: [Int: Int] = [:]
    for term in sentence.terms {
      let range = text.characters(term.range)
      terms[range.upperBound] = range.lowerBound
    }
    self.terms = terms
  }

  /// The definitions, in order.
  var definitions: [AbbreviationDefinition] {
    let groups = text.groups
    return (groups.flatMap { definitions(in: $0) } + announced(outside: groups))
      .sorted { $0.shortRange.lowerBound < $1.shortRange.lowerBound }
  }

  // MARK: Brackets

  private func definitions(in group: NarrowText.Group) -> [AbbreviationDefinition] {
    let parts = text.parts(of: group.content).map(withoutAnnouncement)
    guard !parts.isEmpty else { return [] }
    let shorts = parts.filter { ShortForm.isPlausible(text.scalars[$0]) }
    guard !shorts.isEmpty else { return reversed(group, parts) }
    let others = parts.filter { !shorts.contains($0) }
    for short in shorts {
      if let found = definition(short, beside: others, in: group) { return [found] }
    }
    guard shorts.count == 1, let short = shorts.first else { return [] }
    return unexplained(short, beside: others, in: group).map { [$0] } ?? []
  }

  /// A definition whose letters are explained by words in the brackets or before them.
  private func definition(
    _ part: Range<Int>,
    beside others: [Range<Int>],
    in group: NarrowText.Group
  ) -> AbbreviationDefinition? {
    let short = ShortForm(text.string(part))
    for other in others {
      guard let match = match(short, whole: other) else { continue }
      let start = startOfFullForm(before: group.range.lowerBound)
      var found = make(short, part, from: start ?? group.range.lowerBound, to: group.range.upperBound)
      found.full = start.map { text.string(text.trimmed($0..<group.range.lowerBound)) }
      found.explain(match, english: text.string(other))
      return found
    }
    guard let end = endOfLatin(before: group.range.lowerBound),
      let match = LetterMatch.fullForm(of: short.letters, endingAt: end, in: text),
      match.missing.isEmpty || others.allSatisfy(isHan)
    else { return nil }
    var found = make(short, part, from: match.start, to: group.range.upperBound)
    found.full = text.string(match.start..<end)
    found.explain(match, english: text.string(match.start..<end))
    return found
  }

  /// A definition whose letters nothing explains: 全称（SHORT）, or a short form of other origin.
  private func unexplained(
    _ part: Range<Int>,
    beside others: [Range<Int>],
    in group: NarrowText.Group
  ) -> AbbreviationDefinition? {
    let short = ShortForm(text.string(part))
    let isDoubtful = short.key.unicodeScalars.count(where: \.isCapital) < 2 && known[short] == nil
    guard let start = startOfFullForm(before: group.range.lowerBound) else { return nil }
    let full = text.trimmed(start..<group.range.lowerBound)
    if endOfLatin(before: group.range.lowerBound) != nil {
      guard !isDoubtful, others.allSatisfy(isHan), !ShortForm.isPlausible(text.scalars[full]) else { return nil }
    } else if isDoubtful {
      return nil
    }
    var found = make(short, part, from: start, to: group.range.upperBound)
    found.full = text.string(full)
    if language == .english { found.english = found.full }
    found.aside = others.first { isLatin($0) }.map(text.string)
    return found
  }

  /// *SHORT (full form)*.
  private func reversed(_ group: NarrowText.Group, _ parts: [Range<Int>]) -> [AbbreviationDefinition] {
    var end = group.range.lowerBound
    while end > 0, text.scalars[end - 1] == " " { end -= 1 }
    var start = end
    while start > 0, text.scalars[start - 1].isWordCharacter || ["-", "/"].contains(text.scalars[start - 1]) {
      start -= 1
    }
    guard start < end, ShortForm.isPlausible(text.scalars[start..<end]) else { return [] }
    let short = ShortForm(text.string(start..<end))
    for part in parts {
      var found = make(short, start..<end, from: start, to: group.range.upperBound)
      found.full = text.string(part)
      if let match = match(short, whole: part) {
        found.explain(match, english: text.string(part))
        return [found]
      }
      // A group, a grade or a remark is no full form.
      if isHan(part), part.count >= 4, let last = text.scalars[part].last, !["组", "例", "期", "级"].contains(last) {
        return [found]
      }
    }
    return []
  }

  /// How the letters are explained by a whole part of the brackets.
  private func match(_ short: ShortForm, whole part: Range<Int>) -> LetterMatch? {
    guard isLatin(part), part.count > short.letters.count,
      let match = LetterMatch.fullForm(of: short.letters, endingAt: part.upperBound, in: text),
      match.start >= part.lowerBound
    else { return nil }
    // Words before the first letter's belong to the full form all the same, but not many.
    let before = text.scalars[part.lowerBound..<match.start].count { $0 == " " || $0 == "-" }
    return before <= 2 ? match : nil
  }

  // MARK: Words that announce a short form

  private func announced(outside groups: [NarrowText.Group]) -> [AbbreviationDefinition] {
    Self.announcements.flatMap { words in
      starts(of: words).compactMap { start -> AbbreviationDefinition? in
        guard !groups.contains(where: { $0.range.contains(start) }) else { return nil }
        var lower = start + words.count
        while lower < text.count, text.scalars[lower] == " " || ["“", "\""].contains(text.scalars[lower]) { lower += 1 }
        var upper = lower
        while upper < text.count, text.scalars[upper].isWordCharacter || text.scalars[upper] == "-" { upper += 1 }
        guard ShortForm.isPlausible(text.scalars[lower..<upper]) else { return nil }
        let short = ShortForm(text.string(lower..<upper))
        var before = start
        while before > 0, text.scalars[before - 1].isSeparator || text.scalars[before - 1] == " " { before -= 1 }
        let match = endOfLatin(before: before).flatMap {
          LetterMatch.fullForm(of: short.letters, endingAt: $0, in: text)
        }
        let first = match?.start ?? startOfFullForm(before: before) ?? start
        var found = make(short, lower..<upper, from: first, to: upper)
        found.full = text.string(first..<before)
        if let match { found.explain(match, english: text.string(match.start..<before)) }
        return found
      }
    }
  }

  /// The part of a range behind the words that announce a short form.
  private func withoutAnnouncement(_ range: Range<Int>) -> Range<Int> {
    for words in Self.announcements where text.scalars[range].starts(with: words, by: { $0.lowered == $1 }) {
      return text.trimmed(range.lowerBound + words.count..<range.upperBound)
    }
    return range
  }

  private func starts(of words: [Unicode.Scalar]) -> [Int] {
    guard text.count >= words.count else { return [] }
    return (0...text.count - words.count).filter { start in
      text.scalars[start].lowered == words[0]
        && text.scalars[start..<start + words.count].elementsEqual(words) { $0.lowered == $1 }
    }
  }

  /// The longest first, so that what is left of one is not taken for the short form.
  private static let announcements: [[Unicode.Scalar]] = [
    "hereinafter referred to as", "hereafter referred to as", "hereinafter", "hereafter", "abbreviated as",
    "abbreviated to", "referred to as", "以下简称为", "以下简称", "简称为", "简称", "缩写为", "英文缩写", "缩写",
  ].map { Array($0.unicodeScalars) }

  // MARK: Extents

  private func make(_ short: ShortForm, _ part: Range<Int>, from start: Int, to end: Int)
    -> AbbreviationDefinition
  {
    AbbreviationDefinition(short: short, shortRange: text.written(part), range: text.written(start..<end))
  }

  /// The end of the Latin words before a bracket, nil where Han or nothing stands there.
  private func endOfLatin(before index: Int) -> Int? {
    var end = index
    while end > 0, [" ", "”", "\"", "'"].contains(text.scalars[end - 1]) { end -= 1 }
    guard end > 0, text.scalars[end - 1].isWordCharacter else { return nil }
    return end
  }

  /// Where the full form before a bracket begins, as far as can be told without its letters.
  private func startOfFullForm(before index: Int) -> Int? {
    var end = index
    while end > 0, [" ", "”", "\""].contains(text.scalars[end - 1]) { end -= 1 }
    guard end > 0 else { return nil }
    if let start = terms[end] { return start }
    if language == .english || !text.scalars[max(0, end - 6)..<end].contains(where: \.isHan) {
      guard text.scalars[end - 1].isWordCharacter else { return nil }
      let words = LetterMatch.words(before: end, in: text, atMost: 6)
      let phrase = words.suffix(while: { !$0.isFunctionWord })
      return phrase.first?.range.lowerBound
    }
    var start = end
    while start > 0, end - start < 14, isPartOfName(text.scalars[start - 1]) { start -= 1 }
    return end - start >= 2 ? start : nil
  }

  private func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan && !["的", "和", "与", "及", "或", "对", "在", "中", "为", "用", "行", "以", "测"].contains(scalar)
      || scalar.isWordCharacter || scalar == "-"
  }

  private func isHan(_ range: Range<Int>) -> Bool { text.scalars[range].allSatisfy { $0.isHan || $0 == "-" } }

  private func isLatin(_ range: Range<Int>) -> Bool {
    text.scalars[range].contains { $0.isSmall } && !text.scalars[range].contains(where: \.isHan)
      && !text.scalars[range].contains { ["=", "<", ">", "%"].contains($0) }
  }
}

extension Array {
  /// The elements behind the last one that does not fulfil a condition.
  fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice<Element> {
    let start = lastIndex { !condition($0) }.map { $0 + 1 } ?? startIndex
    return self[start...]
  }
}
