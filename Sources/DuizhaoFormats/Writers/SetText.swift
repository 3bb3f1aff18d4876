import DuizhaoModel

/// Gives the texts of an article back how they are set: superscripts, subscripts and italics, which the text of the
/// document shows and the model does not hold.
///
///     `5×10<sup>9</sup>/L`, read as 5×10^9/L   →   5×10, 9 as a superscript, /L
struct SetText {
  /// A piece of text that is set in one way.
  struct Piece: Hashable {
    var text: String
    var style: MarkdownBuilder.Style
  }

  private let document: DocumentBytes
  private var ranges: [(style: MarkdownBuilder.Style, ranges: [Range<Int>])] = []

  /// Takes the Markdown that the texts were read from.
  init(_ markdown: String) {
    document = DocumentBytes(markdown)
    ranges = [
      (.italic, ArticleReader.italics(in: document)),
      (.superscript, Self.tagged("<sup>", "</sup>", in: document)),
      (.subscripted, Self.tagged("<sub>", "</sub>", in: document)),
    ]
  }

  /// A text in pieces that are set in one way each.
  func pieces(of text: MappedText) -> [Piece] {
    var pieces: [Piece] = []
    var offset = 0
    for scalar in text.string.unicodeScalars {
      let width = UTF8.width(scalar)
      let origin = text.documentRange(of: offset..<offset + width)
      offset += width
      // The sign by which plain text tells a power stands for the tag itself.
      if scalar == "^", document[origin.lowerBound] == 0x3C { continue }
      let style = style(at: origin.lowerBound)
      if pieces.last?.style == style {
        pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
      } else {
        pieces.append(Piece(text: String(scalar), style: style))
      }
    }
    return pieces
  }

  /// The paragraphs of a text with whether each is a heading of the document: the parts of a structured abstract.
  func paragraphs(of text: MappedText) -> [(text: MappedText, isHeading: Bool)] {
    var paragraphs: [(text: MappedText, isHeading: Bool)] = []
    var (start, offset, last) = (0, 0, text.documentRange.lowerBound)
    func close(at end: Int) {
      let part = text.slice(start..<end).trimmed()
      if !part.isEmpty { paragraphs.append((part, isHeading(part.documentRange.lowerBound))) }
    }
    for scalar in text.string.unicodeScalars {
      let width = UTF8.width(scalar)
      let origin = text.documentRange(of: offset..<offset + width)
      if last < origin.lowerBound, dividesParagraphs(last..<origin.lowerBound) {
        close(at: offset)
        start = offset
      }
      last = max(last, origin.lowerBound)
      offset += width
    }
    close(at: text.count)
    return paragraphs
  }

  /// Whether a line without text stands in a range of the document.
  private func dividesParagraphs(_ range: Range<Int>) -> Bool {
    var breaks = 0
    for offset in range {
      let byte = document[offset]
      breaks = byte == 0x0A ? breaks + 1 : byte == 0x0D || byte == 0x20 ? breaks : 0
      if breaks == 2 { return true }
    }
    return false
  }

  /// Whether the line of an offset is a heading.
  private func isHeading(_ offset: Int) -> Bool {
    var start = offset
    while start > 0, document[start - 1] != 0x0A { start -= 1 }
    return document[start] == 0x23
  }

  private func style(at offset: Int) -> MarkdownBuilder.Style {
    var style: MarkdownBuilder.Style = []
    for (each, ranges) in ranges {
      var low = 0
      var high = ranges.count
      while low < high {
        let middle = (low + high) / 2
        if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
      }
      if low < ranges.count, ranges[low].contains(offset) { style.insert(each) }
    }
    return style
  }

  /// What stands between tags.
  private static func tagged(_ open: StaticString, _ close: StaticString, in document: DocumentBytes)
    -> [Range<Int>]
  {
    var found: [Range<Int>] = []
    var start: Int?
    for offset in 0..<document.count where document[offset] == 0x3C {
      if document.hasASCII(open, at: offset) {
        start = offset + open.utf8CodeUnitCount
      } else if let begin = start, document.hasASCII(close, at: offset) {
        found.append(begin..<offset)
        start = nil
      }
    }
    return found
  }
}
