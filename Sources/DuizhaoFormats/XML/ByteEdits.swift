/// Changes of bytes that are made together, each known by what it replaces in the original.
struct ByteEdits {
  private var edits: [(range: Range<Int>, bytes: [UInt8])] = []

  /// Whether nothing is changed.
  var isEmpty: Bool { edits.isEmpty }

  /// Puts bytes in the place of a range; ranges do not overlap, and what is put at one offset stands in the order in which
  /// it was given.
  mutating func replace(_ range: Range<Int>, with text: String) {
    edits.append((range, Array(text.utf8)))
  }

  /// Puts text before an offset.
  mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, with: text) }

  /// Takes a range away.
  mutating func remove(_ range: Range<Int>) { replace(range, with: "") }

  /// The bytes with all changes.
  ///
  /// - Complexity: O(*n* + *m* log *m*) in the bytes and the changes.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.bytes.count })
    var offset = 0
    let order = edits.indices.sorted { a, b in
      let (first, second) = (edits[a].range, edits[b].range)
      if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
      // An insertion stands before what is replaced at the same offset.
      return first.isEmpty != second.isEmpty ? first.isEmpty : a < b
    }
    for edit in order.map({ edits[$0] }) where edit.range.lowerBound >= offset {
      result += bytes[offset..<edit.range.lowerBound]
      result += edit.bytes
      offset = edit.range.upperBound
    }
    return result + bytes[offset...]
  }
}

extension XMLOutline {
  /// Puts markup behind the last of what an element holds.
  func append(_ markup: String, to element: Int, in edits: inout ByteEdits) {
    guard isSelfClosing(element) else { return edits.insert(markup, at: content(of: element).upperBound) }
    let tag = self[element].range
    let name = String(
      decoding: bytes[tag].dropFirst().prefix { $0 > 0x20 && $0 != 0x2F && $0 != 0x3E },
      as: UTF8.self
    )
    edits.replace(tag.upperBound - 2..<tag.upperBound, with: ">\(markup)</\(name)>")
  }
}
