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
