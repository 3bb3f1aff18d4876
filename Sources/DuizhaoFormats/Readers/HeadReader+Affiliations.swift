import DuizhaoModel

extension HeadReader {
  /// Reads the institutions from a place on, the rest of the byline before them.
  mutating func readAffiliations(from start: Int, after rest: MarkedText?) {
    var paragraph = rest ?? MarkedText()
    var lines = 0
    for place in start..<max(start, region.count) {
      let segment = matter.segments[region[place]]
      let passage = matter.text(segment.content)
      let isAffiliation = kind(at: place) == .affiliations || isAffiliationLine(passage)
      let goesOn =
        !segment.startsParagraph && !paragraph.isEmpty && segment.label == nil && segment.startsLine
      guard segment.heading == 0, isAffiliation || goesOn, !matter.isProse(segment), lines < 40 else {
        if segment.startsParagraph, !paragraph.isEmpty || !head.affiliations.isEmpty { break }
        continue
      }
      if Furniture.isFootnote(passage.text.string)
        || Furniture.isPageFurniture(passage.text.string, isApart: true)
      {
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

  mutating func flush(_ paragraph: inout MarkedText) {
    if !paragraph.isEmpty { head.affiliations += AffiliationList.affiliations(in: paragraph) }
    paragraph = MarkedText()
  }

  /// Whether a line without number names another institution, rather than going on with the one before.
  func startsInstitution(_ line: MarkedText, after paragraph: MarkedText) -> Bool {
    guard !isNumbered(paragraph), isAffiliationLine(line), !endsOpen(paragraph.text.string) else {
      return false
    }
    guard Vocabulary.institutions.occurs(in: paragraph.text.string) else { return false }
    return line.text.string.unicodeScalars.first?.value.isLowercaseASCII == false
  }

  func isNumbered(_ passage: MarkedText) -> Bool {
    let scalars = PassageScalars(passage)
    var index = 0
    while index < scalars.count, scalars[index].isBlank || scalars[index] == 0x28 || scalars[index] == 0xFF08
    {
      index += 1
    }
    guard index < scalars.count else { return false }
    if scalars.raised[index] { return true }
    let start = index
    while scalars[index].isDigit { index += 1 }
    guard (1...2).contains(index - start) else { return false }
    return !scalars[index].isDigit && scalars[index] != 0x25
  }

  func isAffiliationLine(_ passage: MarkedText) -> Bool {
    Vocabulary.institutions.occurs(in: passage.text.string)
  }
}
