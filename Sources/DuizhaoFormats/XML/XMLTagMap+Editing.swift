extension XMLTagMap {
  /// The tags that stand in a range.
  ///
  /// - Complexity: O(log *n* + *m*) in the tags and those in the range.
  func tags(in range: Range<Int>) -> ArraySlice<Tag> {
    var (low, high) = (0, tags.count)
    while low < high {
      let middle = (low + high) / 2
      if tags[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return tags[low...].prefix { $0.range.upperBound <= range.upperBound }
  }

  /// The bytes of the value of an attribute, without its quotes, whatever its prefix; nil where the tag has none.
  func valueRange(of name: String, in tag: Tag) -> Range<Int>? { attributeRanges(of: name, in: tag)?.value }

  /// The bytes of an attribute with the white space before it, whatever its prefix; nil where the tag has none.
  func attributeRange(of name: String, in tag: Tag) -> Range<Int>? {
    attributeRanges(of: name, in: tag)?.whole
  }

  private func attributeRanges(of name: String, in tag: Tag) -> (whole: Range<Int>, value: Range<Int>)? {
    var offset = tag.range.lowerBound
    func skip(while condition: (UInt8) -> Bool) -> Range<Int> {
      let start = offset
      while offset < tag.range.upperBound, condition(bytes[offset]) { offset += 1 }
      return start..<offset
    }
    let isSpace: (UInt8) -> Bool = { $0 <= 0x20 }
    _ = skip { !isSpace($0) && $0 != 0x3E }
    while offset < tag.range.upperBound {
      let start = skip(while: isSpace).lowerBound
      let found = skip { !isSpace($0) && $0 != 0x3D && $0 != 0x3E && $0 != 0x2F }
      guard !found.isEmpty else { return nil }
      _ = skip { $0 != 0x22 && $0 != 0x27 }
      guard offset < tag.range.upperBound else { return nil }
      let quote = bytes[offset]
      offset += 1
      let value = skip { $0 != quote }
      offset += 1
      let text = String(decoding: bytes[found], as: UTF8.self)
      if text == name || text.hasSuffix(":" + name) { return (start..<offset, value) }
    }
    return nil
  }
}
