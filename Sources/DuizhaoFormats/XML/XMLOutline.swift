/// The elements of an XML document with their bytes: which tag ends which, what is inside what.
///
/// Elements are known by the number of their start tag.
struct XMLOutline {
  /// The tags.
  let map: XMLTagMap

  /// For each start tag the number of the tag that ends it; for an end tag its own.
  private let ends: [Int]

  /// Reads a document in UTF-8 without a byte order mark.
  ///
  /// - Throws: ``XMLFailure`` where it is not well-formed or declares entities.
  /// - Complexity: O(*n*).
  init(_ document: [UInt8]) throws(XMLFailure) {
    map = try XMLTagMap(document)
    var ends = Array(map.tags.indices)
    var open: [Int] = []
    for (index, tag) in map.tags.enumerated() {
      if !tag.isEnd {
        open.append(index)
      } else if let start = open.popLast() {
        ends[start] = index
      }
    }
    self.ends = ends
  }

  /// The document.
  var bytes: [UInt8] { map.bytes }

  /// The start tag of an element.
  subscript(element: Int) -> XMLTagMap.Tag { map.tags[element] }

  /// The name of an element without its prefix.
  func name(of element: Int) -> String { map.tags[element].name }

  /// The elements that stand directly in one.
  func children(of element: Int) -> [Int] {
    var found: [Int] = []
    var next = element + 1
    while next < ends[element] {
      found.append(next)
      next = ends[next] + 1
    }
    return found
  }

  /// The elements inside one, at whatever depth, that have a name.
  func descendants(of element: Int, named names: Set<String>) -> [Int] {
    (element + 1..<max(element + 1, ends[element])).filter {
      !map.tags[$0].isEnd && names.contains(map.tags[$0].name)
    }
  }

  /// The first element directly in one that has a name.
  func child(_ name: String, of element: Int) -> Int? {
    children(of: element).first { map.tags[$0].name == name }
  }

  /// The bytes of an element, its tags included.
  func range(of element: Int) -> Range<Int> {
    map.tags[element].range
      .lowerBound..<max(map.tags[element].range.upperBound, map.tags[ends[element]].range.upperBound)
  }

  /// The bytes between the tags of an element.
  func content(of element: Int) -> Range<Int> {
    let start = map.tags[element].range.upperBound
    return start..<max(start, map.tags[ends[element]].range.lowerBound)
  }

  /// Whether an element is one tag without content (`<a/>`).
  func isSelfClosing(_ element: Int) -> Bool { map.tags[ends[element]].range.isEmpty }

  /// The value of an attribute, whatever its prefix.
  func attribute(_ name: String, of element: Int) -> String? {
    map.attributes(of: map.tags[element]).first { attribute in
      attribute.name == name
        || attribute.name.utf8.count > name.utf8.count && attribute.name.hasSuffix(":" + name)
    }?.value
  }

  /// The prefix of an element's name, without the colon; empty where it has none.
  func prefix(of element: Int) -> String {
    let name = bytes[map.tags[element].range].dropFirst().prefix {
      $0 != 0x20 && $0 != 0x3E && $0 != 0x2F && $0 > 0x20
    }
    guard let colon = name.firstIndex(of: 0x3A) else { return "" }
    return String(decoding: name[..<colon], as: UTF8.self)
  }
}
