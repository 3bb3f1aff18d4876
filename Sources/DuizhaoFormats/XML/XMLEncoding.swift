import CXML

/// Turns an XML document into UTF-8 without a byte order mark, so that its bytes can be counted.
struct XMLEncoding {
  /// The document in UTF-8.
  ///
  /// Byte order marks and the pattern of UTF-16 come first. What is valid UTF-8 is UTF-8, whatever it declares: editors
  /// save files anew without looking at the declaration, and hardly any text in another encoding is valid UTF-8. GBK and
  /// GB 2312 are read as GB 18030, which holds both.
  ///
  /// - Throws: ``XMLFailure`` where the declared encoding is not known or the bytes are not in it.
  /// - Complexity: O(*n*).
  static func utf8(_ document: [UInt8]) throws(XMLFailure) -> [UInt8] {
    if document.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(document.dropFirst(3)) }
    if let isBig = utf16(document) {
      let skipped = document[0] >= 0xFE ? 2 : 0
      return try converted(Array(document.dropFirst(skipped)), from: isBig ? "UTF-16BE" : "UTF-16LE")
    }
    if String(validating: document, as: UTF8.self) != nil { return document }
    let name = declared(document)?.uppercased() ?? "UTF-8"
    if name == "UTF-8" || name.hasPrefix("UTF-16") {
      throw XMLFailure(line: firstBadLine(document), problem: .malformed("bytes that are not UTF-8"))
    }
    return try converted(
      document,
      from: ["GBK", "GB2312", "GB_2312-80", "CP936"].contains(name) ? "GB18030" : name
    )
  }

  /// The encoding that the declaration names.
  private static func declared(_ document: [UInt8]) -> String? {
    let head = String(decoding: document.prefix(300), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.firstIndex(of: ">") else { return nil }
    let parts = head[..<end].split(separator: "encoding", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return parts[1].split(whereSeparator: { "='\" \t\r\n?".contains($0) }).first.map(String.init)
  }

  /// Whether a document in UTF-16 has the high byte first; nil where it is in no UTF-16.
  private static func utf16(_ document: [UInt8]) -> Bool? {
    if document.starts(with: [0xFE, 0xFF]) || document.starts(with: [0, 0x3C, 0, 0x3F]) { return true }
    if document.starts(with: [0xFF, 0xFE]) || document.starts(with: [0x3C, 0, 0x3F, 0]) { return false }
    return nil
  }

  /// Text of an encoding, named as XML names it, in UTF-8.
  static func converted(_ bytes: [UInt8], from encoding: String) throws(XMLFailure) -> [UInt8] {
    var text: UnsafeMutablePointer<CChar>?
    var length = 0
    guard duizhao_xml_utf8(encoding, bytes, bytes.count, &text, &length) == 1, let text else {
      throw XMLFailure(line: 1, problem: .malformed("bytes that are not \(encoding)"))
    }
    defer { duizhao_xml_free(text) }
    return UnsafeBufferPointer(start: text, count: length).map { UInt8(bitPattern: $0) }
  }

  /// The line of the first byte that is not UTF-8.
  private static func firstBadLine(_ document: [UInt8]) -> Int {
    var line = 1
    var start = 0
    for offset in document.indices where document[offset] == 0x0A {
      if String(validating: document[start..<offset], as: UTF8.self) == nil { return line }
      line += 1
      start = offset + 1
    }
    return line
  }
}
