import DuizhaoModel

/// Reads title, authors and affiliations of one language from the segments before its abstract.
struct HeadReader {
  /// What stands at the head of an article in one language.
  struct Head {
    var title: MappedText?
    var authors: [Author] = []
    var affiliations: [Affiliation] = []
  }

  let matter: FrontMatter
  let language: Language
  let region: [Int]
  var head = Head()

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

  func kind(at place: Int) -> LabelKind? { matter.segments[region[place]].label?.kind }

  private func mayBeTitle(_ place: Int) -> Bool {
    let segment = matter.segments[region[place]]
    guard segment.label == nil, segment.startsLine, !matter.isProse(segment) else { return false }
    let passage = matter.text(segment.range)
    let text = passage.text.string
    guard text.utf8.count >= 6, text.utf8.count <= 900 else { return false }
    if Furniture.isPageFurniture(text, isApart: true) || Furniture.isFootnote(text) || isCitation(text) {
      return false
    }
    if isByline(passage) { return false }
    if gluedByline(passage) != nil { return true }
    let isNumberedAffiliation = isNumbered(passage) && Vocabulary.institutions.occurs(in: text)
    return segment.heading > 0 || !isNumberedAffiliation && Vocabulary.institutionNames.count(in: text) <= 1
  }

  /// Whether a line cites the article: a year, a volume and pages stand in it.
  private func isCitation(_ text: String) -> Bool {
    let key = text.filter { !$0.isWhitespace }
    return text.contains("[J]") || key.contains("):") && key.contains(",20")
      || key.contains(")：") && key.contains(",20")
  }

  private func continuesTitle(_ title: MarkedText, at place: Int) -> Bool {
    let segment = matter.segments[region[place]]
    let before = matter.segments[region[place] - 1]
    guard region[place] == region[place - 1] + 1, segment.label == nil, segment.startsLine else {
      return false
    }
    let passage = matter.text(segment.range)
    let text = passage.text.string
    let isOpen = isUnfinished(title.text.string)
    guard before.heading == segment.heading else { return false }
    guard isOpen ? (byline(passage)?.authors.count ?? 0) < 2 : !isByline(passage) else { return false }
    if Furniture.isPageFurniture(text, isApart: true) || isInstitutionName(text) { return false }
    if segment.heading > 0 { return text.utf8.count <= 400 }
    guard !segment.startsParagraph, text.utf8.count <= 240, !isAffiliationLine(passage) else { return false }
    return isOpen || text.unicodeScalars.first?.value.isLowercaseASCII == true
  }

  private func isInstitutionName(_ text: String) -> Bool {
    guard Vocabulary.institutions.occurs(in: text) else { return false }
    return ["会", "院", "系", "科", "所", "组", "中心", "部", "大学", "室"].contains { text.hasSuffix($0) }
  }

  /// Whether a line of a title calls for another: it ends with a small word, a comma, a dash or 的.
  private func isUnfinished(_ text: String) -> Bool {
    let ends = [
      ",", ":", "-", "–", "—", "：", "，", "、", "的", "与", "和", "及", "在", "对", " of", " in", " on", " with",
      " and",
      " for", " the", " to", " by", " from", " a", " an", " or", " between", " among", " patients", " using",
      " versus",
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
    guard let title = head.title, let (text, authors, rest) = gluedByline(MarkedText(text: title)) else {
      return
    }
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
          if words > 1, let (authors, rest) = byline(passage.slice(start..<passage.text.count)),
            authors.count > 2
          {
            return (passage.text.slice(0..<start).trimmed(), authors, rest)
          }
        }
        index -= 1
      }
    }
    return nil
  }
}
