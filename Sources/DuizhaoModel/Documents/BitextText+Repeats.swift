extension BitextText {
  /// The bitext without the segments that say again, word for word on both sides, what an earlier one says; a remark
  /// counts them.
  ///
  /// - Complexity: O(*n*).
  public func withoutRepeats() -> BitextText {
    var seen: Set<[String?]> = []
    var result = self
    result.segments = segments.filter { segment in
      seen.insert([segment.texts.source?.string, segment.texts.target?.string]).inserted
    }
    let count = segments.count - result.segments.count
    if count > 0 { result.remarks.append(DocumentRemark(.repeatedSegments, count: count)) }
    return result
  }
}

extension BitextText {
  /// The bitext with its translations as the source.
  public var turned: BitextText {
    var result = self
    result.languages = languages.turned
    result.segments = segments.map { Segment(id: $0.id, texts: $0.texts.turned) }
    return result
  }
}
