import DuizhaoModel

/// Reads the lines that a label of keywords opens.
struct KeywordReader {
  /// The keywords that stand from a label on, and the line that they were divided from, where it is one.
  static func read(from start: Int, in matter: FrontMatter) -> (keywords: [MappedText], list: MappedText?) {
    let segments = matter.segments[start..<end(from: start, in: matter)]
    let lines = segments.enumerated().map { index, segment in
      matter.text(index == 0 ? segment.content : segment.range)
    }.filter { !$0.isEmpty }
    let areItems = segments.dropFirst().contains { $0.isItem }
    let keywords = KeywordList.keywords(in: lines, areItems: areItems)
    return (keywords, lines.count == 1 ? lines.first?.text.trimmed() : nil)
  }

  /// The first segment after the keywords that stand from a label on.
  static func end(from start: Int, in matter: FrontMatter) -> Int {
    let segments = matter.segments
    var end = start + 1
    var hasContent = !segments[start].content.isEmpty
    var last = segments[start].content
    while end < segments.count, end - start < 20 {
      let segment = segments[end]
      guard segment.label == nil, segment.heading == 0, segment.startsLine else { break }
      if hasContent {
        let goesOn = segment.isItem || !segment.startsParagraph && continues(segment, after: last, in: matter)
        guard goesOn else { break }
      } else if isInterruption(segment, in: matter) {
        break
      }
      hasContent = true
      last = segment.range
      end += 1
    }
    return end
  }

  /// Whether a line goes on with the list before it.
  private static func continues(_ segment: Segment, after last: Range<Int>, in matter: FrontMatter) -> Bool {
    guard !isInterruption(segment, in: matter), !matter.isBody(segment), segment.range.count <= 300 else {
      return false
    }
    guard !matter.isProse(segment) else { return false }
    let end = matter.document.scalar(before: last.upperBound).value
    if end.isSeparator || end == 0x2D { return true }
    if end == 0x3002 || end == 0x2E { return false }
    guard matter.language(of: segment.range) == matter.language(of: last) else { return false }
    let text = matter.document.string(segment.range)
    return !text.contains("。") && !text.contains("(") && segment.range.count <= 160
  }

  private static func isInterruption(_ segment: Segment, in matter: FrontMatter) -> Bool {
    let text = matter.text(segment.range).text.string
    return Furniture.isFootnote(text) || Furniture.isPageFurniture(text, isApart: segment.startsParagraph)
  }
}
