import DuizhaoModel

/// Finds remarks about a text that were left in it without brackets that would tell them from it.
///
///     结果 TODO 补充数据。   →   TODO
enum LeakedRemarks {
  /// The UTF-8 ranges of remarks, in order.
  static func ranges(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      if let end = end(ofRemarkAt: index, in: bytes) {
        ranges.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return ranges
  }

  private static func end(ofRemarkAt index: Int, in bytes: [UInt8]) -> Int? {
    for remark in remarksByFirstByte[Int(bytes[index])] where matches(remark.text, bytes, at: index) {
      let end = index + remark.text.count
      switch remark.kind {
      case .word where isLetter(bytes, index - 1) || isLetter(bytes, end): continue
      case .hedged where hedges.contains(where: { matches($0, bytes, at: index - $0.count) }): continue
      case .run:
        var last = end
        while matches(remark.text, bytes, at: last) { last += remark.text.count }
        guard last > end else { continue }
        return last
      default: return end
      }
    }
    return nil
  }

  private static func matches(_ text: [UInt8], _ bytes: [UInt8], at index: Int) -> Bool {
    index >= 0 && index + text.count <= bytes.count && bytes[index..<index + text.count].elementsEqual(text)
  }

  private static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    return (0x41...0x5A).contains(bytes[index] & 0xDF) || (0x30...0x39).contains(bytes[index])
  }

  private enum Kind {
    /// As it stands, wherever it stands.
    case plain
    /// A word by itself.
    case word
    /// Unless a word before makes it part of the text (有待核实).
    case hedged
    /// Twice or more in a row.
    case run
  }

  private static let hedges = ["有", "尚", "仍", "亟", "还", "仍需", "尚需"].map { Array($0.utf8) }

  private static let table: [(kind: Kind, texts: [String])] = [
    (.word, ["TODO", "FIXME", "TBD"]),
    (.hedged, ["待核实", "待补充", "待查证", "待确认"]),
    (.run, ["?", "？"]),
    (
      .plain,
      [
        "请核实", "请补充", "请作者", "请译者", "此处需", "此处请", "请确认", "Error! Reference source not found",
        "Error! Bookmark not defined",
        "错误!未找到引用源", "错误！未找到引用源", "错误!未定义书签", "错误！未定义书签", "{++", "{--", "{>>", "{==", "++}", "--}", "<<}",
        "==}",
        "{.insertion", "{.deletion", ".comment-start", "删除的内容:", "删除的内容：", "带格式的:", "带格式的：", "Comment [",
        "批注 [",
        "Formatted: Font", "Deleted: ",
      ]
    ),
  ]

  private static let remarksByFirstByte: [[(text: [UInt8], kind: Kind)]] = {
    var buckets = [[(text: [UInt8], kind: Kind)]](repeating: [], count: 256)
    for (kind, texts) in table {
      for text in texts.map({ Array($0.utf8) }) {
        if let first = text.first { buckets[Int(first)].append((text, kind)) }
      }
    }
    return buckets
  }()
}
