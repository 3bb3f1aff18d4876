import DuizhaoModel
import DuizhaoText

/// Finds the definitions of a sentence.
///
/// Understood are *full form (SHORT)*, *full form [SHORT]*, *SHORT (full form)*, 全称（SHORT）, 全称（full form, SHORT）,
/// *full form (SHORT, 全称)*, 简称SHORT and *hereinafter SHORT*.
struct DefinitionReader {
  let text: NarrowText
  let language: Language
  /// Where terms of the glossary end, with their starts: a Chinese full form is best cut there.
  let terms: [Int: Int]
  let known: KnownAbbreviations

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
    let parts = text.parts(of: group.content).map { withoutKind(withoutAnnouncement($0)) }.flatMap(
      splitAtShortForm
    )
    guard !parts.isEmpty else { return [] }
    let shorts = parts.filter { ShortForm.isPlausible(text.scalars[$0]) }
    guard !shorts.isEmpty else { return reversed(group, parts) + behind(group, parts) }
    let others = parts.filter { !shorts.contains($0) }
    for short in shorts {
      if let found = definition(short, beside: others, in: group) { return [found] }
    }
    // What 、 separates are examples; values are no full form.
    guard shorts.count == 1, let short = shorts.first,
      !text.scalars[group.content].contains(where: { ["、", "<", ">", "=", "%"].contains($0) })
    else { return [] }
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
    if !text.scalars[full].contains(where: \.isHan) {
      guard !isDoubtful, others.allSatisfy(isHan), !ShortForm.isPlausible(text.scalars[full]) else {
        return nil
      }
    } else if isDoubtful {
      return nil
    }
    var found = make(short, part, from: start, to: group.range.upperBound)
    found.full = text.string(full)
    if language == .english { found.english = found.full }
    if let words = others.first(where: isLatin) {
      // Several words are the full form, whatever their letters; one is a name.
      let isFullForm = text.scalars[words].contains(" ")
      if isFullForm { found.english = text.string(words) } else { found.aside = text.string(words) }
    }
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
    let content = text.trimmed(group.content)
    if startsWithInitial(content, of: short) {
      return [make(short, start..<end, from: start, to: group.range.upperBound)]
    }
    for part in [content] + parts {
      var found = make(short, start..<end, from: start, to: group.range.upperBound)
      found.full = text.string(part)
      if let match = match(short, whole: part) {
        found.explain(match, english: text.string(part))
        return [found]
      }
      // A group, a grade or a remark is no full form.
      if isHan(part), part.count >= 4, let last = text.scalars[part].last,
        !["组", "例", "期", "级"].contains(last)
      {
        return [found]
      }
    }
    return []
  }

  /// PICO［Population（人群）, Intervention（干预）…］: the words have brackets of their own.
  private func startsWithInitial(_ content: Range<Int>, of short: ShortForm) -> Bool {
    text.scalars[content].first?.lowered == short.letters.first && content.count > 3 * short.letters.count
      && text.scalars[content].contains("(") && isWord(content)
  }

  private func isWord(_ range: Range<Int>) -> Bool {
    text.scalars[range].prefix { $0.isWordCharacter }.count > 3
  }

  /// 全称（full form）SHORT.
  private func behind(_ group: NarrowText.Group, _ parts: [Range<Int>]) -> [AbbreviationDefinition] {
    var start = group.range.upperBound
    while start < text.count, text.scalars[start] == " " { start += 1 }
    let end = endOfShortForm(from: start)
    guard ShortForm.isPlausible(text.scalars[start..<end]) else { return [] }
    let short = ShortForm(text.string(start..<end))
    for part in parts {
      guard let match = match(short, whole: part) else { continue }
      let first = startOfFullForm(before: group.range.lowerBound) ?? group.range.lowerBound
      var found = make(short, start..<end, from: first, to: end)
      found.full = text.string(text.trimmed(first..<group.range.lowerBound))
      found.explain(match, english: text.string(part))
      return [found]
    }
    return []
  }

  /// How the letters are explained by a whole part of the brackets.
  func match(_ short: ShortForm, whole part: Range<Int>) -> LetterMatch? {
    guard isLatin(part), part.count > 2 * short.letters.count,
      short.hasDigit || !text.scalars[part].contains(where: \.isDigit),
      let match = LetterMatch.fullForm(
        of: short.letters,
        endingAt: part.upperBound,
        in: text,
        acrossCommas: true
      ),
      match.start >= part.lowerBound
    else { return nil }
    // Words before the first letter's belong to the full form all the same, but not many.
    let before = text.scalars[part.lowerBound..<match.start].count { $0 == " " || $0 == "-" }
    return before <= 2 ? match : nil
  }
}
