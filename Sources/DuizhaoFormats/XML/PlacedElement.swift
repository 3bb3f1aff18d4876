/// An element of an XML document with what is in it, and where each piece of it stands in the file.
///
///     <p>骨<!-- duizhao:disable --><i>P</i></p>   →   text 骨, comment, element i
struct PlacedElement {
  /// Something inside an element.
  enum Node {
    case element(PlacedElement)
    case text([PlacedRun])
    case comment(PlacedRun)
  }

  /// The name without a prefix.
  var name: String

  /// The attributes as they stand, names with their prefixes.
  var attributes: [(name: String, value: String)]

  /// What is in it.
  var nodes: [Node] = []

  /// The offset of its start tag in the document.
  var offset: Int

  /// Where its start tag stands.
  var place: XMLPlace

  /// The value of an attribute.
  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The elements inside, without text.
  var elements: [PlacedElement] {
    nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements inside that have a name.
  func elements(_ name: String) -> [PlacedElement] { elements.filter { $0.name == name } }

  /// The first element inside that has a name.
  func first(_ name: String) -> PlacedElement? { elements.first { $0.name == name } }

  /// All text inside, that of its elements included, without white space at its ends.
  var string: String {
    var text = ""
    appendString(to: &text)
    return text.onOneLine
  }

  private func appendString(to text: inout String) {
    for node in nodes {
      switch node {
      case .element(let element): element.appendString(to: &text)
      case .text(let runs): for run in runs { text += run.text }
      case .comment: break
      }
    }
  }

  /// Whether text stands in it beside elements.
  var isMixed: Bool {
    nodes.contains { node in
      guard case .text(let runs) = node else { return false }
      return runs.contains { $0.text.contains { !$0.isWhitespace } }
    }
  }
}

/// A line and a column of a file, both from 1; the column in UTF-16 code units.
struct XMLPlace: Hashable {
  var line: Int
  var column: Int
}

/// A piece of text that stands in the file character for character, on one line.
struct PlacedRun {
  var text: String
  var place: XMLPlace
  /// The offset in the document.
  var offset: Int
}

extension PlacedElement {
  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: The document in UTF-8, as ``XMLEncoding`` gives it.
  ///   - skipped: Elements of which nothing is kept but the name.
  /// - Returns: Its root.
  /// - Throws: ``XMLFailure`` where it is not well-formed or declares entities.
  /// - Complexity: O(*n*).
  static func root(
    of document: [UInt8],
    skipping skipped: Set<String> = []
  ) throws(XMLFailure) -> PlacedElement {
    let map = try XMLTagMap(document)
    var cursor = PlaceCursor(document)
    var open: [PlacedElement] = []
    var position = 0
    var skippedDepth = 0
    for tag in map.tags {
      if let last = open.last, skipped.contains(last.name) {
        skippedDepth += tag.isEnd ? -1 : 1
        if skippedDepth >= 0 { continue }
        skippedDepth = 0
        position = tag.range.lowerBound
      }
      if !open.isEmpty, position < tag.range.lowerBound {
        open[open.count - 1].nodes += cursor.nodes(in: position..<tag.range.lowerBound)
      }
      position = tag.range.upperBound
      if !tag.isEnd {
        let place = cursor.place(of: tag.range.lowerBound)
        let attributes = map.attributes(of: tag)
        let offset = tag.range.lowerBound
        open.append(PlacedElement(name: tag.name, attributes: attributes, offset: offset, place: place))
      } else if let closed = open.popLast() {
        guard !open.isEmpty else { return closed }
        open[open.count - 1].nodes.append(.element(closed))
      }
    }
    throw XMLFailure(line: 1, problem: .malformed("no element"))
  }
}

/// Counts lines and columns while a document is read from its start to its end.
private struct PlaceCursor {
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
