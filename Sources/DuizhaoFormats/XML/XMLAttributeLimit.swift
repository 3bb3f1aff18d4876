/// The limit on the attributes of a tag.
///
/// libxml2 compares each attribute of a tag with all before it, so that a tag with a million of them would take hours.
struct XMLAttributeLimit {
  /// The most attributes that a tag may have: some ten times as many as any vocabulary gives one.
  static let most = 1_000

  private let bytes: UnsafeBufferPointer<UInt8>

  /// The bytes of a code unit: 2 in UTF-16, 4 in UTF-32.
  private let width: Int

  /// Which byte of a unit is the lowest.
  private let low: Int

  private var offset = 0

  /// Refuses a document before it is parsed.
  ///
  /// - Throws: ``XMLFailure`` with the line of the tag that has more attributes than ``most``.
  /// - Complexity: O(*n*).
  static func check(_ document: [UInt8]) throws(XMLFailure) {
    let crowded = document.withUnsafeBufferPointer { bytes in
      var scan = XMLAttributeLimit(bytes)
      return scan.firstCrowdedTag()
    }
    guard let crowded else { return }
    let line = document[..<crowded].count { $0 == UInt8(ascii: "\n") } + 1
    throw XMLFailure(line: line, problem: .malformed("a tag with more than \(most) attributes"))
  }

  /// Tells the width of the units by the first `<`, as parsers do (XML 1.0, appendix F.1).
  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let start = Array(bytes.prefix(4))
    (width, low) =
      switch start {
      case [0, 0, 0, 0x3C], [0, 0, 0xFE, 0xFF]: (4, 3)
      case [0x3C, 0, 0, 0], [0xFF, 0xFE, 0, 0]: (4, 0)
      case let start where start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0, 0x3C]): (2, 1)
      case let start where start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0x3C, 0]): (2, 0)
      default: (1, 0)
      }
  }

  /// Where the first tag begins that has too many attributes.
  private mutating func firstCrowdedTag() -> Int? {
    while skip(behind: UInt8(ascii: "<")) {
      let start = offset - width
      if skip("!--") {
        while skip(behind: UInt8(ascii: "-")), !skip("->") {}
      } else if skip("![CDATA[") {
        while skip(behind: UInt8(ascii: "]")), !skip("]>") {}
      } else if skip("?") {
        while skip(behind: UInt8(ascii: "?")), !skip(">") {}
      } else if attributes() > Self.most {
        return start
      }
    }
    return nil
  }

  /// How many quoted values stand before the end of a tag; no more are counted than are too many.
  private mutating func attributes() -> Int {
    var count = 0
    while let unit = next(), unit != UInt8(ascii: ">"), count <= Self.most {
      guard unit == UInt8(ascii: "\"") || unit == UInt8(ascii: "'") else { continue }
      count += 1
      _ = skip(behind: unit)
    }
    return count
  }

  /// The next unit; 0 for one that is not ASCII.
  private mutating func next() -> UInt8? {
    guard offset + width <= bytes.count else { return nil }
    defer { offset += width }
    return unit(at: offset)
  }

  private func unit(at offset: Int) -> UInt8 {
    for index in 0..<width where index != low && bytes[offset + index] != 0 { return 0 }
    return bytes[offset + low]
  }

  /// Goes on behind the next unit of a value; false where there is none.
  private mutating func skip(behind value: UInt8) -> Bool {
    while let unit = next() { if unit == value { return true } }
    return false
  }

  /// Goes on behind a text where it stands next.
  private mutating func skip(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset + length * width <= bytes.count else { return false }
    let isThere = text.withUTF8Buffer { text in
      (0..<length).allSatisfy { unit(at: offset + $0 * width) == text[$0] }
    }
    if isThere { offset += length * width }
    return isThere
  }
}
