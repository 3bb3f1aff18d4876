/// Counts lines and columns while a document is read from its start to its end.
struct PlaceCursor {
  private let bytes: [UInt8]
  private var offset = 0
  private var current = XMLPlace(line: 1, column: 1)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The place of an offset that is not before the last one.
  mutating func place(of target: Int) -> XMLPlace {
    while offset < target, offset < bytes.count {
      let byte = bytes[offset]
      let isEnd = byte == 0x0A || byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
      if isEnd {
        current = XMLPlace(line: current.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        current.column += byte >= 0xF0 ? 2 : 1
      }
      offset += 1
    }
    return current
  }

  /// The text and the comments in a range where no tag stands.
  mutating func nodes(in range: Range<Int>) -> [PlacedElement.Node] {
    var nodes: [PlacedElement.Node] = []
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      if bytes[position] != UInt8(ascii: "<") {
        position += 1
      } else if starts("<![CDATA[", at: position) {
        position = end(of: "]]>", from: position, limit: range.upperBound)
      } else if starts("<?", at: position) {
        position = end(of: "?>", from: position, limit: range.upperBound)
      } else if starts("<!--", at: position) {
        let end = end(of: "-->", from: position, limit: range.upperBound)
        appendText(start..<position, to: &nodes)
        let text = String(decoding: bytes[position..<end], as: UTF8.self)
        nodes.append(.comment(PlacedRun(text: text, place: place(of: position), offset: position)))
        (start, position) = (end, end)
      } else {
        position += 1
      }
    }
    appendText(start..<range.upperBound, to: &nodes)
    return nodes
  }

  private mutating func appendText(_ range: Range<Int>, to nodes: inout [PlacedElement.Node]) {
    var runs: [PlacedRun] = []
    var next = -1
    for character in XMLCharacters(bytes, range).characters {
      let place = place(of: character.range.lowerBound)
      if character.range.lowerBound == next {
        runs[runs.count - 1].text.unicodeScalars.append(character.scalar)
      } else {
        let text = String(character.scalar)
        runs.append(PlacedRun(text: text, place: place, offset: character.range.lowerBound))
      }
      // What is written otherwise, or ends a line, ends the run.
      let isVerbatim = character.range.count == UTF8.width(character.scalar) && character.scalar != "\n"
      next = isVerbatim ? character.range.upperBound : -1
    }
    if !runs.isEmpty { nodes.append(.text(runs)) }
  }

  private func starts(_ text: StaticString, at position: Int) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(bytes[position..<position + text.utf8CodeUnitCount]) }
  }

  private func end(of text: StaticString, from position: Int, limit: Int) -> Int {
    var end = position
    while end < limit {
      if starts(text, at: end) { return end + text.utf8CodeUnitCount }
      end += 1
    }
    return limit
  }
}
