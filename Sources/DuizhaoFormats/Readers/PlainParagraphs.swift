public import DuizhaoModel

/// The paragraphs of a text that is no article, without its markup: its lines that are not empty.
///
///     paragraphs(of: "# 题目\n\n正文*P*<0.05。")   // 题目, 正文P<0.05。
///
/// - Complexity: O(*n*).
public func paragraphs(of text: String) -> [MappedText] {
  let document = DocumentBytes(text)
  var start = 0
  var found: [MappedText] = []
  while start < document.count {
    var end = start
    while end < document.count, document[end] != 0x0A, document[end] != 0x0D { end += 1 }
    let content = document.trimmed(start..<end)
    let paragraph = InlineMarkup.text(of: document.afterLineMark(content), in: document).trimmed()
    if !paragraph.isEmpty { found.append(paragraph) }
    start = end + 1
  }
  return found
}

extension DocumentBytes {
  /// The rest of a line after what makes it a heading, an item of a list or a quotation.
  fileprivate func afterLineMark(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    switch self[start] {
    case UInt8(ascii: "#"): while start < line.upperBound, self[start] == UInt8(ascii: "#") { start += 1 }
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: ">"): start += 1
    default: return line
    }
    guard start < line.upperBound, self[start] == 0x20 else { return line }
    return skipBlanks(from: start, to: line.upperBound)..<line.upperBound
  }
}
