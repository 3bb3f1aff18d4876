/// A line of a document without its break, its heading signs or the white space at its edges.
struct TextLine {
  /// The bytes of its text.
  var range: Range<Int>

  /// The level of the heading that it is; 0 where it is none.
  var heading = 0

  /// Whether an empty line, a heading or the start of the document stands before it.
  var startsParagraph = true

  /// Whether it is an item of a list.
  var isItem = false
}

/// Splits a document into its lines that hold text.
///
///     "# 题目\n\n武晓东"   →   题目 (heading 1), 武晓东 (starts a paragraph)
struct LineScanner {
  private let document: DocumentBytes
  private var lines: [TextLine] = []
  private var isAfterBlank = true

  /// The lines of a document that hold text, in order.
  static func lines(of document: DocumentBytes) -> [TextLine] {
    var scanner = LineScanner(document: document)
    scanner.scan()
    return scanner.lines
  }

  private init(document: DocumentBytes) {
    self.document = document
  }

  private mutating func scan() {
    var start = 0
    while start < document.count {
      var end = start
      while end < document.count, document[end] != 0x0A, document[end] != 0x0D { end += 1 }
      add(start..<end)
      start = end + (document[end] == 0x0D && document[end + 1] == 0x0A ? 2 : 1)
    }
  }

  private mutating func add(_ range: Range<Int>) {
    let text = document.trimmed(range)
    guard !text.isEmpty else {
      // A line that held only a comment does not end a paragraph.
      if !range.contains(where: { document[$0] == 0 }) { isAfterBlank = true }
      return
    }
    if let level = underline(text) {
      if level > 0, !isAfterBlank, let last = lines.last, last.heading == 0 {
        lines[lines.count - 1].heading = level
      }
      isAfterBlank = true
      return
    }
    var line = TextLine(range: text, startsParagraph: isAfterBlank)
    line.range = stripPrefixes(&line)
    guard !line.range.isEmpty else {
      isAfterBlank = true
      return
    }
    lines.append(line)
    isAfterBlank = line.heading > 0
  }

  /// The level of heading that a line of `=` or `-` makes of the one before; 0 for another rule.
  private func underline(_ range: Range<Int>) -> Int? {
    let sign = document[range.lowerBound]
    guard sign == 0x3D || sign == 0x2D || sign == 0x2A || sign == 0x5F, range.count >= 3 else { return nil }
    guard range.allSatisfy({ document[$0] == sign }) else { return nil }
    return sign == 0x3D ? 1 : sign == 0x2D ? 2 : 0
  }

  private func stripPrefixes(_ line: inout TextLine) -> Range<Int> {
    var lower = line.range.lowerBound
    var upper = line.range.upperBound
    while document[lower] == 0x3E, lower < upper { lower = document.skipBlanks(from: lower + 1, to: upper) }
    var signs = lower
    while signs < upper, document[signs] == 0x23 { signs += 1 }
    let level = signs - lower
    if (1...6).contains(level), signs == upper || isHeadingText(at: signs) {
      line.heading = level
      line.startsParagraph = true
      lower = document.skipBlanks(from: signs, to: upper)
      while upper > lower, document[upper - 1] == 0x23, document[upper - 2] != 0x5C { upper -= 1 }
    } else if isBullet(at: lower), document[upper - 1] != 0x2D {
      line.isItem = true
      lower = document.skipBlanks(from: lower + 1, to: upper)
    }
    return document.trimmed(lower..<max(lower, upper))
  }

  private func isHeadingText(at offset: Int) -> Bool {
    let value = document.scalar(at: offset).value
    return value.isBlank || value.isHan || value == 0x3010
  }

  /// Whether a dash, a plus or a bullet before a space opens an item of a list; `*` may be a note's mark.
  private func isBullet(at offset: Int) -> Bool {
    switch document[offset] {
    case 0x2D, 0x2B: document[offset + 1] == 0x20
    default: false
    }
  }
}
