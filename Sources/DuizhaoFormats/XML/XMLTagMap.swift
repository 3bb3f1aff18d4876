import CXML

/// Where the tags of an XML document stand, byte for byte: what edits a document in place needs to know.
///
/// The document is read with the same limits as by ``XMLReader``.
struct XMLTagMap {
  /// A tag.
  struct Tag: Hashable {
    /// Whether it ends an element; one without content has an end of no bytes.
    var isEnd: Bool
    /// The name without a prefix.
    var name: String
    /// The namespace; nil for none.
    var namespace: String?
    /// Its bytes, from `<` to `>`.
    var range: Range<Int>
  }

  /// The document.
  let bytes: [UInt8]

  /// Its tags, in order.
  private(set) var tags: [Tag] = []

  /// Reads a document in UTF-8 without a byte order mark; whatever encoding it declares is ignored.
  ///
  /// - Throws: ``XMLFailure`` where it is not well-formed or declares entities.
  init(_ document: [UInt8]) throws(XMLFailure) {
    try XMLAttributeLimit.check(document)
    bytes = document
    let list = TagList()
    var line: Int32 = 1
    var message: UnsafeMutablePointer<CChar>?
    let status = duizhao_xml_tags(
      document,
      document.count,
      { context, kind, name, uri, begin, end in
        guard let context, let name else { return 1 }
        let list = Unmanaged<TagList>.fromOpaque(context).takeUnretainedValue()
        list.add(isEnd: kind == Int32(DUIZHAO_XML_END), name: name, uri: uri, range: begin..<end)
        return 0
      },
      Unmanaged.passUnretained(list).toOpaque(),
      &line,
      &message
    )
    defer { duizhao_xml_free(message) }
    let words = message.map { String(cString: $0) }
    switch Int(status) {
    case DUIZHAO_XML_END_OF_FILE: tags = list.tags
    case DUIZHAO_XML_INTERNAL_SUBSET: throw XMLFailure(line: Int(line), problem: .documentType)
    case DUIZHAO_XML_ENTITY: throw XMLFailure(line: Int(line), problem: .entity(words ?? ""))
    default: throw XMLFailure(line: Int(line), problem: .malformed(words ?? "not well-formed"))
    }
  }

  /// The attributes of a start tag as they stand, without declarations of namespaces, names with their prefixes.
  func attributes(of tag: Tag) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    var offset = tag.range.lowerBound + 1
    func skip(while condition: (UInt8) -> Bool) -> Range<Int> {
      let start = offset
      while offset < tag.range.upperBound, condition(bytes[offset]) { offset += 1 }
      return start..<offset
    }
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    _ = skip { !isSpace($0) && $0 != 0x3E && $0 != 0x2F }
    while offset < tag.range.upperBound {
      _ = skip(while: isSpace)
      let name = skip { !isSpace($0) && $0 != 0x3D && $0 != 0x3E && $0 != 0x2F }
      guard !name.isEmpty else { break }
      _ = skip { $0 != 0x22 && $0 != 0x27 }
      guard offset < tag.range.upperBound else { break }
      let quote = bytes[offset]
      offset += 1
      let value = skip { $0 != quote }
      offset += 1
      let text = String(decoding: bytes[name], as: UTF8.self)
      if text != "xmlns", !text.hasPrefix("xmlns:") {
        found.append((text, XMLCharacters(bytes, value).string))
      }
    }
    return found
  }
}

/// The tags that the parser tells of.
private final class TagList {
  private(set) var tags: [XMLTagMap.Tag] = []
  /// The names that were met, so that each is made a string once.
  private var names: [UnsafePointer<CChar>: String] = [:]

  func add(isEnd: Bool, name: UnsafePointer<CChar>, uri: UnsafePointer<CChar>?, range: Range<Int>) {
    tags.append(XMLTagMap.Tag(isEnd: isEnd, name: text(name), namespace: uri.map(text), range: range))
  }

  /// The parser keeps every name once, as long as it reads.
  private func text(_ pointer: UnsafePointer<CChar>) -> String {
    if let known = names[pointer] { return known }
    let text = String(cString: pointer)
    names[pointer] = text
    return text
  }
}

/// The characters that stand between two tags, each with its bytes: references as what they name, without comments.
struct XMLCharacters {
  /// A character and its bytes in the document.
  struct Character: Hashable {
    var scalar: Unicode.Scalar
    var range: Range<Int>
  }

  /// The characters, in order.
  private(set) var characters: [Character] = []

  /// All of them.
  var string: String {
    var result = String.UnicodeScalarView()
    for character in characters { result.append(character.scalar) }
    return String(result)
  }

  /// Reads what stands in a range of a well-formed document, where no tag does.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var offset = range.lowerBound
    func starts(_ text: StaticString) -> Bool {
      guard offset + text.utf8CodeUnitCount <= range.upperBound else { return false }
      return text.withUTF8Buffer { $0.elementsEqual(bytes[offset..<offset + text.utf8CodeUnitCount]) }
    }
    func after(_ text: StaticString) -> Int {
      var end = offset
      let length = text.utf8CodeUnitCount
      while end + length <= range.upperBound {
        if text.withUTF8Buffer({ $0.elementsEqual(bytes[end..<end + length]) }) { return end + length }
        end += 1
      }
      return range.upperBound
    }
    while offset < range.upperBound {
      if starts("<!--") {
        offset = after("-->")
      } else if starts("<?") {
        offset = after("?>")
      } else if starts("<![CDATA[") {
        let end = after("]]>")
        offset += 9
        while offset < end - 3 { offset += append(bytes, offset, end - 3) }
        offset = end
      } else if bytes[offset] == UInt8(ascii: "&"),
        let end = bytes[offset..<range.upperBound].firstIndex(of: 0x3B),
        let scalar = Self.reference(String(decoding: bytes[offset + 1..<end], as: UTF8.self))
      {
        characters.append(Character(scalar: scalar, range: offset..<end + 1))
        offset = end + 1
      } else {
        offset += append(bytes, offset, range.upperBound)
      }
    }
  }

  /// Appends the character at an offset, and returns its length; a line end is one LF, as XML has it.
  private mutating func append(_ bytes: [UInt8], _ offset: Int, _ limit: Int) -> Int {
    let first = bytes[offset]
    if first == 0x0D {
      let length = offset + 1 < limit && bytes[offset + 1] == 0x0A ? 2 : 1
      characters.append(Character(scalar: "\n", range: offset..<offset + length))
      return length
    }
    let length = min(first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, limit - offset)
    let text = String(decoding: bytes[offset..<offset + length], as: UTF8.self)
    if let scalar = text.unicodeScalars.first {
      characters.append(Character(scalar: scalar, range: offset..<offset + length))
    }
    return length
  }

  private static func reference(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.first == "#" else { return nil }
      let digits = name.dropFirst()
      let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init)
    }
  }
}
