import DuizhaoModel

/// Reads title, authors and affiliations of one language from the segments before its abstract.
struct HeadReader {
  /// What stands at the head of an article in one language.
  struct Head {
    var title: MappedText?
    var authors: [Author] = []
    var affiliations: [Affiliation] = []
  }

  private let matter: FrontMatter
  private let language: Language
  private let region: [Int]
  private var head = Head()

  /// Reads the head from some of the segments, given by index in order.
  static func read(_ region: [Int], in matter: FrontMatter, language: Language) -> Head {
    var reader = HeadReader(matter: matter, language: language, region: region)
    reader.read()
    return reader.head
  }

  private init(matter: FrontMatter, language: Language, region: [Int]) {
    self.matter = matter
    self.language = language
    self.region = region.filter { index in
      let segment = matter.segments[index]
      switch segment.label?.kind {
      case .abstract, .keywords, .body, .note, .furniture: return false
      case .section, nil: return matter.language(of: segment.range) == language
      case .title, .authors, .affiliations:
        return (matter.language(of: segment.content) ?? segment.label?.language) == language
      }
    }
  }

  private mutating func read() {
    let next = readTitle()
    readByline(from: next)
    if head.authors.isEmpty { divideTitle() }
  }

  // MARK: Title

  /// Reads the title and returns the place in the region after it.
  private mutating func readTitle() -> Int {
    guard let start = titleStart() else { return 0 }
    let first = matter.segments[region[start]]
    var title = matter.text(first.label?.kind == .title ? first.content : first.range)
    var next = start + 1
    if first.label?.kind == .title, first.content.isEmpty, next < region.count {
      title = matter.text(matter.segments[region[next]].range)
      next += 1
    }
    while next < region.count, next - start < 4, continuesTitle(title, at: next) {
      title.appendLine(matter.text(matter.segments[region[next]].range))
      next += 1
    }
    let text = withoutMarks(title)
    head.title = text.isEmpty ? nil : text
    return next
  }

  private func titleStart() -> Int? {
    if let labelled = region.indices.first(where: { kind(at: $0) == .title }) { return labelled }
    let candidates = region.indices.filter(mayBeTitle)
    return candidates.first { matter.segments[region[$0]].heading > 0 } ?? candidates.first
  }

  private func kind(at place: Int) -> LabelKind? { matter.segments[region[place]].label?.kind }

  private func mayBeTitle(_ place: Int) -> Bool {
    let segment = matter.segments[region[place]]
    guard segment.label == nil, segment.startsLine, !matter.isProse(segment) else { return false }
    let passage = matter.text(segment.range)
    let text = passage.text.string
    guard text.utf8.count >= 6, text.utf8.count <= 900 else { return false }
    if Furniture.isPageFurniture(text, isApart: true) || Furniture.isFootnote(text) || isCitation(text) { return false }
    if isByline(passage) { return false }
    if gluedByline(passage) != nil { return true }
    return segment.heading > 0 || !isNumbered(passage) && Vocabulary.institutionNames.count(in: text) <= 1
  }

  /// Whether a line cites the article: a year, a volume and pages stand in it.
  private func isCitation(_ text: String) -> Bool {
    let key = text.filter { !$0.isWhitespace }
    return text.contains("[J]") || key.contains("):") && key.contains(",20") || key.contains(")：") && key.contains(",20")
  }

  private func continuesTitle(_ title: MarkedText, at place: Int) -> Bool {
    let segment = matter.segments[region[place]]
    let before = matter.segments[region[place] - 1]
    guard region[place] == region[place - 1] + 1, segment.label == nil, segment.startsLine else { return false }
    let passage = matter.text(segment.range)
    let text = passage.text.string
    guard before.heading == segment.heading, !isByline(passage) else { return false }
    if Furniture.isPageFurniture(text, isApart: true) || isInstitutionName(text) { return false }
    if segment.heading > 0 { return text.utf8.count <= 400 }
    guard !segment.startsParagraph, text.utf8.count <= 240, !isAffiliationLine(passage) else { return false }
    return isUnfinished(title.text.string) || text.unicodeScalars.first?.value.isLowercaseASCII == true
  }

  private func isInstitutionName(_ text: String) -> Bool {
    guard Vocabulary.institutions.occurs(in: text) else { return false }
    return ["会", "院", "系", "科", "所", "组", "中心", "部", "大学", "室"].contains { text.hasSuffix($0) }
  }

  /// Whether a line of a title calls for another: it ends with a small word, a comma, a dash or 的.
  private func isUnfinished(_ text: String) -> Bool {
    let ends = [
      ",", ":", "-", "–", "—", "：", "，", "、", "的", "与", "和", "及", "在", "对", " of", " in", " on", " with", " and",
      " for", " the", " to", " by", " from", " a", " an", " or", " between", " among", " patients", " using", " versus",
    ]
    return ends.contains { text.hasSuffix($0) }
  }

  /// A title without the notes' marks at its end.
  private func withoutMarks(_ title: MarkedText) -> MappedText {
    let scalars = PassageScalars(title)
    var end = scalars.count
    while end > 0 {
      let value = scalars[end - 1]
      guard value.isBlank || value.isNoteMark || scalars.raised[end - 1] else { break }
      end -= 1
    }
    return title.text.slice(scalars.bytes(0..<max(end, 0))).trimmed()
  }

  /// Takes from the title the byline that the line runs into.
  private mutating func divideTitle() {
    guard let title = head.title, let (text, authors, rest) = gluedByline(MarkedText(text: title)) else { return }
    head.title = text
    head.authors = authors
    guard let rest else { return }
    head.affiliations = AffiliationList.affiliations(in: rest) + head.affiliations
  }

  /// An English title with the byline that follows in the same line.
  private func gluedByline(_ passage: MarkedText) -> (MappedText, [Author], MarkedText?)? {
    guard language == .english else { return nil }
    let scalars = PassageScalars(passage)
    let separators = scalars.values.indices.filter { scalars[$0].isSeparator }
    for separator in separators.prefix(6) where separators.count >= 2 {
      var words = 0
      var index = separator - 1
      while index > 0, words < 3 {
        if scalars[index - 1].isBlank, !scalars[index].isBlank {
          words += 1
          let start = scalars.offsets[index]
          if words > 1, let (authors, rest) = byline(passage.slice(start..<passage.text.count)), authors.count > 2 {
            return (passage.text.slice(0..<start).trimmed(), authors, rest)
          }
        }
        index -= 1
      }
    }
    return nil
  }

  // MARK: Authors and affiliations

  private mutating func readByline(from start: Int) {
    var place = start
    var rest: MarkedText?
    while place < region.count {
      let kind = kind(at: place)
      let passage = matter.text(matter.segments[region[place]].content)
      if kind == .affiliations || kind == .title { break }
      if let (authors, after, count) = longestByline(at: place) {
        head.authors = authors
        rest = after
        place += count
        break
      }
      if isAffiliationLine(passage) { break }
      place += 1
    }
    readAffiliations(from: place, after: rest)
  }

  /// The byline at a place, which may go on in the next lines, and how many lines it takes.
  private func longestByline(at place: Int) -> ([Author], MarkedText?, Int)? {
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

  private func endsOpen(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last?.value else { return false }
    return last.isSeparator && last != 0x3B
  }

  /// The authors of a line, with what stands after them in it.
  private func byline(_ passage: MarkedText) -> (authors: [Author], rest: MarkedText?)? {
    if let authors = Byline.authors(in: withoutIdentifier(passage), language: language) { return (authors, nil) }
    let passage = withoutIdentifier(passage)
    for cut in cuts(in: passage) {
      guard cut > 0, let authors = Byline.authors(in: trimmedEnd(passage.slice(0..<cut)), language: language) else {
        continue
      }
      return (authors, passage.slice(cut..<passage.text.count))
    }
    return nil
  }

  /// A line without the DOI at its start.
  private func withoutIdentifier(_ passage: MarkedText) -> MarkedText {
    guard language == .chinese, passage.text.string.hasPrefix("10.") else { return passage }
    let scalars = PassageScalars(passage)
    let first = scalars.values.firstIndex { $0.isHan } ?? 0
    return passage.slice(scalars.offsets[first]..<passage.text.count)
  }

  /// Whether a line is a byline and no title: a cut that leaves one name proves nothing.
  private func isByline(_ passage: MarkedText) -> Bool {
    if Byline.authors(in: withoutIdentifier(passage), language: language) != nil { return true }
    return byline(passage).map { $0.authors.count > 1 } ?? false
  }

  private func trimmedEnd(_ passage: MarkedText) -> MarkedText {
    let scalars = PassageScalars(passage)
    var end = scalars.count
    while end > 0, scalars[end - 1].isBlank || scalars[end - 1].isSeparator { end -= 1 }
    return passage.slice(scalars.bytes(0..<end))
  }

  /// Where an affiliation may begin inside a line: at a bracket or at a word that opens one.
  private func cuts(in passage: MarkedText) -> [Int] {
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
  private func latinCuts(in scalars: PassageScalars) -> [Int] {
    var cuts: [Int] = []
    var words = 0
    for index in 1..<max(1, scalars.count) where scalars[index - 1].isBlank && !scalars[index].isBlank {
      let next = scalars[index + 1]
      let opensNumber = scalars[index] == 0x31 && (next.isLatin || next == 0x2E || next == 0xFF0E || next.isBlank)
      words = scalars.values[..<index].last { !$0.isBlank }?.isSeparator == true ? 0 : words + 1
      if opensNumber || words == 2 { cuts.append(scalars.offsets[index]) }
    }
    return cuts.reversed()
  }

  private mutating func readAffiliations(from start: Int, after rest: MarkedText?) {
    var paragraph = rest ?? MarkedText()
    var lines = 0
    for place in start..<max(start, region.count) {
      let segment = matter.segments[region[place]]
      let passage = matter.text(segment.content)
      let isAffiliation = kind(at: place) == .affiliations || isAffiliationLine(passage)
      let goesOn = !segment.startsParagraph && !paragraph.isEmpty && segment.label == nil && segment.startsLine
      guard segment.heading == 0, isAffiliation || goesOn, !matter.isProse(segment), lines < 40 else {
        if segment.startsParagraph, !paragraph.isEmpty || !head.affiliations.isEmpty { break }
        continue
      }
      if Furniture.isFootnote(passage.text.string) || Furniture.isPageFurniture(passage.text.string, isApart: true) {
        continue
      }
      if goesOn, !isNumbered(passage), !startsInstitution(passage, after: paragraph) {
        paragraph.appendLine(passage)
      } else if goesOn, isNumbered(passage), rest == nil || lines > 0 {
        paragraph.appendLine(passage, breaksSection: true)
      } else {
        flush(&paragraph)
        paragraph = passage
      }
      lines += 1
    }
    flush(&paragraph)
  }

  private mutating func flush(_ paragraph: inout MarkedText) {
    if !paragraph.isEmpty { head.affiliations += AffiliationList.affiliations(in: paragraph) }
    paragraph = MarkedText()
  }

  /// Whether a line without number names another institution, rather than going on with the one before.
  private func startsInstitution(_ line: MarkedText, after paragraph: MarkedText) -> Bool {
    guard !isNumbered(paragraph), isAffiliationLine(line), !endsOpen(paragraph.text.string) else { return false }
    guard Vocabulary.institutions.occurs(in: paragraph.text.string) else { return false }
    return line.text.string.unicodeScalars.first?.value.isLowercaseASCII == false
  }

  private func isNumbered(_ passage: MarkedText) -> Bool {
    let scalars = PassageScalars(passage)
    var index = 0
    while index < scalars.count, scalars[index].isBlank || scalars[index] == 0x28 || scalars[index] == 0xFF08 {
      index += 1
    }
    guard index < scalars.count else { return false }
    if scalars.raised[index] { return true }
    let start = index
    while scalars[index].isDigit { index += 1 }
    guard (1...2).contains(index - start) else { return false }
    return !scalars[index].isDigit && scalars[index] != 0x25
  }

  private func isAffiliationLine(_ passage: MarkedText) -> Bool {
    Vocabulary.institutions.occurs(in: passage.text.string)
  }
}
