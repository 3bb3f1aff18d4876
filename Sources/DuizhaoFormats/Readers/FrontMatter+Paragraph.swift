import DuizhaoModel

extension FrontMatter {
  /// The comments that speak to Duizhao, in order.
  func directives(on side: Side?) -> [Directive] {
    comments.filter(\.isOwn).map { comment in
      Directive(
        side: side,
        text: MappedText(original(comment.range), at: comment.range.lowerBound),
        next: paragraph(after: comment.range.upperBound)
      )
    }
  }

  /// The paragraph of text that follows an offset, or the rest of the one that the offset stands in; labels that stand
  /// alone (`## 摘要`) are passed over.
  ///
  /// A label that opens a line begins a paragraph, as does what cuts a line in two (摘要：… 关键词：…).
  func paragraph(after offset: Int) -> Range<Int> {
    var index = segments.partitioningIndex { $0.range.upperBound > offset }
    while index < segments.count, segments[index].label != nil, segments[index].content.isEmpty { index += 1 }
    guard index < segments.count else { return document.count..<document.count }
    let start = max(offset, segments[index].range.lowerBound)
    while index + 1 < segments.count, !segments[index + 1].startsParagraph, segments[index + 1].label == nil {
      index += 1
    }
    return start..<segments[index].range.upperBound
  }
}

extension [Segment] {
  /// The first index at which a condition holds that holds for all segments after it too.
  fileprivate func partitioningIndex(where condition: (Segment) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
