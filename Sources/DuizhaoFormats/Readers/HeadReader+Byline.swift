import DuizhaoModel

extension HeadReader {
  /// Reads authors from the first line that is a byline, and what follows them.
  mutating func readByline(from start: Int) {
    var place = start
    var rest: MarkedText?
    while place < region.count {
      let kind = kind(at: place)
      let passage = matter.text(matter.segments[region[place]].content)
      if kind == .affiliations || kind == .title { break }
      if let (authors, after, count) = longestByline(at: place), head.authors.isEmpty || authors.count > 1 {
        head.authors += authors
        rest = after
        place += count
        if after != nil { break }
        continue
      }
      if !head.authors.isEmpty { break }
      if isAffiliationLine(passage) { break }
      place += 1
    }
    readAffiliations(from: place, after: rest)
  }

  /// The byline at a place, which may go on in the next lines, and how many lines it takes.
  func longestByline(at place: Int) -> ([Author], MarkedText?, Int)? {
    var joined = matter.text(matter.segments[region[place]].content)
    var best = byline(joined).map { ($0.authors, $0.rest, 1) }
    var next = place + 1
    while next < region.count, next - place < 5, best == nil || best?.1 == nil {
      let segment = matter.segments[region[next]]
      let continues = region[next] == region[next - 1] + 1 && segment.label == nil && segment.startsLine
      guard continues, !segment.startsParagraph || endsOpen(joined.text.string) else { break }
      let line = matter.text(segment.range)
      if isNumbered(line) { break }
      joined.appendLine(line)
      if let longer = byline(joined) { best = (longer.authors, longer.rest, next - place + 1) }
      next += 1
    }
    return best
  }

  func endsOpen(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last?.value else { return false }
    return last.isSeparator && last != 0x3B
  }

  /// The authors of a line, with what stands after them in it.
  func byline(_ passage: MarkedText) -> (authors: [Author], rest: MarkedText?)? {
    if let authors = Byline.authors(in: withoutIdentifier(passage), language: language) {
      return (authors, nil)
    }
    let passage = withoutIdentifier(passage)
    for cut in cuts(in: passage) {
      guard cut > 0, let authors = Byline.authors(in: trimmedEnd(passage.slice(0..<cut)), language: language)
      else {
        continue
      }
      // One English name before a bare affiliation may be a part of the byline only.
      let rest = passage.slice(cut..<passage.text.count)
      let isBracketed = rest.text.string.hasPrefix("(") || rest.text.string.hasPrefix("（")
      if authors.count == 1, language == .english, !isBracketed,
        !isPlainlyName(passage.slice(0..<cut).text.string)
      {
        continue
      }
      return (authors, rest)
    }
    return nil
  }

  /// A line without the DOI at its start.
  func withoutIdentifier(_ passage: MarkedText) -> MarkedText {
    guard language == .chinese, passage.text.string.hasPrefix("10.") else { return passage }
    let scalars = PassageScalars(passage)
    let first = scalars.values.firstIndex { $0.isHan } ?? 0
    return passage.slice(scalars.offsets[first]..<passage.text.count)
  }

  /// Whether a line is a byline and no title: a cut that leaves one name proves nothing.
  func isByline(_ passage: MarkedText) -> Bool {
    if let authors = Byline.authors(in: withoutIdentifier(passage), language: language) {
      return authors.count > 1 || isPlainlyName(passage.text.string)
    }
    return byline(passage).map { $0.authors.count > 1 } ?? false
  }

  /// Whether a line that could be one name is not more likely two or three words of a title.
  func isPlainlyName(_ text: String) -> Bool {
    guard language == .english else { return true }
    let words = text.split(separator: " ")
    return words.count == 2
      && (text.contains("-") || words.contains { $0.allSatisfy { !$0.isLowercase } && $0.count > 1 })
  }

  func trimmedEnd(_ passage: MarkedText) -> MarkedText {
    let scalars = PassageScalars(passage)
    var end = scalars.count
    while end > 0, scalars[end - 1].isBlank || scalars[end - 1].isSeparator { end -= 1 }
    return passage.slice(scalars.bytes(0..<end))
  }

  /// Where an affiliation may begin inside a line: at a bracket or at a word that opens one.
  func cuts(in passage: MarkedText) -> [Int] {
    var cuts: [Int] = []
    let scalars = PassageScalars(passage)
    guard Vocabulary.institutions.occurs(in: passage.text.string) else { return [] }
    if let bracket = scalars.values.firstIndex(where: { $0 == 0x28 || $0 == 0xFF08 }) {
      cuts.append(scalars.offsets[bracket])
    }
    switch language {
    case .english:
      if let word = Vocabulary.institutionOpenings.firstMatch(in: passage.text.string) { cuts.append(word) }
      cuts += latinCuts(in: scalars)
    case .chinese:
      cuts += Places.cuts(in: scalars).map { scalars.offsets[$0] }
    }
    return cuts
  }

  /// Places before a number that opens an affiliation, and after two words of the item that names one.
  func latinCuts(in scalars: PassageScalars) -> [Int] {
    let text = scalars.string(0..<scalars.count)
    guard let match = Vocabulary.institutions.firstMatch(in: text) else { return [] }
    var cuts: [Int] = []
    var words = 0
    for index in 1..<max(1, scalars.count) where scalars.offsets[index] <= match {
      if scalars[index - 1].isSeparator { words = 0 }
      guard scalars[index - 1].isBlank, !scalars[index].isBlank else { continue }
      let next = scalars[index + 1]
      if scalars[index] == 0x31, next.isLatin || next == 0x2E || next == 0xFF0E || next.isBlank {
        return [scalars.offsets[index]]
      }
      let opensItem = scalars.values[..<index].last { !$0.isBlank }?.isSeparator == true
      words = opensItem ? 0 : words + 1
      if words == 2 { cuts.append(scalars.offsets[index]) }
    }
    // Only the item that names the institution may hold the last author too.
    return cuts.suffix(1)
  }
}
