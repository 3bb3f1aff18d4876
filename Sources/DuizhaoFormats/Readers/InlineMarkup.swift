import DuizhaoModel

/// A passage with the ranges of it that were set as superscripts.
struct MarkedText {
  /// The passage.
  var text = MappedText()

  /// Superscripts, as UTF-8 ranges of the passage, in order.
  var superscripts: [Range<Int>] = []
}

/// Reads a range of a document as plain text, leaving its markup out.
///
///     **骨质疏松**与 IL-6<sup>\*</sup>   →   骨质疏松与 IL-6*
struct InlineMarkup {
  let document: DocumentBytes
  private let limit: Int
  private var offset: Int
  private var verbatim: Int
  private var delimiters: EmphasisDelimiters
  private var superscriptStart: Int?
  var result = MarkedText()

  /// The text of a range without its markup.
  static func text(of range: Range<Int>, in document: DocumentBytes) -> MappedText {
    marked(range, in: document).text
  }

  /// The text of a range without its markup, with its superscripts.
  static func marked(_ range: Range<Int>, in document: DocumentBytes) -> MarkedText {
    var reader = InlineMarkup(document: document, range: range.clamped(to: 0..<document.count))
    reader.read()
    return reader.result
  }

  private init(document: DocumentBytes, range: Range<Int>) {
    self.document = document
    limit = range.upperBound
    offset = range.lowerBound
    verbatim = range.lowerBound
    delimiters = EmphasisDelimiters(document: document, range: range)
  }

  private mutating func read() {
    while offset < limit {
      switch document[offset] {
      case 0x00: skipMasked()
      case 0x5C where document[offset + 1].isASCIIPunctuation && offset + 1 < limit:
        skip(1)
        offset += 1
      case 0x2A, 0x5F:
        if let length = delimiters.length(at: offset) { skip(length) } else { offset += 1 }
      case 0x24: readMath()
      case 0x3C: readTag()
      case 0x26: readEntity()
      case 0x21 where document[offset + 1] == 0x5B, 0x5B: readLink()
      case 0x60: skip(1)
      case 0xC2 where document[offset + 1] == 0xAD: skip(2)
      case 0xE2 where document[offset + 1] == 0x80 && document[offset + 2] == 0x8B: skip(3)
      case 0xEF where document[offset + 1] == 0xBB && document[offset + 2] == 0xBF: skip(3)
      default: offset += 1
      }
    }
    flush()
    closeSuperscript()
  }

  /// Appends what was read as it stands since the last piece of markup.
  mutating func flush() {
    let end = min(offset, limit)
    if verbatim < end { result.text.append(document.string(verbatim..<end), at: verbatim) }
    verbatim = end
  }

  private mutating func skip(_ width: Int) {
    flush()
    offset = min(offset + width, limit)
    verbatim = offset
  }

  /// Leaves out what is masked, with one of the spaces on its sides.
  private mutating func skipMasked() {
    flush()
    while offset < limit, document[offset] == 0x00 { offset += 1 }
    if document[offset] == 0x20, result.text.string.utf8.last == 0x20 { offset += 1 }
    offset = min(offset, limit)
    verbatim = offset
  }

  private mutating func readMath() {
    guard let end = LatexMarkup.end(ofMathAt: offset, limit: limit, in: document) else {
      offset += 1
      return
    }
    flush()
    LatexMarkup.append(offset + 1..<end, of: document, to: &result)
    offset = end + 1
    verbatim = offset
  }

  private mutating func readTag() {
    guard let tag = HTMLTag(at: offset, limit: limit, in: document) else {
      offset += 1
      return
    }
    let range = offset..<tag.range.upperBound
    switch tag.kind {
    case .lineBreak:
      flush()
      result.text.append(" ", standingFor: range)
    case .link:
      skip(1)
      offset = range.upperBound - 1
      flush()
    case .superscript:
      flush()
      if tag.isClosing {
        closeSuperscript()
      } else {
        if isPower(range) { result.text.append("^", standingFor: range) }
        superscriptStart = result.text.count
      }
    case .other: flush()
    }
    offset = range.upperBound
    verbatim = offset
  }

  /// Whether a superscript raises a number (10<sup>-3</sup>), which would be another one without a sign.
  private func isPower(_ tag: Range<Int>) -> Bool {
    guard result.text.string.utf8.last?.isASCIIDigit == true else { return false }
    let next = document[tag.upperBound] == 0x2D ? document[tag.upperBound + 1] : document[tag.upperBound]
    return next.isASCIIDigit
  }

  private mutating func closeSuperscript() {
    guard let start = superscriptStart else { return }
    if start < result.text.count { result.superscripts.append(start..<result.text.count) }
    superscriptStart = nil
  }

  private mutating func readEntity() {
    guard let (text, end) = HTMLEntity.read(at: offset, limit: limit, in: document) else {
      offset += 1
      return
    }
    flush()
    result.text.append(text, standingFor: offset..<end)
    offset = end
    verbatim = end
  }

  /// Reads `[text](address)` as its text, and an image or a footnote's reference as nothing.
  private mutating func readLink() {
    let isImage = document[offset] == 0x21
    let open = isImage ? offset + 1 : offset
    guard let close = closingBracket(from: open) else {
      offset += 1
      return
    }
    if document[open + 1] == 0x5E {
      skip(close + 1 - offset)
    } else if document[close + 1] == 0x28, let end = addressEnd(from: close + 2, isImage: isImage) {
      skip(open + 1 - offset)
      if isImage {
        verbatim = end
      } else {
        offset = close
        flush()
      }
      offset = end
      verbatim = end
    } else {
      offset += 1
    }
  }

  private func closingBracket(from open: Int) -> Int? {
    var position = open + 1
    while position < min(limit, open + 400) {
      if document[position] == 0x5D { return position }
      if document[position] == 0x5B || document[position] == 0x5C { return nil }
      position += 1
    }
    return nil
  }

  /// The end of an address in parentheses; one without dot, slash or `#` is no address but text.
  private func addressEnd(from start: Int, isImage: Bool) -> Int? {
    var position = start
    var isAddress = isImage
    while position < min(limit, start + 2_000) {
      switch document[position] {
      case 0x29: return isAddress ? position + 1 : nil
      case 0x20, 0x80...: if !isImage { return nil }
      case 0x2F, 0x23: isAddress = true
      default: break
      }
      position += 1
    }
    return nil
  }
}
