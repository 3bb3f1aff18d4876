import DuizhaoModel

extension DefinitionReader {
  /// The definitions that words announce rather than brackets: 简称SHORT, *hereinafter SHORT*.
  func announced(outside groups: [NarrowText.Group]) -> [AbbreviationDefinition] {
    var taken: [Range<Int>] = groups.map(\.range)
    return Self.announcements.flatMap { words in
      starts(of: words).compactMap { start -> AbbreviationDefinition? in
        guard !taken.contains(where: { $0.contains(start) }) else { return nil }
        taken.append(start..<start + words.count)
        var lower = start + words.count
        while lower < text.count, text.scalars[lower] == " " || ["“", "\""].contains(text.scalars[lower]) {
          lower += 1
        }
        let upper = endOfShortForm(from: lower)
        guard ShortForm.isPlausible(text.scalars[lower..<upper]) else { return nil }
        let short = ShortForm(text.string(lower..<upper))
        var before = start
        while before > 0, text.scalars[before - 1].isSeparator || text.scalars[before - 1] == " " {
          before -= 1
        }
        let match = endOfLatin(before: before).flatMap {
          LetterMatch.fullForm(of: short.letters, endingAt: $0, in: text)
        }
        let first = match?.start ?? startOfFullForm(before: before) ?? before
        var found = make(short, lower..<upper, from: first, to: upper)
        found.full = text.string(first..<before)
        if let match { found.explain(match, english: text.string(match.start..<before)) }
        found.isNaming = Self.namings.contains(words)
        return found
      }
    }
  }

  /// The part of a range behind the words that announce a short form.
  func withoutAnnouncement(_ range: Range<Int>) -> Range<Int> {
    for words in Self.announcements where text.scalars[range].starts(with: words, by: { $0.lowered == $1 }) {
      return text.trimmed(range.lowerBound + words.count..<range.upperBound)
    }
    return range
  }

  /// The part of a range before the word that says what kind of thing it is (IE算法).
  func withoutKind(_ range: Range<Int>) -> Range<Int> {
    for word in Self.kinds where text.scalars[range].suffix(word.count).elementsEqual(word) {
      let rest = text.trimmed(range.lowerBound..<range.upperBound - word.count)
      if ShortForm.isPlausible(text.scalars[rest]) { return rest }
    }
    return range
  }

  /// The full form and the short form of *full form SHORT*, where no comma separates them; *manual-SHORT* is SHORT.
  func splitAtShortForm(_ range: Range<Int>) -> [Range<Int>] {
    guard let gap = text.scalars[range].lastIndex(where: { $0 == " " || $0 == "-" }),
      !ShortForm.isPlausible(text.scalars[range])
    else { return [range] }
    let (full, short) = (range.lowerBound..<gap, gap + 1..<range.upperBound)
    guard ShortForm.isEvident(text.scalars[short]), ShortForm.isPlausible(text.scalars[short]), isLatin(full)
    else {
      return [range]
    }
    if text.scalars[gap] == "-" { return text.scalars[full].allSatisfy(\.isSmall) ? [short] : [range] }
    return match(ShortForm(text.string(short)), whole: full) == nil ? [range] : [full, short]
  }

  /// The end of the characters that a short form may have.
  func endOfShortForm(from start: Int) -> Int {
    var end = start
    while end < text.count, text.scalars[end].isWordCharacter || text.scalars[end] == "-" { end += 1 }
    return end
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
    "abbreviated to", "referred to as", "named as", "named by", "named", "designated as", "以下简称为", "以下简称",
    "简称为", "简称", "缩写为", "英文缩写", "缩写",
    "命名为",
  ].map { Array($0.unicodeScalars) }

  /// The announcements of a name that stands for nothing but its bearer.
  private static let namings: [[Unicode.Scalar]] = ["named as", "named by", "named", "designated as", "命名为"]
    .map {
      Array($0.unicodeScalars)
    }

  private static let kinds = [
    "算法", "模型", "法", "评分", "量表", "项版", "指数", "技术", "系统", " model", " score", " scale", " method", " test",
    " index", " system",
  ].map { Array($0.unicodeScalars) }
}
