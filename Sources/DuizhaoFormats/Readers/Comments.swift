import DuizhaoModel

/// Finds what was written about the text and left in it: HTML comments, notes of reviewers and editors.
///
///     骨折。【批注：请核对】肠道   →   【批注：请核对】
struct Comments {
  /// The bytes of a comment, and whether it is our own (`<!-- duizhao:… -->`).
  struct Comment {
    var range: Range<Int>
    var isOwn = false
  }

  private let document: DocumentBytes
  private var found: [Comment] = []

  /// The comments of a document, in order.
  static func find(in document: DocumentBytes) -> [Comment] {
    var search = Comments(document: document)
    search.scan()
    return search.found
  }

  private init(document: DocumentBytes) {
    self.document = document
  }

  private mutating func scan() {
    var offset = 0
    var isLineStart = true
    while offset < document.count {
      let byte = document[offset]
      if let comment = comment(at: offset, byte, isLineStart: isLineStart) {
        found.append(comment)
        offset = max(comment.range.upperBound, offset + 1)
        isLineStart = false
        continue
      }
      switch byte {
      case 0x0A, 0x0D: isLineStart = true
      case 0x20, 0x09, 0x3E, 0x2D: break
      default: isLineStart = false
      }
      offset += 1
    }
  }

  private func comment(at offset: Int, _ byte: UInt8, isLineStart: Bool) -> Comment? {
    switch byte {
    case 0x3C where document.hasASCII("<!--", at: offset): return htmlComment(at: offset)
    case 0x5B, 0x28, 0xE3, 0xEF:
      return bracketed(at: offset).map { Comment(range: $0) }
    default:
      guard isLineStart, byte.isASCIILetter || byte >= 0xE4 else { return nil }
      guard let end = Self.opening(in: document, at: offset, needsColon: true) else { return nil }
      return Comment(range: offset..<lineEnd(from: end))
    }
  }

  private func htmlComment(at start: Int) -> Comment {
    let name = document.skipBlanks(from: start + 4, to: document.count)
    let isOwn = document.hasASCII("duizhao:", at: name)
    var offset = start + 4
    while offset < document.count {
      if document[offset] == 0x2D, document.hasASCII("-->", at: offset) {
        return Comment(range: start..<offset + 3, isOwn: isOwn)
      }
      offset += 1
    }
    return Comment(range: start..<lineEnd(from: start), isOwn: isOwn)
  }

  /// A comment in brackets, up to the bracket that closes it in the same paragraph.
  private func bracketed(at start: Int) -> Range<Int>? {
    let (open, width) = document.scalar(at: start)
    guard let close = Self.brackets[open] else { return nil }
    let name = document.skipBlanks(from: start + width, to: document.count)
    guard let body = Self.opening(in: document, at: name, needsColon: false) else { return nil }
    var depth = 1
    var offset = body
    while offset < min(document.count, start + 2_000) {
      let (value, width) = document.scalar(at: offset)
      if value == open { depth += 1 }
      if close.contains(value) { depth -= 1 }
      if depth == 0 { return start..<offset + width }
      if value == 0x0A, document[offset + 1] == 0x0A { return nil }
      offset += width
    }
    return nil
  }

  /// The end of the words that open a note, if they stand at an offset.
  private static func opening(in document: DocumentBytes, at offset: Int, needsColon: Bool) -> Int? {
    guard let word = openings.first(where: { $0.matches(document, at: offset) }) else { return nil }
    let end = offset + word.bytes.count
    guard needsColon && !word.standsAlone || word.needsColon else { return end }
    var position = end
    while position < min(document.count, end + 16) {
      let (value, width) = document.scalar(at: position)
      if value == 0x3A || value == 0xFF1A { return position + width }
      guard value == 0x20 || value == 0x23 || value.isDigit || word.takesWords && value.isLatin else {
        return nil
      }
      position += width
    }
    return nil
  }

  private func lineEnd(from offset: Int) -> Int {
    var offset = offset
    while offset < document.count, document[offset] != 0x0A, document[offset] != 0x0D { offset += 1 }
    return offset
  }

  private static let brackets: [UInt32: Set<UInt32>] = [
    0x5B: [0x5D, 0xFF3D], 0x28: [0x29, 0xFF09], 0x3010: [0x3011], 0x3014: [0x3015],
    0xFF3B: [0x5D, 0xFF3D], 0xFF08: [0x29, 0xFF09],
  ]

  private struct Opening {
    var bytes: [UInt8]
    var needsColon: Bool
    var takesWords: Bool
    var standsAlone: Bool

    init(
      _ word: String,
      needsColon: Bool = false,
      takesWords: Bool = false,
      standsAlone: Bool = false
    ) {
      bytes = Array(word.utf8)
      self.needsColon = needsColon
      self.takesWords = takesWords
      self.standsAlone = standsAlone
    }

    func matches(_ document: DocumentBytes, at offset: Int) -> Bool {
      for (index, byte) in bytes.enumerated() where document[offset + index].lowercasedASCII != byte {
        return false
      }
      return true
    }
  }

  private static let openings: [Opening] =
    ["批注", "编者注", "编者按", "编辑注", "编注", "译者注", "译注", "审稿意见", "审稿人", "审者注", "作者注", "待核"].map { Opening($0) }
    + ["todo", "fixme"].map { Opening($0, standsAlone: true) }
    + ["comment", "reviewer", "editor", "translator", "author query", "query"].map {
      Opening($0, needsColon: true, takesWords: true)
    }
}
