/// Turns a page of HTML into UTF-8 as the parser takes it.
struct HTMLEncoding {
  /// The page in UTF-8 without a byte order mark and control characters, lines ended by LF.
  ///
  /// Byte order marks and the pattern of UTF-16 come first; what is valid UTF-8 is UTF-8, whatever it says of itself;
  /// then counts what `<meta>` says, and last GB 18030. GBK and GB 2312 are read as GB 18030, which holds both.
  ///
  /// - Throws: ``DocumentFailure`` where the encoding is not known or the bytes are not in it.
  /// - Complexity: O(*n*).
  static func utf8(_ page: [UInt8]) throws(DocumentFailure) -> [UInt8] {
    if page.starts(with: [0xEF, 0xBB, 0xBF]) { return try checked(Array(page.dropFirst(3))) }
    if let isBig = utf16(page) {
      let skipped = page[0] >= 0xFE ? 2 : 0
      return try converted(Array(page.dropFirst(skipped)), from: isBig ? "UTF-16BE" : "UTF-16LE")
    }
    if String(validating: page, as: UTF8.self) != nil { return clean(page) }
    let name = declared(page) ?? "GB18030"
    return name == "UTF-8" ? try checked(page) : try converted(page, from: name)
  }

  /// Whether a page shows the encoding that it is in: by a mark, by being UTF-8, or by naming another.
  static func isKnown(_ page: [UInt8]) -> Bool {
    if page.starts(with: [0xEF, 0xBB, 0xBF]) || utf16(page) != nil { return true }
    if String(validating: page, as: UTF8.self) != nil { return true }
    return declared(page).map { $0 != "UTF-8" } ?? false
  }

  /// The encoding that `<meta charset>`, `<meta http-equiv>` or the declaration of XML names near the start
  /// (WHATWG HTML, 13.2.3.2); pages that name UTF-16 in bytes that are none are meant to be UTF-8.
  private static func declared(_ page: [UInt8]) -> String? {
    let head = String(decoding: page.prefix(4_096), as: UTF8.self).lowercased()
    for sign in ["charset", "encoding"] {
      for part in head.split(separator: sign, omittingEmptySubsequences: false).dropFirst() {
        let rest = part.drop { $0 == " " }
        guard rest.first == "=" else { continue }
        let name = rest.dropFirst().drop { $0 == " " || $0 == "\"" || $0 == "'" }
          .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
        if !name.isEmpty { return canonical(name.uppercased()) }
      }
    }
    return nil
  }

  private static func canonical(_ name: String) -> String {
    switch name {
    case "GBK", "GB2312", "GB_2312-80", "CP936", "GB18030", "X-GBK", "CSGB2312": "GB18030"
    case "UTF8", "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UNICODE": "UTF-8"
    case "BIG5-HKSCS", "X-X-BIG5": "BIG5"
    default: name
    }
  }

  /// Whether a page in UTF-16 has the high byte first; nil where it is in no UTF-16.
  private static func utf16(_ page: [UInt8]) -> Bool? {
    if page.starts(with: [0xFE, 0xFF]) || page.starts(with: [0, 0x3C, 0]) { return true }
    if page.starts(with: [0xFF, 0xFE]) || page.starts(with: [0x3C, 0]) && page.count > 3 && page[3] == 0 {
      return false
    }
    return nil
  }

  private static func converted(_ page: [UInt8], from name: String) throws(DocumentFailure) -> [UInt8] {
    do throws(XMLFailure) {
      return clean(try XMLEncoding.converted(page, from: name))
    } catch {
      throw DocumentFailure(.undecodable(name))
    }
  }

  private static func checked(_ page: [UInt8]) throws(DocumentFailure) -> [UInt8] {
    guard String(validating: page, as: UTF8.self) != nil else { throw DocumentFailure(.undecodable("UTF-8")) }
    return clean(page)
  }

  /// Leaves out what the parser takes for no character, so that it counts the bytes that are there.
  private static func clean(_ page: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(page.count)
    for (offset, byte) in page.enumerated() {
      if byte == 0x0D {
        if offset + 1 == page.count || page[offset + 1] != 0x0A { kept.append(0x0A) }
      } else if byte >= 0x20 || byte == 0x09 || byte == 0x0A {
        kept.append(byte)
        // U+FFFE and U+FFFF are no characters.
        if byte >= 0xBE, kept.suffix(3).dropLast().elementsEqual([0xEF, 0xBF]) { kept.removeLast(3) }
      }
    }
    return kept
  }
}

/// Whether a page of HTML shows the encoding that it is in; where it does not, it can only be guessed from its text.
public func showsEncoding(ofHTML page: [UInt8]) -> Bool { HTMLEncoding.isKnown(page) }
